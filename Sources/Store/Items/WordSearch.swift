import ActionItems

/// The words that a user searches for, as a query of the full-text index and as a test of its answers.
struct WordSearch {
  private let words: [String]

  /// The index holds sequences of three characters; shorter words are tested alone.
  private static let shortestIndexedWord = 3

  /// The index answers for so many words; any further ones are tested alone, so that no query is too deep for it.
  private static let mostIndexedWords = 16

  init(_ text: String) {
    // A NUL would end the query in the middle.
    words = text.split { $0.isWhitespace || $0 == "\0" }.map { $0.lowercased() }
  }

  /// An FTS5 query of quoted strings, in which no character has a meaning of its own; nil where no word is long enough.
  ///
  /// Related SQLite documentation: <https://www.sqlite.org/fts5.html#full_text_query_syntax>.
  var expression: String? {
    let indexed = words.lazy
      .filter { $0.unicodeScalars.count >= Self.shortestIndexedWord }
      .prefix(Self.mostIndexedWords)
    guard !indexed.isEmpty else { return nil }
    return indexed.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: " ")
  }

  func matches(_ item: ActionItem) -> Bool {
    let texts = [
      item.text, item.source?.provenance.quote ?? "",
      item.source?.provenance.section?.title ?? "",
    ].map { $0.lowercased() }
    return words.allSatisfy { word in texts.contains { $0.contains(word) } }
  }
}
