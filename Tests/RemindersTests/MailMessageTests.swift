import CivilCalendar
import Testing

@testable import Reminders

struct MailMessageTests {
  static func message(name: String, subject: String, text: String) throws -> MailMessage {
    let address = try #require(MailAddress("a%b@example.org"))
    let day = try #require(CalendarDate("2017-12-13"))
    return MailMessage(
      from: Mailbox(name: name, address: address),
      to: Mailbox(name: name, address: address),
      replyTo: address,
      subject: subject,
      date: Instant(seconds: 1_513_144_800),
      id: MessageID(store: "s", recipient: 17, day: day, kind: "daily", domain: "example.org"),
      unsubscribe: address,
      language: .swedish,
      text: text,
      html: "<p>\(text)</p>"
    )
  }

  @Test func `hostile names, subjects and texts add no header and no part`() throws {
    let hostile = "x\r\nBcc: b@example.org\r\n\r\n--=_bevaka\r\nContent-Type: text/plain"
    let encoded = try Self.message(name: hostile, subject: hostile, text: hostile).encoded
    let lines = encoded.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(!lines.contains { $0.lowercased().hasPrefix("bcc:") && $0.isEmpty })
    let header = lines.prefix { !$0.isEmpty }
    #expect(!header.contains { $0.lowercased().hasPrefix("bcc") })
    #expect(lines.count { $0 == "--=_bevaka" } == 2)
    #expect(lines.count { $0 == "--=_bevaka--" } == 1)
    #expect(header.count { $0.hasPrefix("Subject:") } == 1)
  }

  @Test func `it is what RFC 3834, 2369 and 2919 ask of automatic mail`() throws {
    let encoded = try Self.message(name: "A", subject: "S", text: "T").encoded
    for line in [
      "Auto-Submitted: auto-generated", "List-Id: Bevaka <bevaka.example.org>",
      "List-Unsubscribe: <mailto:a%25b@example.org?subject=Bevaka:%20unsubscribe>",
      "Content-Language: sv", "Message-ID: <daily.20171213.17.s@example.org>",
      "Date: Wed, 13 Dec 2017 07:00:00 +0100", "MIME-Version: 1.0",
    ] {
      #expect(encoded.contains("\r\n\(line)\r\n") || encoded.hasPrefix("\(line)\r\n"))
    }
  }

  @Test(arguments: [
    (0, "Thu, 1 Jan 1970 01:00:00 +0100"), (1_532_700_305, "Fri, 27 Jul 2018 16:05:05 +0200"),
    (1_514_761_199, "Sun, 31 Dec 2017 23:59:59 +0100"),
    (1_514_761_200, "Mon, 1 Jan 2018 00:00:00 +0100"),
  ])
  func `the date is Swedish time with its offset`(_ seconds: Int, _ text: String) {
    #expect(MessageDate.string(of: Instant(seconds: seconds)) == text)
  }

  @Test func `an identifier differs by store, person, day and kind, and by nothing else`() throws {
    let day = try #require(CalendarDate("2017-12-13"))
    func id(_ store: String, _ person: Int, _ day: CalendarDate, _ kind: String) -> String {
      MessageID(store: store, recipient: person, day: day, kind: kind, domain: "x").value
    }
    let ids = [
      id("a", 1, day, "daily"), id("b", 1, day, "daily"), id("a", 2, day, "daily"),
      id("a", 1, day.adding(days: 1), "daily"), id("a", 1, day, "review"),
    ]
    #expect(Set(ids).count == 5)
    #expect(id("a", 1, day, "daily") == ids[0])
    #expect(id("a\r\n<", 1, day, "daily") == ids[0])
  }
}
