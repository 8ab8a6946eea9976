import ActionItems
import CivilCalendar
import Testing

@testable import Store

struct ItemTests {
  let place = StoreFolder()

  /// Texts that mean something to SQL, LIKE, FTS5, JSON or C.
  static let hostileTexts = [
    "Robert'); DROP TABLE item;--", "100 % klart_nu", "\"citat\" OR text:*", "a\0b efter NUL",
    "rad ett\r\nrad två\ttab", "back\\slash \\u0041", "NEAR(a b, 2) AND NOT -x ^y", "🧾🇸🇪 å̈",
    "\u{202e}omvänt", String(repeating: "mycket lång ", count: 20_000), "?1 :name @x $y",
  ]

  @Test(arguments: hostileTexts.indices)
  func `any text comes back as it was put in, and is found by its own words`(index: Int) throws {
    let text = Self.hostileTexts[index]
    let store = try place.open()
    let committee = try store.addCommittee(text)
    let person = try store.addPerson(name: text, email: text, aliases: [text])
    try store.setSetting(text, to: text)
    let deadline = Deadline(value: nil, relation: .by, mention: text, period: nil)
    let item = try store.addItem(text, to: committee, by: [Owner(name: text)], due: deadline)
    _ = try store.addItem("något annat")
    try store.make(.note(text), to: item.id)

    let read = try store.item(item.id)
    #expect(read == item)
    #expect(read.text == text)
    #expect(read.deadline == deadline)
    #expect(read.committee == committee)
    let register = try store.register()
    #expect(register.people == [person])
    let setting = try store.setting(text)
    #expect(setting == text)
    // SQLite's own functions see a text with a NUL up to there: it is kept, but no index reaches beyond.
    let expected = text.contains("\0") ? [] : [item.id]
    let found = try store.search(words: text)
    #expect(found.map(\.id) == expected)
    let owned = try store.items(matching: ItemFilter(ownerName: text))
    #expect(owned.map(\.id) == expected)
    let details = try store.history(of: item.id).map(\.detail)
    #expect(details == [nil, text])
    let check = try store.connection.number(
      "SELECT count(*) FROM history WHERE json_valid(after)"
    )
    #expect(check == 2)
  }

  @Test func `items come by last day in time, the undated last`() throws {
    let store = try place.open()
    for due in [nil, Deadline.on("2018-02-01"), .on("2017-12-13"), .undatedNextMeeting] {
      _ = try store.addItem("x", due: due)
    }
    let ids = try store.items().map(\.id)
    #expect(ids == [3, 2, 1, 4])
  }

  @Test func `each filter narrows the list`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let aisha = try store.addPerson(name: "Aisha Amin", email: nil)
    _ = try store.addItem("ett", to: board, by: [Owner(name: "Aisha Amin")], due: .on("2017-12-13"))
    _ = try store.addItem("två", by: [Owner(name: "Åsa Öberg")], due: .on("2017-12-20"))
    _ = try store.addItem("tre")
    try store.make(.done(note: nil), to: 3)
    let cases: [(ItemFilter, [Int])] = [
      (ItemFilter(), [1, 2, 3]),
      (ItemFilter(states: [.open]), [1, 2]),
      (ItemFilter(states: [.done, .dropped]), [3]),
      (ItemFilter(states: []), []),
      (ItemFilter(committee: board.id), [1]),
      (ItemFilter(committee: 99), []),
      (ItemFilter(person: aisha.id), [1]),
      (ItemFilter(ownerName: "åsa"), [2]),
      (ItemFilter(ownerName: "A%"), []),
      (ItemFilter(dueBefore: day("2017-12-20")), [1]),
      (ItemFilter(dueAfter: day("2017-12-13")), [2]),
      (ItemFilter(isUndated: true), [3]),
      (ItemFilter(isUndated: false), [1, 2]),
      (ItemFilter(limit: 2), [1, 2]),
      (ItemFilter(states: [.open], ownerName: "a", dueAfter: day("2017-12-01"), limit: 1), [1]),
    ]
    for (filter, expected) in cases {
      let ids = try store.items(matching: filter).map(\.id)
      #expect(ids == expected, "\(filter)")
    }
  }

  @Test(arguments: [
    ("budget", [1, 2]), ("BUDGETEN", [2]), ("ÅRSBUDGETEN", [2]), ("IT", [3]), ("it plan", [3]),
    ("plan budget", []), ("%", []), ("*", []), ("\"", []), ("", [1, 2, 3]), ("konferens", [4]),
    ("bjud in", [4]),
  ])
  func `search finds parts of words in whatever case`(words: String, expected: [Int]) throws {
    let store = try place.open()
    _ = try store.addItem("skickar budget")
    _ = try store.addItem("läser årsbudgeten")
    _ = try store.addItem("tar fram IT-plan")
    _ = try store.take(.sample([.sample("bjuder in")]))
    let found = try store.search(words: words, matching: ItemFilter())
    #expect(found.map(\.id) == (words.isEmpty ? [1, 2, 3, 4] : expected))
  }

  @Test func `search follows a text that changes, and the filter`() throws {
    let store = try place.open()
    _ = try store.take(.sample([.sample("bokar lokal", by: [Owner(name: "Aisha")])]))
    _ = try store.take(.sample([.sample("bokar stora lokal", by: [Owner(name: "Aisha")])]))
    let before = try store.search(words: "stora")
    #expect(before.map(\.id) == [1])
    let closed = try store.search(words: "stora", matching: ItemFilter(states: [.done]))
    #expect(closed.isEmpty)
    let limited = try store.search(words: "bokar", matching: ItemFilter(limit: 0))
    #expect(limited.isEmpty)
  }

  @Test func `a very long query is no error`() throws {
    let store = try place.open()
    _ = try store.addItem("bokar lokal")
    let found = try store.search(words: String(repeating: "bokar lokal ", count: 5000))
    #expect(found.map(\.id) == [1])
  }

  @Test func `an unknown number is an error that names it`() throws {
    let store = try place.open()
    #expect(error { () throws(StoreError) in _ = try store.item(7) } == .unknownItem(7))
    #expect(error { () throws(StoreError) in _ = try store.history(of: 7) } == .unknownItem(7))
    #expect(
      error { () throws(StoreError) in
        _ = try store.addItem("x", to: Committee(id: 7, name: "X"))
      } == .unknownCommittee(7)
    )
  }
}
