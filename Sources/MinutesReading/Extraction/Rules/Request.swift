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
      "Karin Nord bad Per att boka lokalen.",
      "Beslöts att be Lisa komma med ett förslag.",
      "Lisa Berg delegerar till Per att köpa in färg.",
      "Det åligger kassören att redovisa kvittona.",
    ],
    counterExamples: ["Vi ber om ursäkt."],
    signs: WordSigns(functions: [.ask])
  ) { view in
    guard !view.isQuestion else { return [] }
    return view.range.compactMap { verb -> Match? in
      guard view.word(verb) == .ask, !view.isNegated(verb) else { return nil }
      // "att be Per komma" is decided; "Karin ska be Per komma" is hers to do.
      if view.text(verb) == "be", view.word(verb - 1) != .att { return nil }
      let isPassive = view.text(verb).isOne(of: [
        "uppmanas", "ombeds", "ombes", "anmodas", "uppmuntras", "ombads", "anmodades",
        "uppmanades", "åläggs", "ålades",
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
      // "delegerar till Per att"
      let isTo = view.text(verb + 1).isOne(of: ["till", "åt"])
      guard view.text(verb + 1) != "om", let mention = view.owner(from: verb + (isTo ? 2 : 1)),
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

  /// "Karin, kan du skicka listan?", "Per, boka lokalen!": the one spoken to.
  static let address = ExtractionRule(
    name: "address",
    examples: [
      "Karin, kan du skicka listan till Per senast fredag?",
      "Per, boka lokalen!",
      "Lisa: kan du ringa banken?",
      "Kan du ringa banken, Lisa?",
    ],
    counterExamples: ["Karin, Per och Lisa deltog.", "Karin, som är ny, hälsades välkommen."],
    signs: WordSigns(
      functions: [.can, .hedge, .modal, .att],
      verbForms: [.imperative, .infinitive]
    )
  ) { view in
    if let match = view.spokenToLast() { return [match] }
    let first = view.range.lowerBound
    guard view.stream[first].isCapitalised,
      let mention = view.finder.mentions(from: first, limit: view.range.upperBound),
      !mention.isGuess, mention.owners.allSatisfy({ $0.kind == .person }),
      mention.range.upperBound + 2 < view.range.upperBound
    else { return [] }
    let comma = mention.range.upperBound
    guard view.stream[comma].isSymbol(",") || view.stream[comma].isSymbol(":") else { return [] }
    let verb = comma + 1
    let forms = view.features[verb].verbForms
    let isAsked =
      view.text(verb).isOne(of: ["kan", "skulle", "kunde", "vill"])
      && view.text(verb + 1).isOne(of: ["du", "ni"])
    let task: Int
    if isAsked, let (infinitive, isPassive) = view.infinitive(after: verb + 1, within: 5),
      !isPassive
    {
      task = infinitive
    } else if view.stream[comma].isSymbol(","), forms.contains(.imperative),
      forms.isDisjoint(with: [.present, .preterite]), view.features[verb].function == nil,
      view.features[verb].nominal.isEmpty
    {
      task = verb
    } else {
      return []
    }
    return [
      Match(
        owners: mention.owners,
        alternatives: mention.alternatives,
        clauseStart: first,
        verb: verb,
        taskStart: task,
        ownerRange: mention.range,
        confidence: isAsked ? 0.8 : 0.86
      )
    ]
  }
}

extension SentenceView {
  /// "Kan du ringa banken, Omar?", "Jag antar att du tar kontakten, Omar?": the one spoken to stands last.
  func spokenToLast() -> Match? {
    guard
      let you = range.first(where: { text($0).isOne(of: ["du", "ni"]) }),
      let mention = vocative(after: you), mention.alternatives.isEmpty
    else { return nil }
    var task: Int?
    if text(you - 1).isOne(of: ["kan", "skulle", "kunde", "vill"]),
      let (infinitive, isPassive) = infinitive(after: you, within: 5), !isPassive
    {
      task = infinitive
    } else if word(you - 1) == .att, you + 1 < range.upperBound,
      features[you + 1].verbForms.contains(.present),
      features[you + 1].verbClass == .task || features[you + 1].verbClass == .light
    {
      task = you + 1
    }
    guard let task, !isNegated(task) else { return nil }
    return Match(
      owners: mention.owners,
      clauseStart: range.lowerBound,
      verb: task,
      taskStart: task,
      ownerRange: mention.range,
      confidence: 0.8
    )
  }
}
