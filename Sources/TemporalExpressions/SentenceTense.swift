import Lexicon

/// Whether the verbs around an expression tell of the past: then its day is the last such day, not the next.
struct SentenceTense {
  private enum Cue: UInt8 { case none, past, future, plan, boundary, opens, closes }

  /// What a verb tells of the days beside it.
  enum Time { case past, future, plan }

  private var cues: [Cue]

  /// What the clause has said so far of the words that follow.
  private struct Clause {
    /// Where "har" or "hade" stands, which makes a supine a past.
    var have: Int?
    /// "ska vara utskickad 1/2" tells of no sending that has been.
    var isMeant = false
  }

  init(_ terms: TermSequence) {
    cues = Array(repeating: .none, count: terms.count)
    var clause = Clause()
    let verbs = Self.verbs
    for index in 0..<terms.count {
      guard let token = terms.token(index) else { continue }
      switch token.kind {
      case .number: continue
      case .symbol:
        guard !Self.isGenitive(terms, index) else { continue }
        cues[index] = Self.cue(of: token, isSpacedBehind: terms.isSpaced(index + 1))
        continue
      case .word: break
      }
      let verb = verbs[hash: token.value]
      if verb == .that || verb == .but {
        cues[index] = .boundary
        clause = Clause()
        if verb == .that { markInfinitive(after: index, terms) }
        continue
      }
      if cues[index] == .future { continue }
      // "Bad- och sommarfest": the beginning of a compound.
      if terms.isDash(index + 1), terms.isTight(index + 1) { continue }
      if terms.kind(index + 1) == .from,
        Self.accounts.contains(where: { terms.hasSuffix(index, $0) })
      {
        cues[index] = .past
      } else if let verb {
        mark(verb, index, terms, &clause)
      } else if token.count > 4 {
        markByEnding(index, terms, clause.have)
      }
    }
  }

  private static func cue(of sign: Token, isSpacedBehind: Bool) -> Cue {
    if sign.isSymbol("(") { return .opens }
    if sign.isSymbol(")") { return .closes }
    let endsClause =
      sign.isSymbol(";") || sign.isSymbol("–") || sign.isSymbol(":")
      || sign.isSymbol(".") && isSpacedBehind
    return endsClause ? .boundary : .none
  }

  /// A verb of the tables.
  private mutating func mark(
    _ verb: Verb,
    _ index: Int,
    _ terms: TermSequence,
    _ clause: inout Clause
  ) {
    switch verb {
    case .have: clause.have = index
    case .had:
      clause.have = index
      cues[index] = .past
      markWish(index, terms)
    case .plan: cues[index] = .plan
    case .planned:
      if let have = clause.have, index - have <= Self.longestPerfect { cues[index] = .plan }
    case .past, .moved: if !Self.isAttributive(terms, index) { cues[index] = .past }
    case .modal:
      clause.isMeant = true
      cues[index] = .future
    case .future, .move: cues[index] = .future
    case .done where !clause.isMeant && Self.opensDate(terms.kind(index + 1)): cues[index] = .past
    case .done, .supine: markPerfect(clause.have, index)
    case .noun, .account, .that, .but: break
    }
  }

  /// A word of no table, which may be a weak verb.
  private mutating func markByEnding(_ index: Int, _ terms: TermSequence, _ have: Int?) {
    switch VerbEnding(terms, index) {
    case .preterite where terms.kind(index) == .none && !Self.isAttributive(terms, index):
      cues[index] = .past
    case .supine where terms.kind(index) == .none: markPerfect(have, index)
    case .passive where terms.token(index)?.isCapitalised == false: cues[index] = .future
    default: break
    }
  }

  /// A participle tells when something was done where the day stands close: "skickad 12/1".
  private static func opensDate(_ kind: Term.Kind) -> Bool {
    switch kind {
    case .number, .the, .weekday, .weekMark: true
    default: false
    }
  }

  /// "den aviserade höjningen": a participle between the article and its noun, no verb.
  private static func isAttributive(_ terms: TermSequence, _ index: Int) -> Bool {
    guard terms.kind(index - 1) == .the, terms.token(index + 1)?.kind == .word else { return false }
    switch (terms.letter(index + 1, fromEnd: 2), terms.letter(index + 1, fromEnd: 1)) {
    case ("e", "n"), ("e", "t"), ("n", "a"), ("a", "n"): return true
    default: return false
    }
  }

  /// "Det hade varit bra den 6 december": what is wished for lies ahead.
  private mutating func markWish(_ had: Int, _ terms: TermSequence) {
    guard terms.isWord(had, Self.had), terms.isWord(had + 1, Self.been),
      let word = terms.token(had + 2), Self.wishes[word] != nil
    else { return }
    cues[had] = .future
    cues[had + 1] = .future
  }

  /// Words from "har" to its supine at the most: "har styrelsen efter lång diskussion till slut beslutat".
  private static let longestPerfect = 12

