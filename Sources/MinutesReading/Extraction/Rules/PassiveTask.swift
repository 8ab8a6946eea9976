import ActionItems
import Lexicon

extension ExtractionRule {
  /// "Ansökan ska vara inlämnad senast 1 september", "Karta ska tas fram": a thing to be done, by nobody named.
  static let passiveTask = ExtractionRule(
    name: "passive-task",
    examples: [
      "Ansökan ska vara inlämnad senast 1 september.",
      "En karta ska tas fram.",
      "Frågan tas upp på nästa möte.",
      "Arbetet ska avslutas senast den 31 augusti.",
      "Underlaget ska skickas av kansliet.",
      "- Listan uppdateras av Karin Nord",
      "Önskemål om ledighet ska in senast 20 mars!",
    ],
    counterExamples: [
      "Frågan diskuterades.",
      "Informationen antecknas.",
      "Avtalet ska inte sägas upp.",
      "Mötet avslutas.",
      "Mötena leds av Karin Nord.",
      "- Protokollet justeras av Per Holm",
      "Bygget beräknas vara klart i mars.",
      "Gruppen talade om hur medel ska fördelas.",
      "Per Holm yrkar att planen ska byggas under 2027.",
    ],
    signs: WordSigns(
      functions: [.modal, .need, .future],
      verbForms: .passivePresent
    )
  ) { view, verb throws(Refusal) -> Match? in
    guard !view.context.contains(.heading), !view.isTemporal(verb),
      var found = view.passive(at: verb)
    else { return nil }
    let start = view.clauseStart(before: verb)
    // "Ingen ny lokal behöver bokas"
    if view.isNegated(verb) || view.contains([.none], in: start..<verb) { throw .negated }
    if view.isPurpose(verb) { throw .purpose }
    // "Styrelsen godkänner att starten flyttas till 1 oktober"
    if found.strength == .present, view.isApproved(verb) { throw .reportedSpeech }
    // "Mötet hålls den 6 december", and what stands under "Nästa möte": a gathering, no task.
    // "Webbinariet sänds den 20 mars": so of what is itself a gathering.
    if found.strength == .present,
      view.isHolding(verb)
        || view.context.contains(.nextMeetings)
          && !view.hasBindingDeadline(from: start, verb: verb)
        || verb == start + 1 && view.features[start].nominal.contains(.gathering)
    {
      throw .gathering
    }
    if view.begins([.stands, .never], at: verb) || view.isStanding(from: start, verb: verb)
      || view.recurs(from: start, verb: verb)
    {
      throw .standing
    }
    if view.holds([.rule], in: view.range.lowerBound..<found.task) { throw .rule }
    let deadline = view.hasDeadline(from: start)
    let isBound = view.hasBindingDeadline(from: start, verb: verb)
    if !isBound, view.isSaid(verb) { throw .reportedSpeech }
    switch found.strength {
    case .must: found.confidence = deadline ? 0.88 : 0.64
    case .need: found.confidence = deadline ? 0.72 : 0.5
    case .future: found.confidence = deadline ? 0.82 : 0.45
    case .present: found.confidence = deadline ? 0.8 : 0.3
    }
    // "Matsalen målas om under höstlovet" may be a plan that others have: a stretch of time is no deadline.
    if found.strength == .present, view.hasLooseDeadline(from: start, verb: verb) {
      found.confidence = 0.62
    }
    // A subordinate clause tells which or why, unless it sets a day: "ansökan, som ska vara inne senast 1/9".
    let before = (max(start, verb - 5)..<verb).contains { index in
      switch view.word(index) {
      case .relative, .because, .if, .question: true
      default: false
      }
    }
    if before, !isBound { found.confidence -= 0.25 }
    // "Regeringen har tillsatt en utredning som ska redovisas senast den 1 december"
    if before, view.finder.mentions(from: start, limit: verb)?.owners.first?.kind == .external {
      throw .outsider
    }
    // "Tanken är att kurserna ska ges i höst"; "Synpunkter lämnas senast fredag" is no opinion.
    if !isBound, view.contains([.hedge, .opinion], in: start..<found.task) {
      found.confidence -= view.word(start) == .opinion ? 0.4 : 0.2
    }
    let agent =
      view.agent(after: found.task) ?? view.bracketedPersons() ?? view.vocative(after: found.task)
    // "Underlaget ska skickas av kansliet": bound, and somebody named.
    if found.strength == .must, let agent, agent.alternatives.isEmpty, !agent.isGuess {
      found.confidence = max(found.confidence, 0.84)
    }
    // "Två offerter tas in", "Avtalet sägs upp": decided, though nobody says who or when.
    if found.strength == .present, !before, !deadline,
      agent?.owners.first?.kind != .external,
      view.hasParticle(after: verb),
      view.block.kind == .paragraph || view.isFirstOfBlock
    {
      found.confidence = max(found.confidence, 0.6)
    }
    // "Nya nycklar beställs", "Kontakt tas med kommunen": done once, so perhaps decided.
    if found.strength == .present, !before, !deadline,
      agent.map({ $0.owners.first?.kind == .person }) ?? true, view.isDoneOnce(verb, from: start)
    {
      found.confidence = max(found.confidence, 0.6)
    }
    // "Listan uppdateras av Karin": named, as if she were the subject.
    if found.strength == .present, !before, let agent, agent.alternatives.isEmpty,
      agent.owners.allSatisfy({ $0.kind == .person }), !view.isSettled(verb)
    {
      // In running text it may tell of a duty: "Mötena leds av Karin".
      found.confidence = max(found.confidence, view.block.kind == .listItem ? 0.82 : 0.55)
    }
    guard found.confidence >= 0.5 else { throw .tooWeak }
    return Match(
      owners: agent?.owners ?? [],
      alternatives: agent?.alternatives ?? [],
      clauseStart: start,
      verb: verb,
      taskStart: start,
      ownerRange: agent?.range,
      isConditional: view.isConditional(before: start, verb: verb),
      confidence: found.confidence,
      doubt: found.confidence >= 0.7
        ? nil
        : agent == nil
          ? "Ingen är utsedd och ingen dag är satt."
          : "Det kan vara en beskrivning av vem som brukar göra det.",
      next: found.task + 1
    )
  }
}

