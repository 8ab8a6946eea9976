import Lexicon

/// The words of time, from the tables of `data/sv`, looked up by the hash that a token carries.
final class TemporalLexicon: Sendable {
  static let swedish = TemporalLexicon()

  private let terms: WordMap<Term>
  /// Feasts by the hash of their first word; the longest phrase first.
  private let feasts: WordMap<[FeastPhrase]>

  /// The words of a feast after its first, as tokens' values, and the feast.
  struct FeastPhrase: Sendable {
    let rest: [UInt64]
    let feast: Feast
  }

  init() {
    var entries: [(word: String, value: Term)] = []
    for row in LexiconTable("months").rows where row[0] != "jul" {
      // The table gives a month's full name first, then its abbreviations.
      let isName = !entries.contains { Int($0.value.value) == Int(row[1]) }
      entries.append((row[0], Term(.month, Int(row[1]) ?? 0, isName ? .plain : .abbreviated)))
    }
    for row in LexiconTable("weekdays").rows {
      entries.append((row[0], Term(.weekday, Int(row[1]) ?? 0, Self.form(ofWeekday: row[0]))))
    }
    for name in ["numerals", "temporal_words"] {
      for row in LexiconTable(name).rows {
        guard let kind = Term.Kind(named: row[1]) else { continue }
        entries.append((row[0], Term(kind, Int(row[2]) ?? 0)))
      }
    }
    var phrases: [String: [FeastPhrase]] = [:]
    var firstWords: [String] = []
    for row in LexiconTable("feasts").rows {
      let tokens = Tokenizer.tokens(of: row[0])
      let first = String(row[0].prefix { $0.isLetter })
      if phrases[first] == nil { firstWords.append(first) }
      phrases[first, default: []].append(
        FeastPhrase(rest: tokens.dropFirst().map(\.value), feast: Feast(row: row))
      )
    }
    // A word that means something else too ("första") keeps that class; its feasts are found all the same.
    entries += firstWords.map { ($0, Term(.feast)) }
    terms = WordMap(entries)
    feasts = WordMap(
      firstWords.map { word in
        (word, (phrases[word] ?? []).sorted { $0.rest.count > $1.rest.count })
      }
    )
  }

  @inline(__always)
  func term(of token: Token) -> Term {
    switch token.kind {
    case .word: terms[hash: token.value] ?? .none
    case .number: Term(.number)
    case .symbol: Term(.symbol)
    }
  }

  func feasts(startingWith token: Token) -> [FeastPhrase] {
    feasts[token] ?? []
  }

  private static func form(ofWeekday word: String) -> Term.Form {
    if word.hasSuffix("dag") { return .plain }
    if word.hasSuffix("dagen") { return .definite }
    if word.hasSuffix("dags") { return .past }
    return word.hasSuffix("dagar") || word.hasSuffix("dagarna") ? .plural : .abbreviated
  }
}
