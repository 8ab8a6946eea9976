import TestSupport
import Testing

@testable import Reminders

struct QuotedPrintableTests {
  /// Decodes by RFC 2045 §6.7, strictly.
  static func decoded(_ encoded: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(encoded.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      let pair = rest.prefix(2)
      rest = rest.dropFirst(2)
      if pair.elementsEqual([0x0D, 0x0A]) { continue }
      let digits = String(decoding: pair, as: UTF8.self)
      guard pair.count == 2, digits == digits.uppercased(), let value = UInt8(digits, radix: 16)
      else { return nil }
      bytes.append(value)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The text with the line ends of mail, and one at its end.
  static func canonical(_ text: String) -> String {
    var lines = [String.UnicodeScalarView()]
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": lines.append(.init())
      default: lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String($0) + "\r\n" }.joined()
  }

  @Test func `any text comes back, in short ASCII lines`() {
    var generator = SeededGenerator(seed: 2045)
    for _ in 0..<2000 {
      let text = RandomText.text(&generator)
      let encoded = QuotedPrintable.encoded(text)
      #expect(Self.decoded(encoded) == Self.canonical(text))
      let lines = encoded.split(separator: "\r\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.utf8.count <= 76 })
      #expect(lines.allSatisfy { !$0.hasSuffix(" ") && !$0.hasSuffix("\t") })
      #expect(lines.allSatisfy { !$0.hasPrefix("From ") && !$0.hasPrefix(".") })
      #expect(encoded.utf8.allSatisfy { (0x20..<0x7F).contains($0) || [9, 10, 13].contains($0) })
    }
  }

  @Test(arguments: [
    ("", ""), ("\n", "\r\n"), ("a", "a\r\n"), ("a\n\nb\n", "a\r\n\r\nb\r\n"),
    ("å=", "=C3=A5=3D\r\n"), ("a \n", "a=20\r\n"), (".\n", "=2E\r\n"), ("-- \n", "--=20\r\n"),
    ("From a\n", "=46rom a\r\n"), ("Fram\n", "Fram\r\n"),
  ])
  func `texts are encoded as RFC 2045 says`(_ text: String, _ encoded: String) {
    #expect(QuotedPrintable.encoded(text) == encoded)
  }

  @Test func `a line of just 76 columns has no soft break, one of 77 has`() {
    let line = String(repeating: "a", count: 76)
    #expect(QuotedPrintable.encoded(line) == line + "\r\n")
    #expect(QuotedPrintable.encoded(line + "b") == line.dropLast() + "=\r\nab\r\n")
  }

  @Test func `a character of several bytes is never split between lines`() {
    let encoded = QuotedPrintable.encoded(String(repeating: "x👍å", count: 50))
    for line in encoded.split(separator: "\r\n") {
      let whole = line.hasSuffix("=") ? line.dropLast() : line
      #expect(Self.decoded(String(whole)) != nil)
    }
  }
}
