import ActionItems
import CivilCalendar
import Store

/// What was sent, waits or failed, and what a person can do about it: `bevaka outbox`.
enum OutboxCommand {
  static let command = Command(
    "outbox",
    summary: "the mail: what was sent, waits or failed; show, retry, cancel",
    discussion: discussion,
    first: list,
    OutboxShowCommand.command,
    OutboxRetryCommand.command,
    OutboxCancelCommand.command
  )

  private static let discussion = """
    A mail is reserved before it is handed over, claimed while it is, and sent once the mail program has it. One that \
    stays claimed was cut short: perhaps sent, and never sent again by itself.
    """

  private static let day = Option("day", "DATE", .date, help: "only mail of that day")
  private static let state = Option(
    "state",
    "STATE",
    .choice(OutboxEntry.State.allCases.map(\.rawValue)),
    help: "only mail in this state: "
      + OutboxEntry.State.allCases.map(\.rawValue).joined(separator: ", "),
    isRepeatable: true
  )

  private static let list = Command(
    "list",
    summary: "lists the mail: what was sent, waits or failed, and why",
    discussion: discussion,
    options: [day, state],
    formats: [.table, .json, .csv],
    exitCodes: [.data, .inputOutput, .configuration],
    examples: [.init("bevaka outbox --state waiting", "mail that waits for a new try")],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    var entries: [OutboxEntry] = []
    var names: [Person.ID: String] = [:]
    if let store = try invocation.openExistingStore() {
      var filter = OutboxFilter(day: invocation.date(day))
      let states = invocation.values(of: state).compactMap(OutboxEntry.State.init)
      if !states.isEmpty { filter.states = Set(states) }
      entries = try store.outbox(matching: filter)
      for person in try store.register().people { names[person.id] = person.name }
    }
    let output = invocation.output
    switch invocation.format {
    case .json:
      output.line(JSONWriter(levels: 2).text(.array(entries.map { json($0, names) })))
    case .csv:
      output.write(
        CSVWriter.record([
          "id", "day", "kind", "person", "recipient", "state", "attempts", "next_try", "reason",
          "subject", "message_id",
        ])
      )
      for entry in entries { output.write(CSVWriter.record(record(entry, names))) }
    case .table:
      let labels = Labels(language: invocation.language)
      let table = table(entries, names, labels)
      output.write(table.text(width: output.width, style: invocation.style))
    }
    if entries.isEmpty { invocation.say("No mail; `bevaka remind` sends what is due.") }
    return .success
  }

  private static func table(
    _ entries: [OutboxEntry],
    _ names: [Person.ID: String],
    _ labels: Labels
  ) -> Table {
    var table = Table(columns: [
      .init(title: labels.number, alignment: .trailing), .init(title: labels.day),
      .init(title: labels.recipient), .init(title: labels.state),
      .init(title: labels.subject, wraps: true),
    ])
    // Where all went well there is nothing to explain.
    let hasReasons = entries.contains { $0.reason?.isEmpty == false }
    if hasReasons { table.columns.append(.init(title: labels.reason, wraps: true)) }
    table.rows = entries.map { entry in
      let isDoubtful = entry.state == .claimed || entry.state == .failed
      let row: [Table.Cell] = [
        .init(String(entry.id), .strong), .init("\(entry.draft.day)"),
        .init(names[entry.draft.person] ?? entry.draft.recipient),
        .init(labels.name(of: entry.state), isDoubtful ? .warning : .none),
        .init(entry.draft.subject),
      ]
      return hasReasons ? row + [.init(entry.reason ?? "")] : row
    }
    return table
  }

  private static func record(_ entry: OutboxEntry, _ names: [Person.ID: String]) -> [String] {
    let draft = entry.draft
    return [
      String(entry.id), "\(draft.day)", draft.kind, names[draft.person] ?? "", draft.recipient,
      entry.state.rawValue, String(entry.attempts), entry.nextTry?.description ?? "",
      entry.reason ?? "", draft.subject, draft.messageID,
    ]
  }

  static func json(_ entry: OutboxEntry, _ names: [Person.ID: String]) -> JSONValue {
    let draft = entry.draft
    return [
      "id": .number(entry.id), "day": .string("\(draft.day)"), "kind": .string(draft.kind),
      "person": .optional(names[draft.person]), "recipient": .string(draft.recipient),
      "state": .string(entry.state.rawValue), "attempts": .number(entry.attempts),
      "nextTry": .optional(entry.nextTry?.description), "reason": .optional(entry.reason),
      "subject": .string(draft.subject), "messageID": .string(draft.messageID),
      "reserved": .string("\(entry.reserved)"), "changed": .string("\(entry.changed)"),
    ]
  }
}
