import ActionItems
import Lexicon
import TemporalExpressions

extension ExtractionRule {
  /// "Anmälan till kansliet senast den 10 februari": a thing and its last day, and no verb.
  static let deadlineNotice = ExtractionRule(
    name: "deadline-notice",
    examples: ["1. Läger\n\nLägret är i mars. Anmälan till kansliet senast den 10 februari."],
    counterExamples: [
      "1. Läger\n\nAnmälan till lägret den 10 februari.",
      "1. Läger\n\nAnmälan stängde senast den 10 februari.",
    ]
  ) { view in
    let first = view.range.lowerBound
    guard !view.isQuestion, view.block.section != nil, view.stream[first].isCapitalised,
      view.features[first].function == nil, view.features[first].verbForms.isEmpty,
      view.context.isDisjoint(with: [.heading, .formalities, .nextMeetings]),
      let timex = view.timexes.first(where: { view.text($0.tokens.lowerBound) == "senast" }),
      timex.deadline != nil, timex.tokens.lowerBound > first,
      view.finder.mentions(from: first, limit: view.range.upperBound) == nil
    else { return [] }
    let hasVerb = view.range.contains { index in
      guard !view.isTemporal(index) else { return false }
      switch view.features[index].function {
      case .modal, .future, .need, .allowed, .past, .can, .hedge: return true
      default:
        return !view.features[index].verbForms
          .isDisjoint(with: [.present, .preterite, .passivePresent])
          || view.isUnknownPresent(index)
      }
    }
    guard !hasVerb else { return [] }
    return [
      Match(owners: [], clauseStart: first, verb: first, taskStart: first, confidence: 0.72)
    ]
  }
}
