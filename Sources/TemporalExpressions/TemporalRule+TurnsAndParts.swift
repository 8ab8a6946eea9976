import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Turns of month and year, beginnings, middles and ends of periods.
  static let turnsAndParts: [TemporalRule] = [
    TemporalRule(
      "turn",
      starts: [.turn],
      examples: [
        ("Taket lagas vid månadsskiftet april/maj.", "2026-04-30/2026-05-01"),
        ("Taket lagas till månadsskiftet.", "2026-03-31/2026-04-01"),
        ("Taket lagas före årsskiftet.", "2026-12-31/2027-01-01"),
        ("Taket lagas vid årsskiftet 2026/2027.", "2026-12-31/2027-01-01"),
        ("Taket lagas vid halvårsskiftet.", "2026-06-30/2026-07-01"),
      ]
    ) { terms, index in
      guard let unit = TemporalReading.Unit(rawValue: terms.value(index)) else { return nil }
      if unit == .month, let first = terms.month(index + 1),
        terms.isSymbol(index + 2, "/") || terms.isDash(index + 2) || terms.kind(index + 2) == .and,
        terms.month(index + 3) == first % 12 + 1
      {
        let (year, end) = yearAfter(terms, index + 4)
        return Match(.turn(unit, month: first, year), end)
      }
      if unit == .year, let first = terms.token(index + 1), first.kind == .number,
        let written = first.number, first.count == 4 || first.count == 2,
        terms.isSymbol(index + 2, "/") || terms.isDash(index + 2),
        let last = terms.token(index + 3), last.kind == .number
      {
        let year = first.count == 2 ? 2000 + written : written
        guard (1900...2199).contains(year),
          last.number == (last.count == 4 ? year + 1 : (year + 1) % 100)
        else { return nil }
        return Match(.turn(unit, month: nil, .fixed(year)), index + 4)
      }
      return Match(.turn(unit, month: nil, .open), index + 1)
    },
    TemporalRule(
      "part-of-period",
      starts: [.part],
      examples: [
        ("Taket lagas i början av april.", "2026-04"),
        ("Taket lagas i slutet av vecka 15.", "2026-W15"),
        ("Taket lagas i mitten på maj.", "2026-05"),
        ("Taket lagas i slutet av nästa vecka.", "2026-W11"),
      ],
      isCompound: true
    ) { terms, index in
      guard let part = TemporalReading.Part(rawValue: terms.value(index)) else { return nil }
      guard terms.kind(index + 1) == .of || terms.kind(index + 1) == .on,
        let inner = periodMatch(terms, index + 2)
      else { return nil }
      return Match(.part(part, of: inner.reading), inner.end)
    },
    TemporalRule(
      "end-of-period",
      starts: [.edge, .genitive],
      examples: [
        ("Taket lagas före utgången av april.", "2026-04-30"),
        ("Taket lagas senast månadens slut.", "2026-03-31"),
        ("Taket lagas innan årets slut.", "2026-12-31"),
        ("Taket lagas senast årets utgång.", "2026-12-31"),
      ],
      isCompound: true
    ) { terms, index in
      if terms.kind(index) == .genitive {
        guard let unit = TemporalReading.Unit(rawValue: terms.value(index)), unit != .day else {
          return nil
        }
        switch terms.kind(index + 1) {
        case .edge:
          return Match(
            .edge(isLast: terms.value(index + 1) == 1, of: .relative(unit, 0)),
            index + 2
          )
        case .part where terms.value(index + 1) == 0:
          return Match(.part(.start, of: .relative(unit, 0)), index + 2)
        default: return nil
        }
      }
      guard terms.kind(index + 1) == .of || terms.kind(index + 1) == .on,
        let inner = periodMatch(terms, index + 2)
      else { return nil }
      return Match(.edge(isLast: terms.value(index) == 1, of: inner.reading), inner.end)
    },
  ]

  /// A period that has a beginning and an end to speak of.
  private static func periodMatch(_ terms: TermSequence, _ index: Int) -> Match? {
    guard let inner = simpleMatch(terms, index) else { return nil }
    switch inner.reading {
    case .month, .week(_, _, nil), .quarter, .tertial, .half, .season, .term, .year, .relative:
      return inner
    default: return nil
    }
  }
}
