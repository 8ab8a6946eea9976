import CivilCalendar
import Store
import Testing

@testable import Reminders

/// What a person decides about mail that waits, has failed or was perhaps sent.
struct OutboxDecisionTests {
  private let later = ReminderFixture.morning.adding(seconds: 100)

  private func decision(
    on day: CalendarDate = ReminderFixture.wednesday,
    holder: LeaseHolder = .current
  ) -> OutboxDecision {
    OutboxDecision(actor: "lena", today: day, holder: holder) { later }
  }

  /// A store whose one mail has met that outcome.
  private func fixture(_ outcome: DeliveryOutcome) throws -> (ReminderFixture, OutboxEntry.ID) {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    fixture.transport.outcomes["bo@example.org"] = outcome
    try fixture.run()
    fixture.transport.outcomes = [:]
    return (fixture, try #require(fixture.store().outbox().first?.id))
  }

  private func refusal(_ body: () throws -> Void) -> OutboxRefusal.Cause? {
    do {
      try body()
      return nil
    } catch {
      return (error as? OutboxRefusal)?.cause
    }
  }

  @Test(arguments: [DeliveryOutcome.tryLater(reason: "x"), .refused(reason: "x")])
  func `what waits or has failed goes out as it was, once`(outcome: DeliveryOutcome) throws {
    let (fixture, id) = try fixture(outcome)
    try decision().retry(id, isSure: false, in: fixture.store())
    try decision().retry(id, isSure: false, in: fixture.store())
    let report = try fixture.run(at: later)
    #expect(report.deliveries.map(\.outcome) == [.sent])
    #expect(fixture.transport.delivered.count == 2)
    // The same bytes, the Message-ID among them.
    #expect(Set(fixture.transport.delivered).count == 1)
    #expect(refusal { try decision().retry(id, isSure: true, in: fixture.store()) } == .sent)
    #expect(refusal { try decision().cancel(id, in: fixture.store()) } == .sent)
  }

  @Test func `what was perhaps sent goes out again only for somebody who is sure`() throws {
    let (fixture, id) = try fixture(.perhapsSent(reason: "slow"))
    let refused = refusal { try decision().retry(id, isSure: false, in: fixture.store()) }
    #expect(refused == .perhapsSent)
    #expect(try fixture.run(at: later).sentCount == 0)
    try decision().retry(id, isSure: true, in: fixture.store())
    #expect(try fixture.run(at: later).sentCount == 1)
    #expect(Set(fixture.transport.delivered.map(\.messageID)).count == 1)
  }

  @Test func `what was perhaps sent can be settled, and is told of no more`() throws {
    let (fixture, id) = try fixture(.perhapsSent(reason: "slow"))
    try decision().cancel(id, in: fixture.store())
    let report = try fixture.run(at: later)
    #expect(report.exitStatus == 0 && report.deliveries.isEmpty)
    let entry = try fixture.store().message(id)
    #expect(entry.state == .superseded && entry.reason == "perhaps sent, settled by lena")
  }

  @Test func `what waits and is cancelled is not sent; the next day says it all`() throws {
    let (fixture, id) = try fixture(.tryLater(reason: "x"))
    try decision().cancel(id, in: fixture.store())
    try decision().cancel(id, in: fixture.store())
    let cause = refusal { try decision().retry(id, isSure: true, in: fixture.store()) }
    #expect(cause == .superseded(reason: "cancelled by lena"))
    #expect(try fixture.run(at: later).deliveries.isEmpty)
    #expect(try fixture.run(on: "2017-12-14").sentCount == 1)
  }

  @Test func `mail of an earlier day is not sent again, and what failed needs no cancelling`()
    throws
  {
    let (fixture, id) = try fixture(.refused(reason: "x"))
    let tomorrow = ReminderFixture.wednesday.adding(days: 1)
    let late = refusal {
      try decision(on: tomorrow).retry(id, isSure: true, in: fixture.store())
    }
    #expect(late == .ofEarlierDay(ReminderFixture.wednesday))
    #expect(refusal { try decision().cancel(id, in: fixture.store()) } == .failed)
    #expect(throws: StoreError.unknownMessage(99)) {
      try decision().cancel(99, in: fixture.store())
    }
  }

  @Test func `nothing is decided while a check is under way`() throws {
    let (fixture, id) = try fixture(.perhapsSent(reason: "slow"))
    let other = LeaseHolder(host: "elsewhere", process: 1)
    let taken = try fixture.store().acquireLease(
      CheckLease.name,
      holder: "\(other)",
      until: later.adding(seconds: 60),
      now: later
    )
    #expect(taken)
    #expect(throws: ReminderError.anotherCheckRuns(holder: "elsewhere:1")) {
      try decision().retry(id, isSure: true, in: fixture.store())
    }
    #expect(try fixture.store().message(id).state == .claimed)
  }
}
