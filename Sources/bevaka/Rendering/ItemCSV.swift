import ActionItems
import CivilCalendar

/// Stored items as records for a spreadsheet.
enum ItemCSV {
  static let header = [
    "id", "committee", "text", "owners", "due", "due_words", "state", "source", "held", "section",
    "line", "quote",
    "created",
  ]

  static func record(_ item: ActionItem) -> [String] {
    [
      String(item.id), item.committee?.name ?? "", item.text,
      item.assignments.map(\.owner.name).joined(separator: "; "), item.due?.description ?? "",
      item.deadline?.mention ?? "", item.state.rawValue, item.source?.document ?? "",
      item.source?.held?.description ?? "", item.source?.provenance.section?.number ?? "",
      item.source.map { String($0.provenance.line) } ?? "", item.source?.provenance.quote ?? "",
      item.created.description,
    ]
  }
}
