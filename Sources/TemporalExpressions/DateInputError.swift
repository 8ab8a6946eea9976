/// Why a text that a user typed is no date.
package enum DateInputError: Error, Hashable, Sendable {
  /// The part of the text that was not understood.
  case notUnderstood(String)
  /// The calendar has no such day; the message is in Swedish.
  case impossible(String)
}

extension DateInputError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notUnderstood(let part): "no date: '\(part)'"
    case .impossible(let message): message
    }
  }
}
