import Glibc

/// The system's own `wc -w`: the yardstick that everybody has at hand.
struct SystemWordCount {
  let path: String

  /// Counts the file's words once and throws the figure away.
  func run() throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let words = ["wc", "-w", path]
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process = pid_t()
    errno = posix_spawnp(&process, "wc", &actions, nil, &arguments, environ)
    guard errno == 0 else { throw SystemFailure(reading: "wc") }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw SystemFailure(reading: path) }
  }
}
