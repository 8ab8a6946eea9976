import CivilCalendar
import TemporalExpressions

/// The temporal expressions of several sentences, for a person.
struct DatesTable {
  let labels: Labels
  private var table: Table

  init(labels: Labels) {
    self.labels = labels
    table = Table(columns: [
      .init(title: labels.line, alignment: .trailing), .init(title: labels.expression, wraps: true),
      .init(title: labels.value), .init(title: labels.time), .init(title: labels.due),
      .init(title: labels.warning, wraps: true),
    ])
  }

  mutating func add(_ sentence: DatedSentence) {
    for expression in sentence.expressions {
      table.rows.append([
        .init(String(sentence.number), .faint), .init(sentence.mention(expression)),
        .init(expression.value?.description ?? "–"), .init(Self.extent(expression)),
        .init(expression.deadline.map(labels.day) ?? "", .strong),
        .init(expression.warnings.map(\.message).joined(separator: " "), .notice),
      ])
    }
  }

  /// The days that a week or a month has, and how long a meeting lasts; nothing where the value tells it all.
  private static func extent(_ expression: TemporalExpression) -> String {
    guard let start = expression.start, let end = expression.end, start != end,
      let value = expression.value
    else { return "" }
    if start.date == end.date, let last = end.time { return "–\(last)" }
    if case .range(.date, .date) = value { return "" }
    return "\(start)–\(end)"
  }

  func text(width: Int, style: Style) -> String { table.text(width: width, style: style) }
}
