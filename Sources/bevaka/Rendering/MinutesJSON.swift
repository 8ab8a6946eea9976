import ActionItems
import CivilCalendar
import Documents

/// `extract --format json`: what was read out of one document, as the contract has it.
struct MinutesJSON {
  let minutes: Minutes
  let document: Document

  var members: [JSONMember] {
    [
      JSONMember("schema", 1),
      JSONMember("source", .string(minutes.source)),
      JSONMember("meeting", meeting(minutes.meeting)),
      JSONMember("items", minutes.items) { Self.item($0, in: document) },
      JSONMember("events", minutes.events, event),
      JSONMember("reports", minutes.reports, report),
      JSONMember("findings", minutes.findings) { Self.finding($0, document) },
    ]
  }

  /// The whole at once.
  var value: JSONValue { .object(members.map { JSONValue.Member($0.name, $0.value) }) }

  private func meeting(_ meeting: Meeting) -> JSONValue {
    [
      "title": .optional(meeting.title),
      "held": .optional(meeting.held?.description),
      "start": .optional(meeting.start?.description),
      "end": .optional(meeting.end?.description),
      "place": .optional(meeting.place),
      "chair": .optional(meeting.chair),
      "secretary": .optional(meeting.secretary),
      "attendees": .array(
        meeting.attendees.map { attendee in
          [
            "name": .string(attendee.name),
            "organisation": .optional(attendee.organisation),
            "role": .optional(attendee.role),
            "present": .bool(attendee.isPresent),
          ]
        }
      ),
    ]
  }

  static func item(_ item: Candidate, in document: Document) -> JSONValue {
    .object(
      [JSONValue.Member("text", .string(item.text))] + place(item.provenance, document) + [
        .init("section", item.provenance.section.map(section) ?? .null),
        .init("owners", .array(item.owners.map(owner))),
        .init("due", item.deadline.map(due) ?? .null),
        .init("state", .string(item.state.rawValue)),
        .init("conditional", .bool(item.isConditional)),
        .init("confidence", .decimal(item.confidence)),
        .init("rule", .string(item.rule)),
        .init("findings", .array(item.findings.map { finding($0, document) })),
      ]
    )
  }

  private func event(_ event: MeetingEvent) -> JSONValue {
    .object(
      [JSONValue.Member("title", .string(event.title))] + Self.place(event.provenance, document) + [
        .init("start", .string(event.start)),
        .init("end", .optional(event.end)),
        .init("place", .optional(event.place)),
      ]
    )
  }

  private func report(_ report: Report) -> JSONValue {
    .object(
      Self.place(report.provenance, document) + [
        .init("owners", .array(report.owners.map(Self.owner))),
        .init("status", .string(report.status.rawValue)),
      ]
    )
  }

  private static func place(_ provenance: Provenance, _ document: Document) -> [JSONValue.Member] {
    [
      .init("quote", .string(provenance.quote)),
      .init("line", .number(provenance.line)),
      .init("range", range(provenance.range, document)),
    ] + placeInFile(provenance.range.lowerBound, document)
  }

  /// The page of a PDF, the paragraph of what pandoc reads; text has lines of its own.
  private static func placeInFile(_ offset: Int, _ document: Document) -> [JSONValue.Member] {
    switch document.place(at: offset) {
    case .page(let number)?: [.init("page", .number(number))]
    case .paragraph(let number)?: [.init("paragraph", .number(number))]
    case nil: []
    }
  }

  static func section(_ section: AgendaSection) -> JSONValue {
    ["number": .optional(section.number), "title": .optional(section.title)]
  }

  private static func owner(_ owner: Owner) -> JSONValue {
    [
      "name": .string(owner.name),
      "mention": .optional(owner.mention),
      "kind": .string(owner.kind.rawValue),
    ]
  }

  static func due(_ deadline: Deadline) -> JSONValue {
    [
      "value": .optional(deadline.value),
      "start": .optional(deadline.period?.first.description),
      "end": .optional(deadline.period?.last.description),
      "relation": .string(deadline.relation.rawValue),
      "mention": .string(deadline.mention),
    ]
  }

  private static func finding(_ finding: Finding, _ document: Document) -> JSONValue {
    [
      "line": .number(finding.line),
      "range": range(finding.range, document),
      "category": .string(finding.category.rawValue),
      "message": .string(finding.message),
    ]
  }

  private static func range(_ range: Range<Int>, _ document: Document) -> JSONValue {
    // A byte order mark stands before the text that offsets count in.
    let shift = document.byteOrderMarkLength
    return .range(range.lowerBound + shift..<range.upperBound + shift)
  }
}
