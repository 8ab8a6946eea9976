import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Dates as ISO 8601 writes them, whole, shortened and without signs.
  static let isoDates: [TemporalRule] = [
    TemporalRule(
      "iso-date",
      starts: [.number],
      then: [.dash, .point, .slash],
      examples: [
        ("Svar senast 2026-04-01.", "2026-04-01"), ("Svar 2026.04.01.", "2026-04-01"),
        ("Svar 26-04-01.", "2026-04-01"), ("Svar 2026/04/01.", "2026-04-01"),
      ],
      counterExamples: ["Diarienummer 2026-00017.", "Ring 044-12 34 56."]
    ) { terms, index in
      guard
        !(index > 0 && terms.isTight(index) && isJoint(terms, index - 1))
          || opensInterval(terms, index - 1),
        let separator = terms.token(index + 1), separator.kind == .symbol, terms.isTight(index + 1),
        terms.isTight(index + 2), let month = terms.number(index + 2),
        let next = terms.token(index + 3), next.kind == .symbol,
        next.value == separator.value || (terms.isDash(index + 1) && terms.isDash(index + 3)),
        terms.isTight(index + 3), terms.isTight(index + 4), let day = terms.number(index + 4),
        terms.isDash(index + 1) || separator.isSymbol(".") || separator.isSymbol("/"),
        !isNumberContinuing(terms, index + 5) || opensInterval(terms, index + 5),
        !NumberContext.isInName(terms, index, index + 5)
      else { return nil }
      if let year = terms.number(index, exactly: 4), (1000...2999).contains(year) {
        if let match = checkedDay(day, month, .fixed(year), nil, index + 5) { return match }
        // "2026-13-01" was meant as a date, "2018-0045" was not.
        guard TermSequence.years.contains(year), (1...31).contains(day), month <= 31,
          terms.isDash(index + 1)
        else { return nil }
        return Match(.impossible("\(year)-\(month)-\(day) finns inte i kalendern"), index + 5)
      }
      guard terms.isDash(index + 1), !NumberContext.isReferred(terms, index),
        !NumberContext.isCounted(terms, index + 5), let year = terms.number(index, exactly: 2),
        terms.number(index + 2, exactly: 2) != nil, terms.number(index + 4, exactly: 2) != nil,
        exists(day, month, .fixed(fullYear(year)))
      else { return nil }
      return Match(.day(day, month: month, .fixed(fullYear(year)), nil), index + 5)
    },
    TemporalRule(
      "iso-day-range",
      starts: [.number],
      then: [.dash],
      figures: 4...4,
      examples: [("Mässan är 2026-04-09--11.", "2026-04-09/2026-04-11")]
    ) { terms, index in
      guard let year = terms.number(index, exactly: 4), terms.isDash(index + 1),
        terms.isTight(index + 1), let month = terms.number(index + 2, exactly: 2),
        terms.isTight(index + 2), terms.isDash(index + 3), terms.isTight(index + 3),
        let first = terms.number(index + 4, exactly: 2), terms.isTight(index + 4),
        terms.isDash(index + 5), terms.isTight(index + 5), terms.isDash(index + 6),
        terms.isTight(index + 6), terms.isTight(index + 7),
        let last = terms.number(index + 7, exactly: 2), first < last
      else { return nil }
      return daysOfMonth(first, last, month, .fixed(year), index + 8)
    },
    TemporalRule(
      "compact-date",
      starts: [.number],
      figures: 6...8,
      examples: [("Svar senast 20260401.", "2026-04-01"), ("Svar senast 260401.", "2026-04-01")],
      counterExamples: ["Personnummer 260401-1234.", "Kostnaden är 260401 kr."]
    ) { terms, index in
      guard let token = terms.token(index), let number = token.number,
        !NumberContext.isReferred(terms, index), !NumberContext.isCounted(terms, index + 1),
        !(index > 0 && terms.isTight(index)) || isBesideItsLike(terms, index, -2),
        !isNumberContinuing(terms, index + 1) || isBesideItsLike(terms, index, 2),
        !NumberContext.isInName(terms, index, index + 1)
      else { return nil }
      let (month, day) = (number / 100 % 100, number % 100)
      var year = number / 10_000
      switch token.count {
      case 8 where TermSequence.years.contains(year): break
      case 6: year += 2000
      default: return nil
      }
      guard exists(day, month, .fixed(year)) else { return nil }
      // Six figures alone are a date only in the years that minutes speak of.
      guard token.count == 8 || (2000...2059).contains(year) else { return nil }
      return Match(.day(day, month: month, .fixed(year), nil), index + 1)
    },
  ]

  /// A second date follows: "2026-05-05/2026-05-07".
  private static func opensInterval(_ terms: TermSequence, _ index: Int) -> Bool {
    terms.isSymbol(index, "/") && terms.kind(index - 1) == .number
      && terms.number(index + 1, exactly: 4) != nil
      && terms.isDash(index + 2)
  }

  /// A dash ties the figures to as many others: "260505–260507".
  private static func isBesideItsLike(_ terms: TermSequence, _ index: Int, _ step: Int) -> Bool {
    guard let token = terms.token(index), let other = terms.token(index + step) else {
      return false
    }
    return terms.isDash(index + step / 2) && other.kind == .number && other.count == token.count
  }
}
