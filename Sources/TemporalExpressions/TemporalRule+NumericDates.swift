import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Dates in figures.
  static let numericDates: [TemporalRule] = [
    TemporalRule(
      "day-slash-month",
      starts: [.number],
      examples: [
        ("Svar senast 5/3.", "2026-03-05"), ("Mötet hålls 14/4 2027.", "2027-04-14"),
        ("Taket lagas 5/3-27.", "2027-03-05"), ("Taket lagas 5/3/2027.", "2027-03-05"),
      ],
      counterExamples: [
        "Bilden finns på s. 3/4.", "Vi är 11/12 klara.", "Jouren nås 24/7.", "Läget är 50/50.",
      ]
    ) { terms, index in
      guard let (day, month, end) = dayAndMonth(terms, index), isDate(terms, index, end) else {
        return nil
      }
      let (year, after) = yearAfterNumericDate(terms, end)
      return checkedDay(day, month, year, nil, after)
    },
    TemporalRule(
      "day-range-slash-month",
      starts: [.number],
      examples: [("Kursen är 9-10/4.", "2026-04-09/2026-04-10")],
      counterExamples: ["Kapitel 3-4 utgår."]
    ) { terms, index in
      guard let first = terms.number(index), terms.isDash(index + 1),
        let (day, month, end) = dayAndMonth(terms, index + 2), first < day, first >= 1,
        isDate(terms, index, end)
      else { return nil }
      let (year, after) = yearAfterNumericDate(terms, end)
      guard exists(day, month, year), exists(first, month, year) else { return nil }
      return Match(
        .range(.day(first, month: month, year, nil), .day(day, month: month, year, nil)),
        after
      )
    },
    TemporalRule(
      "iso-date",
      starts: [.number],
      examples: [
        ("Svar senast 2026-04-01.", "2026-04-01"), ("Svar 2026.04.01.", "2026-04-01"),
        ("Svar 26-04-01.", "2026-04-01"), ("Svar 2026/04/01.", "2026-04-01"),
      ],
      counterExamples: ["Diarienummer 2026-00017.", "Ring 044-12 34 56."]
    ) { terms, index in
      guard !(index > 0 && terms.isTight(index) && isJoint(terms, index - 1)),
        let separator = terms.token(index + 1), separator.kind == .symbol, terms.isTight(index + 1),
        terms.isTight(index + 2), let month = terms.number(index + 2),
        let next = terms.token(index + 3), next.kind == .symbol,
        next.value == separator.value || (terms.isDash(index + 1) && terms.isDash(index + 3)),
        terms.isTight(index + 3), terms.isTight(index + 4), let day = terms.number(index + 4),
        terms.isDash(index + 1) || separator.isSymbol(".") || separator.isSymbol("/"),
        !isNumberContinuing(terms, index + 5)
      else { return nil }
      if let year = terms.number(index, exactly: 4), (1000...2999).contains(year) {
        return checkedDay(day, month, .fixed(year), nil, index + 5)
      }
      guard terms.isDash(index + 1), let year = terms.number(index, exactly: 2),
        terms.number(index + 2, exactly: 2) != nil, terms.number(index + 4, exactly: 2) != nil,
        exists(day, month, .fixed(2000 + year))
      else { return nil }
      return Match(.day(day, month: month, .fixed(2000 + year), nil), index + 5)
    },
    TemporalRule(
      "day-month-year",
      starts: [.number],
      examples: [
        ("Svar 1.4.2026.", "2026-04-01"), ("Svar 01-04-2026.", "2026-04-01"),
        ("Svar senast den 1.4.26.", "2026-04-01"),
      ],
      counterExamples: ["Version 2.1.3 gäller."]
    ) { terms, index in
      guard let day = terms.number(index), let separator = terms.token(index + 1),
        separator.isSymbol(".") || terms.isDash(index + 1), terms.isTight(index + 1),
        terms.isTight(index + 2), let month = terms.number(index + 2),
        let next = terms.token(index + 3), next.value == separator.value, next.kind == .symbol,
        terms.isTight(index + 3), terms.isTight(index + 4),
        !(index > 0 && terms.isTight(index) && isJoint(terms, index - 1)),
        !isNumberContinuing(terms, index + 5)
      else { return nil }
      if let year = terms.number(index + 4, exactly: 4), (1900...2199).contains(year) {
        guard let match = checkedDay(day, month, .fixed(year), nil, index + 5) else { return nil }
        guard terms.isDash(index + 1), day <= 12, day != month else { return match }
        return Match(
          .approximate(
            match.reading,
            "\(day)-\(month)-\(year) läses med dagen först; kan vara månaden först"
          ),
          match.end
        )
      }
      guard separator.isSymbol("."), let year = terms.number(index + 4, exactly: 2),
        exists(day, month, .fixed(2000 + year)), terms.kind(index - 1) != .none,
        terms.kind(index - 1) != .symbol
      else { return nil }
      return Match(.day(day, month: month, .fixed(2000 + year), nil), index + 5)
    },
    TemporalRule(
      "compact-date",
      starts: [.number],
      examples: [("Svar senast 20260401.", "2026-04-01"), ("Svar senast 260401.", "2026-04-01")],
      counterExamples: ["Personnummer 260401-1234.", "Kostnaden är 260401 kr."]
    ) { terms, index in
      guard let token = terms.token(index), let number = token.number,
        !(index > 0 && terms.isTight(index)), !isNumberContinuing(terms, index + 1),
        !isCounted(terms, index + 1)
      else { return nil }
      let (month, day) = (number / 100 % 100, number % 100)
      var year = number / 10_000
      switch token.count {
      case 8 where (1900...2199).contains(year): break
      case 6: year += 2000
      default: return nil
      }
      guard exists(day, month, .fixed(year)) else { return nil }
      // Six figures alone are a date only in the years that minutes speak of.
      guard token.count == 8 || (2000...2059).contains(year) else { return nil }
      return Match(.day(day, month: month, .fixed(year), nil), index + 1)
    },
  ]

  /// `13/12`, close together.
  static func dayAndMonth(
    _ terms: TermSequence,
    _ index: Int
  ) -> (day: Int, month: Int, end: Int)? {
    guard let day = terms.number(index), terms.isSymbol(index + 1, "/"), terms.isTight(index + 1),
      terms.isTight(index + 2), let month = terms.number(index + 2)
    else { return nil }
    return (day, month, index + 3)
  }

  /// Whether the figures from `index` to `end` can be a date: no fraction, page, law or number of something.
  private static func isDate(_ terms: TermSequence, _ index: Int, _ end: Int) -> Bool {
    if index > 0, terms.isTight(index), isJoint(terms, index - 1) { return false }
    // "13/12/17" goes on; "1/2/3/4" or "13/12.5" is no date.
    if terms.isSymbol(end, "/"), terms.isTight(end), terms.number(end + 1, digits: 4) != nil,
      terms.isSymbol(end + 2, "/")
    {
      return false
    }
    if terms.isSymbol(end, "%") || isCounted(terms, end) { return false }
    var before = index - 1
    if terms.isSymbol(before, ".") || terms.isSymbol(before, ":") { before -= 1 }
    if let word = terms.token(before), word.kind == .word, referenceWords[word] != nil {
      return false
    }
    if terms.isSymbol(before, "§") { return false }
    if terms.number(index) == 24, terms.number(index + 2) == 7 {
      // Round the clock, unless a word before makes it a day of July.
      switch terms.kind(index - 1) {
      case .latest, .until, .the, .weekday, .before, .from, .after, .ahead: return true
      default: return terms.number(end, exactly: 4) != nil
      }
    }
    return true
  }

  /// The year after `13/12`: " 2017", "-17", "/2017", "/17".
  private static func yearAfterNumericDate(
    _ terms: TermSequence,
    _ end: Int
  ) -> (TemporalReading.Year, Int) {
    if terms.isDash(end) || terms.isSymbol(end, "/"), terms.isTight(end + 1) {
      let isSlashed = terms.isSymbol(end, "/")
      if let year = terms.number(end + 1, exactly: 4), (1900...2199).contains(year) {
        return (.fixed(year), end + 2)
      }
      if let year = terms.number(end + 1, exactly: 2), !terms.isSymbol(end + 2, "/"),
        isSlashed || !terms.isDash(end + 2),
        !(terms.isSymbol(end + 2, ":") && terms.isTight(end + 2))
      {
        // "-17" after a space is a year too; a month's name behind makes it a day of a range.
        if terms.month(end + 2) == nil { return (.fixed(2000 + year), end + 2) }
      }
      return (.open, end)
    }
    return yearAfter(terms, end)
  }

  /// A year behind a date or a period: " 2018", " år 2019", " nästa år", " i år"; open where none stands.
  static func yearAfter(_ terms: TermSequence, _ end: Int) -> (TemporalReading.Year, Int) {
    var index = end
    if terms.isSymbol(index, ","), terms.number(index + 1, exactly: 4) != nil { index += 1 }
    if terms.kind(index) == .of { index += 1 }
    if terms.isWord(index, TermSequence.Words.year) { index += 1 }
    if let year = terms.number(index, exactly: 4), (1900...2199).contains(year),
      terms.isSpaced(index), !isNumberContinuing(terms, index + 1)
    {
      return (.fixed(year), index + 1)
    }
    // "nästa år", "förra året"
    if terms.kind(end) == .which, terms.value(end + 1) == 7,
      terms.kind(end + 1) == .unit || terms.kind(end + 1) == .definite,
      !terms.isWord(end + 1, TermSequence.Words.years)
    {
      return (.offset(terms.shift(end)), end + 2)
    }
    if terms.kind(end) == .in, terms.isWord(end + 1, TermSequence.Words.year) {
      return (.offset(0), end + 2)
    }
    if terms.kind(end) == .in, terms.kind(end + 1) == .lastYear { return (.offset(-1), end + 2) }
    return (.open, end)
  }

  /// A year that is parted by the turn of it: "2026/2027", "2026/27", "26/27"; the first of the two.
  static func splitYear(_ terms: TermSequence, _ index: Int) -> (year: Int, end: Int)? {
    guard let first = terms.token(index), first.kind == .number, let written = first.number,
      first.count == 4 || first.count == 2,
      terms.isSymbol(index + 1, "/") || terms.isDash(index + 1),
      let last = terms.token(index + 2), last.kind == .number
    else { return nil }
    let year = first.count == 2 ? 2000 + written : written
    guard (1900...2199).contains(year),
      last.number == (last.count == 4 ? year + 1 : (year + 1) % 100)
    else { return nil }
    return (year, index + 3)
  }

  /// The day where the calendar has it, else what is wrong with it; nil for figures that are no date at all.
  static func checkedDay(
    _ day: Int,
    _ month: Int,
    _ year: TemporalReading.Year,
    _ weekday: Weekday?,
    _ end: Int
  ) -> Match? {
    if exists(day, month, year) { return Match(.day(day, month: month, year, weekday), end) }
    guard (1...12).contains(month), (29...31).contains(day) else { return nil }
    var name = "\(day) \(SwedishNames.month(month))"
    if case .fixed(let year) = year { name += " \(year)" }
    return Match(.impossible("\(name) finns inte i kalendern"), end)
  }

  static func exists(_ day: Int, _ month: Int, _ year: TemporalReading.Year) -> Bool {
    if case .fixed(let year) = year {
      return CalendarDate(year: year, month: month, day: day) != nil
    }
    return CalendarDate(year: 2000, month: month, day: day) != nil
  }

  /// A number goes on behind: "-1234", ".5", "/7", ":2".
  static func isNumberContinuing(_ terms: TermSequence, _ index: Int) -> Bool {
    guard let token = terms.token(index), token.kind == .symbol, terms.isTight(index),
      terms.isTight(index + 1), terms.kind(index + 1) == .number
    else { return false }
    return token.isSymbol("-") || token.isSymbol(".") || token.isSymbol("/")
      || token.isSymbol(":") || token.isSymbol(",")
  }

  /// The sign ties the figures before to those behind: "031-335", "2.1", "§5", "50/50".
  static func isJoint(_ terms: TermSequence, _ index: Int) -> Bool {
    guard let token = terms.token(index), token.kind == .symbol else { return token(terms, index) }
    // A dash between two whole dates makes a range of them ("28/12-3/1"), a hyphen elsewhere one number.
    let ties =
      token.isSymbol("-") && terms.kind(index - 1) == .number && terms.isTight(index)
      && !terms.isSymbol(index - 2, "/")
    return ties
      || token.isSymbol("/") || token.isSymbol(".") && terms.kind(index - 1) == .number
      || token.isSymbol("§") || token.isSymbol("#")
  }

  private static func token(_ terms: TermSequence, _ index: Int) -> Bool {
    terms.token(index)?.kind == .number
  }

  /// Something is counted or measured: "260401 kr", "3/4 av", "11/12 klara".
  static func isCounted(_ terms: TermSequence, _ index: Int) -> Bool {
    guard let token = terms.token(index) else { return false }
    return token.kind == .word && countedWords[token] != nil || token.isSymbol("%")
  }

  private static let referenceWords = words(in: "reference")
  private static let countedWords = words(in: "counted")

  private static func words(in list: String) -> WordMap<Bool> {
    WordMap(
      LexiconTable("number_contexts").rows.filter { $0[1] == list }.map { ($0[0], true) }
    )
  }
}
