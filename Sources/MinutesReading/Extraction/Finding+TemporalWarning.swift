import ActionItems
import TemporalExpressions

extension Finding.Category {
  /// The finding that a doubt about a date is.
  init(_ category: TemporalWarning.Category) {
    self =
      switch category {
      case .ambiguous: .ambiguousDate
      case .impossible: .impossibleDate
      case .weekdayMismatch: .weekdayMismatch
      }
  }
}
