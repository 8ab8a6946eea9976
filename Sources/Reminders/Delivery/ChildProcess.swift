import Glibc

/// Runs a program to its end: bytes on its standard input, an argument vector without a shell, a time limit.
struct ChildProcess {
  var program: String
  /// Without the program's own name.
  var arguments: [String]
  var environment: [String: String]
  /// After so many seconds the program and all that it has started are killed.
  var timeLimit: Double

  /// How it ended.
  enum Ending: Hashable, Sendable {
    case exited(status: Int32)
    case signalled(number: Int32)
    /// `tookAll`: it had read its whole input by then, and may have done its work.
    case timedOut(tookAll: Bool)
    /// It ended, and somebody else was told how.
    case unknown
    /// It could not be started; `number` is the system's error number.
    case notStarted(number: Int32)
  }

  /// Of what the program says on standard error so many bytes are kept, from the beginning.
  static let keptErrorBytes = 4096

  func run(input: [UInt8]) -> (ending: Ending, errors: [UInt8]) {
    guard let stdin = Pipe(), let stderr = Pipe() else {
      return (.notStarted(number: errno), [])
    }
    // Whoever started us may have had SIGCHLD ignored, which is inherited: the system would then keep to itself how
    // the program ends, and mail that was handed over would be taken for mail that was not.
    signal(SIGCHLD, SIG_DFL)
    var process: pid_t = 0
    let code = spawn(&process, stdin: stdin.reading.number, stderr: stderr.writing.number)
    stderr.writing.close()
    guard code == 0 else { return (.notStarted(number: code), []) }
    return withoutBrokenPipeSignal {
      attend(process, input: input, stdin: stdin, stderr: stderr.reading)
    }
  }

  private func spawn(_ process: inout pid_t, stdin: Int32, stderr: Int32) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, stdin, STDIN_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, stderr, STDERR_FILENO)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that a time limit reaches what the program has started too.
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGCHLD)
    posix_spawnattr_setsigdefault(&attributes, &signals)

    let vector = CStringVector([program] + arguments)
    let variables = CStringVector(environment.map { "\($0)=\($1)" }.sorted())
    return posix_spawn(
      &process,
      program,
      &actions,
      &attributes,
      vector.pointers,
      variables.pointers
    )
  }

  /// Feeds the program, keeps what it complains of, and waits for its end or the time limit.
  private func attend(
    _ process: pid_t,
    input: [UInt8],
    stdin pipe: Pipe,
    stderr: Descriptor
  ) -> (Ending, [UInt8]) {
    let stdin = pipe.writing
    let deadline = Self.seconds() + timeLimit
    var fed = 0
    var errors: [UInt8] = []
    stdin.makeNonBlocking()
    stderr.makeNonBlocking()
    if input.isEmpty { stdin.close() }
    while true {
      if let ending = ending(of: process, waiting: false) {
        drain(stderr, into: &errors)
        // What it has started in its group dies with it; a mail program leaves nothing behind that matters.
        return (ending, errors)
      }
      let remaining = deadline - Self.seconds()
      guard remaining > 0 else {
        kill(-process, SIGKILL)
        _ = ending(of: process, waiting: true)
        drain(stderr, into: &errors)
        // Our own end for reading is open still: it tells what nobody has read.
        var unread: Int32 = 0
        let isKnown = ioctl(pipe.reading.number, UInt(FIONREAD), &unread) == 0
        let tookAll = fed == input.count && !(isKnown && unread > 0)
        return (.timedOut(tookAll: tookAll), errors)
      }
      var polled = [
        pollfd(fd: stdin.number, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: stderr.number, events: Int16(POLLIN), revents: 0),
      ]
      // With both ends closed nothing wakes us but the clock; the end is near then.
      let interval = stdin.isClosed && stderr.isClosed ? 2 : 20
      poll(&polled, nfds_t(polled.count), Int32(min(remaining * 1000 + 1, Double(interval))))
      if polled[0].revents != 0, !feed(stdin, input, &fed) { stdin.close() }
      if polled[1].revents != 0, !drain(stderr, into: &errors) { stderr.close() }
    }
  }

  /// Whether there is more to write.
  private func feed(_ stdin: Descriptor, _ input: [UInt8], _ fed: inout Int) -> Bool {
    while fed < input.count {
      let count = input[fed...].withUnsafeBytes { write(stdin.number, $0.baseAddress, $0.count) }
      guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
      fed += count
    }
    return false
  }

  /// Whether there may be more to read.
  @discardableResult
  private func drain(_ stderr: Descriptor, into errors: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    // Bounded, so that a program that never stops complaining still meets its time limit.
    for _ in 0..<16 {
      let count = read(stderr.number, &buffer, buffer.count)
      guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
      errors += buffer[..<min(count, max(0, Self.keptErrorBytes - errors.count))]
    }
    return true
  }

  private func ending(of process: pid_t, waiting: Bool) -> Ending? {
    var status: Int32 = 0
    while true {
      switch waitpid(process, &status, waiting ? 0 : WNOHANG) {
      case process:
        // The macros WIFEXITED and WTERMSIG are not visible to Swift: the low seven bits hold the signal.
        let signal = status & 0x7f
        return signal == 0 ? .exited(status: (status >> 8) & 0xff) : .signalled(number: signal)
      case -1 where errno == EINTR: continue
      case -1: return .unknown
      default: return nil
      }
    }
  }

  /// Runs `body` with SIGPIPE held back: a program that does not read its input makes `write` fail and no more.
  private func withoutBrokenPipeSignal<Value>(_ body: () -> Value) -> Value {
    var brokenPipe = sigset_t()
    var old = sigset_t()
    sigemptyset(&brokenPipe)
    sigaddset(&brokenPipe, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &brokenPipe, &old)
    let value = body()
    var none = timespec()
    while sigtimedwait(&brokenPipe, nil, &none) > 0 {}
    pthread_sigmask(SIG_SETMASK, &old, nil)
    return value
  }

  /// Seconds on a clock that nobody sets.
  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
