import Glibc

/// Runs a program to its end: bytes on its standard input, an argument vector without a shell, a time limit.
package struct ChildProcess: Sendable {
  package let program: String
  /// Without the program's own name.
  package let arguments: [String]
  package let environment: [String: String]
  /// After so many seconds the program and all that it has started are killed.
  package let timeLimit: Double
  /// A program that writes more bytes on standard output is killed; nil: nobody reads what it writes there.
  package let outputLimit: Int?

  package init(
    program: String,
    arguments: [String],
    environment: [String: String],
    timeLimit: Double,
    outputLimit: Int? = nil
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.timeLimit = timeLimit
    self.outputLimit = outputLimit
  }

  /// How it ended.
  package enum Ending: Hashable, Sendable {
    case exited(status: Int32)
    case signalled(number: Int32)
    /// `tookAll`: it had read its whole input by then, and may have done its work.
    case timedOut(tookAll: Bool)
    /// It wrote more than it may.
    case wroteTooMuch
    /// A signal that is to end us came while it was held back, see `HeldSignals`.
    case interrupted
    /// It ended, and somebody else was told how.
    case unknown
    /// It could not be started; `number` is the system's error number.
    case notStarted(number: Int32)
  }

  /// Held from the making of pipes until their program runs: no other thread's program inherits their ends.
  nonisolated(unsafe) private static let starting: UnsafeMutablePointer<pthread_mutex_t> = {
    let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    return mutex
  }()

  /// What became of it, and what it wrote.
  package struct Outcome: Hashable, Sendable {
    package var ending: Ending
    package var output: [UInt8] = []
    package var errors: [UInt8] = []
  }

  /// Of what the program says on standard error so many bytes are kept, from the beginning.
  package static let keptErrorBytes = 4096

  package func run(input: [UInt8]) -> Outcome {
    pthread_mutex_lock(Self.starting)
    guard let stdin = Pipe(), let stdout = Pipe(), let stderr = Pipe() else {
      let number = errno
      pthread_mutex_unlock(Self.starting)
      return Outcome(ending: .notStarted(number: number))
    }
    // Whoever started us may have had SIGCHLD ignored, which is inherited: the system would then keep to itself how
    // the program ends, and mail that was handed over would be taken for mail that was not.
    signal(SIGCHLD, SIG_DFL)
    var process: pid_t = 0
    let code = spawn(
      &process,
      stdin: stdin.reading.number,
      stdout: stdout.writing.number,
      stderr: stderr.writing.number
    )
    pthread_mutex_unlock(Self.starting)
    stdout.writing.close()
    stderr.writing.close()
    guard code == 0 else { return Outcome(ending: .notStarted(number: code)) }
    return withoutBrokenPipeSignal {
      attend(process, input: input, stdin: stdin, stdout: stdout.reading, stderr: stderr.reading)
    }
  }

  private func spawn(
    _ process: inout pid_t,
    stdin: Int32,
    stdout: Int32,
    stderr: Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, stdin, STDIN_FILENO)
    if outputLimit == nil {
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    } else {
      posix_spawn_file_actions_adddup2(&actions, stdout, STDOUT_FILENO)
    }
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

  /// Feeds the program, keeps what it writes, and waits for its end or a limit.
  private func attend(
    _ process: pid_t,
    input: [UInt8],
    stdin pipe: Pipe,
    stdout: Descriptor,
    stderr: Descriptor
  ) -> Outcome {
    let stdin = pipe.writing
    let deadline = Self.seconds() + timeLimit
    var fed = 0
    var outcome = Outcome(ending: .unknown)
    for descriptor in [stdin, stdout, stderr] { descriptor.makeNonBlocking() }
    if input.isEmpty { stdin.close() }
    if outputLimit == nil { stdout.close() }
    // One byte more than it may write tells that it wrote too much.
    let outputRoom = (outputLimit ?? 0) + 1
    while true {
      if let ending = ending(of: process, waiting: false) {
        outcome.ending = ending
        // What it has started may live on and hold its ends open: what stands in them now is read, no more waited for.
        while !stdout.isClosed, outcome.output.count < outputRoom {
          let count = outcome.output.count
          let isMore = drain(stdout, into: &outcome.output, room: outputRoom)
          if !isMore || outcome.output.count == count { break }
        }
        drain(stderr, into: &outcome.errors, room: Self.keptErrorBytes)
        if let outputLimit, outcome.output.count > outputLimit { outcome.ending = .wroteTooMuch }
        return outcome
      }
      let remaining = deadline - Self.seconds()
      let wroteTooMuch = outputLimit.map { outcome.output.count > $0 } ?? false
      let isInterrupted = HeldSignals.isAnyPending
      guard remaining > 0, !wroteTooMuch, !isInterrupted else {
        kill(-process, SIGKILL)
        _ = ending(of: process, waiting: true)
        drain(stderr, into: &outcome.errors, room: Self.keptErrorBytes)
        // Our own end for reading is open still: it tells what nobody has read.
        var unread: Int32 = 0
        let isKnown = ioctl(pipe.reading.number, UInt(FIONREAD), &unread) == 0
        let tookAll = fed == input.count && !(isKnown && unread > 0)
        outcome.ending =
          isInterrupted ? .interrupted : wroteTooMuch ? .wroteTooMuch : .timedOut(tookAll: tookAll)
        return outcome
      }
      var polled = [
        pollfd(fd: stdin.number, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: stdout.number, events: Int16(POLLIN), revents: 0),
        pollfd(fd: stderr.number, events: Int16(POLLIN), revents: 0),
      ]
      // With all ends closed nothing wakes us but the clock; the end is near then.
      let isQuiet = stdin.isClosed && stdout.isClosed && stderr.isClosed
      poll(&polled, nfds_t(polled.count), Int32(min(remaining * 1000 + 1, isQuiet ? 2 : 20)))
      if polled[0].revents != 0, !feed(stdin, input, &fed) { stdin.close() }
      if polled[1].revents != 0, !drain(stdout, into: &outcome.output, room: outputRoom) {
        stdout.close()
      }
      if polled[2].revents != 0,
        !drain(stderr, into: &outcome.errors, room: Self.keptErrorBytes)
      {
        stderr.close()
      }
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

  /// Reads what is there, and keeps as much of it as there is room for.
  ///
  /// - Returns: whether there may be more to read.
  @discardableResult
  private func drain(_ source: Descriptor, into kept: inout [UInt8], room: Int) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    // Bounded, so that a program that never stops writing still meets its time limit.
    for _ in 0..<16 {
      let count = read(source.number, &buffer, buffer.count)
      guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
      kept += buffer[..<min(count, max(0, room - kept.count))]
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
