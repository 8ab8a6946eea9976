import ActionItems
import CivilCalendar
import Store
import Testing

@testable import Reminders

/// What a daily check does after a crash, beside another check, and when people or the clock have changed.
struct ReminderRecoveryTests {
  @Test func `a run that died in the hand-over leaves it perhaps sent, never sent again`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    fixture.transport.outcomes["bo@example.org"] = .tryLater(reason: "x")
    try fixture.run()
    let id = try #require(fixture.store().outbox().first?.id)
    #expect(try fixture.store().claim(id, now: ReminderFixture.morning))
    fixture.transport.outcomes = [:]
    let later = ReminderFixture.morning.adding(seconds: 100_000)
    let report = try fixture.run(at: later)
    #expect(report.deliveries.map(\.outcome) == [.perhapsSent(reason: nil)])
    #expect(report.exitStatus == 75 && fixture.transport.delivered.count == 1)
    // To files it is simply made again: the file is the same.
    fixture.transport.isRepeatable = true
    #expect(try fixture.run(at: later).deliveries.map(\.outcome) == [.sent])
    #expect(try fixture.run(at: later).deliveries.isEmpty)
  }

  @Test func `what a mail program took before it hung is perhaps sent, and few share that lot`()
    throws
  {
    let fixture = try ReminderFixture()
    for name in ["Anna", "Bo", "Carin"] { try fixture.add("en sak", name, due: "2017-12-13") }
    for name in ["anna", "bo", "carin"] {
      fixture.transport.outcomes["\(name)@example.org"] = .perhapsSent(reason: "slow")
    }
    let report = try fixture.run()
    #expect(
      report.deliveries.map(\.outcome) == [
        .perhapsSent(reason: "slow"), .perhapsSent(reason: "slow"), .notTried,
      ]
    )
    #expect(report.stopReason == "slow" && report.exitStatus == 75)
    fixture.transport.outcomes = [:]
    let second = try fixture.run()
    #expect(
      second.deliveries.map(\.outcome) == [
        .perhapsSent(reason: "slow"), .perhapsSent(reason: "slow"), .sent,
      ]
    )
    #expect(Set(fixture.transport.recipients).count == fixture.transport.delivered.count)
  }

  @Test func `what waits goes to the address that the person has by then`() throws {
    let fixture = try ReminderFixture()
    for name in ["Anna", "Bo", "Carin"] { try fixture.add("en sak", name, due: "2017-12-13") }
    fixture.transport.outcomes["anna@example.org"] = .refused(reason: "no such user")
    fixture.transport.outcomes["bo@example.org"] = .tryLater(reason: "down")
    fixture.transport.outcomes["carin@example.org"] = .tryLater(reason: "down")
    try fixture.run()
    let store = try fixture.store()
    for var person in try store.register().people where person.name != "Carin Ask" {
      person.email = person.email.map { "new.\($0)" }
      try store.updatePerson(person)
    }
    try store.removePerson(try #require(fixture.people["Carin"]))
    fixture.transport.outcomes = [:]
    let later = ReminderFixture.morning.adding(seconds: 3600)
    let report = try fixture.run(at: later)
    #expect(
      report.deliveries.map(\.address) == ["new.anna@example.org", "new.bo@example.org"]
    )
    #expect(report.sentCount == 2 && report.exitStatus == 0)
    let message = String(
      decoding: try #require(fixture.transport.delivered.last).message,
      as: UTF8.self
    )
    #expect(message.contains("<new.bo@example.org>"))
    #expect(try fixture.states().last == "2017-12-13 carin@example.org superseded")
    #expect(try fixture.run(at: later).deliveries.isEmpty)
  }

  @Test func `who leaves while others are served gets nothing`() throws {
    let fixture = try ReminderFixture()
    for name in ["Anna", "Bo", "Carin"] { try fixture.add("en sak", name, due: "2017-12-13") }
    let carin = try #require(fixture.people["Carin"])
    fixture.transport.meanwhile = { _ in try? fixture.store().removePerson(carin) }
    let report = try fixture.run()
    #expect(report.deliveries.map(\.outcome) == [.sent, .sent, .notTried])
    #expect(fixture.transport.recipients == ["anna@example.org", "bo@example.org"])
    #expect(try fixture.run().deliveries.isEmpty)
  }

  @Test func `who leaves the register and comes back the same day gets no second digest`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("en sak", "Bo", due: "2017-12-13")
    try fixture.run()
    let store = try fixture.store()
    try store.removePerson(try #require(fixture.people["Bo"]))
    try store.addPerson(name: "Bo Ask", email: "Bo@example.org")
    let report = try fixture.run()
    #expect(report.deliveries.isEmpty && fixture.transport.delivered.count == 1)
    #expect(try fixture.run(on: "2017-12-14").deliveries.map(\.name) == ["Bo Ask"])
  }

  @Test func `a run that died before the hand-over is taken up, with the very same message`() throws
  {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    try fixture.add("köpa fika", "Carin", due: "2017-12-13")
    // The set-up is broken for both: the rows stay, and hold what was rendered the first time.
    fixture.transport.outcomes["bo@example.org"] = .brokenSetup(reason: "x")
    fixture.transport.outcomes["carin@example.org"] = .brokenSetup(reason: "x")
    try fixture.run()
    let messages = try fixture.store().outbox().map(\.draft.message)
    fixture.transport.outcomes = [:]
    try fixture.run(at: ReminderFixture.morning.adding(seconds: 60))
    #expect(fixture.transport.delivered.suffix(2).map(\.message) == messages)
  }

  @Test func `two runs at one moment send once`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    let other = LeaseHolder(host: "another host", process: 4711)
    var meanwhile: [String] = []
    fixture.transport.meanwhile = { _ in
      do throws(ReminderError) {
        guard let store = try? fixture.store() else { return }
        _ = try fixture.check(holder: other).run(store, through: RecordingTransport())
      } catch {
        meanwhile.append(error.description)
      }
    }
    #expect(try fixture.run().sentCount == 1)
    #expect(meanwhile.count == 1)
    #expect(meanwhile.first?.hasPrefix("another reminder check is running (") == true)
    #expect(
      try fixture.check(holder: other).run(fixture.store(), through: fixture.transport)
        .deliveries.isEmpty
    )
  }

  @Test func `a holder that was killed holds up nobody of its host, and others for minutes`() throws
  {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    // No process has the highest number that Linux allows.
    let dead = LeaseHolder(host: LeaseHolder.current.host, process: 4_194_304)
    let far = LeaseHolder(host: "another host", process: 4_194_304)
    for holder in [dead, far] {
      var lease = CheckLease(holder: holder)
      #expect(try lease.take(in: fixture.store(), now: ReminderFixture.morning) == nil)
      if holder == dead {
        #expect(try fixture.run().sentCount == 1)
      } else {
        #expect(throws: ReminderError.anotherCheckRuns(holder: "\(far)")) { try fixture.run() }
        let later = ReminderFixture.morning.adding(seconds: CheckLease.seconds)
        #expect(try fixture.run(at: later).exitStatus == 0)
      }
    }
  }

  @Test func `a clock set back sends nothing twice, and one set far ahead keeps nothing back`()
    throws
  {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-15")
    try fixture.run(on: "2017-12-14")
    #expect(try fixture.check().dryRun(fixture.store()).aheadCount == 1)
    let back = try fixture.run()
    #expect(back.deliveries.isEmpty && back.aheadCount == 1 && back.exitStatus == 75)
    #expect(fixture.transport.delivered.count == 1)
    try fixture.run(on: "2018-12-14")
    #expect(try fixture.run(on: "2017-12-15").sentCount == 1)
  }

  @Test func `a lease of a clock that was set back holds up nobody`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    var lease = CheckLease(holder: LeaseHolder(host: "another host", process: 1))
    let ahead = ReminderFixture.morning.adding(seconds: 86_400 * 400)
    #expect(try lease.take(in: fixture.store(), now: ahead) == nil)
    #expect(try fixture.run().sentCount == 1)
  }

  @Test func `a run that was suspended leaves the rest to the one that took over`() throws {
    let fixture = try ReminderFixture()
    for name in ["Anna", "Bo", "Carin"] { try fixture.add("en sak", name, due: "2017-12-13") }
    var now = ReminderFixture.morning
    let other = LeaseHolder(host: "another host", process: 1)
    fixture.transport.meanwhile = { _ in
      now = now.adding(seconds: 1000)
      var lease = CheckLease(holder: other)
      let holder = try? lease.take(in: fixture.store(), now: now)
      #expect(holder == .some(nil))
    }
    let check = ReminderCheck(policy: fixture.policy, today: ReminderFixture.wednesday) { now }
    let report = try check.run(fixture.store(), through: fixture.transport)
    #expect(report.deliveries.map(\.outcome) == [.sent, .notTried, .notTried])
    #expect(report.exitStatus == 75)
  }
}
