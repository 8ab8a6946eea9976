import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Turns of month and year, beginnings, middles and ends of periods.
  static let turnsAndParts: [TemporalRule] = [
    TemporalRule(
      "turn",
      starts: [.turn, .which],
      examples: [
        ("Taket lagas vid månadsskiftet april/maj.", "2026-04-30/2026-05-01"),
        ("Taket lagas till månadsskiftet.", "2026-03-31/2026-04-01"),
        ("Taket lagas före årsskiftet.", "2026-12-31/2027-01-01"),
        ("Taket lagas vid årsskiftet 2026/2027.", "2026-12-31/2027-01-01"),
        ("Taket lagas vid halvårsskiftet.", "2026-06-30/2026-07-01"),
        ("Taket lagas före nästa årsskifte.", "2026-12-31/2027-01-01"),
        ("Taket lagades vid förra årsskiftet.", "2025-12-31/2026-01-01"),
      ],
      counterExamples: ["Vid månadsskiften är det kö."]
    ) { terms, index in
      if terms.kind(index) == .which {
        guard terms.kind(index + 1) == .turn, terms.value(index) != 0,
          let unit = terms.unit(index + 1)
        else { return nil }
        return Match(.turn(unit, month: nil, terms.value(index) < 0 ? .last : .open), index + 2)
      }
      guard let unit = terms.unit(index) else { return nil }
      if unit == .month, let first = terms.month(index + 1),
        terms.isSymbol(index + 2, "/") || terms.isDash(index + 2) || terms.kind(index + 2) == .and,
        terms.month(index + 3) == first % 12 + 1
      {
        let (year, end) = yearAfter(terms, index + 4)
        return Match(.turn(unit, month: first, year), end)
      }
      if unit == .year, let (year, end) = splitYear(terms, index + 1) {
        return Match(.turn(unit, month: nil, .fixed(year)), end)
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
      counterExamples: ["I början av boken finns en karta.", "Mitten av rummet är tom."],
      isCompound: true
    ) { terms, index in
      guard let part = TemporalReading.Part(rawValue: terms.value(index)) else { return nil }
      guard terms.kind(index + 1) == .of || terms.kind(index + 1) == .on,
        let inner = periodMatch(terms, index + 2)
      else { return nil }
      return Match(.part(part, of: inner.reading), inner.end)
    },
    TemporalRule(
      "early-or-late",
      starts: [.early],
      examples: [
        ("Taket lagas tidigt i maj.", "2026-05"), ("Taket lagas sent i höst.", "2026-FA"),
        ("Taket lagas tidig höst.", "2026-FA"), ("Taket lagas tidigt nästa vecka.", "2026-W11"),
        ("Taket lagas mitt i veckan.", "2026-W10"),
      ],
      counterExamples: ["Hon kom sent på mötet.", "Vi bor mitt i byn.", "Det blev sent."],
      isCompound: true
    ) { terms, index in
      guard let part = TemporalReading.Part(rawValue: terms.value(index)) else { return nil }
      let isIn = terms.kind(index + 1) == .in || terms.kind(index + 1) == .on
      let isBeside: KindSet = [.season, .which, .number]
      guard isIn || isBeside.contains(terms.kind(index + 1)) && part != .middle,
        let inner = periodMatch(terms, isIn ? index + 2 : index + 1)
      else { return nil }
      return Match(.part(part, of: inner.reading), inner.end)
    },
    TemporalRule(
      "half-of-period",
      starts: [.ordinal, .halfPart, .which],
      examples: [
        ("Taket lagas andra halvan av maj.", "2026-05"),
        ("Taket lagas första hälften av 2027.", "2027"),
        ("Taket lagas under senare delen av april.", "2026-04"),
      ],
      counterExamples: [
        "Första halvan av listan är klar.", "Senare delen av dagen var vi lediga.",
      ],
      isCompound: true
    ) { terms, index in
      let part: TemporalReading.Part
      switch terms.kind(index) {
      case .ordinal where terms.value(index) == 1: part = .firstHalf
      case .ordinal where terms.value(index) == 2 || terms.value(index) == -1: part = .secondHalf
      case .which where terms.shift(index) == -1: part = .firstHalf
      case .halfPart where terms.value(index) == 2: part = .secondHalf
      default: return nil
      }
      guard terms.kind(index + 1) == .halfPart, terms.value(index + 1) < 2,
        terms.kind(index + 2) == .of || terms.kind(index + 2) == .on,
        let inner = periodMatch(terms, index + 3)
      else { return nil }
      return Match(.part(part, of: inner.reading), inner.end)
    },
    TemporalRule(
      "until-over",
      starts: [.definite, .term, .season, .month],
      then: [.none],
      examples: [
        ("Taket lagas innan veckan är slut.", "2026-03-08"),
        ("Taket lagas innan sommaren är över.", "2026-08-31"),
      ],
      counterExamples: ["Året är slut.", "Hösten är här."],
      isCompound: true
    ) { terms, index in
      guard let end = isOver(terms, index + 1) else { return nil }
      if let inner = periodMatch(terms, index) {
        return Match(.edge(isLast: true, of: inner.reading), end, needsLead: true)
      }
      guard terms.kind(index) == .definite,
        let unit = terms.unit(index), unit != .day,
        unit != .workingDay
      else { return nil }
      return Match(.edge(isLast: true, of: .relative(unit, 0)), end, needsLead: true)
    },
    TemporalRule(
      "end-of-period",
      starts: [.edge, .genitive, .term, .month],
      examples: [
        ("Taket lagas före utgången av april.", "2026-04-30"),
        ("Taket lagas senast månadens slut.", "2026-03-31"),
        ("Taket lagas innan årets slut.", "2026-12-31"),
        ("Taket lagas senast årets utgång.", "2026-12-31"),
        ("Taket lagas vid höstterminens början.", "2026-HT"),
        ("Taket lagas före mars månads utgång.", "2026-03-31"),
        ("Taket lagas senast maj månads slut.", "2026-05-31"),
      ],
      counterExamples: ["Slutet av boken är bra."],
      isCompound: true
    ) { terms, index in
      // "mars månads utgång"
      if terms.kind(index) == .month {
        guard let inner = periodMatch(terms, index), terms.kind(inner.end) == .genitive,
          terms.unit(inner.end) == .month, terms.kind(inner.end + 1) == .edge
        else { return nil }
        let isLast = terms.value(inner.end + 1) == 1
        return Match(.edge(isLast: isLast, of: inner.reading), inner.end + 2)
      }
      if terms.kind(index) == .term {
        guard terms.hasSuffix(index, "s") else { return nil }
        let inner = TemporalReading.term(terms.value(index) == 0 ? .spring : .autumn, .open)
        switch terms.kind(index + 1) {
        case .edge: return Match(.edge(isLast: true, of: inner), index + 2)
        case .part where terms.value(index + 1) == 0:
          return Match(.part(.start, of: inner), index + 2)
        default: return nil
        }
      }
      if terms.kind(index) == .genitive {
        guard let unit = terms.unit(index), unit != .day else {
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

  /// The index after "är slut" or "är över".
  private static func isOver(_ terms: TermSequence, _ index: Int) -> Int? {
    guard terms.isWord(index, TermSequence.Words.isVerb),
      terms.kind(index + 1) == .edge && terms.value(index + 1) == 1
        || terms.kind(index + 1) == .during && terms.value(index + 1) == 1
    else { return nil }
    return index + 2
  }

  /// A period that has a beginning and an end to speak of.
  private static func periodMatch(_ terms: TermSequence, _ index: Int) -> Match? {
    guard let inner = simpleMatch(terms, index) else { return nil }
    switch inner.reading {
    case .month, .week(_, _, nil), .quarter, .tertial, .half, .season, .term, .year, .relative,
      .range(.term, .term):
      return inner
    default: return nil
    }
  }
}
