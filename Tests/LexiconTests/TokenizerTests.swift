import Lexicon
import TestSupport
import Testing

struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(of: text).map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    arguments: [
      ("v.51", ["v", ".", "51"]),
      ("den 20:e maj", ["den", "20", ":", "e", "maj"]),
      ("Anna-Lena Öst", ["Anna", "-", "Lena", "Öst"]),
      ("kl.13.30–16", ["kl", ".", "13", ".", "30", "–", "16"]),
      ("§ 4", ["§", "4"]),
      ("a\u{00A0}b", ["a", "b"]),
      ("", []),
    ] as [(String, [String])]
  )
  func `text is split into words, numbers and single symbols`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func `a word is found in any case, also beyond ASCII`() {
    let tokens = Tokenizer.tokens(of: "ÅSA åsa Åsa")
    #expect(Set(tokens.map(\.value)) == [WordHash("åsa").value])
    #expect(tokens.map(\.isCapitalised) == [true, false, true])
    #expect(tokens[0].flags.contains(.allCaps))
    #expect(!tokens[2].flags.contains(.allCaps))
  }

  @Test func `the first token of a line says so`() {
    let starts = Tokenizer.tokens(of: "ett två\r\n  tre").filter(\.startsLine)
    #expect(starts.count == 2)
    #expect(starts.last?.hasSpaceBefore == true)
  }

  @Test func `a number beyond any date has no value`() {
    let tokens = Tokenizer.tokens(of: "12 12345678901234567890123")
    #expect(tokens.map(\.number) == [12, nil])
  }

  @Test(arguments: 0..<40)
  func `tokens of any bytes lie within them, in order, and leave no letter out`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0) }
    var end = 0
    for token in tokens {
      #expect(token.range.lowerBound >= end && token.range.upperBound <= bytes.count)
      #expect(!token.range.isEmpty)
      // Only white space may stand between tokens; ASCII letters and digits never do.
      for byte in bytes[end..<token.range.lowerBound] {
        #expect(!(0x30...0x39).contains(byte) && !(0x41...0x5A).contains(byte))
      }
      end = token.range.upperBound
    }
  }
}
