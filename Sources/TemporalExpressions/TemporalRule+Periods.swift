import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Months, quarters, halves, seasons and terms.
  static let periods: [TemporalRule] = [
    TemporalRule(
      "month",
      starts: [.month, .which],
      examples: [
        ("Taket lagas i april.", "2026-04"), ("Taket lagas i februari.", "2027-02"),
        ("Taket lagas under maj månad.", "2026-05"), ("Taket lagas april 2027.", "2027-04"),
        ("Taket lagas i maj nästa år.", "2027-05"),
      ],
      counterExamples: [
        "Maj Lind ringer.", "Det bor ingen på Mars.", "Jan ringer.", "Vi hälsar till Maj Lind.",
      ]
    ) { terms, index in
      let start = terms.kind(index) == .which ? index + 1 : index
      guard terms.kind(start) == .month, let token = terms.token(start) else { return nil }
      var end = start + 1
      if terms.kind(end) == .unit, terms.unit(end) == .month { end += 1 }
      let (year, after) = yearAfter(terms, terms.skippingPoint(end, afterAbbreviation: start))
      let month = terms.value(start)
      if year != .open { return Match(.month(month, year), after) }
      if terms.isCapitalisedName(start) { return nil }
      if terms.kind(start - 1) == .on, terms.kind(start - 2) != .part { return nil }
      if token.isCapitalised, token.count <= 3, terms.kind(start - 1) != .in { return nil }
      if start > index {
        switch terms.value(index) {
        case 1, 2: return Match(.month(month, .open), end)
        case 0: return Match(.month(month, .offset(0)), end)
        default: return Match(.month(month, .last), end)
        }
      }
      let isClear =
        !token.isCapitalised && terms.term(start).form == .plain || end > start + 1
      return Match(.month(month, .open), end, needsLead: !isClear)
    },
    TemporalRule(
      "quarter",
      starts: [.unit, .quarterMark, .ordinal, .number, .tertial, .initial, .genitive],
      examples: [
        ("Taket lagas kvartal 3.", "2026-Q3"), ("Taket lagas Q3 2027.", "2027-Q3"),
        ("Taket lagas tredje kvartalet.", "2026-Q3"), ("Taket lagas första halvåret.", "2026-H1"),
        ("Taket lagas sista kvartalet 2027.", "2027-Q4"), ("Taket lagas H2 2026.", "2026-H2"),
        ("Taket lagas tertial 2.", "2026-05/2026-08"), ("Taket lagas under T1.", "2026-01/2026-04"),
        ("Taket lagas kvartal fyra.", "2026-Q4"), ("Taket lagas Q1-27.", "2027-Q1"),
        ("Taket lagas årets sista kvartal.", "2026-Q4"),
      ],
      counterExamples: ["Vi ses i sal T1.", "Årets första gäst kom."]
    ) { terms, index in
      var number: Int?
      var end = index + 1
      var unit = TemporalReading.Unit.tertial
      var isBrief = false
      // "årets sista kvartal"
      let isThisYear = terms.kind(index) == .genitive && terms.unit(index) == .year
      let index = isThisYear ? index + 1 : index
      switch terms.kind(index) {
      case .unit:
        guard let written = terms.unit(index), partsOfYear(written) > 0 else { return nil }
        unit = written
        number =
          terms.kind(index + 1) == .cardinal ? terms.value(index + 1) : terms.number(index + 1)
        end = index + 2
      case .initial:
        isBrief = true
        guard terms.isTight(end) else { return nil }
        number = terms.number(end, digits: 1)
        end += 1
      case .tertial:
        number = terms.number(index + 1)
        end = index + 2
      case .quarterMark:
        unit = terms.value(index) == 1 ? .halfYear : .quarter
        if terms.isSymbol(end, ".") { end += 1 }
        number = terms.number(end, digits: 1)
        if unit == .halfYear, !terms.isTight(end) { return nil }
        end += 1
      case .ordinal, .number:
        guard let (ordinal, next) = ordinal(terms, index) else { return nil }
        switch terms.kind(next) {
        case .tertial: break
        case .definite, .unit:
          guard let written = terms.unit(next), partsOfYear(written) > 0 else { return nil }
          unit = written
        default: return nil
        }
        number = ordinal == -1 ? partsOfYear(unit) : ordinal
        end = next + 1
      default: return nil
      }
      guard let number, number >= 1, number <= partsOfYear(unit) else { return nil }
      var (year, after) = yearAfter(terms, end)
      if isThisYear { (year, after) = (.offset(0), end) }
      // "Q1-27", "H2/2027"
      if terms.kind(index) == .quarterMark || isBrief, year == .open,
        terms.isDash(end) || terms.isSymbol(end, "/"),
        let written = terms.number(end + 1, exactly: 2) ?? terms.number(end + 1, exactly: 4),
        (20...99).contains(written) || (2000...2199).contains(written)
      {
        (year, after) = (.fixed(written < 100 ? 2000 + written : written), end + 2)
      }
      switch unit {
      case .quarter: return Match(.quarter(number, year), after)
      case .halfYear: return Match(.half(number, year), after)
      // "T1" may be a room as well.
      default: return Match(.tertial(number, year), after, needsLead: isBrief && year == .open)
      }
    },
    TemporalRule(
      "season",
      starts: [.season, .which, .the],
      examples: [
        ("Taket lagas i höst.", "2026-FA"), ("Taket lagas under hösten 2027.", "2027-FA"),
        ("Taket lagas till våren.", "2026-SP"), ("Taket lagas i vinter.", "2026-WI"),
        ("Taket lagas hösten nästa år.", "2027-FA"), ("Taket lagas kommande höst.", "2026-FA"),
        ("Taket lagas den här våren.", "2026-SP"), ("Taket lagas hösten -27.", "2027-FA"),
        ("Taket lagas under sensommaren.", "2026-SU"), ("Taket lagas vintern 26/27.", "2026-WI"),
        ("Taket lagas vår/sommar 2026.", "2026-SP/2026-SU"),
      ],
      counterExamples: ["Det är vår uppgift.", "Frågan tas upp i vår förening."]
    ) { terms, index in
      // "den här våren", "den kommande hösten"
      let isDefinite = terms.kind(index) == .the
      let index = isDefinite ? index + 1 : index
      let start = terms.kind(index) == .which || isDefinite ? index + 1 : index
      guard !isDefinite || terms.kind(index) == .which || terms.kind(index) == .here else {
        return nil
      }
      guard terms.kind(start) == .season else { return nil }
      // The value holds the season and, by fours, the part of it: "försommaren", "senhösten".
      let season = Season.allCases[terms.value(start) % 4]
      let part = TemporalReading.Part(rawValue: terms.value(start) / 4 - 1)
      func reading(_ year: TemporalReading.Year) -> TemporalReading {
        part.map { .part($0, of: .season(season, year)) } ?? .season(season, year)
      }
      if season == .winter, let (year, end) = splitYear(terms, start + 1) {
        return Match(reading(.fixed(year)), end)
      }
      let (year, after) = yearAfter(terms, start + 1)
      if start > index {
        switch terms.value(index) {
        case 1: return Match(reading(.following), start + 1)
        case 2: return Match(reading(.open), start + 1)
        case 0: return Match(reading(.current), start + 1)
        default: return Match(reading(.last), start + 1)
        }
      }
      if year != .open { return Match(reading(year), after) }
      if terms.isWord(start, TermSequence.Words.spring) {
        // "i vår" is this spring, "i vår förening" is ours.
        let isPaired = terms.isSymbol(start + 1, "/") && terms.kind(start + 2) == .season
        guard
          terms.kind(start - 1) == .in && isPhraseEnd(terms, start + 1) || isPaired
            || terms.kind(start - 1) == .early
        else { return nil }
      }
      return Match(reading(.open), after, needsLead: true)
    },
    TemporalRule(
      "season-ago",
      starts: [.in],
      then: [.seasonPast],
      examples: [("Det beslutades i höstas.", "2025-FA")]
    ) { terms, index in
      guard terms.kind(index + 1) == .seasonPast,
        Season.allCases.indices.contains(terms.value(index + 1))
      else { return nil }
      return Match(.season(Season.allCases[terms.value(index + 1)], .last), index + 2)
    },
    TemporalRule(
      "school-term",
      starts: [.term, .which],
      examples: [
        ("Kursen ges höstterminen 2026.", "2026-HT"), ("Kursen ges VT27.", "2027-VT"),
        ("Kursen ges ht 2026.", "2026-HT"), ("Kursen ges under höstterminen.", "2026-HT"),
      ],
      counterExamples: ["HT-ventilen är bytt.", "Terminen var lång."]
    ) { terms, index in
      let start = terms.kind(index) == .which ? index + 1 : index
      guard terms.kind(start) == .term, let token = terms.token(start) else { return nil }
      let term: SchoolTerm = terms.value(start) == 0 ? .spring : .autumn
      if start > index {
        switch terms.value(index) {
        case 1: return Match(.term(term, .following), start + 1)
        case 0, 2: return Match(.term(term, .open), start + 1)
        default: return Match(.term(term, .last), start + 1)
        }
      }
      var end = start + 1
      if token.count == 2 {
        if terms.isDash(end) || terms.isSymbol(end, ".") || terms.isSymbol(end, "'") { end += 1 }
        // "ht 18/8": a day.
        if let year = terms.number(end, exactly: 2),
          !(terms.isSymbol(end + 1, "/") && terms.isTight(end + 1) && terms.number(end + 2) != nil)
        {
          return Match(.term(term, .fixed(2000 + year)), end + 1)
        }
        if let year = terms.year(end) {
          return Match(.term(term, .fixed(year)), end + 1)
        }
      }
      let (year, after) = yearAfter(terms, start + 1)
      return Match(.term(term, year), after, needsLead: year == .open && token.count == 2)
    },
  ]

  /// How many numbered ones a year has: four quarters, three tertials, two halves; 0 of what is not numbered.
  private static func partsOfYear(_ unit: TemporalReading.Unit) -> Int {
    switch unit {
    case .quarter: 4
    case .tertial: 3
    case .halfYear: 2
    default: 0
    }
  }
}
