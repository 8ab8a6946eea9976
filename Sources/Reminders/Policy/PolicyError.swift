/// A setting that cannot be used (exit code 78).
package struct PolicyError: Error, Hashable, Sendable, CustomStringConvertible {
  package var key: Policy.Key
  package var value: String
  /// What it should be: "a number of days from 0 to 90".
  package var expected: String

  package var description: String {
    "setting \(key.rawValue): \"\(MailSyntax.singleLine(value))\" is not \(expected)"
  }
}
