import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Numbered weeks.
  static let weeks: [TemporalRule] = [
    TemporalRule(
      "week",
      starts: [.weekMark, .unit, .definite],
      examples: [
        ("Svar vecka 15.", "2026-W15"), ("Svar v. 15.", "2026-W15"), ("Svar v15.", "2026-W15"),
        ("Svar v.15", "2026-W15"), ("Svar vecka 3.", "2027-W03"),
        ("Svar vecka 15 2027.", "2027-W15"), ("Svar v. 2715.", "2027-W15"),
      ],
      counterExamples: ["Rev. v 2.1 gäller.", "Det tar en vecka.", "Vår gamla Saab V40 såldes."]
    ) { terms, index in
      guard let (number, end) = weekNumber(terms, index) else { return nil }
      if number >= 1000 {
        return checkedWeek(number % 100, .fixed(2000 + number / 100), nil, end)
      }
      let (year, after) = yearAfter(terms, end)
      return checkedWeek(number, year, nil, after)
    },
    TemporalRule(
      "iso-week",
      starts: [.number],
      figures: 4...4,
      examples: [
        ("Svar 2026-W15.", "2026-W15"), ("Svar 2026W15.", "2026-W15"),
        ("Svar 2026-W15-2.", "2026-04-07"), ("Svar 2026 v 15.", "2026-W15"),
        ("Svar 2026-v15.", "2026-W15"),
      ]
    ) { terms, index in
      guard let year = terms.year(index) else {
        return nil
      }
      let mark = terms.isDash(index + 1) && terms.isTight(index + 1) ? index + 2 : index + 1
      guard terms.kind(mark) == .weekMark,
        terms.isTight(mark) || mark == index + 1
      else { return nil }
      let number = terms.isSymbol(mark + 1, ".") ? mark + 2 : mark + 1
      guard let week = terms.number(number), !isNumberContinuingAsDecimal(terms, number + 1) else {
        return nil
      }
      if terms.isDash(number + 1), terms.isTight(number + 2),
        let weekday = terms.number(number + 2, exactly: 1).flatMap(Weekday.init)
      {
        return checkedWeek(week, .fixed(year), weekday, number + 3)
      }
      return checkedWeek(week, .fixed(year), nil, number + 1)
    },
    TemporalRule(
      "week-range",
      starts: [.weekMark, .unit, .definite],
      examples: [
        ("Svar vecka 15-17.", "2026-W15/2026-W17"), ("Svar v. 15–17.", "2026-W15/2026-W17"),
        ("Svar mellan vecka 15 och 17.", "2026-W15/2026-W17"),
        ("Svar vecka 52/1.", "2026-W52/2027-W01"),
        ("Svar vecka 15 t.o.m. 17.", "2026-W15/2026-W17"),
      ],
      counterExamples: ["Filen heter v0-3."]
    ) { terms, index in
      guard let (first, end) = weekNumber(terms, index), (1...53).contains(first) else {
        return nil
      }
      // "veckorna 15 och 17" are two, "mellan vecka 15 och 17" is a stretch.
      let isBetween = terms.kind(end) == .and && terms.kind(index - 1) == .between
      let joint = endOfRangeJoint(terms, end)
      guard isBetween || terms.isSymbol(end, "/") || joint != nil else { return nil }
      var next = joint ?? end + 1
      if let (_, after) = weekNumber(terms, next) { next = after - 1 }
      guard let last = terms.number(next), (1...53).contains(last), first != last,
        !NumberContext.isCounted(terms, next + 1)
      else { return nil }
      let (year, after) = yearAfter(terms, next + 1)
      return Match(
        .range(.week(first, first < last ? year : .open, nil), .week(last, year, nil)),
        after
      )
    },
    TemporalRule(
      "weekday-of-week",
      starts: [.weekday],
      examples: [
        ("Svar fredag vecka 15.", "2026-04-10"), ("Svar fredag v. 15.", "2026-04-10"),
        ("Svar fredagen i vecka 15.", "2026-04-10"), ("Svar fredag (v 15).", "2026-04-10"),
      ]
    ) { terms, index in
      guard let weekday = terms.weekday(index), terms.term(index).form != .plural else {
        return nil
      }
      var next = index + 1
      if terms.isSymbol(next, ".") || terms.isSymbol(next, ",") { next += 1 }
      if terms.kind(next) == .in { next += 1 }
      let isBracketed = terms.isSymbol(next, "(")
      if isBracketed { next += 1 }
      guard let (number, end) = weekNumber(terms, next), number <= 99 else { return nil }
      let (year, after) = yearAfter(terms, end)
      guard isBracketed else { return checkedWeek(number, year, weekday, after) }
      return terms.isSymbol(after, ")") ? checkedWeek(number, year, weekday, after + 1) : nil
    },
    TemporalRule(
      "week-around",
      starts: [.definite],
      examples: [
        ("Utskick veckan efter påsk.", "2026-W15"), ("Utskick veckan före påsk.", "2026-W13"),
        ("Utskick veckan efter nästa.", "2026-W12"), ("Utskick veckan före nästa möte.", "-"),
      ],
      counterExamples: ["Veckan efter kom svaret."],
      isCompound: true
    ) { terms, index in
      guard terms.kind(index) == .definite, terms.unit(index) == .week else { return nil }
      let shift: Int
      switch terms.kind(index + 1) {
      case .after: shift = 1
      case .before: shift = -1
      default: return nil
      }
      if let match = anchored(terms, index + 2, { .weekAround($0, shift: shift) }) { return match }
      // "veckan efter nästa"
      guard terms.kind(index + 2) == .which, terms.value(index + 2) == 1, shift == 1,
        isPhraseEnd(terms, index + 3)
      else { return nil }
      return Match(.relative(.week, 2), index + 3)
    },
  ]

  /// The number of a week with its end: "vecka 51", "v51", "v2601" (year and week).
  private static func weekNumber(_ terms: TermSequence, _ index: Int) -> (Int, Int)? {
    var next = index + 1
    switch terms.kind(index) {
    case .weekMark:
      // "W15", but no "w 15"
      if terms.value(index) == 1, !terms.isTight(next) { return nil }
      if terms.isSymbol(next, "."), terms.isTight(next) { next += 1 }
    case .unit where terms.unit(index) == .week:
      if terms.isWord(next, TermSequence.Words.nr) { next = terms.skippingPoint(next + 1) }
    default: return nil
    }
    guard let token = terms.token(next), token.kind == .number else { return nil }
    guard !isNumberContinuingAsDecimal(terms, next + 1), !isModel(terms, index) else { return nil }
    if token.count <= 2, let week = token.number, week > 0 || terms.isSpaced(next) {
      return (week, next + 1)
    }
    if token.count == 4, let number = token.number, (1...53).contains(number % 100),
      (1000...5999).contains(number), !(2000...2053).contains(number)
    {
      return (number, next + 1)
    }
    return nil
  }

  /// "Volvo V50", "Canon V70": a capital V close to its number behind a name within the sentence.
  private static func isModel(_ terms: TermSequence, _ index: Int) -> Bool {
    guard let mark = terms.token(index), mark.isCapitalised, mark.count == 1,
      terms.isTight(index + 1), let name = terms.token(index - 1)
    else { return false }
    return index > 1 && name.kind == .word && name.isCapitalised && terms.kind(index - 1) == .none
  }

  /// A week of a list that its first member names: "17" in "v 15 och 17".
  static func bareWeek(_ terms: TermSequence, _ index: Int) -> Match? {
    guard let week = terms.number(index), (1...53).contains(week),
      !isNumberContinuing(terms, index + 1), !NumberContext.isCounted(terms, index + 1)
    else { return nil }
    let (year, end) = yearAfter(terms, index + 1)
    guard isPhraseEnd(terms, end) else { return nil }
    return Match(.week(week, year, nil), end)
  }

  private static func isNumberContinuingAsDecimal(_ terms: TermSequence, _ index: Int) -> Bool {
    (terms.isSymbol(index, ".") || terms.isSymbol(index, ",")) && terms.isTight(index)
      && terms.isTight(index + 1) && terms.kind(index + 1) == .number
  }

  private static func checkedWeek(
    _ week: Int,
    _ year: TemporalReading.Year,
    _ weekday: Weekday?,
    _ end: Int
  ) -> Match? {
    guard (1...53).contains(week) else {
      return week == 0 || (54...99).contains(week)
        ? Match(.impossible("vecka \(week) finns inte; året har 52 eller 53 veckor"), end) : nil
    }
    if case .fixed(let year) = year, week > WeekDate.weeks(in: year) {
      return Match(.impossible("vecka \(week) finns inte \(year)"), end)
    }
    return Match(.week(week, year, weekday), end)
  }
}
