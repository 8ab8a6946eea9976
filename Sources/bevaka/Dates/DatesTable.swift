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
      .init(title: labels.value), .init(title: labels.first), .init(title: labels.last),
      .init(title: labels.due), .init(title: labels.warning, wraps: true),
    ])
  }

  mutating func add(_ sentence: DatedSentence) {
    for expression in sentence.expressions {
      table.rows.append([
        .init(String(sentence.number), .faint), .init(sentence.mention(expression)),
        .init(expression.value?.description ?? "–"), .init(expression.start?.description ?? ""),
        .init(expression.end?.description ?? ""),
        .init(expression.deadline.map(labels.day) ?? "", .strong),
        .init(expression.warnings.map(\.message).joined(separator: " "), .notice),
      ])
    }
  }

  func text(width: Int, style: Style) -> String { table.text(width: width, style: style) }
}
