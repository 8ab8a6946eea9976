import ActionItems
import CivilCalendar
import TestSupport
import Testing

@testable import Store

struct ImportTests {
  let place = StoreFolder()

  private static let aisha = Owner(name: "Aisha Amin", mention: "Aisha")
  private static let lena = Owner(name: "Lena Alksten", mention: "Lena")
  private static let invitation = Candidate.sample(
    "går ut med inbjudan",
    by: [aisha],
    due: .on("2017-12-13"),
    line: 32
  )
  private static let room = Candidate.sample("bokar lokal i stadshuset", by: [lena], line: 34)
  private static let doubt = Candidate.sample(
    "tar kanske fram ett underlag",
    by: [],
    line: 40,
    state: .proposed,
    findings: [Finding(.noOwner, "Ingen ansvarig nämns.", line: 40, range: 4000..<4010)]
  )

  @Test func `an item keeps what the minutes say of it, and where`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let outcome = try store.take(.sample([Self.invitation, Self.doubt]), into: board)
    #expect(outcome == ImportOutcome(document: 1, added: [1, 2]))
    let items = try store.items()
    #expect(
      items == [
        ActionItem(
          id: 1,
          committee: board,
          text: "går ut med inbjudan",
          assignments: [Assignment(owner: Self.aisha)],
          deadline: .on("2017-12-13"),
          confidence: 0.9,
          rule: "present-commitment",
          source: ItemSource(
            document: "protokoll.txt",
            meetingTitle: "Styrelsemöte",
            held: day("2017-12-11"),
            provenance: Self.invitation.provenance
          ),
          created: StoreFolder.today
        ),
        ActionItem(
          id: 2,
          committee: board,
          text: "tar kanske fram ett underlag",
          state: .proposed,
          confidence: 0.9,
          rule: "present-commitment",
          reasons: ["Ingen ansvarig nämns."],
          source: ItemSource(
            document: "protokoll.txt",
            meetingTitle: "Styrelsemöte",
            held: day("2017-12-11"),
            provenance: Self.doubt.provenance
          ),
          created: StoreFolder.today
        ),
      ]
    )
    let history = try store.history(of: 1)
    #expect(history.map(\.action) == ["import"])
    #expect(history.first?.detail == "protokoll.txt rad 32")
  }

  @Test func `the same file again changes nothing`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let minutes = Minutes.sample(
      [Self.invitation, Self.room],
      events: [.nextMeeting("2018-02-01")]
    )
    _ = try store.take(minutes, into: board)
    let before = try store.dump()
    for committee in [board, nil] {
      let outcome = try store.take(minutes, into: committee, on: day("2018-01-02"))
      #expect(outcome == ImportOutcome(document: 1, isUnchanged: true))
    }
    var renamed = minutes
    renamed.source = "kopia/annat namn.txt"
    let outcome = try store.importMinutes(
      renamed,
      text: minutes.bytes,
      committee: board.id,
      actor: "import",
      today: day("2018-01-02"),
      now: StoreFolder.now
    )
    #expect(outcome.isUnchanged)
    let after = try store.dump()
    #expect(after == before)
  }

  @Test func `owners are linked to the members they are`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let person = try store.addPerson(name: "Aisha Amin", email: "aisha@example.org")
    try store.setMembership(Membership(person: person.id, committee: board.id))
    _ = try store.take(.sample([Self.invitation, Self.room]), into: board)
    let linked = try store.items().map { $0.assignments.map(\.person) }
    #expect(linked == [[person.id], [nil]])
  }

  @Test func `a corrected file updates, adds and flags, and deletes nothing`() throws {
    let store = try place.open()
    _ = try store.take(.sample([Self.invitation, Self.room]))
    var corrected = Self.invitation
    corrected.deadline = .on("2017-12-15")
    let added = Candidate.sample("skriver till kommunen", by: [Self.lena], line: 36)
    let outcome = try store.take(.sample([corrected, added]))
    #expect(outcome == ImportOutcome(document: 2, added: [3], updated: [1], vanished: [2]))
    let items = try store.items()
    #expect(items.map(\.id) == [1, 2, 3])
    #expect(items[0].due == day("2017-12-15"))
    #expect(items[1].reasons == [ActionItem.vanishedReason])
    #expect(items[1].state == .open)
    let history = try store.history(of: 1)
    #expect(history.map(\.action) == ["import", "restate"])
    #expect(
      history.last?.detail == "senast 2017-12-13 (2017-12-13) → senast 2017-12-15 (2017-12-15)"
    )

    let again = try store.take(.sample([corrected, added]))
    #expect(again.isUnchanged)
    let back = try store.take(.sample([Self.invitation, Self.room]))
    #expect(back == ImportOutcome(document: 3, updated: [1, 2], vanished: [3]))
    let reasons = try store.item(2).reasons
    #expect(reasons.isEmpty)
  }

  @Test func `an item that only moved is not called updated, but has its new place`() throws {
    let store = try place.open()
    _ = try store.take(.sample([Self.invitation]))
    var moved = Self.invitation
    moved.provenance.line = 35
    let outcome = try store.take(.sample([moved]))
    #expect(outcome == ImportOutcome(document: 2))
    let item = try store.item(1)
    #expect(item.source?.provenance.line == 35)
    let detail = try store.history(of: 1).last?.detail
    #expect(detail == "protokoll.txt rad 32 → protokoll.txt rad 35")
  }

  @Test(arguments: [
    Change.done(note: nil), .drop(reason: nil), .assign([Assignment(owner: lena)]),
    .due(.on("2018-03-01")), .confirm,
  ])
  func `what a person has changed is not overwritten`(change: Change) throws {
    let store = try place.open()
    _ = try store.take(.sample([Self.invitation, Self.room]))
    try store.make(change, to: 1)
    let before = try store.item(1)
    var corrected = Self.invitation
    corrected.deadline = .on("2017-12-15")
    corrected.owners = [Owner(name: "Någon Annan")]
    let outcome = try store.take(.sample([corrected, Self.room]))
    #expect(outcome == ImportOutcome(document: 2))
    let after = try store.item(1)
    #expect(after == before)
  }

  @Test func `an open item whose words became doubtful is to be confirmed, and back`() throws {
    let store = try place.open()
    _ = try store.take(.sample([Self.invitation, Self.room]))
    var doubtful = Self.invitation
    doubtful.state = .proposed
    _ = try store.take(.sample([doubtful, Self.room]))
    var state = try store.item(1).state
    #expect(state == .proposed)
    _ = try store.take(.sample([Self.invitation, Self.room]))
    state = try store.item(1).state
    #expect(state == .open)
  }

  @Test func `other minutes under the same name are a document of their own`() throws {
    let store = try place.open()
    _ = try store.take(.sample([Self.invitation]))
    let outcome = try store.take(.sample([Self.room], held: "2018-02-01"))
    #expect(outcome == ImportOutcome(document: 2, added: [2]))
    let reasons = try store.item(1).reasons
    #expect(reasons.isEmpty)
  }

  @Test func `the same name and day is a correction within a committee, else by its words`() throws
  {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(.sample([Self.invitation]))
    let stranger = try store.take(.sample([Self.room], title: "Valberedningens möte"))
    #expect(stranger == ImportOutcome(document: 2, added: [2]))
    _ = try store.take(.sample([Self.doubt], held: "2018-02-01"), into: board)
    let corrected = try store.take(
      .sample([Self.room], held: "2018-02-01", title: "Rättat protokoll"),
      into: board
    )
    #expect(corrected == ImportOutcome(document: 4, added: [4], vanished: [3]))
  }

  @Test func `a corrected day of the meeting is a correction where the words are the same`() throws
  {
    let store = try place.open()
    _ = try store.take(.sample([Self.invitation, Self.room], held: nil))
    let outcome = try store.take(.sample([Self.invitation, Self.room], held: "2017-12-11"))
    #expect(outcome == ImportOutcome(document: 2))
    let later = try store.take(.sample([Self.invitation, Self.room], held: "2017-12-12"))
    #expect(later == ImportOutcome(document: 3))
    let count = try store.items().count
    #expect(count == 2)
  }

  @Test func `the same bytes with the day given by hand are one document`() throws {
    let store = try place.open()
    let bytes = Array("Aisha går ut med inbjudan".utf8)
    func take(_ held: String?) throws(StoreError) -> ImportOutcome {
      try store.importMinutes(
        .sample([Self.invitation], held: held),
        text: bytes,
        committee: nil,
        actor: "import",
        today: StoreFolder.today,
        now: StoreFolder.now
      )
    }
    _ = try take(nil)
    let dated = try take("2017-12-11")
    let undated = try take(nil)
    #expect(dated == ImportOutcome(document: 2))
    #expect(undated == ImportOutcome(document: 2, isUnchanged: true))
    let item = try store.item(1)
    #expect(item.id == 1)
  }

  @Test func `a correction under another name of the same meeting is recognised by its words`()
    throws
  {
    let store = try place.open()
    let items = [Self.invitation, Self.room, Self.doubt, .sample("ringer vaktmästaren", line: 50)]
    _ = try store.take(.sample(items))
    var corrected = items
    corrected[1].deadline = .on("2018-01-10")
    let outcome = try store.take(.sample(corrected, source: "protokoll justerat.txt"))
    #expect(outcome == ImportOutcome(document: 2, updated: [2]))
    let other = try store.take(
      .sample([.sample("helt andra saker", line: 3)], source: "valberedning.txt")
    )
    #expect(other.added.count == 1)
  }

  @Test func `minutes join the committee that is named later`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let person = try store.addPerson(name: "Aisha Berg", email: nil)
    try store.setMembership(Membership(person: person.id, committee: board.id))
    let minutes = Minutes.sample([.sample("ringer", by: [Owner(name: "Aisha")])])
    _ = try store.take(minutes)
    let outcome = try store.take(minutes, into: board)
    #expect(!outcome.isUnchanged)
    #expect(outcome.added.isEmpty)
    let items = try store.items()
    #expect(items.map(\.committee) == [board])
    #expect(items.first?.assignments.map(\.person) == [person.id])
    let history = try store.history(of: 1)
    #expect(history.map(\.action) == ["import", "committee"])
    #expect(history.last?.detail == "– → Styrelsen")
    let again = try store.take(minutes, into: board)
    #expect(again.isUnchanged)
  }

  @Test func `the same file of two committees is two documents`() throws {
    let store = try place.open()
    let first = try store.addCommittee("Styrelsen")
    let second = try store.addCommittee("Valberedningen")
    _ = try store.take(.sample([Self.invitation]), into: first)
    let outcome = try store.take(.sample([Self.invitation]), into: second)
    #expect(outcome.added == [2])
  }

  @Test func `an import that fails leaves nothing`() throws {
    let store = try place.open()
    let before = try store.dump()
    let failure = error { () throws(StoreError) in
      _ = try store.take(.sample([Self.invitation]), into: Committee(id: 5, name: "X"))
    }
    #expect(failure == .unknownCommittee(5))
    try store.connection.runScript("PRAGMA max_page_count = 1")
    let many = (1...2000).map { Candidate.sample("uppgift nummer \($0)", line: $0) }
    let full = error { () throws(StoreError) in _ = try store.take(.sample(many)) }
    #expect(full == .full(path: place.path))
    let after = try store.dump()
    #expect(after == before)
  }

  @Test(arguments: 0..<20)
  func `importing any minutes twice, or back and forth, ends where it was`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let first = Self.randomMinutes(&random)
    let second = Self.randomMinutes(&random)
    for minutes in [first, second, first] {
      _ = try store.take(minutes, into: board)
      let before = try store.dump()
      let outcome = try store.take(minutes, into: board)
      #expect(outcome.isUnchanged)
      let after = try store.dump()
      #expect(after == before)
    }
    // Whatever went before, the live items that are not flagged are those of the last version.
    let live = try store.items(matching: ItemFilter(states: [.open, .proposed]))
      .filter { !$0.reasons.contains(ActionItem.vanishedReason) }
    #expect(live.map(\.text).sorted() == first.items.map(\.text).sorted())
    #expect(live.map(\.due?.dayNumber).count == first.items.count)
  }

  /// Minutes of one meeting whose words repeat often, so that matching has something to choose between.
  private static func randomMinutes(_ random: inout SeededGenerator) -> Minutes {
    let verbs = ["bokar", "skickar", "ringer", "betalar"]
    let things = ["lokal", "inbjudan", "vaktmästaren", "fakturan", "budget\0en", "50 % 'x'"]
    var items: [Candidate] = []
    for line in 1...Int.random(in: 1...12, using: &random) {
      let text =
        (verbs.randomElement(using: &random) ?? "") + " "
        + (things.randomElement(using: &random) ?? "")
      let owners = [aisha, lena].filter { _ in Bool.random(using: &random) }
      let deadlines = [nil, .on("2018-01-15"), Deadline.undatedNextMeeting]
      items.append(
        .sample(
          text,
          by: owners,
          due: deadlines.randomElement(using: &random) ?? nil,
          line: line,
          state: Bool.random(using: &random) ? .open : .proposed
        )
      )
    }
    let events = Bool.random(using: &random) ? [MeetingEvent.nextMeeting("2018-02-01")] : []
    return .sample(items, events: events)
  }
}

extension Store {
  /// All rows of all tables, as text.
  func dump() throws(StoreError) -> [String] {
    var lines: [String] = []
    for sql in Self.dumpQueries {
      lines += try connection.rows(sql) { $0.text(0) }
    }
    return lines
  }

  private static let dumpQueries: [SQL] = [
    "SELECT json_array('document', document_id, replaced_by_id, meeting_id, name, hex(content)) FROM document",
    "SELECT json_array('meeting', meeting_id, committee_id, title, held) FROM meeting",
    "SELECT json_array('event', event_id, document_id, day) FROM event",
    """
    SELECT json_array('item', item_id, committee_id, document_id, text, state, due_value, due_last, due_anchor, line,
      is_edited) FROM item
    """,
    "SELECT json_array('assignment', item_id, position, owner_name, person_id) FROM assignment",
    "SELECT json_array('reason', item_id, position, message) FROM reason",
    "SELECT json_array('history', history_id, change_id, item_id, action, before, after) FROM history",
  ]
}
