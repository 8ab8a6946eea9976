import Lexicon

/// The words of minutes, from the tables in `data/sv`.
///
/// A class, as are `OwnerFinder` and `SentenceView`, so that handing it from rule to rule costs one reference.
final class Vocabulary: Sendable {
  private let features: WordMap<WordFeatures>
  /// Role names in the indefinite singular, by any of their forms.
  private let roles: WordMap<String>
  /// The letters with which names of bodies end: "gruppen", "nämnden".
  private let bodySuffixes: WordEndings
  /// Words that end like a body and are none: "målgruppen".
  private let bodyExceptions: WordEndings
  /// The word by which an attendance list shows that a body takes part: "kommun" for "kommunen".
  private let outsiders: WordMap<UInt64>
  /// The letters with which names of gatherings end: "styrelsemötet".
  private let gatheringSuffixes: WordEndings
  /// Kinds of label by the words before a colon or alone on a line.
  private let labels: WordMap<CaseSet<Label>>

  /// Every process has one; building it costs a few milliseconds.
  static let swedish = Vocabulary()

  init() {
    var table: [UInt64: WordFeatures] = [:]
    func update(_ word: String, _ change: (inout WordFeatures) -> Void) {
      change(&table[WordHash(word).value, default: .unknown])
    }
    for row in LexiconTable("verbs").rows where row.count >= 5 {
      let verbClass = VerbClass(named: row[4])
      for (form, word) in Self.forms(of: row) {
        update(word) {
          // A form that two verbs share ("får") keeps the class of the verb that comes first.
          $0.verbForms.insert(form)
          $0.verbClass = $0.verbClass ?? verbClass
        }
      }
    }
    for row in LexiconTable("words").rows where row.count >= 2 {
      update(row[0]) { $0.function = FunctionWord(named: row[1]) }
    }
    var roles: [(word: String, value: String)] = []
    for row in LexiconTable("roles").rows where row.count >= 2 {
      update(row[0]) { $0.nominal.insert(.role) }
      roles.append((row[0], row[1]))
    }
    var suffixes: [[UInt8]] = []
    var exceptions: [[UInt8]] = []
    var outsiders: [(word: String, value: UInt64)] = []
    for row in LexiconTable("bodies").rows {
      if row[0].hasPrefix("!") {
        exceptions.append(Array(row[0].dropFirst().utf8))
      } else if row[0].hasPrefix("-") {
        suffixes.append(Array(row[0].dropFirst().utf8))
      } else {
        update(row[0]) { $0.nominal.insert(.body) }
        if row.count > 1, !row[1].isEmpty {
          update(row[0]) { $0.nominal.insert(.outsider) }
          outsiders.append((row[0], WordHash(row[1]).value))
        }
      }
    }
    var gatheringSuffixes: [[UInt8]] = []
    for row in LexiconTable("gatherings").rows {
      if row[0].hasPrefix("-") {
        gatheringSuffixes.append(Array(row[0].dropFirst().utf8))
      } else {
        update(row[0]) { $0.nominal.insert(.gathering) }
      }
    }
    for row in LexiconTable("names").rows {
      update(row[0]) { $0.nominal.insert(.firstName) }
    }
    for row in LexiconTable("abbreviations").rows {
      update(row[0]) { $0.nominal.insert(.abbreviation) }
    }
    var labels: [UInt64: CaseSet<Label>] = [:]
    for row in LexiconTable("labels").rows where row.count >= 2 {
      if let label = Label(named: row[0]) {
        labels[Self.key(Tokenizer.tokens(of: row[1])), default: []].insert(label)
      }
    }
    self.features = WordMap(hashed: table.map { ($0.key, $0.value) })
    self.roles = WordMap(roles)
    self.bodySuffixes = WordEndings(suffixes)
    self.bodyExceptions = WordEndings(exceptions)
    self.outsiders = WordMap(outsiders)
    self.gatheringSuffixes = WordEndings(gatheringSuffixes)
    self.labels = WordMap(hashed: labels.map { ($0.key, $0.value) })
  }

  subscript(token: Token) -> WordFeatures {
    features[token] ?? .unknown
  }

  /// What the tables say of a word of the text, and where they say nothing its ending.
  func features(of token: Token, in text: UnsafeBufferPointer<UInt8>) -> WordFeatures {
    guard token.kind == .word else { return .unknown }
    if let known = features[token], !known.isUnknown { return known }
    var features = WordFeatures.unknown
    if token.count >= 5, !token.isCapitalised, text[Int(token.end) - 1] == UInt8(ascii: "r") {
      let vowel = text[Int(token.end) - 2]
      if vowel == UInt8(ascii: "a") || vowel == UInt8(ascii: "e") { features.endings = .present }
    }
    return features
  }

  /// "kassören" → "kassör".
  func role(_ token: Token) -> String? { roles[token] }

  /// The kinds of label that the words are; empty for other words.
  func labels(_ words: some Sequence<Token>) -> CaseSet<Label> {
    labels[hash: Self.key(words)] ?? []
  }

  /// One hash of several words in order.
  private static func key(_ words: some Sequence<Token>) -> UInt64 {
    WordHash(of: words.lazy.map(\.value)).value
  }

  /// The hash of the word by which attendees or the title would show that the outsider takes part.
  func affiliation(ofOutsider token: Token) -> UInt64? { outsiders[token] }

  /// Whether a word ends as names of bodies do: "trädgårdsgruppen".
  func endsLikeBody(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    bodySuffixes.end(word) && !bodyExceptions.end(word)
  }

  /// Whether a word ends as names of gatherings do: "styrelsemötet".
  func endsLikeGathering(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    gatheringSuffixes.end(word)
  }

  /// The written forms of a row of `verbs.tsv`; passives and participles follow from the active forms.
  private static func forms(of row: [String]) -> [(VerbForms, String)] {
    let (infinitive, present, preterite, supine) = (row[0], row[1], row[2], row[3])
    var forms: [(VerbForms, String)] = [
      (.infinitive, infinitive), (.present, present), (.preterite, preterite), (.supine, supine),
    ]
    guard !present.hasSuffix("s") else { return forms }
    forms.append((.passiveInfinitive, infinitive + "s"))
    // What is but a state has none: "satts" is of "sätta", not of "sitta".
    if row[4] != "state" {
      forms += [(.passivePreterite, preterite + "s"), (.passiveSupine, supine + "s")]
    }
    let isShort = present.hasSuffix("er") && present.dropLast(2).count < 2
    if present.hasSuffix("er"), !isShort {
      let stem = String(present.dropLast(2))
      // "stämmer" → "stäm": a double m is written single at a word's end.
      let imperative = stem.hasSuffix("mm") ? String(stem.dropLast()) : stem
      forms += [
        (.passivePresent, stem + "s"), (.passivePresent, stem + "es"), (.imperative, imperative),
      ]
    } else if present.hasSuffix("ör") || present.hasSuffix("yr") || present.hasSuffix("är") {
      forms += [(.passivePresent, present + "s"), (.imperative, present)]
    } else if present.hasSuffix("r") {
      let stem = String(present.dropLast())
      forms += [(.passivePresent, stem + "s"), (.imperative, stem)]
    }
    forms += Participles.forms(ofSupine: supine).map { (.participle, $0) }
    return forms
  }
}
