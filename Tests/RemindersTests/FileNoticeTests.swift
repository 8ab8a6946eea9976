import CivilCalendar
import Store
import Testing

@testable import Reminders

/// Who is told of a file that cannot be read, and how often.
struct FileNoticeTests {
  private let notice = FileNotice(
    name: "proto\r\nBcc: x@example.org <koll>.pdf",
    reason: "is no text",
    place: "/srv/minutes/unreadable"
  )

  private func reserve(_ fixture: ReminderFixture) throws -> Int {
    try notice.reserve(
      in: fixture.store(),
      policy: fixture.policy,
      day: ReminderFixture.wednesday,
      now: ReminderFixture.morning
    )
  }

  @Test func `the chair is told once a day, with the next check`() throws {
    let fixture = try ReminderFixture()
    #expect(try reserve(fixture) == 1)
    #expect(try reserve(fixture) == 0)
    #expect(try fixture.run().sentCount == 1)
    #expect(try fixture.run().sentCount == 0)
    #expect(fixture.transport.recipients == ["anna@example.org"])
    let message = String(decoding: fixture.transport.delivered[0].message, as: UTF8.self)
    let header = message.split(separator: "\r\n\r\n").first ?? ""
    #expect(!header.contains("\nBcc:"))
    #expect(!message.contains("<koll>.pdf</p>"))
  }

  @Test func `the administrator is told instead of the chairs, in the register or not`() throws {
    let fixture = try ReminderFixture()
    try fixture.policy.set(.administrator, to: "Eva <eva@example.org>")
    #expect(try reserve(fixture) == 1)
    try fixture.run()
    #expect(fixture.transport.recipients == ["eva@example.org"])
  }

  @Test func `a digest of the day comes all the same`() throws {
    let fixture = try ReminderFixture()
    try fixture.add("boka lokalen", "Anna", due: "2017-12-13")
    #expect(try reserve(fixture) == 1)
    try fixture.run()
    #expect(fixture.transport.recipients == ["anna@example.org", "anna@example.org"])
    #expect(Set(fixture.transport.delivered.map(\.kind)).count == 2)
  }

  @Test func `what a day has left unsent goes out on the next, once`() throws {
    let fixture = try ReminderFixture()
    #expect(try reserve(fixture) == 1)
    try fixture.run(on: "2017-12-14")
    #expect(fixture.transport.recipients.isEmpty)
    let next = SampleDigest.day("2017-12-14")
    try FileNotice.bringForward(in: fixture.store(), to: next)
    try fixture.run(on: "2017-12-14")
    #expect(fixture.transport.recipients == ["anna@example.org"])
    try FileNotice.bringForward(in: fixture.store(), to: next.adding(days: 1))
    try fixture.run(on: "2017-12-15")
    #expect(fixture.transport.recipients.count == 1)
  }
}
