/// A doubt about a temporal expression.
package struct TemporalWarning: Hashable, Sendable {
  package enum Category: String, Hashable, Sendable {
    /// Two readings fit ("nästa fredag").
    case ambiguous
    /// The calendar has no such day ("30 februari").
    case impossible
    /// The weekday is not that day's ("torsdag 13/12" in 2017).
    case weekdayMismatch
  }

  package var category: Category
  /// One plain Swedish sentence that names the other reading.
  package var message: String

  package init(_ category: Category, _ message: String) {
    self.category = category
    self.message = message
  }
}
