import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Months, quarters, halves, seasons, terms and years.
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
      if terms.kind(end) == .unit, terms.value(end) == 4 { end += 1 }
      let (year, after) = yearAfter(terms, terms.skippingPoint(end, afterAbbreviation: start))
      let month = terms.value(start)
      if case .fixed = year { return Match(.month(month, year), after) }
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
      starts: [.unit, .quarterMark, .ordinal, .number, .tertial],
      examples: [
        ("Taket lagas kvartal 3.", "2026-Q3"), ("Taket lagas Q3 2027.", "2027-Q3"),
        ("Taket lagas tredje kvartalet.", "2026-Q3"), ("Taket lagas första halvåret.", "2026-H1"),
        ("Taket lagas sista kvartalet 2027.", "2027-Q4"), ("Taket lagas H2 2026.", "2026-H2"),
        ("Taket lagas tertial 2.", "2026-05/2026-08"),
      ]
    ) { terms, index in
      var number: Int?
      var end = index + 1
      var unit = 0
      switch terms.kind(index) {
      case .unit where terms.value(index) == 5 || terms.value(index) == 6:
        unit = terms.value(index)
        number = terms.number(index + 1)
        end = index + 2
      case .tertial:
        unit = 3
        number = terms.number(index + 1)
        end = index + 2
      case .quarterMark:
        unit = terms.value(index) == 1 ? 6 : 5
        if terms.isSymbol(end, ".") { end += 1 }
        number = terms.number(end, digits: 1)
        if unit == 6, !terms.isTight(end) { return nil }
        end += 1
      case .ordinal, .number:
        guard let (ordinal, next) = ordinal(terms, index) else { return nil }
        switch terms.kind(next) {
        case .tertial: unit = 3
        case .definite, .unit:
          unit = terms.value(next)
          guard unit == 5 || unit == 6 else { return nil }
        default: return nil
        }
        number = ordinal == -1 ? (unit == 5 ? 4 : unit == 6 ? 2 : 3) : ordinal
        end = next + 1
      default: return nil
      }
      guard let number, number >= 1, number <= (unit == 5 ? 4 : unit == 6 ? 2 : 3) else {
        return nil
      }
      let (year, after) = yearAfter(terms, end)
      switch unit {
      case 5: return Match(.quarter(number, year), after)
      case 6: return Match(.half(number, year), after)
      default: return Match(.tertial(number, year), after)
      }
    },
    TemporalRule(
      "season",
      starts: [.season, .which],
      examples: [
        ("Taket lagas i höst.", "2026-FA"), ("Taket lagas under hösten 2027.", "2027-FA"),
        ("Taket lagas till våren.", "2026-SP"), ("Taket lagas i vinter.", "2026-WI"),
        ("Taket lagas hösten nästa år.", "2027-FA"), ("Taket lagas kommande höst.", "2026-FA"),
      ],
      counterExamples: ["Det är vår uppgift.", "Frågan tas upp i vår förening."]
    ) { terms, index in
      let start = terms.kind(index) == .which ? index + 1 : index
      guard terms.kind(start) == .season, Season.allCases.indices.contains(terms.value(start))
      else { return nil }
      let season = Season.allCases[terms.value(start)]
      let (year, after) = yearAfter(terms, start + 1)
      if start > index {
        switch terms.value(index) {
        case 1: return Match(.season(season, .following), start + 1)
        case 2: return Match(.season(season, .open), start + 1)
        case 0: return Match(.season(season, .current), start + 1)
        default: return Match(.season(season, .last), start + 1)
        }
      }
      if year != .open { return Match(.season(season, year), after) }
      if terms.isWord(start, TermSequence.Words.spring) {
        // "i vår" is this spring, "i vår förening" is ours.
        guard terms.kind(start - 1) == .in, isPhraseEnd(terms, start + 1) else { return nil }
      }
      return Match(.season(season, .open), after, needsLead: true)
    },
    TemporalRule(
      "season-ago",
      starts: [.in],
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
      ]
    ) { terms, index in
      let start = terms.kind(index) == .which ? index + 1 : index
      guard terms.kind(start) == .term, let token = terms.token(start) else { return nil }
      let term: SchoolTerm = terms.value(start) == 0 ? .spring : .autumn
      if start > index {
        return Match(.term(term, terms.value(index) < 0 ? .last : .open), start + 1)
      }
      var end = start + 1
      if token.count == 2 {
        if terms.isDash(end) || terms.isSymbol(end, ".") || terms.isSymbol(end, "'") { end += 1 }
        if let year = terms.number(end, exactly: 2) {
          return Match(.term(term, .fixed(2000 + year)), end + 1)
        }
        if let year = terms.number(end, exactly: 4), (1900...2199).contains(year) {
          return Match(.term(term, .fixed(year)), end + 1)
        }
      }
      let (year, after) = yearAfter(terms, start + 1)
      return Match(.term(term, year), after, needsLead: year == .open && token.count == 2)
    },
    TemporalRule(
      "year",
      starts: [.number, .unit],
      examples: [
        ("Taket lagas under 2027.", "2027"), ("Taket lagas senast år 2027.", "2027"),
        ("Det ingår i 2027 års budget.", "2027"),
      ],
      counterExamples: ["Priset är under 2000 kr.", "Det kostar 2027 euro."]
    ) { terms, index in
      let start = terms.isWord(index, TermSequence.Words.year) ? index + 1 : index
      guard let year = terms.number(start, exactly: 4), (1900...2199).contains(year),
        !isNumberContinuing(terms, start + 1) || terms.number(start + 2, exactly: 4) != nil,
        !(start > 0 && terms.isTight(start) && isJoint(terms, start - 1)
          && !terms.isDash(start - 1)),
        !isCounted(terms, start + 1), terms.kind(start + 1) != .number
      else { return nil }
      if terms.isWord(start + 1, TermSequence.Words.years) {
        return Match(.year(.fixed(year)), start + 2)
      }
      return Match(.year(.fixed(year)), start + 1, needsLead: start == index)
    },
  ]
}
