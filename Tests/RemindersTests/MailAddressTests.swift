import Testing

@testable import Reminders

struct MailAddressTests {
  @Test(arguments: [
    "aisha.amin@example.org", "a@b", "root@localhost", "o'neil+bevaka@sub.example.co.uk",
    "x_1!#$%&*/=?^`{|}~@example.org", " padded@example.org ",
  ])
  func `an address of the usual form is one`(_ text: String) throws {
    let address = try #require(MailAddress(text))
    #expect("\(address)" == text.filter { $0 != " " })
  }

  @Test(arguments: [
    "", "@", "a@", "@b", "aisha", "aisha amin@example.org", "a@b c", "-f@example.org",
    "--@example.org", "a@-b.org", "a@b-.org", "a..b@example.org", ".a@example.org",
    "a.@example.org", "a@example..org", "a@.org", "\"a b\"@example.org", "a@[127.0.0.1]",
    "åsa@example.org", "a@exämple.org", "a@b\r\nBcc: c@d", "a\n@b", "a@b\0", "a,b@example.org",
    "<a@example.org>", "a@b@c d", "a@example.org;rm", "../../etc/passwd",
    String(repeating: "a", count: 65) + "@example.org",
    "a@" + String(repeating: "b", count: 64) + ".org",
    "a@" + Array(repeating: "bcdefgh", count: 40).joined(separator: "."),
  ])
  func `whatever could be read as something else is refused`(_ text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test func `a mailbox has a name before its address, or none`() {
    #expect(Mailbox("a@example.org")?.name == nil)
    #expect(Mailbox("Åsa Ek <a@example.org>")?.name == "Åsa Ek")
    #expect(Mailbox("\"Ek, Åsa\" <a@example.org>")?.name == "Ek, Åsa")
    #expect(Mailbox("<a@example.org>")?.name == nil)
    #expect(Mailbox("Åsa <a>") == nil)
    #expect(Mailbox("Åsa <a@example.org>, <b@example.org>") == nil)
    #expect(Mailbox("Åsa\r\nBcc: x@y <a@example.org>")?.name == "Åsa Bcc: x@y")
  }

  @Test func `case does not tell two mailboxes apart`() throws {
    let first = try #require(MailAddress("Asa@Example.org"))
    let second = try #require(MailAddress("asa@example.ORG"))
    #expect(first.isSame(as: second))
  }
}
