import ActionItems
import Lexicon

extension ExtractionRule {
  /// "Karin är ansvarig för anmälan", "Ansvarig för anmälan är Karin": who answers for it.
  static let responsibility = ExtractionRule(
    name: "responsibility",
    examples: [
      "Karin Nord är ansvarig för anmälningarna.",
      "Per blir ansvarig för att boka buss.",
      "Ansvarig för anmälningarna är Lisa.",
      "Ansvariga för marknaden blir Per och Lisa.",
      "Karin Nord är sammankallande för gruppen.",
      "Per Holm har ansvaret för lokalen.",
    ],
    counterExamples: [
      "Kommunen är ansvarig för vägen.",
      "Kassören har ansvaret för registret.",
      "Karin Nord var ansvarig för lägret.",
      "Det är oklart vem som är ansvarig för vägen.",
    ],
    signs: WordSigns(functions: [.responsible, .past])
  ) { view in
    guard !view.isQuestion else { return [] }
    if let match = view.charge() { return [match] }
    for index in view.range where view.word(index) == .responsible && !view.isNegated(index) {
      let found =
        index == view.range.lowerBound
        ? view.answerable(after: index) : view.answerable(before: index)
      guard let (mention, task) = found, mention.owners.allSatisfy({ $0.kind == .person }) else {
        continue
      }
      return [
        Match(
          owners: mention.owners,
          alternatives: mention.alternatives,
          clauseStart: min(index, mention.range.lowerBound),
          verb: index,
          taskStart: min(task, view.range.upperBound - 1),
          ownerRange: mention.range,
          confidence: 0.82
        )
      ]
    }
    return []
  }
}

extension SentenceView {
  /// "Per har ansvaret för lokalen": a person, and no office's standing duty.
  func charge() -> Match? {
    for index in range.dropFirst(2) where text(index).isOne(of: ["ansvar", "ansvaret"]) {
      guard text(index - 1) == "har", text(index + 1) == "för", index + 2 < range.upperBound,
        !isNegated(index - 1), let subject = subject(of: index - 1), subject.subordinator == nil,
        !isNamedByRole(subject.mention),
        !subject.mention.owners.isEmpty, subject.mention.owners.allSatisfy({ $0.kind == .person })
      else { continue }
      return Match(
        owners: subject.mention.owners,
        alternatives: subject.mention.alternatives,
        clauseStart: subject.clauseStart,
        verb: index,
        taskStart: index,
        ownerRange: subject.mention.range,
        confidence: 0.82
      )
    }
    return nil
  }

  /// "Karin är ansvarig för": who stands before the copula.
  func answerable(before index: Int) -> (mention: Mention, task: Int)? {
    guard text(index - 1).isOne(of: ["är", "blir"]),
      text(index + 1) == "för" || text(index + 1) == "i",
      let subject = subject(of: index - 1), subject.subordinator == nil
    else { return nil }
    return (subject.mention, word(index + 2) == .att ? index + 3 : index + 2)
  }

  /// "Ansvarig för anmälan är Karin", "Ansvarig för anmälan: Karin": who stands at the end.
  func answerable(after index: Int) -> (mention: Mention, task: Int)? {
    guard text(index + 1) == "för",
      let joint = (index + 2..<max(index + 2, min(index + 12, range.upperBound))).first(where: {
        stream[$0].isSymbol(":") || text($0).isOne(of: ["är", "blir"])
      }), let mention = finder.mentions(from: joint + 1, limit: range.upperBound)
    else { return nil }
    return (mention, index + 2)
  }
}
