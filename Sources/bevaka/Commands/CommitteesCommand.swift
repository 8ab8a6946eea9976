import ActionItems
import Store

/// The committees: `bevaka committees`.
enum CommitteesCommand {
  static let command = Command(
    "committees",
    summary: "the committees: list, add, rename",
    discussion:
      "A committee is a group that meets and keeps minutes. An import makes those that are new.",
    first: list,
    add,
    rename
  )

  private static let name = Argument(
    "NAME",
    .name,
    help: "the committee; quote it where it has spaces"
  )
  private static let newName = Argument("NEW", .name, help: "the new name")

  private static let list = Command(
    "list",
    summary: "lists the committees with chair, members and open items",
    discussion: "Lists the committees with chair, number of members and number of open items.",
    formats: [.table, .json, .csv],
    exitCodes: [.data, .inputOutput, .configuration],
    examples: [.init("bevaka committees", "the committees there are")],
    action: listAction
  )

  private static let add = Command(
    "add",
    summary: "adds a committee",
    arguments: [name],
    exitCodes: ItemChange.exitCodes,
    examples: [.init("bevaka committees add Styrelsen", "there is a committee Styrelsen")],
    action: { invocation in
      let store = try invocation.openStore()
      let committee = try store.addCommittee(invocation.value(of: name) ?? "")
      invocation.answer("\(committee.name): added")
      return .success
    }
  )

  private static let rename = Command(
    "rename",
    summary: "gives a committee another name",
    arguments: [name, newName],
    exitCodes: ItemChange.exitCodes,
    examples: [.init("bevaka committees rename Rådet Programrådet", "Rådet is Programrådet now")],
    action: { invocation in
      let store = try invocation.requireStore()
      let lookup = RegisterLookup(register: try store.register())
      let committee = try lookup.committee(invocation.value(of: name) ?? "")
      let new = invocation.value(of: newName) ?? ""
      try store.renameCommittee(committee.id, to: new)
      invocation.answer("\(committee.name): is \(new) now")
      return .success
    }
  )

  private struct Row {
    let name: String
    let chairs: [String]
    let members: Int
    let open: Int
  }

  private static func listAction(_ invocation: Invocation) throws -> ExitCode {
    var rows: [Row] = []
    if let store = try invocation.openExistingStore() {
      let register = try store.register()
      let names = Dictionary(uniqueKeysWithValues: register.people.map { ($0.id, $0.name) })
      for committee in register.committees {
        let members = register.memberships.filter { $0.committee == committee.id }
        let filter = ItemFilter(states: [.open], committee: committee.id)
        rows.append(
          Row(
            name: committee.name,
            chairs: members.filter(\.isChair).compactMap { names[$0.person] },
            members: members.count,
            open: try store.items(matching: filter).count
          )
        )
      }
    }
    rows.sort { SwedishOrder.precedes($0.name, $1.name) }
    write(rows, invocation)
    if rows.isEmpty {
      invocation.say("No committees yet; `bevaka import` and `bevaka people import` make them.")
    }
    return .success
  }

  private static func write(_ rows: [Row], _ invocation: Invocation) {
    let output = invocation.output
    switch invocation.format {
    case .json:
      let values: [JSONValue] = rows.map { row in
        [
          "name": .string(row.name), "chairs": .array(row.chairs.map(JSONValue.string)),
          "members": .number(row.members), "open": .number(row.open),
        ]
      }
      output.line(JSONWriter(levels: 2).text(.array(values)))
    case .csv:
      output.write(CSVWriter.record(["name", "chairs", "members", "open"]))
      for row in rows {
        output.write(
          CSVWriter.record([
            row.name, row.chairs.joined(separator: "; "), String(row.members), String(row.open),
          ])
        )
      }
    case .table:
      let labels = Labels(language: invocation.language)
      var table = Table(columns: [
        .init(title: labels.committee, wraps: true), .init(title: labels.chair, wraps: true),
        .init(title: labels.members, alignment: .trailing),
        .init(title: labels.open, alignment: .trailing),
      ])
      table.rows = rows.map { row in
        let chairs = row.chairs.joined(separator: ", ")
        return [
          .init(row.name), .init(chairs.isEmpty ? "–" : chairs, chairs.isEmpty ? .notice : .none),
          .init(String(row.members)), .init(String(row.open)),
        ]
      }
      output.write(table.text(width: output.width, style: invocation.style))
    }
  }
}
