import TestSupport

/// Texts with all that is hard in mail: line ends, controls, hyphens, dots, Swedish letters, emoji, long words.
enum RandomText {
  private static let pieces = [
    "a", "z", "F", "From ", ".", "..", "=", "=?", "?=", "_", " ", "  ", "\t", "\n", "\r", "\r\n",
    "å", "ä", "ö", "Å", "é", "”", "–", "§", "€", "日本", "👩‍👩‍👧", "e\u{301}", "\u{0}", "\u{7}",
    "\u{85}", "\u{2028}", "<", ">", "&", "\"", "'", "\\", "(", ",", ":", ";", "@", "--",
    "ordförande", "https://example.org/a?b=c", "abcdefghijklmnopqrstuvwxyz",
  ]

  static func text(_ generator: inout SeededGenerator, upTo count: Int = 60) -> String {
    (0..<Int.random(in: 0...count, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }
      .joined()
  }
}
