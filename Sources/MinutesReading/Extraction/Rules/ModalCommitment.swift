import ActionItems
import Lexicon

extension ExtractionRule {
  /// "Karin ska ringa", "Kansliet avser att ansöka", "kommer att besöka".
  static let modalCommitment = ExtractionRule(
    name: "modal-commitment",
    examples: [
      "Karin Nord ska ringa Per.",
      "Kansliet avser ansöka om medel.",
      "Styrelsen kommer att kontakta kommunen i vår.",
      "Per måste boka lokalen.",
      "Kansliet har för avsikt att ta fram en mall.",
      "Per får boka lokalen, eftersom han har nyckeln.",
      "Lisa Berg åtog sig att kontakta kommunen.",
      "Per Holm har lovat att ha ett utkast klart i maj.",
      "Styrelsen bör se över stadgarna.",
      "Kansliet försöker få tag på en elektriker.",
      "Lisa Berg tog på sig att handla fika.",
      "Per Holm lovade kolla med banken.",
      "Senast den 15 januari ska Per ha oljat bänkarna.",
      "Lisa måste få in alla kvitton före den 1 april.",
      "Om svaret blir ja behövs ett underlag som Karin Nord kan ta fram.",
    ],
    counterExamples: [
      "Det ska finnas kaffe.",
      "Ska Karin ringa Per?",
      "Karin Nord skulle kunna ringa Per.",
      "Mötet kommer att handla om ekonomi.",
      "Enligt stadgarna ska revisorn granska bokslutet.",
      "Medlemmarna får använda lokalen på helger.",
      "Man bör se över stadgarna.",
      "Styrelsen ska enligt stadgarna sammanträda fyra gånger per år.",
    ],
    signs: WordSigns(
      functions: [
        .modal, .future, .need, .intend, .allowed, .agree, .can, .past, .hedge, .reflexive,
      ]
    ),
    further: { view, match in view.further(match) }
  ) { view, verb throws(Refusal) -> Match? in
    guard !view.isTemporal(verb),
      let word = view.promise(at: verb)
    else { return nil }
    var confidence: Double
    var doubt: String?
    switch word {
    case .modal: confidence = view.text(verb) == "måste" ? 0.75 : 0.88
    case .future: confidence = 0.8
    case .need:
      (confidence, doubt) = (
        0.6, "”\(view.structure.string(verb..<verb + 1))” kan vara ett behov och inget åtagande."
      )
    case .intend:
      confidence = view.text(verb) == "planerar" ? 0.6 : 0.84
      if confidence < 0.7 { doubt = "”planerar” är en avsikt och inget beslut." }
    case .hedge:
      // "bör", "försöker": a person is to say whether it was meant; "borde", "skulle" only think aloud.
      guard view.text(verb).isOne(of: ["bör", "försöker"]) else { return nil }
      confidence = 0.58
      doubt = "”\(view.structure.string(verb..<verb + 1))” är en avsikt eller en rekommendation."
    case .allowed:
      // "Per får boka lokalen" gives him the task; "Medlemmarna får …" and "får i uppdrag" do not.
      guard view.directInfinitive(after: verb) != nil else { return nil }
      confidence = 0.82
    case .agree:
      guard
        view.text(verb).isOne(of: [
          "lovar", "lovade", "åtar", "åtog", "tar", "tog", "erbjuder", "erbjöd",
        ]),
        view.contains([.att], in: verb + 1..<verb + 5)
          || view.directInfinitive(after: verb) != nil
      else { return nil }
      confidence = 0.84
    case .can:
      (confidence, doubt) = (0.5, "”kan” är en möjlighet och inget åtagande.")
      if view.text(verb + 1) == "tänka" { confidence = 0.55 }
    case .past:
      // "har för avsikt att", "har lovat"
      guard view.text(verb).isOne(of: ["har", "hade"]), view.statesIntention(after: verb)
      else { return nil }
      confidence = 0.84
    default: return nil
    }
    guard let (infinitive, isPassive) = view.infinitive(after: verb, within: 14), !isPassive
    else { return nil }
    let isFinished = view.finishes(infinitive)
    let verbClass = isFinished ? .task : view.features[infinitive].verbClass ?? .task
    // "behöver få ett uppdrag": something is to happen to them, not by them; "få in kvittona" is theirs to do.
    let isGetting =
      view.text(infinitive + 1).isOne(of: ["in", "fram", "till", "tag", "ihop", "ut", "upp"])
    // "ska försöka få tag på"
    let isTry = word != .hedge && view.contains([.hedge], in: verb + 1..<infinitive)
    guard view.text(infinitive) != "få" || isGetting, view.text(infinitive - 1) != "kunna"
    else { throw .noDeed }
    if view.isPurpose(verb) { throw .purpose }
    if view.isFormality(infinitive) { throw .formality }
    guard
      verbClass == .task || verbClass == .light || verbClass == .narrate || verbClass == .decide
        || word == .past && view.text(infinitive) == "ha" || view.text(infinitive) == "få"
    else { throw .noDeed }
    if view.isNegated(verb) { throw .negated }
    guard let subject = view.subject(of: verb) ?? view.sharedSubject(of: verb),
      !subject.mention.owners.isEmpty || subject.isPronoun
    else {
      // "Någon behöver kontakta kommunen": a task that looks for its owner.
      guard word == .modal || word == .need, verb == view.range.lowerBound + 1,
        view.text(verb - 1) == "någon", view.range.upperBound == view.blockEnd
      else { throw .noOwner }
      return Match(
        owners: [],
        clauseStart: view.range.lowerBound,
        verb: verb,
        taskStart: infinitive,
        ownerRange: verb - 1..<verb,
        confidence: 0.6,
        doubt: "Ingen är utsedd: ”någon” ska göra det."
      )
    }
    let owner = subject.mention.owners.first?.kind
    if view.holds([.rule], in: view.range.lowerBound..<infinitive) { throw .rule }
    // "Man bör", "Kommunen bör": a wish in general; what the circle itself should do is worth asking.
    if word == .hedge, owner == .external || view.isReportedSpeech(subject) { throw .hedged }
    // "Målet är att alla ska ha infört systemet"
    if subject.subordinator == .att,
      view.contains([.opinion], in: view.range.lowerBound..<subject.clauseStart)
    {
      throw .hedged
    }
    if word == .allowed {
      guard let owner,
        owner == .person || owner == .role || owner == .body && !view.isPlural(subject.mention)
      else { throw .permission }
      // "Ordföranden får teckna firman" may be no more than leave to.
      if owner != .person {
        confidence = 0.62
        doubt = "”får” kan vara ett uppdrag eller en tillåtelse."
      }
    }
    if word == .can, view.text(verb + 1) == "tänka" {
      guard owner == .person else { throw .hedged }
      doubt = "Det är ett erbjudande och inget beslut."
    } else if word == .can {
      // Only where the underlag is somebody's to prepare: "ett underlag som Karin kan ta fram".
      guard subject.subordinator == .relative, owner == .person else { throw .permission }
      confidence = 0.72
      doubt = nil
    } else if view.isReportedSpeech(subject) {
      confidence -= 0.25
      doubt = doubt ?? "Det står i en bisats: det kan vara ett referat."
    }
    if isTry {
      confidence = min(confidence, 0.6)
      doubt = doubt ?? "Det är ett försök och inget löfte."
    }
    if owner != .person, owner != .role, word == .future || word == .modal { confidence -= 0.1 }
    if view.restsOnRule {
      confidence -= 0.3
      doubt = doubt ?? "Det kan vara en regel som alltid gäller och ingen ny uppgift."
    }
    if view.isStanding(from: subject.clauseStart, verb: verb)
      || view.recurs(from: subject.clauseStart, verb: verb)
    {
      confidence -= 0.25
      doubt = doubt ?? "Det kan vara något som alltid görs och ingen ny uppgift."
    }
    if owner == .external { confidence -= 0.35 }
    if subject.mention.isGuess, !subject.isPronoun { confidence -= 0.15 }
    if view.hasDeadline(from: subject.clauseStart) {
      confidence += view.hasLooseDeadline(from: subject.clauseStart, verb: verb) ? 0.05 : 0.1
    }
    if subject.isPronoun { confidence -= subject.isUnclear ? 0.3 : 0.1 }
    if verbClass == .narrate, !view.hasDeadline(from: subject.clauseStart) { confidence -= 0.15 }
    return Match(
      owners: subject.mention.owners,
      alternatives: subject.mention.alternatives,
      clauseStart: subject.clauseStart,
      verb: verb,
      taskStart: infinitive,
      ownerRange: subject.mention.range,
      isConditional: word == .can
        || view.isConditional(before: subject.clauseStart, verb: verb),
      confidence: min(confidence, word == .hedge ? 0.64 : 0.97),
      doubt: doubt
    )
  }
}

