import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Feasts, eves and holiday weeks.
  static let feastDays: [TemporalRule] = [
    TemporalRule(
      "feast",
      starts: [.feast, .ordinal, .which, .cardinal],
      examples: [
        ("Taket lagas före jul.", "2026-12-24"),
        ("Taket lagas senast midsommarafton.", "2026-06-19"),
        ("Taket lagas efter påsk.", "2026-04-05"), ("Taket lagas före påsken 2027.", "2027-03-28"),
        ("Taket lagas senast första advent.", "2026-11-29"),
        ("Taket lagas före höstlovet.", "2026-W44"),
        ("Taket lagas till Kristi himmelsfärdsdag.", "2026-05-14"),
        ("Taket lagas innan semestern.", "-"),
        ("Taket lagas senast nästa påsk.", "2026-04-05"),
        ("Taket lagas i mellandagarna.", "2026-12-27/2026-12-30"),
        ("Taket lagas över jul och nyår.", "2026-12-24/2027-01-01"),
        ("Taket lagas förra julen.", "2025-12-24"),
      ],
      counterExamples: [
        "God jul önskar styrelsen.", "Vi ringer till Lucia Lind.", "Valborg Ek valdes.",
      ]
    ) { terms, index in
      let start = terms.kind(index) == .which ? index + 1 : index
      guard let token = terms.token(start) else { return nil }
      for phrase in TemporalLexicon.swedish.feasts(startingWith: token) {
        let end = start + 1 + phrase.rest.count
        guard
          phrase.rest.indices.allSatisfy({ terms.token(start + 1 + $0)?.value == phrase.rest[$0] })
        else { continue }
        if TermSequence.Words.names.contains(where: { terms.isWord(start, $0) }),
          let next = terms.token(end), next.isCapitalised
        {
          return nil
        }
        guard phrase.feast.day != nil else { return Match(.unresolved, end, needsLead: true) }
        let (year, after) = yearAfter(terms, end)
        let isPast = start > index && terms.value(index) < 0
        if let second = newYear(terms, after), phrase.feast.isChristmas,
          terms.kind(index - 1) != .between
        {
          return Match(.range(.feast(phrase.feast, year), .feast(second, .open)), after + 2)
        }
        return Match(
          .feast(phrase.feast, isPast ? .last : year),
          after,
          needsLead: start == index && year == .open && phrase.rest.isEmpty && token.count <= 6
        )
      }
      return nil
    },
    TemporalRule(
      "numbered-advent",
      starts: [.number],
      then: .afterOrdinal,
      figures: 1...2,
      examples: [("Taket lagas till 1:a advent.", "2026-11-29")],
      counterExamples: ["Taket har lagats 1 gång."]
    ) { terms, index in
      guard let (number, noun) = ordinal(terms, index), (1...4).contains(number),
        terms.isWord(noun, TermSequence.Words.advent)
      else { return nil }
      let (year, end) = yearAfter(terms, noun + 1)
      return Match(.feast(Feast.advent(number), year), end)
    },
    TemporalRule(
      "feast-ago",
      starts: [.in],
      examples: [("Det bestämdes i julas.", "2025-12-24")]
    ) { terms, index in
      guard terms.kind(index + 1) == .feastPast else { return nil }
      let feasts = [Feast.christmas, Feast.easter, Feast.midsummer]
      guard feasts.indices.contains(terms.value(index + 1)) else { return nil }
      return Match(.feast(feasts[terms.value(index + 1)], .last), index + 2)
    },
  ]

  /// The feast of New Year behind "och": "jul och nyår".
  private static func newYear(_ terms: TermSequence, _ index: Int) -> Feast? {
    guard terms.kind(index) == .and, let token = terms.token(index + 1),
      terms.kind(index + 1) == .feast
    else { return nil }
    return TemporalLexicon.swedish.feasts(startingWith: token).first {
      $0.rest.isEmpty && $0.feast.isNewYear
    }?.feast
  }
}
