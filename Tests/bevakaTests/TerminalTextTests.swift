import Testing

@testable import bevaka

struct TerminalTextTests {
  @Test(arguments: [
    ("Boka lokal", "Boka lokal"), ("a\nb\tc\r", "a b c "), ("\u{1B}]0;x\u{7}", "␛]0;x␇"),
    ("\u{9B}31m", "\u{FFFD}31m"), ("abc\u{202E}fdp", "abc\u{FFFD}fdp"), ("\u{0}\u{7F}", "␀␡"),
    ("e\u{301} ö 👩‍👧", "e\u{301} ö 👩‍👧"),
  ])
  func `a line holds nothing that a terminal would obey`(text: String, shown: String) {
    #expect(TerminalText.oneLine(text) == shown)
  }

  @Test func `many lines keep their ends and tabs`() {
    #expect(TerminalText.manyLines("a\n\tb\u{1B}") == "a\n\tb␛")
  }
}
