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
      ],
      counterExamples: ["God jul önskar styrelsen.", "Vi ringer till Lucia Lind."]
    ) { terms, index in
      let start = terms.kind(index) == .which ? index + 1 : index
      guard let token = terms.token(start) else { return nil }
      for phrase in TemporalLexicon.swedish.feasts(startingWith: token) {
        let end = start + 1 + phrase.rest.count
        guard
          phrase.rest.indices.allSatisfy({ terms.token(start + 1 + $0)?.value == phrase.rest[$0] })
        else { continue }
        if terms.isWord(start, TermSequence.Words.lucia), let next = terms.token(end),
          next.isCapitalised
        {
          return nil
        }
        guard phrase.feast.day != nil else { return Match(.unresolved, end, needsLead: true) }
        let (year, after) = yearAfter(terms, end)
        let isPast = start > index && terms.value(index) < 0
        return Match(
          .feast(phrase.feast, isPast ? .last : year),
          after,
          needsLead: year == .open && phrase.rest.isEmpty && token.count <= 6
        )
      }
      return nil
    }
  ]
}
