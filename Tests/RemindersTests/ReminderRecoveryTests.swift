import ActionItems
import CivilCalendar
import Store
import TestSupport
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
    #expect(try fixture.store().claim(id, for: "recording", now: ReminderFixture.morning))
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

  @Test(arguments: ["2017-12-12", "2017-12-01", "2016-12-14"])
  func `a clock set back by any span sends nothing twice`(_ earlier: String) throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2018-01-31")
    fixture.policy.daysAhead = 90
    try fixture.run(on: "2017-12-14")
    let day = SampleDigest.day(earlier)
    #expect(try fixture.check(on: day).dryRun(fixture.store()).aheadCount == 1)
    let back = try fixture.run(on: earlier)
    #expect(back.deliveries.isEmpty && back.aheadCount == 1 && back.exitStatus == 75)
    #expect(fixture.transport.delivered.count == 1)
    // Set right again, it is the day that has had its digest, and the next one.
    #expect(try fixture.run(on: "2017-12-14").deliveries.isEmpty)
    #expect(try fixture.run(on: "2017-12-15").sentCount == 1)
  }

  @Test func `digests of a clock far ahead hold others back until a person says so`() throws {
    let fixture = try ReminderFixture()
    fixture.policy.escalateAfter = nil
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    try fixture.run(on: "2018-12-14")
    #expect(try fixture.run().aheadCount == 1)
    var check = fixture.check()
    check.isDayCertain = true
    #expect(try check.dryRun(fixture.store()).deliveries.count == 1)
    #expect(try check.run(fixture.store(), through: fixture.transport).sentCount == 1)
    #expect(try fixture.run().deliveries.isEmpty)
    #expect(try fixture.run(on: "2017-12-14").sentCount == 1)
    // The day that the clock had gone to gets its own digest.
    #expect(try fixture.run(on: "2018-12-14").sentCount == 1)
  }

  @Test func `a minute before midnight and a minute after are two days`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    // 23:59 on Wednesday in Sweden, the other days 00:01 and 23:59 on Thursday.
    for (text, count) in [
      ("2017-12-13T22:59:00Z", 1), ("2017-12-13T23:01:00Z", 2), ("2017-12-14T22:59:00Z", 2),
    ] {
      let now = try #require(Instant(text))
      _ = try fixture.check(on: StockholmTime.date(now), at: now)
        .run(fixture.store(), through: fixture.transport)
      #expect(fixture.transport.delivered.count == count)
    }
    #expect(
      fixture.transport.delivered.map(\.subject) == ["Bevaka: 1 i dag", "Bevaka: 1 försenad"]
    )
  }

  @Test func `what a run claimed for one transport is not taken up by another`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    let folder = "\(fixture.folder.path)/digests"
    let files = try FileTransport(directory: folder)
    fixture.transport.outcomes["bo@example.org"] = .perhapsSent(reason: "slow")
    try fixture.run()
    // Perhaps sent by mail: a file would say that it was not.
    let report = try fixture.check().run(fixture.store(), through: files)
    #expect(report.deliveries.map(\.outcome) == [.perhapsSent(reason: "slow")])
    #expect(fixture.folder.names().contains("digests"))
    #expect(try fixture.states() == ["2017-12-13 bo@example.org claimed"])
    #expect(try fixture.store().outbox().map(\.transport) == ["recording"])
  }

  @Test func `a file cut short is made again in its own folder, and in no other nor by mail`()
    throws
  {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    fixture.transport.outcomes["bo@example.org"] = .tryLater(reason: "x")
    try fixture.run()
    let one = try FileTransport(directory: "\(fixture.folder.path)/one")
    let other = try FileTransport(directory: "\(fixture.folder.path)/other")
    #expect(try fixture.store().claim(1, for: one.name, now: ReminderFixture.morning))
    let later = ReminderFixture.morning.adding(seconds: 3600)
    func run(_ transport: some Transport) throws -> [ReminderReport.Outcome] {
      try fixture.check(at: later).run(fixture.store(), through: transport).deliveries.map(
        \.outcome
      )
    }
    fixture.transport.outcomes = [:]
    #expect(try run(other) == [.perhapsSent(reason: nil)])
    #expect(try run(fixture.transport) == [.perhapsSent(reason: nil)])
    #expect(try run(FileTransport(directory: "\(fixture.folder.path)/other/../one")) == [.sent])
    #expect(try run(one).isEmpty)
  }

  @Test func `a message is given up five days after its first failure, whatever superseded it`()
    throws
  {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-12")
    fixture.transport.outcomes["bo@example.org"] = .tryLater(reason: "host down")
    let hour = 3600
    func outcome(_ day: String, afterHours hours: Int) throws -> [ReminderReport.Outcome] {
      let now = ReminderFixture.morning.adding(seconds: hours * hour)
      return try fixture.run(on: day, at: now).deliveries
        .filter { $0.name == "Bo Ask" }.map(\.outcome)
    }
    // Wednesday 07:00 to Monday 06:59: it still waits.
    for (day, hours) in [("2017-12-13", 0), ("2017-12-14", 24), ("2017-12-15", 48)] {
      let outcomes = try outcome(day, afterHours: hours)
      guard case .waiting = outcomes.first else {
        Issue.record("\(outcomes)")
        return
      }
    }
    #expect(
      try outcome("2017-12-18", afterHours: 120)
        == [.failed(reason: "given up after 5 days: host down")]
    )
    #expect(
      try fixture.states().map { String($0.split(separator: " ")[2]) }
        == ["superseded", "superseded", "superseded", "failed"]
    )
    // The chair hears of it, and Bo's next digest has five days of its own.
    fixture.transport.outcomes = [:]
    let next = try fixture.run(
      on: "2017-12-19",
      at: ReminderFixture.morning.adding(seconds: 144 * hour)
    )
    #expect(next.deliveries.map(\.name) == ["Anna Ask", "Bo Ask"])
    #expect(try fixture.store().outbox().last?.failingSince == nil)
  }

  @Test func `a broken set-up is no failure of the message`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    for outcome in [
      DeliveryOutcome.brokenSetup(reason: "x"), .unusable(reason: "x", status: 78),
    ] {
      fixture.transport.outcomes["bo@example.org"] = outcome
      try fixture.run()
      #expect(try fixture.store().outbox().map(\.failingSince) == [nil])
    }
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

  @Test func `a message that the one that took over has recorded is left to it`() throws {
    let fixture = try ReminderFixture()
    for name in ["Anna", "Bo"] { try fixture.add("en sak", name, due: "2017-12-13") }
    fixture.transport.meanwhile = { _ in
      guard let entry = try? fixture.store().outbox().first(where: { $0.state == .claimed }) else {
        return
      }
      try? fixture.store().record(.sent, for: entry.id, now: ReminderFixture.morning)
    }
    let report = try fixture.run()
    #expect(report.deliveries.map(\.outcome) == [.notTried, .notTried])
    #expect(report.exitStatus == 75)
  }
}
