/// Why a document cannot be read at all.
///
/// What is doubtful in its content is a finding, never an error.
package enum DocumentError: Error, Hashable, Sendable {
  case notFound(path: String)
  case isDirectory(path: String)
  /// `reason` is the system's own word for it.
  case unreadable(path: String, reason: String)
  /// NUL bytes or the like: no text.
  case binary(path: String)
  /// The first byte, counted from 0, that is no valid UTF-8, and its 1-based line.
  case invalidUTF8(path: String, offset: Int, line: Int)
  case empty(path: String)
}
