import Lexicon

/// What stands around figures and tells whether they can be a date.
enum NumberContext {
  /// Whether the figures from `index` to `end` can be a date: no fraction, page, address or number of something.
  static func isDate(_ terms: TermSequence, _ index: Int, _ end: Int) -> Bool {
    if index > 0, terms.isTight(index), TemporalRule.isJoint(terms, index - 1) { return false }
    // "4,2/5" is a decimal; "3/2,4/2" are days.
    if terms.isSymbol(index - 1, ","), terms.isTight(index), terms.isTight(index - 1),
      terms.number(index - 2) != nil, !terms.isSymbol(index - 3, "/")
    {
      return false
    }
    // "13/12/17" goes on; "1/2/3/4" or "13/12.5" is no date.
    if terms.isSymbol(end, "/"), terms.isTight(end), terms.number(end + 1, digits: 4) != nil,
      terms.isSymbol(end + 2, "/")
    {
      return false
    }
    if isCounted(terms, end) || isReferred(terms, index) || isNumbered(terms, index - 1)
      || terms.isSymbol(index - 1, "§") || isInName(terms, index, end) || isTiedToWord(terms, end)
    {
      return false
    }
    // "2/3 eller 3/4 av rösterna"
    if terms.kind(end) == .or, let other = TemporalRule.dayAndMonth(terms, end + 1),
      isCounted(terms, other.end)
    {
      return false
    }
    guard terms.number(index) == 24, terms.number(index + 2) == 7 else { return true }
    // Round the clock, unless a word before makes it a day of July.
    return isLedAsDate(terms, index) || terms.number(end, exactly: 4) != nil
  }

  /// A word before says that a day follows.
  static func isLedAsDate(_ terms: TermSequence, _ index: Int) -> Bool {
    switch terms.kind(index - 1) {
    case .latest, .until, .the, .weekday, .before, .from, .after, .ahead: true
    default: false
    }
  }

  /// The number of something: "sid 3", "dnr: 2018", "faktura 260512".
  static func isReferred(_ terms: TermSequence, _ index: Int) -> Bool {
    var before = index - 1
    if terms.isSymbol(before, ".") || terms.isSymbol(before, ":") { before -= 1 }
    guard let word = terms.token(before), word.kind == .word else { return false }
    return references[word] != nil
  }

  /// Something is counted or measured: "260401 kr", "3/4 av", "1/2 timme".
  static func isCounted(_ terms: TermSequence, _ index: Int) -> Bool {
    guard let token = terms.token(index) else { return false }
    if token.kind == .symbol { return token.isSymbol("%") || token.isSymbol("§") }
    // "5/6 år 2027" is a day, "5/6 år" an age.
    if terms.kind(index) == .unit, terms.number(index - 1) != nil {
      return terms.kind(index + 1) != .number
    }
    // "5/5 Tid: 18.00" begins anew.
    guard token.kind == .word, !token.isCapitalised || token.flags.contains(.allCaps) else {
      return false
    }
    return counted[token] != nil
  }

  /// The code of a board before the number of a matter: "SoN 17-18/12".
  static func isDiaryCode(_ terms: TermSequence, _ index: Int) -> Bool {
    guard let token = terms.token(index), token.kind == .word, (2...5).contains(token.count),
      terms.kind(index) == .none, token.isCapitalised, Int(token.end) <= terms.text.count
    else { return false }
    return (0x41...0x5A).contains(terms.text[Int(token.end) - 1])
  }

  /// A part of the name of a file or an address: "protokoll_2026-03-05.docx".
  static func isInName(_ terms: TermSequence, _ index: Int, _ end: Int) -> Bool {
    if index > 0, terms.isTight(index), let before = terms.token(index - 1) {
      if before.kind == .word || isOfName(before) { return true }
      if terms.isDash(index - 1), terms.isTight(index - 1), terms.token(index - 2)?.kind == .word {
        return true
      }
    }
    guard end < terms.count, terms.isTight(end), let after = terms.token(end) else { return false }
    return isOfName(after)
      || after.isSymbol(".") && terms.isTight(end + 1) && terms.token(end + 1)?.kind == .word
  }

  private static func isOfName(_ token: Token) -> Bool {
    token.isSymbol("_") || token.isSymbol("@") || token.isSymbol("=")
  }

  /// A thing that has a number, or a street: "rum 3/4", "Storgatan 12/3".
  static func isNumbered(_ terms: TermSequence, _ index: Int) -> Bool {
    guard let word = terms.token(index), word.kind == .word, terms.kind(index) == .none else {
      return false
    }
    // "Mötet ägde rum 15/9"
    if terms.isWord(index, room), let verb = terms.token(index - 1), happening[verb] != nil {
      return false
    }
    return numbered[word] != nil
      || word.isCapitalised && streets.contains { terms.hasSuffix(index, $0) }
  }

  /// "3/4-majoritet"; "9/5-mötet" has a day.
  private static func isTiedToWord(_ terms: TermSequence, _ index: Int) -> Bool {
    terms.isDash(index) && terms.isTight(index) && terms.isTight(index + 1)
      && terms.token(index + 1)?.kind == .word && terms.kind(index + 1) != .weekday
      && !TemporalRule.isMeeting(terms, index + 1)
  }

  private static let room = WordHash("rum")
  private static let happening = WordMap(
    ["äga", "äger", "ägde", "ägt"].map { ($0, true) }
  )
  private static let references = words(in: "reference")
  private static let numbered = words(in: "numbered")
  private static let counted = words(in: "counted")
  private static let streets: [StaticString] = [
    "gatan", "gata", "vägen", "väg", "gränd", "gränden", "torget", "torg", "stigen", "stig",
    "backen", "backe", "allén",
  ]

  private static func words(in list: String) -> WordMap<Bool> {
    WordMap(
      LexiconTable("number_contexts").rows.filter { $0[1] == list }.map { ($0[0], true) }
    )
  }
}
