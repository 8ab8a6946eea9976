import ActionItems
import Store

/// Adds somebody to the register: `bevaka people add NAME`.
enum PeopleAddCommand {
  private static let name = Argument("NAME", .name, help: "the full name, in quotes")
  private static let alias = Option(
    "alias",
    "ALIAS",
    .name,
    help: "another name that minutes use: initials, a nickname",
    isRepeatable: true
  )

  static let command = Command(
    "add",
    summary: "adds somebody to the register",
    arguments: [name],
    options: [PeopleCommand.email, alias, PeopleCommand.committee, PeopleCommand.role],
    exitCodes: ItemChange.exitCodes,
    examples: [
      .init(
        "bevaka people add 'Aisha Amin' --email aisha@example.org --committee Styrelsen",
        "Aisha Amin is a member of Styrelsen"
      )
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let fullName = invocation.value(of: name) ?? ""
    let email = invocation.value(of: PeopleCommand.email)
    try PeopleCommand.check(email: email)
    let role = invocation.value(of: PeopleCommand.role)?.lowercased()
    if role != nil, !invocation.has(PeopleCommand.committee) {
      throw Failure.usage("--role needs a committee; give --committee NAME too")
    }
    let store = try invocation.openStore()
    let register = try store.register()
    let committee = try invocation.value(of: PeopleCommand.committee).map { name in
      try RegisterLookup(register: register).committee(name)
    }
    let isThere = register.people.contains { person in
      RegisterLookup.folded(person.name) == RegisterLookup.folded(fullName)
        && (email == nil || person.email?.lowercased() == email?.lowercased())
    }
    if isThere {
      throw Failure(.data, "\(fullName) is registered already; `bevaka people change` changes it")
    }
    let aliases = invocation.values(of: alias)
    let isChair = try store.write { () throws(StoreError) in
      let person = try store.addPerson(name: fullName, email: email, aliases: aliases)
      guard let committee else { return false }
      let membership = Membership(person: person.id, committee: committee.id, role: role)
      try store.setMembership(membership)
      return membership.isChair
    }
    invocation.answer("\(fullName): added" + (committee.map { " to \($0.name)" } ?? ""))
    if email == nil {
      let reader = isChair ? "administrator" : "chair"
      invocation.say("\(fullName) has no address: the \(reader) will get the items.")
    }
    return .success
  }
}
