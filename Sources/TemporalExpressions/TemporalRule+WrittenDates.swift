import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Dates with the month's name, and days of a month without one.
  static let writtenDates: [TemporalRule] = [
    TemporalRule(
      "day-month",
      starts: [.weekday, .the, .number, .ordinal],
      examples: [
        ("Svar senast den 8 april.", "2026-04-08"), ("Svar den 8:e april 2027.", "2027-04-08"),
        ("Svar den åttonde april.", "2026-04-08"), ("Svar 8 apr.", "2026-04-08"),
        ("Onsdagen den 8 april ses vi.", "2026-04-08"), ("Ons 8/4 ses vi.", "2026-04-08"),
        ("Vi ses 8 april nästa år.", "2027-04-08"), ("Vi ses tisdag 7. april.", "2026-04-07"),
        ("Svar senast sista april.", "2026-04-30"),
      ],
      counterExamples: [
        "Åtta bilar och fyra cyklar.", "Den åttonde frågan.", "Det står i punkt 3. Mars blir kall.",
      ]
    ) { terms, index in
      let (weekday, start) = weekdayBeforeDate(terms, index)
      if start > index, let match = numericDate(terms, start, weekday) { return match }
      if weekday != nil, start == index { return nil }
      if terms.kind(start) == .ordinal, terms.value(start) < 0, terms.kind(start + 1) == .month {
        let (year, end) = yearAfter(terms, start + 2)
        return Match(.edge(isLast: true, of: .month(terms.value(start + 1), year)), end)
      }
      guard let (day, last) = dayNumber(terms, start) else { return nil }
      // "26. januari", with the point of an ordinal.
      let isPointed = terms.isSymbol(last, ".") && terms.isTight(last) && !terms.isTight(last + 1)
      let next = isPointed ? last + 1 : last
      guard let month = terms.month(next),
        !(next > 0 && terms.isCapitalisedName(next))
      else { return nil }
      let after = terms.skippingPoint(next + 1, afterAbbreviation: next)
      let (year, end) = yearAfter(terms, after)
      // "Se kapitel 3. Mars blir kall.": a new sentence, unless more says that it is a date.
      if isPointed, weekday == nil, start == index, end == after,
        terms.kind(index) != .the, terms.token(next)?.isCapitalised ?? false
      {
        return nil
      }
      return checkedDay(day, month, year, weekday, end == after ? next + 1 : end)
    },
    TemporalRule(
      "day-range-month",
      starts: [.weekday, .the, .number],
      examples: [
        ("Mässan är 9–10 april.", "2026-04-09/2026-04-10"),
        ("Mässan är den 9-10 april 2027.", "2027-04-09/2027-04-10"),
        ("Boka den 9 och 10 april.", "2026-04-09/2026-04-10"),
      ]
    ) { terms, index in
      let start = terms.kind(index) == .the ? index + 1 : index
      guard let (first, separator) = dayNumber(terms, start) else { return nil }
      let joins =
        terms.isDash(separator)
        || terms.kind(separator) == .and || terms.kind(separator) == .until
      let second = terms.kind(separator + 1) == .the ? separator + 2 : separator + 1
      guard joins, let (last, next) = dayNumber(terms, second, inRange: true),
        let month = terms.month(next),
        first < last
      else { return nil }
      // "den 9 och 14 april" are two days, "mellan den 9 och 14 april" is a stretch.
      if terms.kind(separator) == .and, last != first + 1, terms.kind(index - 1) != .between {
        return nil
      }
      let after = terms.skippingPoint(next + 1, afterAbbreviation: next)
      let (year, end) = yearAfter(terms, after)
      guard exists(first, month, year), exists(last, month, year) else { return nil }
      return Match(
        .range(.day(first, month: month, year, nil), .day(last, month: month, year, nil)),
        end == after ? next + 1 : end
      )
    },
    TemporalRule(
      "day-of-month",
      starts: [.weekday, .the, .number],
      examples: [
        ("Listan skickas den 20:e.", "2026-03-20"), ("Listan skickas den 1:a.", "2026-04-01"),
        ("Listan skickas fredag den 20:e.", "2026-03-20"),
        ("Listan skickas den 20:e nästa månad.", "2026-04-20"),
      ],
      counterExamples: ["Hyran betalas den 25:e varje månad.", "Den 3:e frågan togs upp."]
    ) { terms, index in
      let (weekday, start) = weekdayBeforeDate(terms, index)
      let numberIndex = terms.kind(start) == .the ? start + 1 : start
      guard weekday == nil || start > index, let day = terms.number(numberIndex),
        (1...31).contains(day)
      else { return nil }
      let end = ordinalEnding(terms, numberIndex + 1)
      let isDefinite = terms.kind(numberIndex - 1) == .the
      if isDefinite || end != nil, let (month, after) = monthPhrase(terms, end ?? numberIndex + 1) {
        return Match(.nth(day, .day, month), after)
      }
      guard isDefinite, isPhraseEnd(terms, end ?? numberIndex + 1),
        !isCounted(terms, end ?? numberIndex + 1)
      else { return nil }
      return Match(.dayOfMonth(day, weekday), end ?? numberIndex + 1, needsLead: end == nil)
    },
  ]

  /// The weekday belongs to a date that follows it: "torsdag 9/4".
  static func hasDateBehind(_ terms: TermSequence, _ index: Int) -> Bool {
    let (_, start) = weekdayBeforeDate(terms, index)
    return terms.kind(start) == .number || terms.kind(start) == .weekMark
      || terms.kind(start) == .which
  }

  /// A weekday with what ties it to a date ("torsdagen den", "söndag,"); without one, a "den".
  static func weekdayBeforeDate(_ terms: TermSequence, _ index: Int) -> (Weekday?, Int) {
    guard let weekday = terms.weekday(index) else {
      return (nil, terms.kind(index) == .the ? index + 1 : index)
    }
    switch terms.term(index).form {
    case .past, .plural: return (nil, index)
    default: break
    }
    var next = index + 1
    if terms.isSymbol(next, ".") || terms.isSymbol(next, ",") { next += 1 }
    if terms.kind(next) == .the { next += 1 }
    return (weekday, next)
  }

  private static func numericDate(
    _ terms: TermSequence,
    _ index: Int,
    _ weekday: Weekday?
  ) -> Match? {
    guard terms.kind(index) == .number else { return nil }
    for rule in numericDates {
      guard let match = rule.match(terms, index) else { continue }
      switch match.reading {
      case .day(let day, let month, let year, _):
        return Match(.day(day, month: month, year, weekday), match.end)
      case .impossible: return match
      case .range where weekday == nil: return match
      default: continue
      }
    }
    return nil
  }

  /// The day of a month at the index: "8", "8:e", "åttonde".
  private static func dayNumber(
    _ terms: TermSequence,
    _ index: Int,
    inRange: Bool = false
  ) -> (Int, Int)? {
    let start = terms.kind(index) == .the ? index + 1 : index
    if terms.kind(start) == .ordinal, terms.value(start) > 0 {
      return (terms.value(start), start + 1)
    }
    guard let day = terms.number(start), (1...31).contains(day),
      inRange || !(start > 0 && terms.isTight(start) && isJoint(terms, start - 1))
    else { return nil }
    return (day, ordinalEnding(terms, start + 1) ?? start + 1)
  }

  /// The index after ":e" or ":a", or nil where none stands.
  static func ordinalEnding(_ terms: TermSequence, _ index: Int) -> Int? {
    if terms.isSymbol(index, ":"), terms.isTight(index), terms.isTight(index + 1),
      let word = terms.token(index + 1), word.kind == .word, word.count <= 3
    {
      return index + 2
    }
    if let word = terms.token(index), word.kind == .word, terms.isTight(index), word.count <= 2,
      terms.month(index) == nil, terms.hasSuffix(index, "e") || terms.hasSuffix(index, "a")
    {
      return index + 1
    }
    return nil
  }

  /// An ordinal in words or figures: "första", "1:a", "4:e".
  static func ordinal(_ terms: TermSequence, _ index: Int) -> (Int, Int)? {
    if terms.kind(index) == .ordinal { return (terms.value(index), index + 1) }
    guard let number = terms.number(index), let end = ordinalEnding(terms, index + 1) else {
      return nil
    }
    return (number, end)
  }

  /// "(i) nästa månad", "i månaden", "denna månad".
  private static func monthPhrase(
    _ terms: TermSequence,
    _ index: Int
  ) -> (TemporalReading, Int)? {
    let start = terms.kind(index) == .in ? index + 1 : index
    if start > index, terms.kind(start) == .definite, terms.value(start) == 4 {
      return (.relative(.month, 0), start + 1)
    }
    guard terms.kind(start) == .which, terms.value(start + 1) == 4,
      terms.kind(start + 1) == .unit || terms.kind(start + 1) == .definite
    else { return nil }
    return (.relative(.month, terms.shift(start)), start + 2)
  }

  /// No noun follows that the words before it could belong to ("den 15 frågan").
  static func isPhraseEnd(_ terms: TermSequence, _ index: Int) -> Bool {
    guard let token = terms.token(index) else { return true }
    switch token.kind {
    case .number: return false
    case .symbol:
      return terms.isSpaced(index)
        || !terms.isDash(index) && !token.isSymbol("/")
          && !(token.isSymbol(":") && terms.isTight(index + 1)) && !token.isSymbol("%")
    case .word:
      switch terms.kind(index) {
      case .none, .initial: return FunctionWords.contains(token)
      case .unit, .which, .cardinal, .ordinal, .month, .definite: return false
      default: return true
      }
    }
  }
}

extension TermSequence {
  /// A month's name that is a person's here: "5 Maj Andersson".
  func isCapitalisedName(_ index: Int) -> Bool {
    guard let token = token(index), token.isCapitalised, !token.flags.contains(.allCaps),
      let next = self.token(index + 1), next.kind == .word, next.isCapitalised
    else { return false }
    return kind(index + 1) == .none && isWord(index, Words.maj)
  }

  /// The index after the point of an abbreviated month ("feb."), which is a month of at most four letters.
  func skippingPoint(_ index: Int, afterAbbreviation word: Int) -> Int {
    guard let token = token(word), token.count <= 4 else { return index }
    return skippingPoint(index)
  }
}
