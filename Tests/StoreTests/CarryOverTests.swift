import ActionItems
import CivilCalendar
import TestSupport
import Testing

@testable import Store

struct CarryOverTests {
  let place = StoreFolder()

  private static let per = Owner(name: "Per Holm", mention: "Per")

  private static func room(due: String?, line: Int = 10) -> Candidate {
    .sample("bokar lokal", by: [per], due: due.map(Deadline.on), line: line)
  }

  private static func minutes(
    _ held: String?,
    _ items: [Candidate] = [],
    reports: [Report] = [],
    name: String? = nil
  ) -> Minutes {
    var minutes = Minutes.sample(items, held: held, source: name ?? "\(held ?? "odaterat").txt")
    minutes.reports = reports
    return minutes
  }

  private static func report(
    _ quote: String,
    _ status: Report.Status = .done,
    deadline: Deadline? = nil,
    line: Int = 5
  ) -> Report {
    Report(
      provenance: Provenance(quote: quote, line: line, range: line * 100..<line * 100 + 10),
      owners: [],
      status: status,
      deadline: deadline
    )
  }

  private static let booked = report("Lokalen är bokad.")

  @Test func `a report closes the item and the history says by which words`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(Self.minutes("2017-10-02", [Self.room(due: "2017-11-01")]), into: board)
    let outcome = try store.take(Self.minutes("2017-11-06", reports: [Self.booked]), into: board)
    #expect(outcome.done == [1])
    #expect(outcome.added.isEmpty)
    let state = try store.item(1).state
    #expect(state == .done)
    let last = try store.history(of: 1).last
    #expect(last?.action == "report-done")
    #expect(last?.detail == "2017-11-06.txt rad 5: ”Lokalen är bokad.”")
  }

  @Test func `the same minutes again change nothing`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(Self.minutes("2017-10-02", [Self.room(due: "2017-11-01")]), into: board)
    let later = Self.minutes(
      "2017-11-06",
      [Self.room(due: "2017-12-01")],
      reports: [Self.report("Inbjudan har skickats.")]
    )
    let outcome = try store.take(later, into: board)
    #expect(outcome.moved == [1])
    let before = try store.dump()
    let again = try store.take(later, into: board)
    #expect(again.isUnchanged)
    let after = try store.dump()
    #expect(after == before)
  }

  @Test func `a restated item moves, and its history tells how often and from when`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(Self.minutes("2017-02-06", [Self.room(due: "2017-03-01")]), into: board)
    _ = try store.take(Self.minutes("2017-03-06", [Self.room(due: "2017-04-15")]), into: board)
    _ = try store.take(Self.minutes("2017-04-17", [Self.room(due: "2017-05-20")]), into: board)
    let items = try store.items()
    #expect(items.map(\.due) == [day("2017-05-20")])
    let moves = Postponements(try store.history(of: 1))
    #expect(moves?.count == 2)
    #expect(moves?.first == day("2017-03-01"))
  }

  @Test func `other committees' items are left alone`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let garden = try store.addCommittee("Trädgårdsgruppen")
    _ = try store.take(Self.minutes("2017-10-02", [Self.room(due: nil)]), into: garden)
    let outcome = try store.take(Self.minutes("2017-11-06", reports: [Self.booked]), into: board)
    #expect(outcome == ImportOutcome(document: 2))
    let state = try store.item(1).state
    #expect(state == .open)
  }

  @Test func `older words imported later change nothing, and add no twin`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(Self.minutes("2017-11-06", [Self.room(due: "2017-12-01")]), into: board)
    let outcome = try store.take(
      Self.minutes("2017-10-02", [Self.room(due: "2017-11-01")], reports: [Self.booked]),
      into: board
    )
    #expect(outcome == ImportOutcome(document: 2))
    let items = try store.items()
    #expect(items.map(\.state) == [.open])
    #expect(items.map(\.due) == [day("2017-12-01")])
    let last = try store.history(of: 1).last
    #expect(last?.action == "report-mentioned")
    #expect(last?.detail?.hasPrefix("2017-10-02.txt rad 10: ”Per bokar lokal") == true)
  }

  @Test func `older words do not close what a later meeting kept`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(Self.minutes("2017-09-04", [Self.room(due: nil)]), into: board)
    _ = try store.take(
      Self.minutes("2017-11-06", reports: [Self.report("Lokalen kvarstår.", .ongoing)]),
      into: board
    )
    let outcome = try store.take(Self.minutes("2017-10-02", reports: [Self.booked]), into: board)
    #expect(outcome == ImportOutcome(document: 3))
    let state = try store.item(1).state
    #expect(state == .open)
  }

  @Test func `what a person settled after the meeting stays, what was before it does not`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(Self.minutes("2017-10-02", [Self.room(due: "2017-11-01")]), into: board)
    // By hand on 11 December, the test's today.
    try store.make(.due(.on("2018-01-15")), to: 1)
    let before = try store.take(
      Self.minutes("2017-11-06", [Self.room(due: "2017-12-01")], reports: [Self.booked]),
      into: board
    )
    #expect(before == ImportOutcome(document: 2))
    let kept = try store.item(1)
    #expect(kept.state == .open)
    #expect(kept.due == day("2018-01-15"))
    let after = try store.take(
      Self.minutes("2018-01-08", reports: [Self.booked]),
      into: board,
      on: day("2018-01-09")
    )
    #expect(after.done == [1])
  }

  @Test func `an item closed by hand since the meeting is not opened, and has no twin`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(Self.minutes("2017-10-02", [Self.room(due: "2017-11-01")]), into: board)
    try store.make(.done(note: nil), to: 1)
    let outcome = try store.take(
      Self.minutes("2017-11-06", [Self.room(due: "2017-12-01")]),
      into: board
    )
    #expect(outcome == ImportOutcome(document: 2))
    let items = try store.items()
    #expect(items.map(\.state) == [.done])
  }

  @Test func `a task told again after it was closed is a new one`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(Self.minutes("2017-10-02", [Self.room(due: "2017-11-01")]), into: board)
    _ = try store.take(Self.minutes("2017-11-06", reports: [Self.booked]), into: board)
    let outcome = try store.take(
      Self.minutes("2017-12-04", [Self.room(due: "2018-01-10")]),
      into: board
    )
    #expect(outcome.added == [2])
  }

  @Test func `a corrected file without the report gives the closing back`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let music = Candidate.sample("bokar musik", by: [Self.per], line: 12)
    let first = Self.minutes("2017-10-02", [Self.room(due: "2017-11-01"), music])
    _ = try store.take(first, into: board)
    let wrong = Self.minutes("2017-11-06", reports: [Self.booked], name: "november.txt")
    _ = try store.take(wrong, into: board)
    let corrected = Self.minutes(
      "2017-11-06",
      reports: [Self.report("Musiken är bokad.")],
      name: "november.txt"
    )
    let outcome = try store.take(corrected, into: board)
    #expect(outcome == ImportOutcome(document: 3, done: [2], takenBack: [1]))
    var states = try store.items().sorted { $0.id < $1.id }.map(\.state)
    #expect(states == [.open, .done])
    let action = try store.history(of: 1).last?.action
    #expect(action == "report-taken-back")

    // And back once more.
    _ = try store.take(wrong, into: board)
    states = try store.items().sorted { $0.id < $1.id }.map(\.state)
    #expect(states == [.done, .open])
  }

  @Test func `a corrected file moves from where the item stood before it`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(Self.minutes("2017-10-02", [Self.room(due: "2017-11-01")]), into: board)
    let name = "november.txt"
    _ = try store.take(
      Self.minutes("2017-11-06", [Self.room(due: "2017-12-01")], name: name),
      into: board
    )
    let outcome = try store.take(
      Self.minutes("2017-11-06", [Self.room(due: "2017-12-08")], name: name),
      into: board
    )
    #expect(outcome == ImportOutcome(document: 3, moved: [1]))
    let due = try store.item(1).due
    #expect(due == day("2017-12-08"))
  }

  @Test func `a corrected file takes nothing back that a person has settled since`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(Self.minutes("2017-10-02", [Self.room(due: "2017-11-01")]), into: board)
    let name = "november.txt"
    _ = try store.take(Self.minutes("2017-11-06", reports: [Self.booked], name: name), into: board)
    try store.make(.reopen, to: 1)
    try store.make(.drop(reason: "flyttat"), to: 1)
    let outcome = try store.take(Self.minutes("2017-11-06", name: name), into: board)
    #expect(outcome == ImportOutcome(document: 3))
    let state = try store.item(1).state
    #expect(state == .dropped)
  }

  @Test func `the correction of the first minutes leaves a moved day as it is`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let name = "oktober.txt"
    _ = try store.take(
      Self.minutes("2017-10-02", [Self.room(due: "2017-11-01")], name: name),
      into: board
    )
    _ = try store.take(Self.minutes("2017-11-06", [Self.room(due: "2017-12-01")]), into: board)
    _ = try store.take(
      Self.minutes("2017-10-02", [Self.room(due: "2017-11-02")], name: name),
      into: board
    )
    let due = try store.item(1).due
    #expect(due == day("2017-12-01"))
  }

  @Test func `words that fit two items are told to the chair and change nothing`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let items = [
      Candidate.sample("bokar lokal till årsmötet", by: [Self.per], line: 10),
      Candidate.sample("bokar lokal till höstfesten", by: [Self.per], line: 12),
    ]
    _ = try store.take(Self.minutes("2017-10-02", items), into: board)
    let outcome = try store.take(Self.minutes("2017-11-06", reports: [Self.booked]), into: board)
    #expect(outcome == ImportOutcome(document: 2, unclear: [1, 2]))
    let item = try store.item(1)
    #expect(item.state == .open)
    #expect(
      item.reasons == [
        "Oklar rapport: Kanske klar: ”Lokalen är bokad.” (orden passar också #2)."
      ]
    )
    // Whoever confirms that it is still to be done has judged.
    try store.make(.confirm, to: 1)
    let reasons = try store.item(1).reasons
    #expect(reasons.isEmpty)
  }

  @Test func `minutes of an unknown day close nothing but are told`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(Self.minutes("2017-10-02", [Self.room(due: nil)]), into: board)
    let outcome = try store.take(Self.minutes(nil, reports: [Self.booked]), into: board)
    #expect(outcome.unclear == [1])
    let state = try store.item(1).state
    #expect(state == .open)
  }

  @Test func `what remains until the next meeting has that meeting's day once it is known`() throws
  {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(Self.minutes("2017-10-02", [Self.room(due: "2017-11-01")]), into: board)
    let remains = Self.report(
      "Lokalen kvarstår till nästa möte.",
      .ongoing,
      deadline: .undatedNextMeeting
    )
    _ = try store.take(Self.minutes("2017-11-06", reports: [remains]), into: board)
    var due = try store.item(1).due
    #expect(due == nil)
    var december = Self.minutes("2017-11-20", name: "extra.txt")
    december.events = [.nextMeeting("2017-12-04")]
    _ = try store.take(december, into: board)
    due = try store.item(1).due
    #expect(due == day("2017-11-20"))
  }

  @Test func `an item added by hand is closed by a later meeting`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.addItem("Boka lokal", to: board, by: [Self.per])
    let outcome = try store.take(Self.minutes("2018-01-08", reports: [Self.booked]), into: board)
    #expect(outcome.done == [1])
  }
}
