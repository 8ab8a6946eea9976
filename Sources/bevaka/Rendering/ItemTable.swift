import ActionItems
import CivilCalendar

/// Stored items as a table for a person.
struct ItemTable {
  let labels: Labels
  let today: CalendarDate

  func table(_ items: [ActionItem]) -> Table {
    // Where all belong to one committee its name says nothing.
    let showsCommittee = Set(items.map(\.committee?.id)).count > 1
    var table = Table(columns: [
      .init(title: labels.number, alignment: .trailing), .init(title: labels.due),
      .init(title: labels.state), .init(title: labels.owner, wraps: true),
      .init(title: labels.what, wraps: true),
    ])
    if showsCommittee { table.columns.append(.init(title: labels.committee, wraps: true)) }
    let words = ItemWords(labels: labels)
    for item in items {
      let isOverdue = item.isOverdue(on: today)
      let emphasis: Table.Cell.Emphasis =
        isOverdue ? .warning : item.state == .proposed ? .notice : .none
      var row: [Table.Cell] = [
        .init(String(item.id), .strong),
        .init(words.due(item.deadline), isOverdue ? .warning : .none),
        .init(words.state(item, on: today), emphasis),
        .init(words.owners(item.assignments)),
        .init(words.text(item)),
      ]
      if showsCommittee { row.append(.init(item.committee?.name ?? "", .faint)) }
      table.rows.append(row)
    }
    return table
  }
}
