import ActionItems
import CivilCalendar
import Testing

@testable import Store

struct ChangeTests {
  let place = StoreFolder()

  private static let lena = [Assignment(owner: Owner(name: "Lena Alksten"))]

  /// Each change of a proposed or open item, what it leaves, and what the history says of it.
  static let changes: [(change: Change, state: ItemState, action: String, detail: String?)] = [
    (.confirm, .open, "confirm", nil),
    (.dismiss(reason: "ingen uppgift"), .dismissed, "dismiss", "ingen uppgift"),
    (.done(note: "sent igår"), .done, "done", "sent igår"),
    (.drop(reason: nil), .dropped, "drop", nil),
    (.assign(lena), .proposed, "assign", "Aisha Amin → Lena Alksten"),
    (
      .due(.on("2018-01-15")), .proposed, "due",
      "senast 2017-12-13 (2017-12-13) → senast 2018-01-15 (2018-01-15)"
    ),
    (.due(nil), .proposed, "due", "senast 2017-12-13 (2017-12-13) → –"),
    (.note("ringde"), .proposed, "note", "ringde"),
  ]

  @Test(arguments: changes.indices)
  func `a change is stored and in the history`(index: Int) throws {
    let (change, state, action, detail) = Self.changes[index]
    let store = try place.open()
    let candidate = Candidate.sample(
      "går ut med inbjudan",
      by: [Owner(name: "Aisha Amin")],
      due: .on("2017-12-13"),
      state: .proposed
    )
    _ = try store.take(.sample([candidate]))
    let changed = try store.apply(
      change,
      to: [1],
      actor: "lena",
      today: day("2017-12-12"),
      now: instant("2017-12-12T07:30:00Z")
    )
    let read = try store.item(1)
    #expect(changed == [read])
    #expect(read.state == state)
    let entry = try store.history(of: 1).last
    #expect(entry?.action == action)
    #expect(entry?.detail == detail)
    #expect(entry?.actor == "lena")
    #expect(entry?.day == day("2017-12-12"))
    #expect(entry?.at == instant("2017-12-12T07:30:00Z"))
  }

  @Test func `a change that the item shows already leaves no trace`() throws {
    let store = try place.open()
    _ = try store.addItem("bokar lokal", due: .on("2017-12-13"))
    try store.make(.done(note: nil), to: 1)
    try store.make(.done(note: nil), to: 1)
    let actions = try store.history(of: 1).map(\.action)
    #expect(actions == ["add", "done"])
  }

  @Test func `one item that does not allow the change stops it for all`() throws {
    let store = try place.open()
    for _ in 1...3 { _ = try store.addItem("x") }
    let failure = error { () throws(StoreError) in try store.make(.dismiss(reason: nil), to: 1, 2) }
    #expect(failure == .notAllowed(.notAllowed(action: "dismiss", item: 1, state: .open)))
    let unknown = error { () throws(StoreError) in try store.make(.done(note: nil), to: 1, 2, 9) }
    #expect(unknown == .unknownItem(9))
    let states = try store.items().map(\.state)
    #expect(states == [.open, .open, .open])
    let entries = try store.connection.number("SELECT count(*) FROM history")
    #expect(entries == 3)
  }

  @Test func `the history keeps the values that changed, as they were and as they are`() throws {
    let store = try place.open()
    _ = try store.addItem("bokar lokal", due: .on("2017-12-13"))
    try store.make(.done(note: nil), to: 1)
    try store.make(.due(nil), to: 1)
    let rows = try store.connection.rows(
      "SELECT before, after FROM history ORDER BY history_id"
    ) { ($0.optionalText(0), $0.optionalText(1)) }
    #expect(rows.map(\.0).first == .some(nil))
    #expect(
      rows[0].1?.hasPrefix(#"{"committee":null,"document":null,"text":"bokar lokal""#) == true
    )
    #expect(rows[1].0 == #"{"state":"open"}"#)
    #expect(rows[1].1 == #"{"state":"done"}"#)
    #expect(rows[2].1 == #"{"due":null}"#)
    #expect(
      rows[2].0
        == #"{"due":{"value":"2017-12-13","relation":"by","mention":"senast 2017-12-13","first":"2017-12-13","last":"2017-12-13"}}"#
    )
  }

  @Test func `entries of one command share a number, those of the next have another`() throws {
    let store = try place.open()
    for _ in 1...2 { _ = try store.addItem("x") }
    try store.make(.done(note: nil), to: 1, 2)
    let numbers = try store.connection.rows("SELECT change_id FROM history ORDER BY history_id") {
      $0.integer(0)
    }
    #expect(numbers == [1, 2, 3, 3])
  }

  @Test(arguments: ["UPDATE history SET actor = 'x'", "DELETE FROM history"])
  func `nothing can change or take away a line of the history`(sql: String) throws {
    do {
      let store = try place.open()
      _ = try store.addItem("bokar lokal")
    }
    #expect(place.runRaw(sql) == "the history is append-only")
    let store = try place.open()
    let actors = try store.history(of: 1).map(\.actor)
    #expect(actors == ["lena"])
  }

  @Test func `an owner set by hand is linked through the register, an unknown person refused`()
    throws
  {
    let store = try place.open()
    let person = try store.addPerson(name: "Lena Alksten", email: nil)
    _ = try store.addItem("bokar lokal")
    let changed = try store.make(.assign(Self.lena), to: 1)
    #expect(changed.first?.assignments.map(\.person) == [person.id])
    let stranger = Change.assign([Assignment(owner: Owner(name: "X"), person: 77)])
    #expect(
      error { () throws(StoreError) in try store.make(stranger, to: 1) } == .unknownPerson(77)
    )
  }

  @Test func `numbers of items are never used again`() throws {
    let store = try place.open()
    let failure = error { () throws(StoreError) in
      try store.write { () throws(StoreError) in
        _ = try store.addItem("ett")
        try store.make(.done(note: nil), to: 99)
      }
    }
    #expect(failure == .unknownItem(99))
    let item = try store.addItem("två")
    let later = try store.addItem("tre")
    #expect(later.id == item.id + 1)
  }
}
