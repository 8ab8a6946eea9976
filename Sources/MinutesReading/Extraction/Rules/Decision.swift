import ActionItems
import Lexicon

extension ExtractionRule {
  /// "Styrelsen beslutar att teckna avtal": the body that decides is to do it.
  static let decision = ExtractionRule(
    name: "decision",
    examples: [
      "Styrelsen beslutar att teckna avtal med Byggbolaget.",
      "Beslutas att gå ut med information till alla boende.",
      "Styrelsen beslutar att nya stolar köps in.",
    ],
    counterExamples: [
      "Styrelsen beslutar att godkänna dagordningen.",
      "Styrelsen beslutade om budgeten.",
      "Styrelsen har tidigare beslutat att höja hyran.",
      "Vid förra mötet beslutades att flytta mötestiden.",
    ],
    signs: WordSigns(functions: [.decide])
  ) { view, verb throws(Refusal) -> Match? in
    guard view.word(verb) == .decide else { return nil }
    guard
      let att = (verb + 1..<max(verb + 1, min(verb + 6, view.range.upperBound))).first(where: {
        view.word($0) == .att
      })
    else { return nil }
    if view.isNegated(verb) || view.word(att + 1) == .negation { throw .negated }
    if view.isPast(in: view.clauseStart(before: verb)..<att) { throw .past }
    let decider = view.subject(of: verb)?.mention ?? view.decider(before: verb)
    guard let infinitive = view.directInfinitive(after: att) else {
      // "beslutar att nya stolar köps in"
      guard
        let passive = (att + 1..<max(att + 1, min(att + 8, view.range.upperBound))).first(where: {
          view.features[$0].verbForms.contains(.passivePresent) && view.features[$0].nominal.isEmpty
        })
      else { return nil }
      guard view.features[passive].verbClass == .task || view.features[passive].function == .lift,
        !view.isSettled(passive), !view.isHolding(passive), view.agent(after: passive) == nil
      else { throw .formality }
      if view.isNegated(passive) { throw .negated }
      return Match(
        owners: [],
        clauseStart: view.range.lowerBound,
        verb: passive,
        taskStart: att + 1,
        confidence: 0.75
      )
    }
    if view.isFormality(infinitive) { throw .formality }
    // "beslutar att ge kansliet i uppdrag": the rule of assignments tells who.
    if view.text(infinitive).isOne(of: ["ge", "uppdra"]) { return nil }
    return Match(
      owners: decider?.owners ?? [],
      alternatives: decider?.alternatives ?? [],
      clauseStart: view.range.lowerBound,
      verb: verb,
      taskStart: infinitive,
      ownerRange: decider?.range,
      confidence: 0.8,
      next: view.range.upperBound
    )
  }

  /// "Styrelsen beslutar att: – teckna avtal": an entry below the introduction.
  static let decisionEntry = ExtractionRule(
    name: "decision-entry",
    examples: [
      "Styrelsen beslutar att:\n\n- teckna avtal med Byggbolaget",
      "## Beslut\n\n- Begära nya offerter – Lisa, Per",
      "Beslut: att köpa in nya stolar.",
      "Styrelsen beslutade\natt godkänna rapporten,\natt Per Holm skriver till banken,\natt tacka Lisa.",
      "Nämnden beslutar\natt frågan redovisas på nytt vid mötet den 5 mars.",
    ],
    counterExamples: [
      "Styrelsen beslutar att:\n\n- godkänna dagordningen",
      "Styrelsen beslutade\natt godkänna rapporten,\natt överskottet förs till fonden.",
    ]
  ) { view in
    guard view.context.contains(.decision), view.isFirstOfBlock else { return [] }
    var first = view.range.lowerBound
    // "Beslut: att köpa in stolar" in running text.
    if view.text(first).isOne(of: ["beslut", "beslutet"]), first + 2 < view.range.upperBound,
      view.stream[first + 1].isSymbol(":")
    {
      first += 2
    } else if view.block.kind != .listItem {
      return []
    }
    if view.word(first) == .att { first += 1 }
    guard let infinitive = view.directInfinitive(after: first - 1) else {
      return first > view.range.lowerBound ? view.decidedClause(from: first) : []
    }
    guard !view.isFormality(infinitive), !view.text(infinitive).isOne(of: ["uppdra", "ge"]) else {
      return []
    }
    // "Begära offerter – Per": whoever stands beside it, else who decides.
    let entry = view.entryOwner().flatMap { $0.isAtEnd && !$0.mention.isGuess ? $0 : nil }
    let owners = entry?.mention ?? view.leadOwners()
    return [
      Match(
        owners: owners?.owners ?? [],
        alternatives: owners?.alternatives ?? [],
        clauseStart: view.range.lowerBound,
        verb: infinitive,
        taskStart: infinitive,
        ownerRange: entry?.range,
        confidence: 0.85
      )
    ]
  }

