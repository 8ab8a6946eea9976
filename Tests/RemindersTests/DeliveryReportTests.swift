import TestSupport
import Testing

@testable import Reminders

struct DeliveryReportTests {
  /// As postfix writes one, shortened.
  static let postfix = """
    Return-Path: <>
    Date: Wed, 13 Dec 2017 07:00:05 +0100 (CET)
    From: MAILER-DAEMON@example.org (Mail Delivery System)
    Subject: Undelivered Mail Returned to Sender
    To: bevaka@example.org
    Auto-Submitted: auto-replied
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status;
    \tboundary="A1B2.1513144805/mail.example.org"

    --A1B2.1513144805/mail.example.org
    Content-Description: Notification
    Content-Type: text/plain; charset=us-ascii

    I'm sorry to have to inform you …

    --A1B2.1513144805/mail.example.org
    Content-Description: Delivery report
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mail.example.org
    X-Postfix-Queue-ID: A1B2

    Final-Recipient: rfc822; bo@example.net
    Original-Recipient: rfc822;Bo.Bok@example.org
    Action: failed
    Status: 5.1.1
    Diagnostic-Code: smtp; 550 5.1.1 <bo@example.net>: Recipient
        address rejected

    --A1B2.1513144805/mail.example.org
    Content-Type: text/rfc822-headers

    From: Bevaka <bevaka@example.org>
    Message-ID: <daily.20171213.2.abc@example.org>

    --A1B2.1513144805/mail.example.org--
    """

  static func report(_ text: String) -> DeliveryReport? { DeliveryReport(Array(text.utf8)) }

  @Test(arguments: ["\n", "\r\n"])
  func `a report names recipient, action, reason and the mail`(_ end: String) throws {
    let report = try #require(Self.report(Self.postfix.replacing("\n", with: end)))
    #expect(report.messageID == "<daily.20171213.2.abc@example.org>")
    #expect(report.recipients.count == 1)
    let recipient = try #require(report.recipients.first)
    #expect(recipient.addresses.map(\.description) == ["bo@example.net", "Bo.Bok@example.org"])
    #expect(recipient.action == "failed")
    #expect(recipient.reason == "550 5.1.1 <bo@example.net>: Recipient address rejected")
  }

  @Test func `without a diagnostic the status is the reason`() {
    let text = Self.postfix.replacing(
      "Diagnostic-Code: smtp; 550 5.1.1 <bo@example.net>: Recipient\n    address rejected\n",
      with: ""
    )
    #expect(Self.report(text)?.recipients.map(\.reason) == ["5.1.1"])
  }

  @Test func `a report of several recipients has all of them`() {
    let other = "Final-Recipient: rfc822; <x@example.org>\nAction: Delayed\nStatus: 4.4.1\n\n"
    let text = Self.postfix.replacing(
      "Final-Recipient: rfc822; bo",
      with: other + "Final-Recipient: rfc822; bo"
    )
    #expect(Self.report(text)?.recipients.map(\.action) == ["delayed", "failed"])
  }

  @Test(arguments: [
    "", "\n", "Subject: hej\n\nJag är på semester.\n",
    "Content-Type: multipart/report\n\n", "Content-Type: multipart/report; boundary=\n\n",
    "Content-Type: multipart/report; boundary=\"x\"\n\n--x\n--x--\n",
    "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\nAction: failed\n",
  ])
  func `other mail is no report`(_ text: String) {
    #expect(Self.report(text) == nil)
  }

  @Test func `a report that breaks off, or whose address is none, is harmless`() {
    for address in ["-oQ/tmp@x", "a@b\u{0}c", "", "x", "a@b; rm -rf /"] {
      let text = Self.postfix.replacing("bo@example.net\nOriginal", with: "\(address)\nOriginal")
      #expect(Self.report(text)?.recipients.first?.addresses.map(\.local) == ["Bo.Bok"])
    }
    for count in stride(from: 0, to: Self.postfix.utf8.count, by: 7) {
      _ = DeliveryReport(Array(Self.postfix.utf8.prefix(count)))
    }
  }

  @Test func `a reason is one short line, whatever the report holds`() throws {
    let hostile = "550 \u{1B}[31m\u{0}" + String(repeating: "x", count: 100_000)
    let text = Self.postfix.replacing("550 5.1.1", with: hostile)
    let reason = try #require(Self.report(text)?.recipients.first?.reason)
    #expect(reason.count == DeliveryReport.longestReason)
    #expect(!reason.unicodeScalars.contains { $0.value < 32 })
  }

  @Test func `any bytes are read without harm, and in time`() {
    var generator = SeededGenerator(seed: 7)
    let bytes = Array(Self.postfix.utf8)
    for _ in 0..<500 {
      var mixed = bytes
      for _ in 0..<Int.random(in: 1...40, using: &generator) {
        mixed[Int.random(in: 0..<mixed.count, using: &generator)] = UInt8.random(
          in: 0...255,
          using: &generator
        )
      }
      _ = DeliveryReport(mixed)
    }
    let head = "Content-Type: multipart/report; boundary=x\n\n"
    for line in ["--x\n", "\n", " \n", "a:\n", "--x\nContent-Type: message/delivery-status\n\n"] {
      _ = Self.report(head + String(repeating: line, count: 200_000 / line.utf8.count))
    }
  }
}
