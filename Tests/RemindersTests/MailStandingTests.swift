import ActionItems
import CivilCalendar
import Store
import Testing

@testable import Reminders

/// Why somebody gets mail on a day, or does not.
struct MailStandingTests {
  private let now = ReminderFixture.morning

  private func standing(
    _ name: String,
    _ fixture: ReminderFixture,
    on text: String = "2017-12-13"
  ) throws -> MailStanding {
    let store = try fixture.store()
    let id = fixture.people[name]
    let person = try #require(store.register().people.first { $0.id == id })
    return try MailStanding(
      of: person,
      on: SampleDigest.day(text),
      from: store,
      policy: fixture.policy
    )
  }

  private func verdict(_ fixture: ReminderFixture, on day: String = "2017-12-13") throws
    -> MailStanding.Verdict
  {
    try standing("Bo", fixture, on: day).verdict
  }

  private func setEmail(_ email: String?, _ fixture: ReminderFixture) throws {
    let store = try fixture.store()
    let id = fixture.people["Bo"]
    var person = try #require(store.register().people.first { $0.id == id })
    person.email = email
    try store.updatePerson(person)
  }

  @Test func `before the check the digest is due, and after it sent`() throws {
    let fixture = try ReminderFixture()
    #expect(try verdict(fixture) == .nothingToSay)
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    #expect(try verdict(fixture) == .due)
    try fixture.run()
    #expect(try verdict(fixture) == .sent(at: now))
    #expect(try verdict(fixture, on: "2017-12-14") == .due)
    #expect(
      try standing("Bo", fixture, on: "2017-12-14").lastDigest == SampleDigest.day("2017-12-13")
    )
    #expect(try verdict(fixture, on: "2017-12-12") == .servedLater)
  }

  @Test(arguments: [
    (
      DeliveryOutcome.tryLater(reason: "x"),
      MailStanding.Verdict.waiting(until: ReminderFixture.morning.adding(seconds: 900), reason: "x")
    ),
    (.refused(reason: "x"), .failed(at: ReminderFixture.morning, reason: "x")),
    (.perhapsSent(reason: "x"), .perhapsSent(since: ReminderFixture.morning, reason: "x")),
  ])
  func `what the outbox says comes first`(
    outcome: DeliveryOutcome,
    expected: MailStanding.Verdict
  ) throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    fixture.transport.outcomes["bo@example.org"] = outcome
    try fixture.run()
    #expect(try verdict(fixture) == expected)
  }

  @Test func `on a Saturday nobody gets anything`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    #expect(
      try verdict(fixture, on: "2017-12-16") == .freeDay(next: SampleDigest.day("2017-12-18"))
    )
  }

  @Test func `without an address the chair gets the items, or nobody`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Bo", due: "2017-12-13")
    try setEmail(nil, fixture)
    #expect(try verdict(fixture) == .unreachable(.noAddress("Bo Ask"), overseers: ["Anna Ask"]))
    try setEmail("no address", fixture)
    #expect(
      try verdict(fixture) == .unreachable(.unusableAddress("Bo Ask"), overseers: ["Anna Ask"])
    )
    let headless = try ReminderFixture(chair: false)
    try setEmail(nil, headless)
    #expect(try verdict(headless) == .unreachable(.noAddress("Bo Ask"), overseers: []))
  }

  @Test func `every open item is in the digest or has a day that it comes`() throws {
    let fixture = try ReminderFixture()
    let late = try fixture.add("försenat", "Bo", due: "2017-12-12")
    let far = try fixture.add("senare", "Bo", due: "2018-01-15")
    let undated = try fixture.add("utan dag", "Bo")
    try fixture.add("någon annans", "Carin", due: "2017-12-13")
    var items = try standing("Bo", fixture).items
    // All are new on the first day.
    #expect(items.map(\.item.id) == [late, far, undated])
    #expect(items.map(\.urgency) == [.overdue, .new, .new])
    try fixture.run()
    items = try standing("Bo", fixture, on: "2017-12-14").items
    #expect(items.map(\.item.id) == [late, undated, far])
    #expect(
      items.map(\.shows) == [nil, SampleDigest.day("2017-12-18"), SampleDigest.day("2018-01-08")]
    )
    // As it is told, so it comes.
    for (item, shows) in zip(items, items.map(\.shows)) {
      guard let shows else { continue }
      let plan = try standing("Bo", fixture, on: "\(shows)")
      #expect(plan.items.first { $0.item.id == item.item.id }?.shows == nil, "\(item.item.text)")
    }
  }
}
