/// What the self-test finds out about one thing.
struct Diagnosis: Hashable, Sendable {
  enum Level: String, Hashable, Sendable {
    case ok
    /// Mail goes out all the same, or for now.
    case warning
    /// Mail does not go out, or somebody has to decide.
    case error
  }

  /// What was looked at, in a word: `sendmail`.
  let subject: String
  let level: Level
  let message: String
  /// What to do about it.
  let advice: String?
  /// The exit code of the whole, where it is an error.
  let exitCode: ExitCode

  static func ok(_ subject: String, _ message: String) -> Diagnosis {
    Diagnosis(subject: subject, level: .ok, message: message, advice: nil, exitCode: .success)
  }

  static func warning(_ subject: String, _ message: String, _ advice: String) -> Diagnosis {
    Diagnosis(
      subject: subject,
      level: .warning,
      message: message,
      advice: advice,
      exitCode: .success
    )
  }

  static func error(
    _ subject: String,
    _ message: String,
    _ advice: String?,
    _ exitCode: ExitCode
  ) -> Diagnosis {
    Diagnosis(subject: subject, level: .error, message: message, advice: advice, exitCode: exitCode)
  }
}
