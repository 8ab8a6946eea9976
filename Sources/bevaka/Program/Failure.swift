/// Why a command cannot do its work: one line for the user and the exit code.
struct Failure: Error, Hashable, Sendable {
  let exitCode: ExitCode
  /// What is wrong, where, and what to do, in one line without the program's name and a final stop.
  let message: String

  init(_ exitCode: ExitCode, _ message: String) {
    self.exitCode = exitCode
    self.message = message
  }

  static func usage(_ message: String) -> Failure { Failure(.usage, message) }

  /// Writes the line `bevaka: message`; whatever stands in a path or name, it stays one harmless line.
  func write(to output: Output) {
    output.line("bevaka: " + TerminalText.oneLine(message))
  }
}
