import ActionItems
import Store

/// Adds or removes other names of somebody: `bevaka people alias NAME ALIAS…`.
enum PeopleAliasCommand {
  private static let aliases = Argument(
    "ALIAS",
    .name,
    .oneOrMore,
    help: "other names that minutes use: initials, a nickname"
  )
  private static let remove = Option("remove", help: "take these aliases away")

  static let command = Command(
    "alias",
    summary: "adds other names that minutes use for somebody, or removes them",
    arguments: [PeopleCommand.name, aliases],
    options: [remove],
    exitCodes: ItemChange.exitCodes,
    examples: [.init("bevaka people alias 'Karin Nord' KN", "KN is Karin Nord in minutes")],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let store = try invocation.requireStore()
    let lookup = RegisterLookup(register: try store.register())
    var person = try lookup.person(invocation.value(of: PeopleCommand.name) ?? "")
    for alias in invocation.values(of: aliases) {
      let folded = RegisterLookup.folded(alias)
      let isThere = person.aliases.contains { RegisterLookup.folded($0) == folded }
      if invocation.has(remove) {
        guard isThere else {
          throw Failure(
            .noInput,
            "\(person.name) has no alias '\(alias)'; `bevaka people` shows them"
          )
        }
        person.aliases.removeAll { RegisterLookup.folded($0) == folded }
      } else if !isThere {
        person.aliases.append(alias)
      }
    }
    try store.updatePerson(person)
    let list = person.aliases.isEmpty ? "no aliases" : person.aliases.joined(separator: "; ")
    invocation.answer("\(person.name): \(list)")
    return .success
  }
}
