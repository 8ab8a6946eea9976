import ActionItems
import Lexicon

extension ExtractionRule {
  /// "Vi ber Per boka lokalen": the owner is the one asked.
  static let request = ExtractionRule(
    name: "request",
    examples: [
      "Vi ber Per boka lokalen.",
      "Kansliet ber socialcheferna att svara på enkäten.",
      "Medlemmarna uppmanas att svara på enkäten.",
      "Karin Nord ombeds ta fram en plan.",
    ],
    counterExamples: ["Vi ber om ursäkt."],
    signs: WordSigns(functions: [.ask])
  ) { view in
    guard !view.isQuestion else { return [] }
    return view.range.compactMap { verb -> Match? in
      guard view.word(verb) == .ask, !view.isNegated(verb) else { return nil }
      let isPassive = view.text(verb).isOne(of: [
        "uppmanas", "ombeds", "ombes", "anmodas", "uppmuntras",
      ])
      if isPassive {
        guard let (infinitive, _) = view.infinitive(after: verb),
          let subject = view.subject(of: verb)
        else { return nil }
        return Match(
          owners: subject.mention.owners,
          alternatives: subject.mention.alternatives,
          clauseStart: subject.clauseStart,
          verb: verb,
          taskStart: infinitive,
          ownerRange: subject.mention.range,
          confidence: 0.86
        )
      }
      guard view.text(verb + 1) != "om", let mention = view.owner(from: verb + 1),
        let (infinitive, isPassive) = view.infinitive(
          after: mention.range.upperBound - 1,
          within: 4
        ), !isPassive
      else { return nil }
      return Match(
        owners: mention.owners,
        alternatives: mention.alternatives,
        clauseStart: view.range.lowerBound,
        verb: verb,
        taskStart: infinitive,
        ownerRange: mention.range,
        confidence: 0.88
      )
    }
  }
}
