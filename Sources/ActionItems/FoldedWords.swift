/// The words of a text in lower case, for comparison: "Anna-Karin  Berg" and "anna karin berg" have the same.
///
/// Letters and digits make words; white space, hyphens and punctuation part them.
package struct FoldedWords: Hashable, Sendable {
  package let words: [String]

  package init(_ text: String) {
    words = text.lowercased().unicodeScalars.split { !Self.isInWord($0) }.map(String.init)
  }

  /// Latin letters and digits are told without a look at the Unicode tables: an import folds words by the thousand.
  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0...0x7F, 0xD7, 0xF7: false
    // Letters, and the marks that stand apart from theirs.
    case 0xC0...0x24F, 0x300...0x36F: true
    default: Character(scalar).isLetter || Character(scalar).isNumber
    }
  }

  package var isEmpty: Bool { words.isEmpty }

  /// Whether these words are the first ones of the other text, the last of them perhaps as an initial:
  /// "Anna", "Anna B." and "Anna-Karin" abbreviate "Anna-Karin Berg".
  package func abbreviates(_ other: FoldedWords) -> Bool {
    guard let last = words.last, words.count <= other.words.count else { return false }
    let count = words.count
    guard words.dropLast().elementsEqual(other.words.prefix(count - 1)) else { return false }
    let isInitial = count > 1 && last.count == 1
    let counterpart = other.words[count - 1]
    return last == counterpart || (isInitial && counterpart.first == last.first)
  }
}
