import ActionItems
import CivilCalendar
import Store
import TestSupport
import Testing

@testable import bevaka

struct BounceCommandTests {
  let session = Session()

  init() {
    session.run("people", "add", "Bo Bok", "--email", "bo.bok@example.org")
    session.run("people", "add", "Cia Carlsson", "--email", "cia@example.org")
  }

  private func report(
    _ address: String = "bo.bok@example.org",
    action: String = "failed",
    about id: String = "<x@y>"
  ) -> String {
    """
    Content-Type: multipart/report; boundary=x

    --x
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mail.example.org

    Final-Recipient: rfc822; \(address)
    Action: \(action)
    Diagnostic-Code: smtp; 550 No such user

    --x
    Content-Type: message/rfc822

    Message-ID: \(id)

    Hej!
    --x--
    """
  }

  private func doubts() throws -> [String?] {
    try Store(path: session.storePath).register().people.map(\.mail.doubt?.reason)
  }

  @Test func `an address that mail came back from is shown as doubtful, and gets mail still`()
    throws
  {
    let outcome = session.run("bounce", input: report())
    #expect(outcome.code == .success && outcome.output.isEmpty)
    #expect(outcome.error == "the address of person 1 is doubtful now\n")
    #expect(try doubts() == ["550 No such user", nil])
    #expect(session.run("people").output.contains("osäker adress: 550 No such user"))
    #expect(session.run("doctor").all.contains("mail to 1 person came back"))
    session.run("add", "boka lokalen", "--owner", "Bo Bok", "--due", "2026-11-18")
    #expect(session.run("remind", "--dry-run").output.contains("bo.bok@example.org"))
    // The same report again changes nothing.
    #expect(session.run("bounce", input: report()).code == .success)
  }

  @Test(arguments: ["delayed", "delivered", "relayed", "expanded", "FAILED?"])
  func `what did not fail for good marks nothing`(_ action: String) throws {
    #expect(session.run("bounce", input: report(action: action)).code == .success)
    #expect(try doubts() == [nil, nil])
  }

  @Test func `an address that nobody has marks nobody`() throws {
    let outcome = session.run("bounce", input: report("x@example.org"))
    #expect(outcome.code == .success && outcome.error.hasPrefix("Nothing is marked"))
    #expect(try doubts() == [nil, nil])
  }

  @Test func `an address that mail was forwarded to is that of the mail's reader`() throws {
    let store = try Store(path: session.storePath)
    let day = try #require(CalendarDate("2026-11-18"))
    let now = try #require(Instant("2026-11-18T06:00:00Z"))
    let draft = OutboxDraft(
      person: 2,
      day: day,
      recipient: "cia@example.org",
      messageID: "<daily.2.abc@example.org>",
      subject: "x",
      message: []
    )
    _ = try store.reserve(draft, now: now)
    session.run("bounce", input: report("carlsson@elsewhere.example", about: draft.messageID))
    #expect(try doubts() == [nil, "550 No such user"])
  }

  @Test(arguments: ["", "Subject: hej\n\nJag är på semester.\n", "\u{0}\u{1B}[2J\n"])
  func `what is no report is refused, and marks nothing`(_ text: String) throws {
    let outcome = session.run("bounce", input: text)
    #expect(outcome.code == .data && outcome.output.isEmpty)
    #expect(try doubts() == [nil, nil])
  }

  @Test func `a report without end is refused`() {
    let long = String(repeating: "x", count: 5 << 20)
    #expect(session.run("bounce", input: long).code == .data)
  }
}
