import ActionItems
import CivilCalendar
import Store

/// Shows one item with its source and history: `bevaka show ID`.
enum ShowCommand {
  private static let ids = Argument("ID", .item, .oneOrMore, help: "numbers of items")

  static let command = Command(
    "show",
    summary: "shows an item with the words of the minutes and its history",
    arguments: [ids],
    formats: [.table, .json],
    exitCodes: [.data, .noInput, .inputOutput, .configuration],
    examples: [.init("bevaka show 17", "item 17, where it comes from and what became of it")],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let store = try invocation.requireStore()
    var shown: [(item: ActionItem, history: [HistoryEntry])] = []
    for id in invocation.items(ids) {
      shown.append((try store.item(id), try store.history(of: id)))
    }
    if invocation.format == .json {
      let values = shown.map { json($0.item, $0.history, today: invocation.today) }
      let value = values.count == 1 ? values[0] : .array(values)
      invocation.output.line(JSONWriter(levels: values.count == 1 ? 2 : 3).text(value))
      return .success
    }
    for (index, entry) in shown.enumerated() {
      if index > 0 { invocation.output.line() }
      invocation.output.write(text(entry.item, entry.history, invocation))
    }
    return .success
  }

  private static func text(
    _ item: ActionItem,
    _ history: [HistoryEntry],
    _ invocation: Invocation
  ) -> String {
    let labels = Labels(language: invocation.language)
    let words = ItemWords(labels: labels)
    var list = FieldList(style: invocation.style, width: invocation.output.width)
    list.add(labels.state, words.state(item, on: invocation.today))
    list.add(
      labels.owner,
      item.assignments.isEmpty ? labels.nobody : words.owners(item.assignments)
    )
    list.add(labels.due, due(item.deadline, words))
    list.add(
      labels.moved,
      Postponements(history).map { labels.moved($0, on: invocation.today) }
    )
    list.add(labels.committee, item.committee?.name)
    list.add(labels.reason, item.reasons.isEmpty ? nil : item.reasons.joined(separator: " "))
    if let source = item.source {
      list.add(labels.source, words.origin(source))
      list.add(labels.document, source.document)
      list.add(labels.words, "”\(source.provenance.quote)”")
    }
    list.add(labels.added, labels.day(item.created))
    var result =
      invocation.style.bold(TerminalText.oneLine("\(item.id)  \(words.text(item))")) + "\n"
      + list.text
    if !history.isEmpty {
      var table = Table(columns: [
        .init(title: labels.history), .init(title: ""), .init(title: ""),
        .init(title: "", wraps: true),
      ])
      table.rows = history.map { entry in
        [
          .init("\(entry.day)", .faint), .init(entry.actor),
          .init(labels.name(ofAction: entry.action)),
          .init(entry.detail ?? ""),
        ]
      }
      result += "\n" + table.text(width: invocation.output.width, style: invocation.style)
    }
    return result
  }

  /// The day with the words it was read from: "ons 2017-12-13 (senast onsdag 13/12)".
  private static func due(_ deadline: Deadline?, _ words: ItemWords) -> String? {
    guard let deadline else { return nil }
    let shown = words.due(deadline)
    let saysMore = ![shown, deadline.value ?? "", ""].contains(deadline.mention)
    return saysMore ? "\(shown) (\(deadline.mention))" : shown
  }

  private static func json(
    _ item: ActionItem,
    _ history: [HistoryEntry],
    today: CalendarDate
  ) -> JSONValue {
    let entries: [JSONValue] = history.map { entry in
      [
        "at": .string(entry.at.description), "day": .string(entry.day.description),
        "actor": .string(entry.actor), "action": .string(entry.action),
        "detail": .optional(entry.detail),
      ]
    }
    return .object(ItemJSON(today: today).members(item) + [.init("history", .array(entries))])
  }
}
