import TestSupport
import Testing

@testable import Reminders

struct HeaderFieldTests {
  /// The text of a field's encoded-words and plain words (RFC 2047 §6.2).
  static func decoded(_ value: String) -> String {
    var text = ""
    var wasEncoded = false
    let unfolded = value.split(separator: "\r\n").joined()
    for word in unfolded.split(separator: " ") {
      let isEncoded = word.hasPrefix("=?utf-8?Q?") && word.hasSuffix("?=")
      if !text.isEmpty, !(isEncoded && wasEncoded) { text += " " }
      if isEncoded {
        let body = word.dropFirst(10).dropLast(2).map { $0 == "_" ? " " : String($0) }.joined()
        text += QuotedPrintableTests.decoded(body) ?? "(split)"
      } else {
        text += word
      }
      wasEncoded = isEncoded
    }
    return text
  }

  static func value(_ field: HeaderField) -> String {
    String(field.encoded.dropFirst(field.name.count + 1).dropLast())
  }

  @Test func `any subject comes back on short ASCII lines`() {
    var generator = SeededGenerator(seed: 2047)
    for _ in 0..<2000 {
      let text = RandomText.text(&generator)
      let encoded = HeaderField("Subject", text: text).encoded
      let lines = encoded.split(separator: "\r\n")
      #expect(Self.decoded(String(encoded.dropFirst(8).dropLast())) == MailSyntax.singleLine(text))
      #expect(lines.allSatisfy { $0.utf8.count <= 76 })
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") && $0.utf8.count > 1 })
      #expect(encoded.utf8.allSatisfy { (0x20..<0x7F).contains($0) || [10, 13].contains($0) })
      let words = encoded.split { $0 == " " || $0 == "\r\n" }.filter { $0.hasPrefix("=?") }
      #expect(words.allSatisfy { $0.utf8.count <= 75 })
    }
  }

  @Test func `no name gets out of its header`() throws {
    let address = try #require(MailAddress("a@example.org"))
    var generator = SeededGenerator(seed: 5322)
    for _ in 0..<1000 {
      let name = RandomText.text(&generator)
      let encoded = HeaderField("To", mailbox: address, displayName: name).encoded
      let isEmpty = MailSyntax.singleLine(name).isEmpty
      #expect(encoded.hasSuffix(isEmpty ? "To: a@example.org\r\n" : " <a@example.org>\r\n"))
      let lines = encoded.split(separator: "\r\n")
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
      #expect(lines.allSatisfy { $0.utf8.count <= 76 })
    }
  }

  @Test(arguments: [
    ("Aisha Amin", "To: Aisha Amin <a@example.org>\r\n"),
    ("Åsa", "To: =?utf-8?Q?=C3=85sa?= <a@example.org>\r\n"),
    ("Amin, Aisha", "To: \"Amin, Aisha\" <a@example.org>\r\n"),
    ("Per \"Pelle\" Sj", "To: \"Per \\\"Pelle\\\" Sj\" <a@example.org>\r\n"),
    ("x\r\nBcc: b@example.org", "To: \"x Bcc: b@example.org\" <a@example.org>\r\n"),
    ("=?utf-8?Q?x?=", "To: =?utf-8?Q?=3D=3Futf-8=3FQ=3Fx=3F=3D?= <a@example.org>\r\n"),
    ("", "To: a@example.org\r\n"), (" \r\n ", "To: a@example.org\r\n"),
  ])
  func `a display name is written as a phrase`(_ name: String, _ encoded: String) throws {
    let address = try #require(MailAddress("a@example.org"))
    #expect(HeaderField("To", mailbox: address, displayName: name).encoded == encoded)
  }
}
