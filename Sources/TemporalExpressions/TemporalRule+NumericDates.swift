import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Dates in figures.
  static let numericDates: [TemporalRule] = [
    TemporalRule(
      "day-slash-month",
      starts: [.number],
      then: [.slash],
      examples: [
        ("Svar senast 5/3.", "2026-03-05"), ("Mötet hålls 14/4 2027.", "2027-04-14"),
        ("Taket lagas 5/3-27.", "2027-03-05"), ("Taket lagas 5/3/2027.", "2027-03-05"),
      ],
      counterExamples: [
        "Bilden finns på s. 3/4.", "Vi är 11/12 klara.", "Jouren nås 24/7.", "Läget är 50/50.",
        "Beslutet kräver 3/4-majoritet.", "De bor på Ekgatan 4/5.", "Hon arbetar 1/2 tid.",
      ]
    ) { terms, index in
      guard let (day, month, end) = dayAndMonth(terms, index),
        NumberContext.isDate(terms, index, end)
      else { return nil }
      let (year, after) = yearAfterNumericDate(terms, end)
      if let match = checkedDay(day, month, year, nil, after) { return match }
      // "senast 13/13" was meant as a date; "12/13 klara" was not.
      guard NumberContext.isLedAsDate(terms, index), month > 12 else { return nil }
      return Match(.impossible("\(day)/\(month) finns inte i kalendern"), end)
    },
    TemporalRule(
      "day-range-slash-month",
      starts: [.number],
      then: [.dash],
      examples: [("Kursen är 9-10/4.", "2026-04-09/2026-04-10")],
      counterExamples: ["Kapitel 3-4 utgår.", "SoN 9-10/4"]
    ) { terms, index in
      guard let first = terms.number(index), terms.isDash(index + 1),
        let (day, month, end) = dayAndMonth(terms, index + 2), first < day, first >= 1,
        NumberContext.isDate(terms, index, end), !NumberContext.isDiaryCode(terms, index - 1)
      else { return nil }
      let (year, after) = yearAfterNumericDate(terms, end)
      return daysOfMonth(first, day, month, year, after)
    },
    TemporalRule(
      "day-point-month",
      starts: [.number],
      then: [.point],
      examples: [
        ("Svar den 14.4.", "2026-04-14"), ("Mötet är tisdag 14.4.", "2026-04-14"),
        ("Svar senast 24.12.", "2026-12-24"),
      ],
      counterExamples: ["Mötet började 14.04.", "Höjningen blir 2.5.", "Mallen i version 3.4."]
    ) { terms, index in
      guard let day = terms.number(index), terms.isSymbol(index + 1, "."), terms.isTight(index + 1),
        terms.isTight(index + 2), let month = terms.number(index + 2),
        !isNumberContinuing(terms, index + 3), NumberContext.isDate(terms, index, index + 3)
      else { return nil }
      let end = index + 3
      switch terms.kind(index - 1) {
      case .the, .weekday: return checkedDay(day, month, .open, nil, end)
      case .latest:
        guard let match = checkedDay(day, month, .open, nil, end) else { return nil }
        guard day < 24, terms.number(index + 2, exactly: 2) != nil else { return match }
        let clock = "\(day).\(month < 10 ? "0" : "")\(month)"
        return Match(.approximate(match.reading, "kan också vara klockan \(clock)"), end)
      default:
        // "Datum 14.4 kl 18", "Träff 14.4. klockan 18"
        let after = terms.skippingPoint(end)
        if terms.kind(after) == .clock, terms.kind(index - 1) != .clock, !terms.isDash(index - 1) {
          return checkedDay(day, month, .open, nil, after)
        }
        // "5.5.–7.5.2026"
        let dash = terms.isSymbol(end, ".") && terms.isTight(end) ? end + 1 : end
        guard terms.isDash(dash), terms.isSymbol(dash + 2, "."), terms.isSymbol(dash + 4, "."),
          let year = terms.number(dash + 5, exactly: 4)
        else { return nil }
        return checkedDay(day, month, .fixed(year), nil, dash)
      }
    },
    TemporalRule(
      "day-month-year",
      starts: [.number],
      then: [.point, .dash],
      examples: [
        ("Svar 1.4.2026.", "2026-04-01"), ("Svar 01-04-2026.", "2026-04-01"),
        ("Svar senast den 1.4.26.", "2026-04-01"),
      ],
      counterExamples: ["Version 2.1.3 gäller."]
    ) { terms, index in
      guard let day = terms.number(index), let separator = terms.token(index + 1),
        separator.isSymbol(".") || terms.isDash(index + 1), terms.isTight(index + 1),
        !NumberContext.isReferred(terms, index),
        terms.isTight(index + 2), let month = terms.number(index + 2),
        let next = terms.token(index + 3), next.value == separator.value, next.kind == .symbol,
        terms.isTight(index + 3), terms.isTight(index + 4),
        !(index > 0 && terms.isTight(index) && isJoint(terms, index - 1)),
        !isNumberContinuing(terms, index + 5)
      else { return nil }
      if let year = terms.year(index + 4) {
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
        exists(day, month, .fixed(fullYear(year))), terms.kind(index - 1) != .none,
        terms.kind(index - 1) != .symbol
      else { return nil }
      return Match(.day(day, month: month, .fixed(fullYear(year)), nil), index + 5)
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

  /// The year after `13/12`: " 2017", "-17", "/2017", "/17".
  static func yearAfterNumericDate(
    _ terms: TermSequence,
    _ end: Int
  ) -> (TemporalReading.Year, Int) {
    if terms.isDash(end) || terms.isSymbol(end, "/"), terms.isTight(end + 1),
      terms.kind(end + 1) == .number
    {
      let isSlashed = terms.isSymbol(end, "/")
      if let year = terms.year(end + 1) {
        return (.fixed(year), end + 2)
      }
      if let year = terms.number(end + 1, exactly: 2), !terms.isSymbol(end + 2, "/"),
        isSlashed || !terms.isDash(end + 2),
        !(terms.isSymbol(end + 2, ":") && terms.isTight(end + 2))
      {
        // "-17" after a space is a year too; a month's name behind makes it a day of a range.
        if terms.month(end + 2) == nil { return (.fixed(fullYear(year)), end + 2) }
      }
      return (.open, end)
    }
    return yearAfter(terms, end)
  }

  /// A year behind a date or a period: " 2018", " år 2019", " nästa år", " i år"; open where none stands.
  static func yearAfter(_ terms: TermSequence, _ end: Int) -> (TemporalReading.Year, Int) {
    if let short = shortYear(terms, end) { return short }
    var index = end
    if terms.isSymbol(index, ",") { index += 1 }
    if terms.kind(index) == .of { index += 1 }
    if terms.isWord(index, TermSequence.Words.year) { index += 1 }
    if let year = terms.year(index),
      terms.isSpaced(index), !isNumberContinuing(terms, index + 1),
      !terms.isSymbol(end, ",") || !terms.isWord(index + 1, TermSequence.Words.years)
    {
      return (.fixed(year), index + 1)
    }
    // "nästa år", "förra året"
    if terms.kind(end) == .which, terms.unit(end + 1) == .year,
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
    guard TermSequence.years.contains(year),
      last.number == (last.count == 4 ? year + 1 : (year + 1) % 100)
    else { return nil }
    return (year, index + 3)
  }

  /// The year of its last two figures, of 1970–2069.
  static func fullYear(_ year: Int) -> Int { year < 70 ? 2000 + year : 1900 + year }

  /// The last two figures of a year behind a sign: " -26", "’26".
  private static func shortYear(
    _ terms: TermSequence,
    _ index: Int
  ) -> (TemporalReading.Year, Int)? {
    let isElided = terms.isSymbol(index, "'") || terms.isSymbol(index, "’")
    // "maj-26" and "maj -26" are years, "15-17" and "maj - 26 juni" are not.
    guard
      isElided
        || terms.isDash(index) && (terms.isSpaced(index) || terms.kind(index - 1) != .number),
      terms.isTight(index + 1), let year = terms.number(index + 1, exactly: 2),
      !terms.isDash(index + 2), !isNumberContinuing(terms, index + 2),
      terms.month(index + 2) == nil, ordinalEnding(terms, index + 2) == nil
    else { return nil }
    return (.fixed(fullYear(year)), index + 2)
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

  /// A stretch of days within a month; a day that the calendar lacks makes it an impossible one.
  static func daysOfMonth(
    _ first: Int,
    _ last: Int,
    _ month: Int,
    _ year: TemporalReading.Year,
    _ end: Int
  ) -> Match? {
    guard let start = checkedDay(first, month, year, nil, end),
      let last = checkedDay(last, month, year, nil, end)
    else { return nil }
    return Match(.range(start.reading, last.reading), end)
  }

  static func exists(_ day: Int, _ month: Int, _ year: TemporalReading.Year) -> Bool {
    if case .fixed(let year) = year {
      return CalendarDate(year: year, month: month, day: day) != nil
    }
    return CalendarDate(year: 2000, month: month, day: day) != nil
  }
}
