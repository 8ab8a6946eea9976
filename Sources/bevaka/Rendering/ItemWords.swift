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

  /// The state, or how late an open item is.
  func state(_ item: ActionItem, on today: CalendarDate) -> String {
    guard item.isOverdue(on: today), let due = item.due else { return labels.name(of: item.state) }
    return labels.late(days: due.distance(to: today))
  }

  func text(_ item: ActionItem) -> String {
    item.isConditional ? "\(item.text) (\(labels.conditional))" : item.text
  }

  /// The answer to a change: `17  klar: Boka lokal (Aisha Amin)`.
  func answer(_ item: ActionItem, _ what: String) -> String {
    let owners = owners(item.assignments)
    return "\(item.id)  \(what): \(item.text)" + (owners.isEmpty ? "" : " (\(owners))")
  }

  /// "Styrelsen 2026-11-09 § 4, rad 17".
  func origin(_ source: ItemSource) -> String {
    var words = [source.meetingTitle ?? source.document]
    if let held = source.held, !(source.meetingTitle ?? source.document).contains("\(held)") {
      words.append("\(held)")
    }
    if let number = source.provenance.section?.number { words.append("§ \(number)") }
    return words.joined(separator: " ") + ", \(labels.line.lowercased()) \(source.provenance.line)"
  }
}
