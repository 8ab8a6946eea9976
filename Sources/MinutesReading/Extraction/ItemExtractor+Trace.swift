import ActionItems
import Lexicon

extension ItemExtractor {
  /// The words of which a rule's guard made no task.
  func refusedWords(in view: SentenceView) -> [LineTrace.RefusedWord] {
    ExtractionRule.all.filter { $0.mayApply(to: view) }.flatMap { rule in
      rule.refusals(view).map { refused in
        LineTrace.RefusedWord(
          rule: rule.name,
          word: structure.stream[refused.word].range,
          refusal: refused.refusal
        )
      }
    }
  }

  /// The rules that are not asked of the sentence.
  func unaskedRules(in view: SentenceView) -> [String] {
    ExtractionRule.all.filter { !$0.mayApply(to: view) }.map(\.name)
  }

  /// Every rule that applies to the sentence, and what came of it.
  func attempts(in view: SentenceView) -> [LineTrace.Attempt] {
    let candidates = candidates(in: view)
    let isReportedDone =
      view.block.kind == .listItem && view.context.contains(.actions) && view.isReportedDone
    var claimed: [(match: Match, rule: ExtractionRule)] = []
    return ExtractionRule.all.flatMap { rule in
      rule.matches(view).map { match in
        let verb = structure.stream[match.verb].range
        let outcome: LineTrace.Attempt.Outcome
        if isReportedDone {
          outcome = .reportedDone
        } else if let earlier = claimed.first(where: { overlaps($0.match, match) }) {
          outcome = .claimed(by: earlier.rule.name)
        } else {
          claimed.append((match, rule))
          if candidates.contains(where: {
            $0.rule == rule.name && $0.provenance.range.contains(verb.lowerBound)
          }) {
            outcome = .item
          } else if view.context.contains(.formalities) {
            outcome = .formality
          } else {
            outcome = weighed(match, view) < Self.proposedFrom ? .tooDoubtful : .joined
          }
        }
        return LineTrace.Attempt(
          rule: rule.name,
          verb: verb,
          owners: match.owners.map(\.name),
          confidence: Double(Int(match.confidence * 100 + 0.5)) / 100,
          doubt: match.doubt,
          outcome: outcome
        )
      }
    }
  }
}