/// How strongly a passive binds.
struct PassivePhrase {
  enum Strength { case must, need, future, present }
  var strength: Strength
  /// Index of the verb that says what is done.
  var task: Int
  var confidence = 0.0
}

extension SentenceView {
  /// A passive of doing that begins with the finite verb at the index.
  func passive(at verb: Int) -> PassivePhrase? {
    switch word(verb) {
    case .modal, .need, .future:
      let strength: PassivePhrase.Strength =
        word(verb) == .modal ? .must : word(verb) == .need ? .need : .future
      if let (infinitive, isPassive) = infinitive(after: verb, within: 16), isPassive {
        let verbClass = features[infinitive].verbClass
        guard verbClass != .state, verbClass != .tell else { return nil }
        return PassivePhrase(strength: strength, task: infinitive)
      }
      // "Önskemål ska in senast 20 mars": the particle alone.
      if word(verb) == .modal, text(verb + 1).isOne(of: ["in", "ut", "upp", "fram"]),
        hasBindingDeadline(from: range.lowerBound, verb: verb)
      {
        return PassivePhrase(strength: strength, task: verb + 1)
      }
      // "ska vara inlämnad", "ska vara klart"
      if let vara = (verb + 1..<min(verb + 6, range.upperBound)).first(where: { text($0) == "vara" }
      ), vara + 1 < range.upperBound {
        for index in vara + 1..<min(vara + 4, range.upperBound)
        where features[index].verbForms.contains(.participle)
          || features[index].function == .finish || isUnknownParticiple(index)
        {
          guard hasDeadline(from: range.lowerBound) else { return nil }
          return PassivePhrase(strength: strength, task: index)
        }
      }
      return nil
    default:
      let forms = features[verb].verbForms
      // "beräknas vara klart i maj": expected, not to be done.
      guard forms.contains(.passivePresent), word(verb) != .expect,
        let verbClass = features[verb].verbClass,
        verbClass != .tell || begins([.once], at: verb) || text(verb + 1) == "upp",
        verbClass != .state,
        verbClass != .narrate || word(verb) == .lift
      else { return nil }
      // "Vi ses den 15 april"; "Stadgarna ses över" is a task.
      let isContact = text(verb) == "tas" && text(verb - 1) == "kontakt"
      if verbClass == .light, word(verb) != .lift, !isContact,
        !text(verb + 1).isOne(of: ["över", "igenom", "ut", "fram", "upp", "in", "till"])
      {
        return nil
      }
      // "kallas", "delas": an infinitive after a modal is the modal's.
      if verb > range.lowerBound,
        (max(range.lowerBound, verb - 6)..<verb).contains(where: {
          let function = features[$0].function
          return function == .modal || function == .future || function == .need || function == .can
            || function == .hedge || function == .intend
        })
      {
        return nil
      }
      return PassivePhrase(strength: .present, task: verb)
    }
  }

