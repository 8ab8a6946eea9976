import ActionItems
import CivilCalendar

/// An item with what the store alone keeps of it.
struct ItemRecord: Hashable {
  var item: ActionItem
  /// The version of the document whose words it has; nil for an item added by hand.
  var document: Int?
  /// The day that "next meeting" counts from: the meeting's, or the day the deadline was set by hand.
  var anchor: CalendarDate?
  /// A person has settled or changed it: no corrected document overwrites it.
  var isEdited = false
}

extension ItemRecord {
  /// Every value that can change, by the name that the history gives it.
  private var members: [JSON.Member] {
    let provenance = item.source?.provenance
    let values: [(String, JSON)] = [
      ("committee", JSON(item.committee?.id)),
      ("document", JSON(document)),
      ("text", .string(item.text)),
      ("state", .string(item.state.rawValue)),
      ("owners", .array(item.assignments.map(Self.json))),
      ("due", Self.json(item.deadline)),
      ("anchor", JSON(anchor?.description)),
      ("conditional", .boolean(item.isConditional)),
      ("confidence", .real(item.confidence)),
      ("rule", JSON(item.rule)),
      ("reasons", .array(item.reasons.map(JSON.string))),
      ("quote", JSON(provenance?.quote)),
      ("line", JSON(provenance?.line)),
      ("range", Self.json(provenance?.range)),
      ("section", Self.json(provenance?.section)),
      ("edited", .boolean(isEdited)),
    ]
    return values.map { JSON.Member(name: $0, value: $1) }
  }

  /// The whole record as the history keeps it.
  var json: JSON { .object(members) }

  /// The values that differ, as they were and as they are; nil where nothing does.
  func difference(from earlier: ItemRecord) -> (before: JSON, after: JSON)? {
    let changed = zip(earlier.members, members).filter { $0 != $1 }
    guard !changed.isEmpty else { return nil }
    return (.object(changed.map(\.0)), .object(changed.map(\.1)))
  }

  private static func json(_ assignment: Assignment) -> JSON {
    [
      "name": .string(assignment.owner.name),
      "mention": JSON(assignment.owner.mention),
      "kind": .string(assignment.owner.kind.rawValue),
      "person": JSON(assignment.person),
    ]
  }

  private static func json(_ deadline: Deadline?) -> JSON {
    guard let deadline else { return .null }
    return [
      "value": JSON(deadline.value),
      "relation": .string(deadline.relation.rawValue),
      "mention": .string(deadline.mention),
      "first": JSON(deadline.period?.first.description),
      "last": JSON(deadline.period?.last.description),
    ]
  }

  private static func json(_ range: Range<Int>?) -> JSON {
    range.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) } ?? .null
  }

  private static func json(_ section: AgendaSection?) -> JSON {
    section.map { ["number": JSON($0.number), "title": JSON($0.title)] } ?? .null
  }
}
