import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Times that say which thing is meant, not when something is due: "höstens program", "nästa års budget".
  ///
  /// Without a word of relation before them they set no deadline.
  static let attributes: [TemporalRule] = [
    TemporalRule(
      "genitive-season",
      starts: [.season],
      examples: [
        ("Karin berättar om höstens program.", "2026-FA"),
        ("Vårens kurser är fulltecknade.", "2026-SP"),
      ],
      counterExamples: ["Hösten var blöt.", "Det är höstens, sade hon."]
    ) { terms, index in
      guard terms.hasSuffix(index, "ns"),
        let next = terms.token(index + 1), next.kind == .word, !FunctionWords.contains(next)
      else { return nil }
      let season = Season.allCases[terms.value(index) % 4]
      return Match(.season(season, .open), index + 1, isAttribute: true)
    },
    TemporalRule(
      "genitive-year",
      starts: [.which],
      examples: [
        ("Styrelsen gick igenom nästa års budget.", "2027"),
        ("Förra årets bokslut läggs till handlingarna.", "2025"),
      ],
      counterExamples: ["Kommande års utmaningar är många."]
    ) { terms, index in
      let shift = terms.value(index)
      guard shift == 1 || shift == -1,
        terms.isWord(index + 1, TermSequence.Words.years)
          || terms.kind(index + 1) == .genitive && terms.unit(index + 1) == .year
      else { return nil }
      return Match(.relative(.year, shift), index + 2, isAttribute: true)
    },
    TemporalRule(
      "year-of",
      starts: [.number],
      figures: 4...4,
      examples: [
        ("Budgeten för 2027 ligger fast.", "2027"),
        ("Karin redogör för verksamhetsplan 2027.", "2027"),
        ("Fokusområden 2027 och arbetssätt", "2027"),
      ],
      counterExamples: [
        "Vi fick den för 2000 kr.", "De ligger i rum 2014.", "Mat för 2000 personer beställs.",
        "Målen i Agenda 2030 står fast.",
      ]
    ) { terms, index in
      guard let year = terms.number(index, exactly: 4), (1990...2099).contains(year),
        terms.isSpaced(index)
      else { return nil }
      let isFor = terms.kind(index - 1) == .ago
      let isPlanned = isPlanned(terms, isFor ? index - 2 : index - 1)
      guard
        isFor && isPlanned && !NumberContext.isCounted(terms, index + 1)
          || (isFor || isPlanned) && endsAttribute(terms, index + 1)
      else { return nil }
      return Match(.year(.fixed(year)), index + 1, isAttribute: true)
    },
  ]

  /// Nothing that the figures could count or go on with stands behind them.
  private static func endsAttribute(_ terms: TermSequence, _ index: Int) -> Bool {
    guard let next = terms.token(index) else { return true }
    switch next.kind {
    case .word: return FunctionWords.contains(next) && !NumberContext.isCounted(terms, index)
    case .symbol:
      return !isNumberContinuing(terms, index) && !terms.isDash(index) && !next.isSymbol("%")
    case .number: return false
    }
  }

  /// What is made for a year: "budget", "verksamhetsplan", "bokslutet".
  private static func isPlanned(_ terms: TermSequence, _ index: Int) -> Bool {
    terms.kind(index) == .none && plannedEndings.contains { terms.hasSuffix(index, $0) }
  }

  private static let plannedEndings: [StaticString] = [
    "plan", "planen", "planering", "planeringen", "budget", "budgeten", "budgetar", "bokslut",
    "bokslutet", "berättelse", "berättelsen", "redovisning", "redovisningen", "fokusområden",
    "fokusområdena", "kalendarium", "kalendariet",
  ]
}