  /// An entry "Att Per skriver en guide" below "Förslag", carried or not by the "Beslut" that follows.
  static let proposalEntry = ExtractionRule(
    name: "carried-proposal",
    examples: [
      "6.1 Förslag\n\n1. Att Karin Nord skriver en guide till nästa möte.\n\n6.2 Beslut\n\nAttsats 1 bifalles."
    ],
    counterExamples: [
      "6.1 Förslag\n\n1. Att Karin Nord skriver en guide.\n\n6.2 Beslut\n\nAttsats 1 avslås.",
      "6.1 Förslag\n\n1. Att Karin Nord skriver en guide.\n2. Att rapporten godkänns.\n\n6.2 Beslut\n\nDen första avslås, den andra bifalles.",
    ]
  ) { view in
    guard view.block.kind == .listItem,
      view.word(view.range.lowerBound) == .att && !view.context.contains(.decision)
        || view.context.contains(.proposal)
    else { return [] }
    var first = view.range.lowerBound
    while view.word(first) == .att { first += 1 }
    guard first < view.range.upperBound, first > view.range.lowerBound else { return [] }
    let fate = view.proposalFate()
    // No other rule is to find a task in what was turned down.
    if fate == .rejected {
      return [
        Match(
          owners: [],
          clauseStart: view.range.lowerBound,
          verb: view.range.lowerBound,
          taskStart: view.range.lowerBound,
          confidence: 0,
          doubt: "Förslaget avslogs.",
          end: view.range.upperBound
        )
      ]
    }
    let isCarried = fate == .carried
    let confidence = isCarried ? 0.92 : 0.55
    let doubt = isCarried ? nil : "Det framgår inte om förslaget bifölls."
    if let infinitive = view.directInfinitive(after: first - 1) {
      guard !view.isFormality(infinitive) else { return [] }
      return [
        Match(
          owners: [],
          clauseStart: view.range.lowerBound,
          verb: infinitive,
          taskStart: infinitive,
          confidence: confidence,
          doubt: doubt
        )
      ]
    }
    // "Att punkten tas upp på nästa möte": a thing to be done.
    if let passive = (first..<min(first + 8, view.range.upperBound)).first(where: {
      view.features[$0].verbForms.contains(.passivePresent)
    }), !view.isSettled(passive) {
      return [
        Match(
          owners: [],
          clauseStart: view.range.lowerBound,
          verb: passive,
          taskStart: first,
          confidence: confidence - 0.05,
          doubt: doubt
        )
      ]
    }
    guard let mention = view.finder.mentions(from: first, limit: view.range.upperBound) else {
      return []
    }
    let verb = mention.range.upperBound
    guard verb < view.range.upperBound else { return [] }
    let features = view.features[verb]
    let isDoing =
      features.verbForms.contains(.present) && features.verbClass != .tell
      && features.verbClass != .state
    let isModal = features.function == .modal || features.function == .allowed
    guard isDoing || isModal, !features.verbForms.contains(.passivePresent) else { return [] }
    return [
      Match(
        owners: mention.owners,
        alternatives: mention.alternatives,
        clauseStart: view.range.lowerBound,
        verb: verb,
        taskStart: verb,
        ownerRange: mention.range,
        confidence: confidence,
        doubt: doubt
      )
    ]
  }
}

extension SentenceView {
  /// "asom beslutar att": one word that no table knows, right before the verb, is who decides.
  func decider(before verb: Int) -> Mention? {
    let first = range.lowerBound
    guard text(verb) == "beslutar" || text(verb) == "beslutade" || text(verb) == "beslöt",
      verb == first + 1, stream[first].kind == .word, features[first].function == nil,
      features[first].verbForms.isEmpty,
      features[first].nominal.isDisjoint(with: [.gathering, .outsider]),
      !vocabulary.endsLikeGathering(structure.source.bytes.buffer(stream[first].range))
    else { return nil }
    let words = structure.string(first..<verb)
    return Mention(range: first..<verb, owners: [Owner(name: words, mention: words, kind: .body)])
  }

  /// "att Per skriver till banken", "att frågan redovisas vid mötet den 5 mars" below a decision.
  func decidedClause(from first: Int) -> [Match] {
    if let mention = finder.mentions(from: first, limit: range.upperBound) {
      let verb = mention.range.upperBound
      guard verb < range.upperBound else { return [] }
      let forms = features[verb].verbForms
      let isDoing =
        forms.contains(.present) && !forms.contains(.passivePresent)
        && features[verb].verbClass != .tell && features[verb].verbClass != .state
      guard isDoing, features[verb].function == nil, !isNegated(verb) else { return [] }
      return [
        Match(
          owners: mention.owners,
          alternatives: mention.alternatives,
          clauseStart: range.lowerBound,
          verb: verb,
          taskStart: verb,
          ownerRange: mention.range,
          confidence: 0.9
        )
      ]
    }
    guard hasDeadline(from: first),
      let passive = (first..<min(first + 8, range.upperBound)).first(where: {
        features[$0].verbForms.contains(.passivePresent)
      }), !isSettled(passive), !isNegated(passive)
    else { return [] }
    return [
      Match(
        owners: [],
        clauseStart: range.lowerBound,
        verb: passive,
        taskStart: first,
        confidence: 0.82
      )
    ]
  }
}
