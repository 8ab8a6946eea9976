import ActionItems
import Store

/// Removes somebody from the register: `bevaka people remove NAME…`.
enum PeopleRemoveCommand {
  private static let names = Argument(
    "NAME",
    .text,
    .oneOrMore,
    help: "names, aliases or addresses; quote those with spaces"
  )

  static let command = Command(
    "remove",
    summary: "removes somebody from the register",
    discussion: """
      Removes people and their memberships. Their items stay with the name that the minutes use; open ones go to the \
      chair from now on.
      """,
    arguments: [names],
    exitCodes: ItemChange.exitCodes,
    examples: [.init("bevaka people remove 'Karin Nord'", "Karin Nord is no longer registered")],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let store = try invocation.requireStore()
    let lookup = RegisterLookup(register: try store.register())
    let people = try invocation.values(of: names).map(lookup.person)
    try store.write { () throws(StoreError) in
      for person in people { try store.removePerson(person.id) }
    }
    for person in people { invocation.answer("\(person.name): removed") }
    return .success
  }
}
