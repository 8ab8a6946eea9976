import Glibc

extension Context {
  /// The context of the running process.
  static func process() -> Context {
    let environment = environment()
    return Context(
      arguments: Array(CommandLine.arguments.dropFirst()),
      input: Input(descriptor: STDIN_FILENO),
      output: Output(
        descriptor: STDOUT_FILENO,
        isBuffered: true,
        standardWidth: environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 >= 20 ? $0 : nil }
      ),
      error: Output(descriptor: STDERR_FILENO, isBuffered: false),
      environment: environment,
      loginName: loginName(),
      clock: .system
    )
  }

  private static func environment() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      next += 1
    }
    return variables
  }

  private static func loginName() -> String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else {
      return String(getuid())
    }
    return String(cString: name)
  }
}
