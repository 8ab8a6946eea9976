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
    counterExamples: [
      "Punkten togs upp på mötet.", "Kostnaden skjuts till av kommunen.",
      "Per Holm yrkar att ärendet återremitteras.", "Bordläggs.",
      "Ordföranden finner att ärendet återremitteras.",
    ],
    signs: WordSigns(functions: [.postpone])
  ) { view, verb throws(Refusal) -> Match? in
    guard view.word(verb) == .postpone else { return nil }
    let text = view.text(verb)
    if text.isOne(of: ["skjuts", "skjutes"]), !view.text(verb + 1).isOne(of: ["upp", "fram"]) {
      return nil
    }
    // "Mötet ajourneras i tio minuter": it goes on the same day.
    if text.isOne(of: ["flyttas", "ajourneras"]), !view.hasDeadline(from: verb) { return nil }
    // "Bordläggs." alone names no matter.
    if verb == view.range.lowerBound,
      view.range.dropFirst().allSatisfy({ view.stream[$0].kind != .word })
    {
      throw .noDeed
    }
    if view.isNegated(verb) { throw .negated }
    if view.isSaid(verb) { throw .reportedSpeech }
    return Match(
      owners: [],
      clauseStart: view.range.lowerBound,
      verb: verb,
      taskStart: view.range.lowerBound,
      confidence: 0.84,
      next: view.range.upperBound
    )
  }
}

extension SentenceView {
  /// "yrkar att ärendet återremitteras", "godkänner att starten flyttas": a clause of what somebody proposed or approved.
  func isSaid(_ verb: Int) -> Bool {
    guard let att = (range.lowerBound..<verb).last(where: { features[$0].function == .att })
    else { return false }
    return (range.lowerBound..<att).contains { index in
      features[index].function == .propose || features[index].function == .formal
        || features[index].verbClass == .tell && features[index].function == nil
        || begins([.never], at: index)
    }
  }
}
