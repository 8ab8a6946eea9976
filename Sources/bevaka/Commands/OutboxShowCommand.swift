import ActionItems
import CivilCalendar
import Store

/// Shows a mail as it was or will be handed over: `bevaka outbox show ID`.
enum OutboxShowCommand {
  static let ids = Argument(
    "ID",
    .count,
    .oneOrMore,
    help: "numbers of mails, as the list has them"
  )
  private static let raw = Option(
    "raw",
    help: "the bytes alone, for a file that a mail program opens"
  )

  static let command = Command(
    "show",
    summary: "shows a mail as it was or will be handed over",
    arguments: [ids],
    options: [raw],
    formats: [.table, .json],
    exitCodes: [.data, .noInput, .inputOutput, .configuration],
    examples: [
      .init("bevaka outbox show 17", "mail 17: its state and its words"),
      .init("bevaka outbox show --raw 17 > 17.eml", "the mail as a file"),
    ],
    action: run
  )

  /// The numbers given, each once.
  static func numbers(_ invocation: Invocation) -> [OutboxEntry.ID] { invocation.items(ids) }

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let store = try invocation.requireStore()
    var entries: [OutboxEntry] = []
    for id in numbers(invocation) { entries.append(try store.message(id)) }
    var names: [Person.ID: String] = [:]
    for person in try store.register().people { names[person.id] = person.name }
    let output = invocation.output
    if invocation.has(raw), !output.isTerminal {
      for entry in entries { output.write(entry.draft.message) }
      return .success
    }
    if invocation.format == .json {
      let values = entries.map { json($0, names) }
      let value = values.count == 1 ? values[0] : .array(values)
      output.line(JSONWriter(levels: values.count == 1 ? 1 : 2).text(value))
      return .success
    }
    for (index, entry) in entries.enumerated() {
      if index > 0 { output.line() }
      if !invocation.has(raw) { output.write(fields(entry, names, invocation) + "\n") }
      output.write(TerminalText.manyLines(text(of: entry)))
    }
    return .success
  }

  private static func fields(
    _ entry: OutboxEntry,
    _ names: [Person.ID: String],
    _ invocation: Invocation
  ) -> String {
    let labels = Labels(language: invocation.language)
    func local(_ instant: Instant) -> String { "\(StockholmTime.local(instant))" }
    var list = FieldList(style: invocation.style, width: invocation.output.width)
    list.add(labels.number, "\(entry.id)")
    list.add(labels.state, labels.name(of: entry.state))
    list.add(labels.reason, entry.reason)
    list.add(labels.day, labels.day(entry.draft.day))
    list.add(
      labels.recipient,
      (names[entry.draft.person].map { "\($0) " } ?? "") + "<\(entry.draft.recipient)>"
    )
    list.add(labels.subject, entry.draft.subject)
    list.add(labels.attempts, "\(entry.attempts)")
    list.add(labels.nextTry, entry.nextTry.map(local))
    list.add(labels.reserved, local(entry.reserved))
    list.add(labels.changed, local(entry.changed))
    return list.text
  }

  /// The message with the line ends of a terminal.
  private static func text(of entry: OutboxEntry) -> String {
    String(decoding: entry.draft.message, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  private static func json(_ entry: OutboxEntry, _ names: [Person.ID: String]) -> JSONValue {
    guard case .object(let members) = OutboxCommand.json(entry, names) else { return .null }
    let message = String(decoding: entry.draft.message, as: UTF8.self)
    return .object(members + [.init("message", .string(message))])
  }
}
