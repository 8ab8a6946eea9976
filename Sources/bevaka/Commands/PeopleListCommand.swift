import ActionItems
import CivilCalendar
import Store

/// Lists the register: `bevaka people list`.
enum PeopleListCommand {
  private static let committee = Option("committee", "NAME", help: "only members of this committee")

  static let command = Command(
    "list",
    summary: "lists people with address, aliases and memberships",
    discussion: "Lists people. As CSV it is what `bevaka people import` reads: a row a membership.",
    options: [committee],
    formats: [.table, .json, .csv],
    exitCodes: [.data, .noInput, .inputOutput, .configuration],
    examples: [.init("bevaka people list --format csv > members.csv", "the register as a file")],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    var register = Register()
    if let store = try invocation.openExistingStore() { register = try store.register() }
    var people = register.people.sorted { SwedishOrder.precedes($0.name, $1.name) }
    if let name = invocation.value(of: committee) {
      let id = try RegisterLookup(register: register).committee(name).id
      register.memberships.removeAll { $0.committee != id }
      people.removeAll { person in !register.memberships.contains { $0.person == person.id } }
    }
    let names = Dictionary(uniqueKeysWithValues: register.committees.map { ($0.id, $0.name) })
    let entries = people.map { person in
      let memberships = register.memberships.filter { $0.person == person.id }
      return (person, memberships.map { (names[$0.committee] ?? "", $0.role) })
    }
    write(entries, invocation)
    if people.isEmpty {
      invocation.say(
        "Nobody is registered; `bevaka people import members.csv` or `bevaka people add` does it."
      )
    }
    return .success
  }

  private typealias Entry = (person: Person, memberships: [(committee: String, role: String?)])

  private static func write(_ entries: [Entry], _ invocation: Invocation) {
    let output = invocation.output
    switch invocation.format {
    case .json:
      let values = entries.map(json)
      output.line(JSONWriter(levels: 2).text(.array(values)))
    case .csv:
      output.write(CSVWriter.record(MemberList.columns))
      for (person, memberships) in entries {
        let places = memberships.isEmpty ? [("", nil)] : memberships
        for (committee, role) in places {
          output.write(
            CSVWriter.record([
              person.name, person.email ?? "", person.aliases.joined(separator: ";"), committee,
              role ?? "",
            ])
          )
        }
      }
    case .table:
      let labels = Labels(language: invocation.language)
      var table = Table(columns: [
        .init(title: labels.name), .init(title: labels.email),
        .init(title: labels.aliases, wraps: true), .init(title: labels.committee, wraps: true),
      ])
      // Most people get their mail as everybody does: nothing to tell then.
      let mail = entries.map { labels.mail(of: $0.person, on: invocation.today) }
      let hasMail = mail.contains { !$0.isEmpty }
      if hasMail { table.columns.append(.init(title: labels.mail, wraps: true)) }
      for ((person, memberships), mail) in zip(entries, mail) {
        let places = memberships.map { place in
          place.role.map { "\(place.committee) (\($0))" } ?? place.committee
        }
        let row: [Table.Cell] = [
          .init(person.name), .init(person.email ?? "–", person.email == nil ? .notice : .none),
          .init(person.aliases.joined(separator: "; ")), .init(places.joined(separator: ", ")),
        ]
        table.rows.append(hasMail ? row + [.init(mail, .notice)] : row)
      }
      output.write(table.text(width: output.width, style: invocation.style))
    }
  }

  private static func json(_ entry: Entry) -> JSONValue {
    let memberships: [JSONValue] = entry.memberships.map { place in
      ["committee": .string(place.committee), "role": .optional(place.role)]
    }
    return [
      "id": .number(entry.person.id), "name": .string(entry.person.name),
      "email": .optional(entry.person.email),
      "aliases": .array(entry.person.aliases.map(JSONValue.string)),
      "memberships": .array(memberships),
      "awayUntil": .optional(entry.person.mail.awayUntil?.description),
      "paused": .bool(entry.person.mail.isPaused),
      "digestDays": .optional(entry.person.mail.digestDays?.rawValue),
      "addressDoubt": .optional(entry.person.mail.doubt?.reason),
    ]
  }
}
