import ActionItems
import CivilCalendar
import Store
import TestSupport
import Testing

@testable import Reminders

struct ReminderCheckTests {
  @Test func `each person gets one digest, and a second run sends nothing`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    try fixture.add("köpa fika", "Carin", due: "2017-12-12")
    let first = try fixture.run()
    #expect(fixture.transport.recipients == ["bo@example.org", "carin@example.org"])
    #expect(first.exitStatus == 0 && first.sentCount == 2)
    #expect(first.deliveries.map(\.name) == ["Bo Ask", "Carin Ask"])
    let second = try fixture.run()
    #expect(fixture.transport.delivered.count == 2)
    #expect(second.exitStatus == 0 && second.deliveries.isEmpty)
    #expect(
      try fixture.states() == [
        "2017-12-13 bo@example.org sent", "2017-12-13 carin@example.org sent",
      ]
    )
  }

  @Test func `the next day is another digest, and what is new is new once`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2018-03-01")
    #expect(try fixture.run().deliveries.map(\.subject) == ["Bevaka: 1 ny"])
    #expect(try fixture.run(on: "2017-12-14").deliveries.isEmpty)
    try fixture.add("köpa fika", "Bo", due: "2018-03-02")
    #expect(try fixture.run(on: "2017-12-15").deliveries.map(\.subject) == ["Bevaka: 1 ny"])
    #expect(try fixture.run(on: "2018-02-26").deliveries.map(\.subject) == ["Bevaka: 2 kommande"])
  }

  @Test func `an item given to another is new to them, and a confirmed one to its owner`() throws {
    let fixture = try ReminderFixture()
    let id = try fixture.add("boka lokalen", "Bo", due: "2018-03-01")
    try fixture.run()
    try fixture.store().apply(
      .assign([Assignment(owner: Owner(name: "Carin Ask"))]),
      to: [id],
      actor: "test",
      today: ReminderFixture.wednesday,
      now: ReminderFixture.morning
    )
    #expect(try fixture.run(on: "2017-12-14").deliveries.map(\.name) == ["Carin Ask"])
    try fixture.store().apply(
      .done(note: nil),
      to: [id],
      actor: "test",
      today: ReminderFixture.wednesday,
      now: ReminderFixture.morning
    )
    #expect(try fixture.run(on: "2017-12-15").deliveries.isEmpty)
    try fixture.store().apply(
      .reopen,
      to: [id],
      actor: "test",
      today: ReminderFixture.wednesday,
      now: ReminderFixture.morning
    )
    #expect(try fixture.run(on: "2017-12-18").deliveries.map(\.name) == ["Carin Ask"])
  }

  @Test func `items added after a person's digest come the next day`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2018-03-01")
    try fixture.run()
    try fixture.add("köpa fika", "Bo", due: "2018-03-02")
    #expect(try fixture.run().deliveries.isEmpty)
    #expect(try fixture.run(on: "2017-12-14").deliveries.map(\.subject) == ["Bevaka: 1 ny"])
  }

  @Test func `nothing on a free day, and nothing is lost by it`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-16")
    let saturday = try fixture.run(on: "2017-12-16")
    #expect(!saturday.isSendingDay && saturday.deliveries.isEmpty && saturday.exitStatus == 0)
    #expect(try fixture.run(on: "2017-12-18").deliveries.map(\.subject) == ["Bevaka: 1 försenad"])
  }

  @Test func `a dry run shows the digests and changes nothing`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    let before = fixture.folder.read("store.db")
    let report = try fixture.check().dryRun(fixture.store())
    #expect(report.deliveries.map(\.outcome) == [.planned])
    #expect(report.deliveries.first?.digest?.text.contains("Boka lokalen") == true)
    #expect(report.exitStatus == 0)
    #expect(fixture.folder.read("store.db") == before)
    #expect(try fixture.states() == [])
    try fixture.run()
    #expect(try fixture.check().dryRun(fixture.store()).deliveries.isEmpty)
  }

  @Test func `what can be tried again waits, longer each time, and is not a success`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    try fixture.add("köpa fika", "Carin", due: "2017-12-13")
    fixture.transport.outcomes["bo@example.org"] = .tryLater(reason: "greylisted")
    let report = try fixture.run()
    let next = ReminderFixture.morning.adding(seconds: 900)
    #expect(
      report.deliveries.map(\.outcome) == [.waiting(next: next, reason: "greylisted"), .sent]
    )
    #expect(report.exitStatus == 75)
    #expect(try fixture.run(at: ReminderFixture.morning.adding(seconds: 899)).exitStatus == 75)
    #expect(fixture.transport.delivered.count == 2)
    fixture.transport.outcomes = [:]
    #expect(try fixture.run(at: next).deliveries.map(\.outcome) == [.sent])
    #expect(fixture.transport.delivered.count == 3)
    #expect(
      (1...12).map(DeliveryRound<RecordingTransport>.delay)
        == [900, 1800, 3600, 7200, 14_400] + Array(repeating: 21_600, count: 7)
    )
  }

  @Test func `a waiting digest is superseded by the next day's, so that none arrives late`() throws
  {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2018-03-01")
    fixture.transport.outcomes["bo@example.org"] = .tryLater(reason: "down")
    try fixture.run()
    try fixture.run(on: "2017-12-14")
    fixture.transport.outcomes = [:]
    // What was new on Wednesday has reached nobody yet: it still is.
    #expect(try fixture.run(on: "2017-12-15").deliveries.map(\.subject) == ["Bevaka: 1 ny"])
    #expect(
      try fixture.states() == [
        "2017-12-13 bo@example.org superseded", "2017-12-14 bo@example.org superseded",
        "2017-12-15 bo@example.org sent",
      ]
    )
    #expect(try fixture.run(on: "2017-12-18").deliveries.isEmpty)
  }

  @Test func `a refused message is not tried again, and the chair hears of it`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    fixture.transport.outcomes["bo@example.org"] = .refused(reason: "no such user")
    let report = try fixture.run()
    #expect(report.deliveries.map(\.outcome) == [.failed(reason: "no such user")])
    #expect(report.exitStatus == 75)
    #expect(try fixture.run().deliveries.isEmpty)
    fixture.transport.outcomes = [:]
    let next = try fixture.run(on: "2017-12-14")
    #expect(next.deliveries.map(\.name) == ["Anna Ask", "Bo Ask"])
    #expect(next.deliveries.first?.subject == "Bevaka: 1 når inte fram, 1 brev att följa upp")
    #expect(try fixture.run(on: "2017-12-15").deliveries.map(\.name) == ["Bo Ask"])
  }

  @Test func `a broken set-up stops the run at the second recipient and keeps the rest`() throws {
    let fixture = try ReminderFixture()
    for name in ["Anna", "Bo", "Carin"] { try fixture.add("en sak", name, due: "2017-12-13") }
    for name in ["anna", "bo", "carin"] {
      fixture.transport.outcomes["\(name)@example.org"] = .brokenSetup(reason: "no sendmail")
    }
    let report = try fixture.run()
    #expect(fixture.transport.recipients == ["anna@example.org", "bo@example.org"])
    #expect(report.stopReason == "no sendmail" && report.exitStatus == 78)
    #expect(report.deliveries.last?.outcome == .notTried)
    fixture.transport.outcomes = [:]
    let second = try fixture.run()
    #expect(second.exitStatus == 0 && second.sentCount == 3)
    #expect(fixture.transport.delivered.count == 5)
  }

  @Test func `what stops everybody stops the run at once, wherever it comes, and fails nobody`()
    throws
  {
    let fixture = try ReminderFixture()
    for name in ["Anna", "Bo", "Carin"] { try fixture.add("en sak", name, due: "2017-12-13") }
    fixture.transport.outcomes["bo@example.org"] = .unusable(reason: "disk full", status: 74)
    let report = try fixture.run()
    #expect(
      report.deliveries.map(\.outcome) == [
        .sent, .waiting(next: ReminderFixture.morning, reason: "disk full"), .notTried,
      ]
    )
    #expect(report.stopReason == "disk full" && report.exitStatus == 74)
    fixture.transport.outcomes = [:]
    #expect(try fixture.run().sentCount == 2)
    #expect(Set(fixture.transport.recipients).count == 3)
  }

  @Test func `one poisoned address stops nobody`() throws {
    let fixture = try ReminderFixture()
    for name in ["Anna", "Bo", "Carin"] { try fixture.add("en sak", name, due: "2017-12-13") }
    fixture.transport.outcomes["anna@example.org"] = .brokenSetup(reason: "usage")
    fixture.transport.outcomes["carin@example.org"] = .brokenSetup(reason: "usage")
    let report = try fixture.run()
    #expect(
      report.deliveries.map(\.outcome) == [
        .failed(reason: "usage"), .sent, .failed(reason: "usage"),
      ]
    )
    #expect(report.exitStatus == 75 && report.stopReason == nil)
  }

  @Test func `a set-up that breaks in the middle stops the run, and keeps those whom it met`()
    throws
  {
    let fixture = try ReminderFixture()
    for name in ["Anna", "Bo", "Carin"] { try fixture.add("en sak", name, due: "2017-12-13") }
    for name in ["bo", "carin"] {
      fixture.transport.outcomes["\(name)@example.org"] = .brokenSetup(reason: "no queue")
    }
    let report = try fixture.run()
    let waits = ReminderReport.Outcome.waiting(next: ReminderFixture.morning, reason: "no queue")
    #expect(report.deliveries.map(\.outcome) == [.sent, waits, waits])
    #expect(report.stopReason == "no queue" && report.exitStatus == 78)
    fixture.transport.outcomes = [:]
    #expect(try fixture.run().sentCount == 2)
    #expect(Set(fixture.transport.recipients).count == 3)
  }

  @Test func `two poisoned addresses keep nobody else waiting past the next run`() throws {
    let fixture = try ReminderFixture()
    for name in ["Anna", "Bo", "Carin"] { try fixture.add("en sak", name, due: "2017-12-13") }
    for name in ["anna", "bo"] {
      fixture.transport.outcomes["\(name)@example.org"] = .brokenSetup(reason: "usage")
    }
    #expect(try fixture.run().sentCount == 0)
    let second = try fixture.run()
    #expect(second.deliveries.first?.name == "Carin Ask" && second.sentCount == 1)
    #expect(second.exitStatus == 78)
  }

  @Test func `a broken set-up is said of a single recipient too`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    fixture.transport.outcomes["bo@example.org"] = .brokenSetup(reason: "no sendmail")
    #expect(try fixture.run().exitStatus == 78)
    fixture.transport.outcomes = [:]
    #expect(try fixture.run().exitStatus == 0)
  }

  @Test func `an administrator outside the register is entered there when needed`() throws {
    let fixture = try ReminderFixture(chair: false)
    try fixture.add("en sak utan ägare", due: "2017-12-13")
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    let without = try fixture.run()
    #expect(without.exitStatus == 78 && without.deliveries.map(\.name) == ["Bo Ask"])
    #expect(without.orphans.map(\.items) == [[1]])
    fixture.policy.administrator = Mailbox("Eva Ek <eva@example.org>")
    let report = try fixture.run()
    #expect(report.exitStatus == 0 && report.deliveries.map(\.name) == ["Eva Ek"])
    #expect(try fixture.store().register().people.count == 4)
    #expect(try fixture.check().dryRun(fixture.store()).deliveries.isEmpty)
    try fixture.run(on: "2017-12-14")
    #expect(try fixture.store().register().people.count == 4)
  }

  @Test func `a preview shows the digest of today or of the next working day`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2018-03-01")
    let bo = try #require(fixture.people["Bo"])
    let carin = try #require(fixture.people["Carin"])
    func preview(_ person: Person.ID, _ day: String) throws -> DigestPreview {
      try DigestPreview(
        of: person,
        from: fixture.store(),
        today: SampleDigest.day(day),
        policy: fixture.policy
      )
    }
    let before = try preview(bo, "2017-12-13")
    try fixture.run()
    #expect(try preview(bo, "2017-12-13") == before)
    #expect(before.digest?.subject == "Bevaka: 1 ny")
    #expect(try preview(bo, "2017-12-14").digest == nil)
    #expect(try preview(carin, "2017-12-13").digest == nil)
    #expect(try preview(bo, "2017-12-16").day == SampleDigest.day("2017-12-18"))
  }

  @Test func `the message in the outbox is the digest, with an identifier of its own`() throws {
    let fixture = try ReminderFixture()
    fixture.policy.messageIDDomain = "id.example.org"
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    try fixture.run()
    let draft = try #require(fixture.transport.delivered.first)
    let bo = try #require(fixture.people["Bo"])
    let store = try fixture.store().identity().filter { $0 != "-" }
    #expect(draft.messageID == "<daily.20171213.\(bo).\(store)@id.example.org>")
    let message = String(decoding: draft.message, as: UTF8.self)
    #expect(message.contains("\r\nMessage-ID: \(draft.messageID)\r\n"))
    #expect(message.contains("\r\nTo: Bo Ask <bo@example.org>\r\n"))
    #expect(draft.subject == "Bevaka: 1 i dag")
  }
}
