import ActionItems
import Lexicon

extension ExtractionRule {
  /// "Frågan bordläggs till nästa möte": the point comes back.
  static let postponement = ExtractionRule(
    name: "postponement",
    examples: [
      "Frågan bordläggs till nästa möte.",
      "Punkten skjuts upp och diskuteras på årsmötet.",
      "Ärendet återremitteras.",
    ],
    counterExamples: ["Punkten togs upp på mötet.", "Kostnaden skjuts till av kommunen."],
    signs: WordSigns(functions: [.postpone])
  ) { view in
    guard !view.isQuestion else { return [] }
    for verb in view.range where view.word(verb) == .postpone && !view.isNegated(verb) {
      let text = view.text(verb)
      if text == "skjuts" || text == "skjutes", !view.text(verb + 1).isOne(of: ["upp", "fram"]) {
        continue
      }
      if text == "flyttas", !view.hasDeadline(from: verb) { continue }
      return [
        Match(
          owners: [],
          clauseStart: view.range.lowerBound,
          verb: verb,
          taskStart: view.range.lowerBound,
          confidence: 0.84
        )
      ]
    }
    return []
  }
}
