import ActionItems
import Lexicon

/// The words that tell how far a task has come, from `data/sv/status_words.tsv`.
enum StatusWords {
  private static let words = WordMap(
    LexiconTable("status_words").rows.compactMap { row in
      Report.Status(rawValue: row[1]).map { (word: row[0], value: $0) }
    }
  )

  static func status(_ token: Token) -> Report.Status? { words[token] }
}
