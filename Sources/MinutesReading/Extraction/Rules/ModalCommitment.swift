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
      "Om svaret blir ja behövs ett underlag som Karin Nord kan ta fram.",
      "Lisa Berg tog på sig att handla fika.",
      "Per Holm lovade kolla med banken.",
      "Senast den 15 januari ska Per ha oljat bänkarna.",
      "Lisa måste få in alla kvitton före den 1 april.",
    ],
    counterExamples: [
      "Det ska finnas kaffe.",
      "Ska Karin ringa Per?",
      "Karin Nord skulle kunna ringa Per.",
      "Mötet kommer att handla om ekonomi.",
      "Enligt stadgarna ska revisorn granska bokslutet.",
      "Medlemmarna får använda lokalen på helger.",
    ],
    signs: WordSigns(
      functions: [
        .modal, .future, .need, .intend, .allowed, .agree, .can, .past, .hedge, .reflexive,
      ]
    )
  ) { view in
    guard !view.isQuestion else { return [] }
    var matches: [Match] = []
    for verb in view.range where !view.isTemporal(verb) {
      guard let word = view.promise(at: verb) else { continue }
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
      case .allowed:
        // "Per får boka lokalen" gives him the task; "Medlemmarna får …" and "får i uppdrag" do not.
        guard view.directInfinitive(after: verb) != nil else { continue }
        confidence = 0.82
      case .agree:
        guard
          view.text(verb).isOne(of: [
            "lovar", "lovade", "åtar", "åtog", "tar", "tog", "erbjuder", "erbjöd",
          ]),
          view.contains([.att], in: verb + 1..<verb + 5)
            || view.directInfinitive(after: verb) != nil
        else { continue }
        confidence = 0.84
      case .hedge:
        // "Styrelsen bör se över avgiften", "Omar försöker få tag på en nyckel"
        guard view.text(verb).isOne(of: ["bör", "försöker"]) else { continue }
        (confidence, doubt) = (
          0.55, "”\(view.structure.string(verb..<verb + 1))” är ett råd eller ett försök."
        )
      case .can: (confidence, doubt) = (0.5, "”kan” är en möjlighet och inget åtagande.")
      case .past:
        // "har för avsikt att", "har lovat"
        guard view.text(verb) == "har" || view.text(verb) == "hade",
          view.statesIntention(after: verb)
        else { continue }
        confidence = 0.84
      default: continue
      }
      guard let (infinitive, isPassive) = view.infinitive(after: verb, within: 14), !isPassive
      else { continue }
      let isFinished = view.finishes(infinitive)
      let verbClass = isFinished ? .task : view.features[infinitive].verbClass ?? .task
      // "behöver få ett uppdrag": something is to happen to them, not by them; "få in kvittona" is theirs to do.
      let isGetting =
        view.text(infinitive + 1).isOne(of: ["in", "fram", "till", "tag", "ihop", "ut", "upp"])
      guard view.text(infinitive) != "få" || isGetting, view.text(infinitive - 1) != "kunna",
        !view.isPurpose(verb), !view.isFormality(infinitive)
      else { continue }
      guard
        verbClass == .task || verbClass == .light || verbClass == .narrate || verbClass == .decide
          || word == .past && view.text(infinitive) == "ha"
          || view.text(infinitive) == "få"
      else { continue }
      // "ska försöka få tag på"
      if word != .hedge, view.contains([.hedge], in: verb + 1..<infinitive) {
        confidence -= 0.25
        doubt = doubt ?? "”försöka” är en avsikt."
      }
      let subject = view.subject(of: verb) ?? view.sharedSubject(of: verb)
      guard let subject, !subject.mention.owners.isEmpty || subject.isPronoun else { continue }
      guard !view.isNegated(verb) else { continue }
      if word == .allowed {
        guard let kind = subject.mention.owners.first?.kind,
          kind == .person || kind == .role || kind == .body && !view.isPlural(subject.mention)
        else { continue }
        // "Ordföranden får teckna firman" may be no more than leave to.
        if kind != .person {
          confidence = 0.62
          doubt = "”får” kan vara ett uppdrag eller en tillåtelse."
        }
      }
      if word == .can {
        // Only where the underlag is somebody's to prepare: "ett underlag som Karin kan ta fram".
        guard subject.subordinator == .relative, subject.mention.owners.first?.kind == .person
        else { continue }
        confidence = 0.72
        doubt = nil
      } else if view.isReportedSpeech(subject) {
        confidence -= 0.25
        doubt = doubt ?? "Det står i en bisats: det kan vara ett referat."
      }
      let owner = subject.mention.owners.first?.kind
      if owner != .person, owner != .role, word == .future || word == .modal { confidence -= 0.1 }
      if view.restsOnRule {
        confidence -= 0.3
        doubt = doubt ?? "Det kan vara en regel som alltid gäller och ingen ny uppgift."
      }
      if owner == .external { confidence -= 0.2 }
      if subject.mention.isGuess, !subject.isPronoun { confidence -= 0.15 }
      if view.hasDeadline(from: subject.clauseStart) { confidence += 0.1 }
      if subject.isPronoun { confidence -= subject.isUnclear ? 0.3 : 0.1 }
      if verbClass == .narrate, !view.hasDeadline(from: subject.clauseStart) { confidence -= 0.15 }
      matches.append(
        Match(
          owners: subject.mention.owners,
          alternatives: subject.mention.alternatives,
          clauseStart: subject.clauseStart,
          verb: verb,
          taskStart: infinitive,
          ownerRange: subject.mention.range,
          isConditional: word == .can
            || view.isConditional(before: subject.clauseStart, verb: verb),
          confidence: min(confidence, 0.97),
          doubt: doubt
        )
      )
    }
    return matches + matches.flatMap { view.further($0) }
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
