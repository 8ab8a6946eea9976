import ActionItems
import CivilCalendar

/// `extract --format csv`: a record for each item.
enum MinutesCSV {
  static let header = [
    "source", "held", "line", "section", "section_title", "text", "owners", "due", "due_words",
    "state", "confidence",
    "rule", "quote", "findings",
  ]

  static func records(_ minutes: Minutes) -> [[String]] {
    minutes.items.map { item in
      [
        minutes.source, minutes.meeting.held?.description ?? "", String(item.provenance.line),
        item.provenance.section?.number ?? "", item.provenance.section?.title ?? "", item.text,
        item.owners.map(\.name).joined(separator: "; "),
        item.deadline?.lastDay?.description ?? "", item.deadline?.mention ?? "",
        item.state.rawValue,
        "\(item.confidence)", item.rule, item.provenance.quote,
        item.findings.map(\.message).joined(separator: " "),
      ]
    }
  }
}
