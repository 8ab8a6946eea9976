import ActionItems
import CivilCalendar

/// Parts of an item in words, the same wherever items are shown.
struct ItemWords {
  let labels: Labels

  /// "ons 2017-12-13", or the words of the minutes where the day is not known; empty without a deadline.
  func due(_ deadline: Deadline?) -> String {
    guard let deadline else { return "" }
    return deadline.lastDay.map(labels.day) ?? deadline.mention
  }

  func owners(_ assignments: [Assignment]) -> String {
    assignments.map(\.owner.name).joined(separator: ", ")
  }
}
