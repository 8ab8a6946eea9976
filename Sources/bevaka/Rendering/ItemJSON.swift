import ActionItems
import CivilCalendar

/// A stored item as `list`, `search` and `show` print it with `--format json`.
struct ItemJSON {
  let today: CalendarDate

  func value(_ item: ActionItem) -> JSONValue { .object(members(item)) }

  func members(_ item: ActionItem) -> [JSONValue.Member] {
    [
      .init("id", .number(item.id)),
      .init("committee", .optional(item.committee?.name)),
      .init("text", .string(item.text)),
      .init("state", .string(item.state.rawValue)),
      .init("owners", .array(item.assignments.map(owner))),
      .init("due", item.deadline.map(due) ?? .null),
      .init("overdue", .bool(item.isOverdue(on: today))),
      .init("conditional", .bool(item.isConditional)),
      .init("confidence", .decimal(item.confidence)),
      .init("rule", .optional(item.rule)),
      .init("reasons", .array(item.reasons.map(JSONValue.string))),
      .init("source", item.source.map(source) ?? .null),
      .init("created", .string(item.created.description)),
    ]
  }

  private func owner(_ assignment: Assignment) -> JSONValue {
    [
      "name": .string(assignment.owner.name),
      "mention": .optional(assignment.owner.mention),
      "kind": .string(assignment.owner.kind.rawValue),
      "person": assignment.person.map(JSONValue.number) ?? .null,
    ]
  }

  private func due(_ deadline: Deadline) -> JSONValue { MinutesJSON.due(deadline) }

  private func source(_ source: ItemSource) -> JSONValue {
    [
      "document": .string(source.document),
      "meeting": .optional(source.meetingTitle),
      "held": .optional(source.held?.description),
      "line": .number(source.provenance.line),
      "range": .range(source.provenance.range),
      "section": source.provenance.section.map(MinutesJSON.section) ?? .null,
      "quote": .string(source.provenance.quote),
    ]
  }
}
