import Lexicon

/// The names and abbreviations of months, from `data/sv/months.tsv`.
enum MonthNames {
  private static let words = WordMap(
    LexiconTable("months").rows.map { (word: $0[0], value: true) }
  )

  static func contains(_ token: Token) -> Bool { words[token] != nil }
}
