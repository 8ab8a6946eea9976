import ActionItems
import CivilCalendar
import Testing

@testable import Store

struct NextMeetingTests {
  let place = StoreFolder()

  private static let report = Candidate.sample(
    "redovisar utfallet",
    by: [Owner(name: "Lena")],
    due: .undatedNextMeeting
  )

  @Test func `"till nästa möte" gets the day that the same minutes announce`() throws {
    let store = try place.open()
    let events = ["2018-03-01", "2018-02-01", "2017-11-30", "XXXX-01-15"].map {
      MeetingEvent.nextMeeting($0)
    }
    _ = try store.take(.sample([Self.report], events: events))
    let deadline = try store.item(1).deadline
    #expect(deadline?.value == Deadline.nextMeeting)
    #expect(deadline?.period == DatePeriod(day("2018-02-01")))
  }

  @Test func `another event of the minutes is not the next meeting`() throws {
    let store = try place.open()
    var conference = MeetingEvent.nextMeeting("2018-02-01")
    conference.title = "Konferens"
    _ = try store.take(.sample([Self.report], events: [conference]))
    let due = try store.item(1).due
    #expect(due == nil)
  }

  @Test func `it stays open until a later import tells the day, then moves with it`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(.sample([Self.report]), into: board)
    var due = try store.item(1).due
    #expect(due == nil)

    // The minutes of the next meeting are the first to tell when it was.
    _ = try store.take(.sample([], held: "2018-02-08", source: "feb.txt"), into: board)
    due = try store.item(1).due
    #expect(due == day("2018-02-08"))

    // An extra meeting before it, imported later, was the next one.
    _ = try store.take(.sample([], held: "2018-01-10", source: "jan.txt"), into: board)
    due = try store.item(1).due
    #expect(due == day("2018-01-10"))
    let history = try store.history(of: 1)
    #expect(history.map(\.action) == ["import", "due", "due"])
    #expect(
      history.last?.detail == "till nästa möte (2018-02-08) → till nästa möte (2018-01-10)"
    )
  }

  @Test func `a corrected announcement moves the deadline, also of an item changed by hand`() throws
  {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let other = Candidate.sample(
      "skickar kallelse",
      by: [Owner(name: "Aisha")],
      due: .undatedNextMeeting,
      line: 20
    )
    _ = try store.take(
      .sample([Self.report, other], events: [.nextMeeting("2018-02-01")]),
      into: board
    )
    try store.make(.assign([Assignment(owner: Owner(name: "Karin"))]), to: 1)
    _ = try store.take(
      .sample([Self.report, other], events: [.nextMeeting("2018-02-15")]),
      into: board
    )
    let items = try store.items()
    #expect(items.map(\.due) == [day("2018-02-15"), day("2018-02-15")])
    #expect(items.first?.assignments.map(\.owner.name) == ["Karin"])
  }

  @Test func `a closed item keeps its day`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    _ = try store.take(.sample([Self.report]), into: board)
    try store.make(.done(note: nil), to: 1)
    _ = try store.take(.sample([], held: "2018-02-08", source: "feb.txt"), into: board)
    let due = try store.item(1).due
    #expect(due == nil)
  }

  @Test func `set by hand it counts from that day`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    for (held, source) in [("2017-12-01", "dec.txt"), ("2018-02-08", "feb.txt")] {
      _ = try store.take(.sample([], held: held, source: source), into: board)
    }
    let added = try store.addItem("bokar lokal", to: board, due: .undatedNextMeeting)
    #expect(added.due == day("2018-02-08"))
    let changed = try store.apply(
      .due(.undatedNextMeeting),
      to: [added.id],
      actor: "lena",
      today: day("2018-02-20"),
      now: StoreFolder.now
    )
    #expect(changed.first?.due == nil)
    _ = try store.take(.sample([], held: "2018-03-01", source: "mars.txt"), into: board)
    let due = try store.item(added.id).due
    #expect(due == day("2018-03-01"))
  }

  @Test func `the meetings of another committee do not count`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let other = try store.addCommittee("Valberedningen")
    _ = try store.take(.sample([Self.report]), into: board)
    _ = try store.take(
      .sample([], held: "2018-01-08", source: "v.txt", events: [.nextMeeting("2018-01-20")]),
      into: other
    )
    let due = try store.item(1).due
    let next = try store.nextMeeting(of: board.id, after: StoreFolder.today)
    let theirs = try store.nextMeeting(of: other.id, after: day("2018-01-08"))
    #expect(due == nil)
    #expect(next == nil)
    #expect(theirs == day("2018-01-20"))
  }

  @Test func `events are those of the current version, from the day on`() throws {
    let store = try place.open()
    let board = try store.addCommittee("Styrelsen")
    let timed = MeetingEvent(
      title: "Konferens",
      provenance: Provenance(
        quote: "Konferens 1 februari",
        line: 76,
        range: 3787..<3851,
        section: AgendaSection(number: "5+6", title: "Årlig konferens")
      ),
      start: "2018-02-01T10:30",
      end: "2018-02-01T12:00",
      place: "Stadshuset"
    )
    let minutes = [
      [MeetingEvent.nextMeeting("2018-01-20"), .nextMeeting("2017-12-12")],
      [timed, .nextMeeting("2017-12-12")],
    ]
    for events in minutes {
      _ = try store.take(.sample([Self.report], events: events), into: board)
    }
    let all = try store.events(committee: nil, from: day("2017-12-12"))
    let coming = try store.events(committee: board.id, from: day("2017-12-13"))
    #expect(all.map(\.start) == ["2017-12-12", "2018-02-01T10:30"])
    #expect(coming == [timed])
  }
}