  private mutating func markPerfect(_ have: Int?, _ supine: Int) {
    guard let have, supine - have <= Self.longestPerfect else { return }
    cues[have] = .past
    cues[supine] = .past
  }

  /// "att i höst fortsätta": an infinitive tells what lies ahead, whatever participles stand behind it.
  private mutating func markInfinitive(after that: Int, _ terms: TermSequence) {
    for index in that + 1...that + 5 {
      guard let token = terms.token(index), token.kind == .word else { return }
      if let verb = Self.verbs[hash: token.value], verb != .that, verb != .but { return }
      if token.count > 3, !token.isCapitalised, terms.kind(index) == .none,
        terms.hasSuffix(index, "a")
      {
        cues[index] = .future
        return
      }
    }
  }

  /// The verb nearest to the tokens, which decides; a clause of its own comes before the rest of the sentence.
  func decidingVerb(around tokens: Range<Int>) -> (index: Int, time: Time)? {
    var crossesBefore = false
    var crossesAfter = false
    var brackets = 0
    var opened = 0
    // The window bounds the work for a sentence that is one endless list.
    for distance in 1...40 {
      let before = tokens.lowerBound - distance
      let after = tokens.upperBound - 1 + distance
      if crossesBefore || before < 0, crossesAfter || after >= cues.count { break }
      if !crossesBefore, before >= 0, before < cues.count {
        switch cues[before] {
        case .past: return (before, .past)
        case .future: return (before, .future)
        case .plan: return (before, .plan)
        case .boundary: crossesBefore = true
        case .closes: brackets += 1
        // A bracket that holds the expression alone belongs to the words before it.
        case .opens where distance > 1:
          if brackets == 0 { crossesBefore = true } else { brackets -= 1 }
        case .none, .opens: break
        }
      }
      if !crossesAfter, after >= 0, after < cues.count {
        switch cues[after] {
        case .opens: opened += 1
        case .closes: opened -= 1
        // What stands in brackets tells of itself.
        case _ where opened > 0: break
        case .past: return (after, .past)
        case .future: return (after, .future)
        case .plan: return (after, .plan)
        case .boundary: crossesAfter = true
        case .none: break
        }
      }
    }
    return nil
  }

  /// The day of something that has been or of a state of affairs, which is the nearer one: "protokoll 14/9",
  /// "saldo per 30/9", "skrivelse av den 9 april".
  static func isAccount(_ terms: TermSequence, before index: Int) -> Bool {
    var before = index - 1
    if terms.kind(before) == .of { return terms.kind(index) == .the }
    if terms.isWord(before, Self.asOf) { return true }
    if terms.isSymbol(before, "(") || terms.isSymbol(before, ",") { before -= 1 }
    guard let word = terms.token(before), word.kind == .word else { return false }
    return verbs[word] == .account
  }

  /// "KPMG:s", "IT:s": no clause ends there.
  private static func isGenitive(_ terms: TermSequence, _ colon: Int) -> Bool {
    terms.isSymbol(colon, ":") && terms.isTight(colon) && terms.isTight(colon + 1)
      && terms.token(colon + 1)?.kind == .word
  }

  /// A verb of the tables in a finite form.
  static func isFinite(_ token: Token) -> Bool {
    switch verbs[token] {
    case .past, .future, .have, .had, .modal, .plan, .move, .moved: true
    default: false
    }
  }

  /// A verb that moves something from one day to another: "flyttas", "senarelades".
  static func isMove(_ token: Token) -> Bool {
    switch verbs[token] {
    case .move, .moved: true
    default: false
    }
  }

  /// The verbs of the tables, and the words at which a clause begins.
  private enum Verb: String {
    case past, future, have, had, supine, modal, plan, planned, done, noun, account, move,
      moved
    case that, but
  }

  /// "Rapport från förbundsstyrelsen (22 nov)", "Protokoll från den 3 mars": what is told of has been.
  private static let accounts: [StaticString] = [
    "rapport", "protokoll", "protokollet", "anteckningar", "anteckningarna", "referat",
    "rapportering", "koppling",
  ]
  private static let wishes = WordMap(
    [
      "ok", "okej", "bra", "bättre", "bäst", "kul", "roligt", "trevligt", "skönt", "fint",
      "önskvärt", "lämpligt", "möjligt", "intressant",
    ].map { ($0, true) }
  )
  private static let asOf = WordHash("per")
  private static let had = WordHash("hade")
  private static let been = WordHash("varit")
  /// The words of the tense's own table, and all forms of the verbs of commitment.
  private static let verbs: WordMap<Verb> = {
    var entries: [String: Verb] = [:]
    for row in LexiconTable("verbs").rows {
      for (form, tense) in [(row[1], Verb.future), (row[2], .past), (row[3], .supine)] {
        entries[form] = tense
      }
    }
    for row in LexiconTable("tense_words").rows {
      if let verb = Verb(rawValue: row[1]) { entries[row[0]] = verb }
    }
    entries["att"] = .that
    entries["men"] = .but
    return WordMap(entries.map { ($0.key, $0.value) })
  }()
}
