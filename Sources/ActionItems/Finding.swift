/// A doubt about a document or an item, with its reason: uncertainty is a value, not an exception.
package struct Finding: Hashable, Sendable {
  /// What kind of doubt; the raw values stand in `extract --format json`.
  package enum Category: String, Hashable, Sendable, CaseIterable {
    case ambiguousDate = "ambiguous-date"
    case ambiguousOwner = "ambiguous-owner"
    case heldFromFileName = "held-from-file-name"
    case heldUnknown = "held-unknown"
    case impossibleDate = "impossible-date"
    case invalidEncoding = "invalid-encoding"
    case noOwner = "no-owner"
    case unclearCommitment = "unclear-commitment"
    case unresolvedDate = "unresolved-date"
    case vanished = "vanished"
    case weekdayMismatch = "weekday-mismatch"
  }

  package var category: Category
  /// One plain Swedish sentence for the chair.
  package var message: String
  /// 1-based line of the source.
  package var line: Int
  /// UTF-8 byte offsets into the source, half open.
  package var range: Range<Int>

  package init(_ category: Category, _ message: String, line: Int, range: Range<Int>) {
    self.category = category
    self.message = message
    self.line = line
    self.range = range
  }
}
