/// The words of a text in lower case, for comparison: "Anna-Karin  Berg" and "anna karin berg" have the same.
///
/// Letters and digits make words; white space, hyphens and punctuation part them.
package struct FoldedWords: Hashable, Sendable {
  package let words: [String]

  package init(_ text: String) {
    words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
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
