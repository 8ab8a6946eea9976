import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Years, also those of a budget or a school.
  static let years: [TemporalRule] = [
    TemporalRule(
      "year",
      starts: [.number, .unit, .definite, .plural],
      figures: 4...4,
      examples: [
        ("Taket lagas under 2027.", "2027"), ("Taket lagas senast år 2027.", "2027"),
        ("Det ingår i 2027 års budget.", "2027"), ("Det gäller åren 2027–2028.", "2027/2028"),
      ],
      counterExamples: [
        "Priset är under 2000 kr.", "Det kostar 2027 euro.", "På 1990-talet fanns ingen hiss.",
      ]
    ) { terms, index in
      // "år 2027", "åren 2027–2028"
      let start = terms.unit(index) == .year ? index + 1 : index
      guard let year = terms.year(start),
        !isNumberContinuing(terms, start + 1) || terms.number(start + 2, exactly: 4) != nil,
        !(start > 0 && terms.isTight(start) && isJoint(terms, start - 1)
          && !terms.isDash(start - 1)),
        !NumberContext.isCounted(terms, start + 1), terms.kind(start + 1) != .number,
        !(terms.isDash(start + 1) && terms.isTight(start + 2) && terms.hasPrefix(start + 2, "tal"))
      else { return nil }
      if terms.isWord(start + 1, TermSequence.Words.years) {
        return Match(.year(.fixed(year)), start + 2)
      }
      return Match(.year(.fixed(year)), start + 1, needsLead: start == index)
    },
    TemporalRule(
      "next-named-year",
      starts: [.which],
      then: [.namedYear],
      examples: [
        ("Planen gäller nästa kalenderår.", "2027"), ("Planen gäller till nästa budgetår.", "-"),
      ]
    ) { terms, index in
      guard terms.kind(index + 1) == .namedYear else { return nil }
      return terms.value(index + 1) == 1
        ? Match(.relative(.year, terms.shift(index)), index + 2)
        : Match(.unresolved, index + 2, needsLead: true)
    },
    TemporalRule(
      "named-year",
      starts: [.namedYear],
      examples: [
        ("Planen gäller budgetåret 2027.", "2027"), ("Planen gäller under kalenderåret.", "2026"),
        ("Planen gäller under verksamhetsåret.", "-"),
        ("Planen gäller före verksamhetsårets slut.", "-"),
      ],
      counterExamples: ["Budgetåret var bra."]
    ) { terms, index in
      // One that is parted by the turn of the year begins on a day that only the organisation knows.
      if let (_, end) = splitYear(terms, index + 1) { return Match(.unresolved, end) }
      if let year = terms.year(index + 1) {
        // "väljs för verksamhetsåret 2027" sets no deadline.
        let isFor = terms.kind(index - 1) == .ago
        return Match(.year(.fixed(year)), index + 2, isAttribute: isFor)
      }
      let isEdge = terms.kind(index + 1) == .edge || terms.kind(index + 1) == .part
      let end = isEdge && terms.hasSuffix(index, "s") ? index + 2 : index + 1
      guard terms.value(index) == 1 else { return Match(.unresolved, end, needsLead: true) }
      return Match(.relative(.year, 0), index + 1, needsLead: true)
    },
    TemporalRule(
      "school-year",
      starts: [.unit, .definite],
      examples: [("Kursen ges läsåret 26/27.", "2026-HT/2027-VT")],
      counterExamples: ["Läsåret var lugnt."]
    ) { terms, index in
      guard terms.unit(index) == .schoolYear,
        let (year, end) = splitYear(terms, index + 1)
      else { return nil }
      return Match(.range(.term(.autumn, .fixed(year)), .term(.spring, .fixed(year + 1))), end)
    },
  ]
}
