import ActionItems
import CivilCalendar
import Testing

@testable import Store

struct RegisterTests {
  let place = StoreFolder()

  @Test func `people, committees and memberships come back as they were put in`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let aisha = try store.addPerson(
      name: "Aisha Amin",
      email: "aisha@example.org",
      aliases: ["AA", "Aisha A"]
    )
    let lena = try store.addPerson(name: "Lena Alksten", email: nil)
    try store.setMembership(
      Membership(person: aisha.id, committee: board.id, role: "Ordförande")
    )
    try store.setMembership(Membership(person: lena.id, committee: board.id))
    let register = try store.register()
    #expect(
      register
        == Register(
          people: [aisha, lena],
          committees: [board],
          memberships: [
            Membership(person: aisha.id, committee: board.id, role: "ordförande"),
            Membership(person: lena.id, committee: board.id),
          ]
        )
    )
  }

  @Test func `a change of a person, a role or a name is kept`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    var person = try store.addPerson(name: "Aisha Amin", email: nil, aliases: ["AA"])
    try store.setMembership(Membership(person: person.id, committee: board.id, role: "kassör"))
    person.name = "Aisha Amin Berg"
    person.email = "aisha@example.org"
    person.aliases = ["Aisha Amin"]
    try store.updatePerson(person)
    try store.setMembership(Membership(person: person.id, committee: board.id))
    try store.renameCommittee(board.id, to: "styrelsen")
    var register = try store.register()
    #expect(register.people == [person])
    #expect(register.memberships.map(\.role) == [nil])
    #expect(register.committees.map(\.name) == ["styrelsen"])

    try store.removeMembership(of: person.id, in: board.id)
    register = try store.register()
    #expect(register.memberships.isEmpty)
    try store.removePerson(person.id)
    register = try store.register()
    #expect(register.people.isEmpty)
  }

  @Test func `a committee is found in whatever case, and its name is not given twice`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Ångpannan")
    let other = try store.addCommittee("Nätverket")
    let found = try store.committee(named: "ÅNGPANNAN")
    let missing = try store.committee(named: "Ang%")
    #expect(found == board)
    #expect(missing == nil)
    let adding = error { () throws(StoreError) in _ = try store.addCommittee("ångpannan") }
    #expect(adding == .committeeExists(name: "ångpannan"))
    let renaming = error { () throws(StoreError) in
      try store.renameCommittee(other.id, to: "Ångpannan")
    }
    #expect(renaming == .committeeExists(name: "Ångpannan"))
  }

  @Test func `an unknown number is an error that names it`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let person = try store.addPerson(name: "Aisha Amin", email: nil)
    #expect(
      error { () throws(StoreError) in try store.removePerson(9) } == .unknownPerson(9)
    )
    #expect(
      error { () throws(StoreError) in try store.updatePerson(Person(id: 9, name: "X")) }
        == .unknownPerson(9)
    )
    #expect(
      error { () throws(StoreError) in
        try store.setMembership(Membership(person: 9, committee: board.id))
      } == .unknownPerson(9)
    )
    #expect(
      error { () throws(StoreError) in
        try store.setMembership(Membership(person: person.id, committee: 9))
      } == .unknownCommittee(9)
    )
    #expect(
      error { () throws(StoreError) in try store.renameCommittee(9, to: "X") }
        == .unknownCommittee(9)
    )
  }

  @Test func `an item is linked once the register knows its owner, and unlinked when they leave`()
    throws
  {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let item = try store.addItem("skickar inbjudan", to: board, by: [Owner(name: "Aisha")])
    #expect(item.assignments.map(\.person) == [nil])

    let aisha = try store.addPerson(name: "Aisha Amin", email: nil)
    var linked = try store.item(item.id).assignments.map(\.person)
    #expect(linked == [nil], "not a member yet")

    try store.setMembership(Membership(person: aisha.id, committee: board.id))
    linked = try store.item(item.id).assignments.map(\.person)
    #expect(linked == [aisha.id])

    try store.removePerson(aisha.id)
    linked = try store.item(item.id).assignments.map(\.person)
    #expect(linked == [nil])
  }

  @Test func `two who fit are not chosen between, until one has left`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    var people: [Person] = []
    for name in ["Anna Berg", "Anna Dahl"] {
      let person = try store.addPerson(name: name, email: nil)
      try store.setMembership(Membership(person: person.id, committee: board.id))
      people.append(person)
    }
    let item = try store.addItem("ringer", to: board, by: [Owner(name: "Anna")])
    #expect(item.assignments.map(\.person) == [nil])
    try store.removeMembership(of: people[0].id, in: board.id)
    let linked = try store.item(item.id).assignments.map(\.person)
    #expect(linked == [people[1].id])
  }

  @Test func `a link by hand is not undone by the register`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let first = try store.addPerson(name: "Anna Berg", email: nil)
    let item = try store.addItem("ringer", to: board)
    try store.make(.assign([Assignment(owner: Owner(name: "Anna"), person: first.id)]), to: item.id)
    let second = try store.addPerson(name: "Anna", email: nil)
    try store.setMembership(Membership(person: second.id, committee: board.id))
    let linked = try store.item(item.id).assignments.map(\.person)
    #expect(linked == [first.id])
  }

  @Test func `settings are kept, changed and taken away`() throws {
    let store = try place.open()
    try store.setSetting("sender", to: "a@example.org")
    try store.setSetting("days-ahead", to: "7")
    try store.setSetting("sender", to: "b@example.org")
    let sender = try store.setting("sender")
    let all = try store.settings()
    #expect(sender == "b@example.org")
    #expect(all.map(\.key) == ["days-ahead", "sender"])
    try store.setSetting("sender", to: nil)
    let gone = try store.setting("sender")
    #expect(gone == nil)
  }

  @Test func `absence, rhythm and doubt are a person's own, and a new address is not in doubt`()
    throws
  {
    let store = try place.open()
    let id = try store.addPerson(name: "Aisha Amin", email: "aisha@example.org").id
    _ = try store.addPerson(name: "Bo Bok", email: "bo@example.org")
    func mail() throws -> PersonMail? { try store.person(id)?.mail }
    var stored = try mail()
    #expect(stored == PersonMail())
    try store.setAway(id, until: day("2017-12-24"))
    try store.setDigestDays(id, .mondays)
    let doubt = PersonMail.Doubt(day: day("2017-12-11"), reason: "550 no such user")
    try store.setDoubt(id, doubt)
    stored = try mail()
    #expect(
      stored == PersonMail(awayUntil: day("2017-12-24"), digestDays: .mondays, doubt: doubt)
    )
    #expect(stored?.isAway(on: day("2017-12-24")) == true)
    #expect(stored?.isAway(on: day("2017-12-25")) == false)
    try store.pause(id)
    stored = try mail()
    #expect(stored == PersonMail(isPaused: true, digestDays: .mondays, doubt: doubt))
    try store.setAway(id, until: nil)
    try store.setDigestDays(id, nil)
    var person = try #require(try store.register().people.first)
    person.aliases = ["AA"]
    try store.updatePerson(person)
    stored = try mail()
    #expect(stored == PersonMail(doubt: doubt))
    person.email = "aisha.amin@example.org"
    try store.updatePerson(person)
    stored = try mail()
    #expect(stored == PersonMail())
    let other = try store.register().people.last?.mail
    #expect(other == PersonMail())
    let failure = error { () throws(StoreError) in try store.pause(99) }
    #expect(failure == .unknownPerson(99))
    try store.removePerson(id)
  }
}