extension SentenceView {
  /// The word that promises or binds, of those whose class its neighbours tell: "har för avsikt", "tar på sig".
  func promise(at verb: Int) -> FunctionWord? {
    if let word = word(verb) { return word }
    let text = text(verb)
    if text == "har" { return .past }
    if text.isOne(of: ["tar", "tog"]), self.text(verb + 1) == "på", word(verb + 2) == .reflexive {
      return .agree
    }
    if text.isOne(of: ["erbjuder", "erbjöd"]), word(verb + 1) == .reflexive { return .agree }
    return nil
  }

  /// "ha oljat bänkarna", "ha utkastet klart", "vara klar med texten": the doing that is to be over by then.
  func finishes(_ infinitive: Int) -> Bool {
    guard text(infinitive).isOne(of: ["ha", "vara"]) else { return false }
    let isDone = text(infinitive) == "ha"
    return (infinitive + 1..<max(infinitive + 1, min(infinitive + 6, range.upperBound))).contains {
      features[$0].function == .finish || isDone && features[$0].verbForms.contains(.supine)
    }
  }

  /// "Medlemmarna får använda lokalen" allows; "Ledningsgruppen får ta ställning" hands over.
  func isPlural(_ mention: Mention) -> Bool {
    let last = structure.source.bytes[stream[mention.range.upperBound - 1].range]
    return mention.owners.count > 1 || last.suffix(2).elementsEqual("na".utf8)
  }
}
