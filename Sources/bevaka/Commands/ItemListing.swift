import ActionItems
import CivilCalendar
import Store

/// What the commands that list items share: the filter options and the printing.
enum ItemListing {
  static let owner = Option("owner", "NAME", help: "only items of this person, role or body")
  static let committee = Option("committee", "NAME", help: "only items of this committee")
  static let state = Option(
    "state",
    "STATE",
    .choice(ItemState.allCases.map(\.rawValue) + ["all"]),
    help:
      "only items in this state: \(ItemState.allCases.map(\.rawValue).joined(separator: ", ")) or all",
    isRepeatable: true
  )
  static let dueBefore = Option(
    "due-before",
    "DATE",
    .date,
    help: "only items whose last day is before DATE"
  )
  static let dueAfter = Option(
    "due-after",
    "DATE",
    .date,
    help: "only items whose last day is after DATE"
  )
  static let overdue = Option("overdue", help: "only open items whose last day has passed")
  static let undated = Option("undated", help: "only items without a known last day")
  static let limit = Option("limit", "N", .count, help: "at most N items")

  static let options = [owner, committee, state, dueBefore, dueAfter, overdue, undated, limit]

  /// The filter that the options ask for; `states` are those shown when none is named.
  static func filter(
    _ invocation: Invocation,
    register: Register,
    states: Set<ItemState>?
  ) throws -> ItemFilter {
    var filter = ItemFilter(states: states)
    let named = invocation.values(of: state)
    if named.contains("all") {
      filter.states = nil
    } else if !named.isEmpty {
      filter.states = Set(named.compactMap(ItemState.init))
    }
    filter.dueBefore = invocation.date(dueBefore)
    filter.dueAfter = invocation.date(dueAfter)
    if invocation.has(overdue) {
      filter.states = [.open]
      filter.dueBefore = min(filter.dueBefore ?? invocation.today, invocation.today)
    }
    if invocation.has(undated) { filter.isUndated = true }
    filter.limit = invocation.count(limit)
    let lookup = RegisterLookup(register: register)
    if let name = invocation.value(of: committee) {
      filter.committee = try lookup.committee(name).id
    }
    if let name = invocation.value(of: owner) {
      // Owners need not be in the register: "kansliet".
      filter.person = try lookup.personIfAny(name)?.id
      if filter.person == nil { filter.ownerName = name }
    }
    return filter
  }

  static func write(_ items: [ActionItem], _ invocation: Invocation) {
    let output = invocation.output
    switch invocation.format {
    case .json:
      let json = ItemJSON(today: invocation.today)
      output.line(JSONWriter(levels: 2).text(.array(items.map(json.value))))
    case .csv:
      output.write(CSVWriter.record(ItemCSV.header))
      for item in items { output.write(CSVWriter.record(ItemCSV.record(item))) }
    case .table:
      let labels = Labels(language: invocation.language)
      let table = ItemTable(labels: labels, today: invocation.today).table(items)
      output.write(table.text(width: output.width, style: invocation.style))
    }
  }
}