  /// "Staketet målas före midsommar (Per, Lisa).": persons alone in brackets at the end.
  func bracketedPersons() -> Mention? {
    // In a list the brackets belong to the whole entry.
    guard block.kind == .paragraph || isFirstOfBlock else { return nil }
    var end = range.upperBound
    while end > range.lowerBound, stream[end - 1].isSymbol(".") { end -= 1 }
    guard end > range.lowerBound, stream[end - 1].isSymbol(")"),
      let open = (max(range.lowerBound, end - 12)..<end).last(where: { stream[$0].isSymbol("(") }),
      let mention = finder.mentions(from: open + 1, limit: end - 1),
      mention.range.upperBound == end - 1, mention.owners.allSatisfy({ $0.kind == .person })
    else { return nil }
    return mention
  }

  /// Whether the clause is what a formal verb before its "att" approves or notes.
  func isApproved(_ verb: Int) -> Bool {
    guard let att = (range.lowerBound..<verb).last(where: { features[$0].function == .att })
    else { return false }
    return contains([.formal], in: range.lowerBound..<att)
  }

  /// "Staket beställs, Lisa.", "Kan du ringa, Omar?": persons alone after the last comma.
  func vocative(after index: Int) -> Mention? {
    var end = range.upperBound
    while end > index, stream[end - 1].kind == .symbol { end -= 1 }
    guard
      let comma = (max(index, end - 4)..<max(index, end)).last(where: { stream[$0].isSymbol(",") }),
      let mention = finder.mentions(from: comma + 1, limit: end),
      mention.range.upperBound == end, !mention.isGuess,
      mention.owners.allSatisfy({ $0.kind == .person })
    else { return nil }
    return mention
  }

  /// Whether the passive is of a thing that is done once, in a main clause that begins the sentence.
  func isDoneOnce(_ verb: Int, from start: Int) -> Bool {
    // "Beslutet skickas till:" is a list of addressees.
    if verb + 2 < range.upperBound, stream[verb + 2].isSymbol(":") { return false }
    guard start == range.lowerBound, verb - start <= 8, verb > start,
      text(verb - 1) == "kontakt" && text(verb) == "tas" || begins([.once], at: verb)
    else { return false }
    return (start..<verb).allSatisfy { index in
      switch features[index].function {
      case .if, .because, .relative, .att, .question, .opinion, .negation, .past: false
      default:
        features[index].verbForms.isDisjoint(with: [.present, .preterite])
          || !features[index].nominal.isEmpty
      }
    }
  }

  /// "tas in", "skickas ut", "sägs upp": the particle makes a doing of it.
  func hasParticle(after verb: Int) -> Bool {
    text(verb + 1).isOne(of: [
      "in", "ut", "fram", "upp", "ihop", "över", "igenom", "ned", "ner", "vidare",
    ])
  }

  /// "av kansliet" after a passive.
  func agent(after index: Int) -> Mention? {
    for position in index + 1..<max(index + 1, min(index + 8, range.upperBound))
    where text(position) == "av" || text(position) == "genom" {
      guard var mention = finder.mentions(from: position + 1, limit: range.upperBound) else {
        return nil
      }
      // The preposition is the owner's and not the task's.
      mention.range = position..<mention.range.upperBound
      return mention
    }
    return nil
  }
}
