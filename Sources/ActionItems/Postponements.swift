package import CivilCalendar

/// How often an item has been moved to another day, told from its history.
///
/// A corrected document that words the deadline anew moves nothing, and neither does a meeting that gets its day.
package struct Postponements: Hashable, Sendable {
  /// The history's word for a move that later minutes make.
  package static let action = "report-moved"

  package let count: Int
  /// The last day that the item had before it was ever moved; nil where none was known.
  package let first: CalendarDate?

  /// The moves of an item's history, which is in order; nil where it was never moved.
  package init?(_ history: [HistoryEntry]) {
    var moves: [HistoryEntry] = []
    for entry in history {
      switch entry.action {
      case Self.action: moves.append(entry)
      case Change.due(nil).action where entry.dueBefore != nil && entry.dueAfter != nil:
        if entry.dueBefore != entry.dueAfter { moves.append(entry) }
      case CarryOver.Effect.takenBack.action where entry.dueBefore != entry.dueAfter:
        // The minutes never said so.
        _ = moves.popLast()
      default: break
      }
    }
    // A first day is no move from another.
    moves.removeAll { $0.dueBefore == nil && $0.dueAfter != nil }
    guard !moves.isEmpty else { return nil }
    count = moves.count
    first = moves.first?.dueBefore
  }
}
