/// Why a document cannot be read at all.
///
/// What is doubtful in its content is a finding, never an error.
package enum DocumentError: Error, Hashable, Sendable {
  case notFound(path: String)
  case isDirectory(path: String)
  /// `reason` is the system's own word for it.
  case unreadable(path: String, reason: String)
  /// More bytes than any minutes have.
  case tooLarge(path: String, limit: Int)
  /// NUL bytes or the like: no text.
  case binary(path: String)
  /// The first byte, counted from 0, that is no valid UTF-8, and its 1-based line.
  case invalidUTF8(path: String, offset: Int, line: Int)
  case empty(path: String)
  /// Pages without a word on them, or a large file that next to nothing came out of.
  case noText(path: String)
  /// A kind of file that no minutes are read from.
  case foreign(path: String, format: ForeignFormat)
  /// The program that reads the format is not installed.
  case converterMissing(path: String, converter: Converter)
  /// The program that reads the format could not be run; nothing is known of the file.
  case converterNotRun(path: String, converter: Converter, reason: String)
  /// The folder that a conversion needs cannot be made or written to; `reason` names it and says why.
  case noScratch(path: String, reason: String)
  /// The program that reads the format could not; `reason` is its own word, or the limit it met.
  case conversionFailed(path: String, converter: Converter, reason: String)

  /// Whether it is known from the file's bytes, after work that takes a while: another try would end alike.
  package var isOfConversion: Bool {
    switch self {
    case .noText, .conversionFailed: true
    default: false
    }
  }
}
