import ActionItems
import CivilCalendar
import Store

/// Changes somebody in the register: `bevaka people change NAME`.
enum PeopleChangeCommand {
  private static let newName = Option(
    "name",
    "NAME",
    .name,
    help: "the new name; the old one becomes an alias"
  )
  private static let noEmail = Option("no-email", help: "take the address away")
  private static let digestDays = Option(
    "digest-days",
    "daily|mondays|never|default",
    .choice(Rhythm.allCases.map(\.rawValue) + ["default"]),
    help: "when to send digests; `default` as the setting digest-days says"
  )
  private static let leave = Option("leave", "NAME", help: "the committee to leave")

  static let command = Command(
    "change",
    summary: "changes name, address, membership, role or digest days",
    discussion: """
      Changes what the options name. An address that is given counts as right, also the one that is there: what mail \
      came back from it is forgotten.
      """,
    arguments: [PeopleCommand.name],
    options: [
      newName, PeopleCommand.email, noEmail, PeopleCommand.committee, PeopleCommand.role, leave,
      digestDays,
    ],
    exitCodes: ItemChange.exitCodes,
    examples: [
      .init(
        "bevaka people change 'Aisha Amin' --committee Styrelsen --role ordförande",
        "Aisha Amin is the chair of Styrelsen"
      )
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let email = invocation.value(of: PeopleCommand.email)
    try PeopleCommand.check(email: email)
    let role = invocation.value(of: PeopleCommand.role)?.lowercased()
    if role != nil, !invocation.has(PeopleCommand.committee) {
      throw Failure.usage("--role needs a committee; give --committee NAME too")
    }
    let options = command.options
    guard options.contains(where: invocation.has) else {
      let names = options.map { "--\($0.name)" }.joined(separator: ", ")
      throw Failure.usage("people change: nothing to change; give one of \(names)")
    }
    let store = try invocation.requireStore()
    let lookup = RegisterLookup(register: try store.register())
    let before = try lookup.person(invocation.value(of: PeopleCommand.name) ?? "")
    let joins = try invocation.value(of: PeopleCommand.committee).map(lookup.committee)
    let leaves = try invocation.value(of: leave).map(lookup.committee)
    var person = before
    if let name = invocation.value(of: newName) {
      person.name = name
      if !person.aliases.contains(before.name), name != before.name {
        person.aliases.append(before.name)
      }
    }
    if let email { person.email = email }
    if invocation.has(noEmail) { person.email = nil }
    let after = person
    let days = invocation.value(of: digestDays)
    try store.write { () throws(StoreError) in
      if after != before { try store.updatePerson(after) }
      if email != nil { try store.setDoubt(after.id, nil) }
      if let days {
        try change(digestDaysOf: before, to: Rhythm(rawValue: days), store, invocation)
      }
      if let joins {
        try store.setMembership(
          Membership(person: after.id, committee: joins.id, role: role)
        )
      }
      if let leaves { try store.removeMembership(of: after.id, in: leaves.id) }
    }
    invocation.answer("\(after.name): changed")
    return .success
  }

  private static func change(
    digestDaysOf person: Person,
    to days: Rhythm?,
    _ store: borrowing Store,
    _ invocation: Invocation
  ) throws(StoreError) {
    try store.setDigestDays(person.id, days)
    // Like somebody who has been away: what others were told of meanwhile is new to them.
    if person.mail.digestDays == .never, days != .never, person.mail.awayUntil == nil,
      !person.mail.isPaused
    {
      try store.setAway(person.id, until: invocation.today.adding(days: -1))
    }
  }
}
