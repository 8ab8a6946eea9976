import ActionItems
import CivilCalendar
import Store
import TestSupport
import Testing

@testable import Reminders

/// Checks day after day while people come and go, and what the chair hears of their mail.
struct ReminderAbsenceTests {
  private static func day(_ text: String) -> CalendarDate { SampleDigest.day(text) }

  private static func text(_ draft: OutboxDraft?) -> String {
    // Soft line breaks undone; the letters with dots stay encoded.
    String(decoding: draft?.message ?? [], as: UTF8.self).replacing("=\r\n", with: "")
  }

  @Test func `who goes away has nothing waiting for them, and hears of all when they are back`()
    throws
  {
    let fixture = try ReminderFixture()
    let bo = try #require(fixture.people["Bo"])
    try fixture.add("boka lokalen", "Bo", due: "2017-12-14")
    fixture.transport.outcomes["bo@example.org"] = .tryLater(reason: "down")
    try fixture.run()
    try fixture.store().setAway(bo, until: Self.day("2018-01-25"))
    fixture.transport.outcomes = [:]
    let later = ReminderFixture.morning.adding(seconds: 7200)
    #expect(try fixture.run(at: later).deliveries.map(\.name) == ["Anna Ask"])
    #expect(try fixture.states().first == "2017-12-13 bo@example.org superseded")
    // Meanwhile an item comes up that is due far off: the chair hears of it, and it is new to Bo.
    try fixture.add("skriva rapporten", "Bo", due: "2018-09-01", on: Self.day("2017-12-14"))
    #expect(try fixture.run(on: "2017-12-14").deliveries.map(\.name) == ["Anna Ask"])
    #expect(
      Self.text(fixture.transport.delivered.last).contains(
        "Bo Ask =C3=A4r borta till och med 25 januari 2018"
      )
    )
    #expect(try fixture.run(on: "2018-01-25").deliveries.map(\.name) == ["Anna Ask"])
    let back = try fixture.run(on: "2018-01-26").deliveries.first { $0.name == "Bo Ask" }
    #expect(back?.subject == "Bevaka: 1 försenad, 1 ny")
    #expect(
      try fixture.run(on: "2018-01-29").deliveries.first { $0.name == "Bo Ask" }?.subject
        == "Bevaka: 1 försenad"
    )
  }

  @Test func `who goes away while others are served gets nothing`() throws {
    let fixture = try ReminderFixture()
    for name in ["Anna", "Bo", "Carin"] { try fixture.add("en sak", name, due: "2017-12-13") }
    let carin = try #require(fixture.people["Carin"])
    fixture.transport.meanwhile = { _ in try? fixture.store().pause(carin) }
    #expect(try fixture.run().deliveries.map(\.outcome) == [.sent, .sent, .notTried])
    #expect(try fixture.run().deliveries.isEmpty)
    #expect(try fixture.states().last == "2017-12-13 carin@example.org superseded")
  }

  @Test func `a mail that is perhaps sent stands in the chair's next digest, once`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    fixture.transport.outcomes["bo@example.org"] = .perhapsSent(reason: "slow")
    try fixture.run()
    fixture.transport.outcomes = [:]
    #expect(
      try fixture.run(on: "2017-12-14").deliveries.map(\.subject)
        == ["Bevaka: 1 brev att följa upp", "Bevaka: 1 försenad"]
    )
    let chair = Self.text(fixture.transport.delivered.first { $0.recipient == "anna@example.org" })
    #expect(chair.contains("Brevet till Bo Ask den 13 december kom kanske inte fram"))
    #expect(try fixture.run(on: "2017-12-15").deliveries.map(\.name) == ["Bo Ask"])
  }

  @Test func `an address that mail came back from is told to the chair, and gets mail still`()
    throws
  {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    let doubt = PersonMail.Doubt(day: ReminderFixture.wednesday, reason: "550 No such user")
    try fixture.store().setDoubt(try #require(fixture.people["Bo"]), doubt)
    #expect(try fixture.run().deliveries.map(\.name) == ["Anna Ask", "Bo Ask"])
    let chair = Self.text(fixture.transport.delivered.first)
    #expect(chair.contains("550 No such user"))
    #expect(
      try fixture.run(on: "2017-12-14").deliveries.map(\.name) == ["Anna Ask", "Bo Ask"],
      "noted on the very day"
    )
    #expect(try fixture.run(on: "2017-12-15").deliveries.map(\.name) == ["Bo Ask"])
  }

  @Test func `after days without a check one digest comes, marked as late`() throws {
    let fixture = try ReminderFixture()
    try fixture.run(on: "2017-12-08")
    try fixture.add("boka lokalen", "Bo", due: "2017-12-11", on: Self.day("2017-12-08"))
    let report = try fixture.run()
    #expect(report.deliveries.map(\.subject) == ["Bevaka: 1 försenad"])
    let text = Self.text(fixture.transport.delivered.first)
    #expect(text.contains("P=C3=A5minnelserna uteblev 11 december =E2=80=93 12 december."))
    try fixture.run(on: "2017-12-14")
    #expect(!Self.text(fixture.transport.delivered.last).contains("uteblev"))
    #expect(fixture.transport.delivered.count == 2)
  }

  @Test func `a weekly digest that waits is made anew the next day, and not after it got through`()
    throws
  {
    let fixture = try ReminderFixture()
    fixture.policy.digestDays = .mondays
    try fixture.add("boka lokalen", "Bo", due: "2017-12-20")
    try fixture.run(on: "2017-12-08")
    #expect(fixture.transport.delivered.isEmpty)
    fixture.transport.outcomes["bo@example.org"] = .tryLater(reason: "down")
    try fixture.run(on: "2017-12-11")
    try fixture.run(on: "2017-12-12")
    fixture.transport.outcomes = [:]
    #expect(try fixture.run(on: "2017-12-13").sentCount == 1)
    #expect(try fixture.run(on: "2017-12-14").deliveries.isEmpty)
    #expect(
      try fixture.states().map { String($0.split(separator: " ")[2]) }
        == ["superseded", "superseded", "sent"]
    )
  }

  @Test func `quiet days send nothing, and what falls in them comes before and after`() throws {
    let fixture = try ReminderFixture()
    try fixture.policy.set(.quietDays, to: "2017-12-14/2018-01-14")
    try fixture.add("boka lokalen", "Bo", due: "2018-01-10")
    #expect(try fixture.run(on: "2017-12-13").deliveries.map(\.subject) == ["Bevaka: 1 kommande"])
    #expect(Self.text(fixture.transport.delivered.last).contains("DEN N=C3=84RMASTE TIDEN"))
    let quiet = try fixture.run(on: "2018-01-10")
    #expect(!quiet.isSendingDay && quiet.deliveries.isEmpty && quiet.exitStatus == 0)
    try fixture.run(on: "2018-01-15")
    let text = Self.text(fixture.transport.delivered.last)
    #expect(fixture.transport.delivered.last?.subject == "Bevaka: 1 försenad")
    #expect(!text.contains("uteblev"), "no check was missed")
  }

  @Test func `the sign of life counts the mail of the last week`() throws {
    let fixture = try ReminderFixture()
    fixture.policy.heartbeat = .daily
    for name in ["Bo", "Carin"] { try fixture.add("en sak", name, due: "2017-12-13") }
    fixture.transport.outcomes["bo@example.org"] = .refused(reason: "x")
    try fixture.run()
    try fixture.run(on: "2017-12-14")
    let text = Self.text(
      fixture.transport.delivered.last { $0.recipient == "anna@example.org" }
    )
    // Carin's, and the chair's own of the day before; Bo's failed.
    #expect(
      text.contains("2 brev har g=C3=A5tt ut den senaste veckan,")
        && text.contains("1 v=C3=A4ntar eller har")
    )
  }
}
