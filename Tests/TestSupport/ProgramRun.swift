import Glibc

/// One run of a program in a process of its own.
package struct ProgramRun: Sendable {
  /// The exit status, or 128 and the signal's number for a program that a signal ended.
  package let status: Int32
  package let output: String
  package let error: String

  /// Starts the program, waits for its end and gives what it wrote.
  ///
  /// The first of the arguments is the path of the program. Standard output goes to the file `output` where one is
  /// named, and is not given then.
  package init(
    _ arguments: [String],
    environment: [String: String] = [:],
    input: String = "",
    output: String? = nil
  ) {
    let folder = TemporaryFolder()
    folder.write("in", input)
    let outputPath = output ?? folder.path("out")
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, folder.path("in"), O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, outputPath, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, folder.path("err"), O_WRONLY | O_CREAT, 0o600)
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process = pid_t()
    let failure = posix_spawn(&process, arguments[0], &actions, nil, &words, &variables)
    guard failure == 0 else { fatalError("\(arguments[0]): \(String(cString: strerror(failure)))") }
    var raw: Int32 = 0
    while waitpid(process, &raw, 0) < 0, errno == EINTR {}
    let signal = raw & 0x7F
    status = signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
    self.output = output == nil ? String(decoding: folder.read("out") ?? [], as: UTF8.self) : ""
    error = String(decoding: folder.read("err") ?? [], as: UTF8.self)
  }
}
