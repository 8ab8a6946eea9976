import Lexicon

/// The phrases of `data/sv/phrases.tsv`: words that tell in what sense a verb beside them is meant.
struct Phrases: Sendable {
  private struct Phrase: Sendable {
    /// What follows the first word.
    let rest: [UInt64]
    let sense: PhraseSense
  }

  /// How many other words may stand between two words of a phrase: "läser Per upp", "lägger den till handlingarna".
  private static let gap = 3

  private let byFirstWord: WordMap<[Phrase]>

  static let swedish = Phrases()

  private init() {
    var table: [UInt64: [Phrase]] = [:]
    for row in LexiconTable("phrases").rows where row.count >= 2 {
      let words = Tokenizer.tokens(of: row[0]).map(\.value)
      guard let first = words.first, let sense = PhraseSense(named: row[1]) else { continue }
      table[first, default: []].append(Phrase(rest: Array(words.dropFirst()), sense: sense))
    }
    byFirstWord = WordMap(hashed: table.map { ($0.key, $0.value) })
  }

  /// Whether a phrase of one of the senses begins at the index and ends before `limit`.
  func begins(
    _ senses: CaseSet<PhraseSense>,
    at index: Int,
    in structure: Structure,
    limit: Int
  ) -> Bool {
    guard let phrases = byFirstWord[structure.stream[index]] else { return false }
    let stream = structure.stream
    return phrases.contains { phrase in
      guard senses.contains(phrase.sense) else { return false }
      var position = index
      // Adverbials are fixed; only what follows a verb may stand apart.
      let gap = Self.isFixed.contains(phrase.sense) ? 0 : Self.gap
      for word in phrase.rest {
        let last = min(position + 1 + gap, limit - 1)
        repeat {
          position += 1
          guard position <= last else { return false }
          if stream[position].kind == .word, stream[position].value == word { break }
          // A particle makes another verb: "arbetar vidare med".
          guard structure.features[position].function != .particle else { return false }
        } while true
      }
      return true
    }
  }

  private static let isFixed: CaseSet<PhraseSense> = [.habit, .recurs, .current, .rule, .paper]
}
