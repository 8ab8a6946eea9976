import ActionItems
import Lexicon

extension ExtractionRule {
  /// "Karin tar fram ett förslag": who, and a verb of doing in the present tense.
  static let presentCommitment = ExtractionRule(
    name: "present-commitment",
    examples: [
      "Karin Nord tar fram ett förslag till nästa möte.",
      "Karin Nord tar tillsammans med Per fram ett förslag.",
      "Per mailar ut listan.",
      "Kansliet bjuder in talarna.",
      "Till nästa möte tar Karin Nord fram en plan.",
      "Styrelsen ser över stadgarna.",
      "Fakturan saknas, Per fixar.",
      "Lisa återkommer.",
      "Per kontrollerar att taket blir lagat.",
      "Listan är inte klar, Per fortsätter med den.",
      "Samtliga lagledare skickar in sina listor senast 8/1.",
      "Karin Nord och hennes kollegor letar efter talare.",
      "Lisa för frågan vidare till nämnden.",
      "Per Holm lyfter frågan med rektorn.",
      "Lisa Berg fortsätter arbetet med budgeten.",
      "Det är Per Holm som bokar lokalen.",
    ],
    counterExamples: [
      "Karin Nord berättar om projektet.",
      "Per tycker att lokalen är bra.",
      "Kansliet har tagit fram en plan.",
      "Skickar Karin listan?",
      "Per kan inte boka lokalen.",
      "Karin Nord tog fram ett förslag.",
      "Länsstyrelsen anordnar en konferens den 22 april.",
      "Nämnden godkänner uppföljningen.",
      "Per Holm frågar om belysningen i parken.",
      "Per Holm går på semester i juli.",
      "Per Holm fyller 60 i maj.",
    ],
    signs: WordSigns(verbForms: .present, endings: .present)
  ) { view in
    guard !view.isQuestion, !view.introducesList else { return [] }
    var matches: [Match] = []
    for verb in view.range {
      let features = view.features[verb]
      let isUnknown = view.isUnknownPresent(verb)
      guard features.verbForms.contains(.present) || isUnknown,
        let verbClass = view.isActing(verb)
          ? .task : features.verbClass ?? (isUnknown ? .task : nil),
        verbClass == .task || verbClass == .light || verbClass == .narrate,
        features.function == nil || features.function == .give || features.function == .formal
          || view.isActing(verb),
        !view.isTemporal(verb)
      else { continue }
      if features.verbForms.contains(.infinitive) { continue }
      guard let subject = view.subject(of: verb) ?? view.sharedSubject(of: verb),
        !subject.mention.owners.isEmpty || subject.isPronoun
      else { continue }
      let isTold = view.isTold(subject)
      guard !view.isNegated(verb), isTold || !view.isReportedSpeech(subject), !view.isSaying(verb)
      else { continue }
      // An unknown verb counts only right beside a name that nobody can take for anything else.
      if isUnknown {
        guard !subject.isInverted, subject.mention.range.upperBound == verb,
          subject.mention.owners.last?.kind == .person
        else { continue }
      }
      // "Enheten arbetar med våld i nära relationer": what a body does anyway.
      if view.text(verb) == "arbetar", subject.mention.owners.first?.kind != .person,
        !view.hasBindingDeadline(from: subject.clauseStart, verb: verb)
      {
        continue
      }
      // "Nämnden godkänner redovisningen": done by the decision itself; "Per godkänner texten" is a task.
      if features.function == .formal, subject.mention.owners.first?.kind != .person { continue }
      // "Per fyller 60"
      if view.text(verb) == "fyller", verb + 1 < view.range.upperBound,
        view.stream[verb + 1].kind == .number
      {
        continue
      }
      // "ställer sig positiv", "känner sig"
      if view.word(verb + 1) == .reflexive, view.text(verb + 2) != "för",
        view.features[verb].verbClass == .light || view.text(verb) == "ställer"
      {
        continue
      }
      // "Skulle det bli fullt ordnar Per …": the first word makes a condition.
      let hedged = max(subject.clauseStart, view.range.lowerBound + (subject.isInverted ? 1 : 0))
      if hedged < verb,
        view.contains([.hedge], in: hedged..<min(verb + 3, view.range.upperBound))
      {
        continue
      }
      let taskStart = verb
      let deadline = view.hasDeadline(from: subject.clauseStart)
      let owner = subject.mention.owners.first?.kind
      var confidence: Double
      switch verbClass {
      case .task:
        confidence = owner == .person ? 0.93 : owner == .role ? 0.9 : owner == .group ? 0.72 : 0.85
      case .light:
        let particle = subject.isInverted ? subject.mention.range.upperBound - 1 : verb
        // "Per går på semester i juli": a day alone makes no task of going.
        guard
          view.hasTaskParticle(after: verb, from: particle)
            || deadline && view.text(verb) != "går"
        else { continue }
        confidence = owner == .person ? 0.9 : 0.82
      default:
        let isHandingOut = view.text(verb) == "delar" && view.text(verb + 1) == "ut"
        // "svarar för lokalen"
        let isAnswering = view.text(verb) == "svarar" && view.text(verb + 1) == "för"
        // "lyfter det med samordnaren"
        let isTakingUp = view.takesUpWithSomebody(verb)
        guard deadline || isHandingOut || isAnswering || isTakingUp,
          !subject.isInverted || owner == .person
        else {
          continue
        }
        confidence = isHandingOut || isAnswering || isTakingUp ? 0.85 : 0.72
      }
      if isUnknown { confidence -= 0.15 }
      if owner == .external { confidence -= 0.27 }
      if subject.mention.isGuess, !subject.isPronoun { confidence -= 0.2 }
      if subject.isPronoun { confidence -= subject.isUnclear ? 0.3 : 0.1 }
      if deadline { confidence += 0.06 }
      // A standing description: "Nämnden ansvarar för …", "Lantmäteriet tar hand om …".
      if view.text(verb) == "ansvarar", owner != .person { confidence = 0.5 }
      // "Länsstyrelsen anordnar en konferens den 22 april": a gathering, and others' doing.
      if view.text(verb).isOne(of: ["anordnar", "arrangerar"]), owner == .body, deadline {
        confidence = min(confidence, 0.45)
      }
      if isTold { confidence = min(confidence, deadline ? 0.75 : 0.62) }
      guard confidence >= 0.5 else { continue }
      matches.append(
        Match(
          owners: subject.mention.owners + view.companions(after: verb),
          alternatives: subject.mention.alternatives,
          clauseStart: subject.clauseStart,
          verb: verb,
          taskStart: taskStart,
          ownerRange: subject.mention.range,
          isConditional: view.isConditional(before: subject.clauseStart, verb: verb),
          confidence: confidence,
          doubt: confidence >= 0.7
            ? nil
            : owner == .external
              ? "”\(subject.mention.owners[0].name)” deltar inte i mötet: det kan vara en upplysning."
              : "Det är oklart om det är ett åtagande eller en beskrivning."
        )
      )
    }
    return matches
  }
}

extension SentenceView {
  /// "Karin meddelar att Per bokar", "… till Per, som bokar": told beside the matter, of somebody who is to do it.
  func isTold(_ subject: Subject) -> Bool {
    guard !subject.isPronoun, !subject.mention.isGuess,
      subject.mention.owners.allSatisfy({ $0.kind == .person })
    else { return false }
    if subject.subordinator == .relative { return true }
    guard subject.subordinator == .att else { return false }
    return (range.lowerBound..<subject.clauseStart).contains { Self.tellings[stream[$0]] != nil }
  }

  private static let tellings = WordMap(
    [
      "meddelar", "meddelade", "rapporterar", "rapporterade", "informerar", "informerade",
      "berättar", "berättade", "påminner", "påminde", "nämner", "nämnde", "upplyser", "uppger",
    ].map { (word: $0, value: true) }
  )

  /// "Per gör följande till festen:" above its entries: they say what.
  var introducesList: Bool {
    guard stream[range.upperBound - 1].isSymbol(":"), blockIndex + 1 < structure.blocks.count else {
      return false
    }
    return structure.blocks[blockIndex + 1].kind == .listItem
      && structure.blocks[blockIndex + 1].lead == blockIndex
  }

  /// "för frågan vidare", "ber kommunen om ett avtal": small words that are verbs here.
  func isActing(_ verb: Int) -> Bool {
    if text(verb) == "för" {
      for index in verb + 1..<max(verb + 1, min(verb + 5, range.upperBound)) {
        if text(index).isOne(of: ["vidare", "över", "talan"]) { return true }
        // "Gruppen för stadgar tar fram": a preposition.
        if features[index].verbForms.contains(.present) { return false }
      }
      return false
    }
    if text(verb) == "står" { return text(verb + 1) == "för" }
    return text(verb) == "ber" && finder.mentions(from: verb + 1, limit: range.upperBound) != nil
      && (verb + 2..<max(verb + 2, min(verb + 6, range.upperBound))).contains { text($0) == "om" }
  }

  /// "lyfter frågan med rektorn", "tar upp det med leverantören": still to be said, to one who was not there.
  func takesUpWithSomebody(_ verb: Int) -> Bool {
    guard text(verb).isOne(of: ["lyfter", "diskuterar"]) else { return false }
    return (verb + 1..<max(verb + 1, min(verb + 6, range.upperBound))).contains {
      text($0).isOne(of: ["med", "hos"])
        && finder.mentions(from: $0 + 1, limit: range.upperBound) != nil
    }
  }

  /// "tar tillsammans med Per fram": who does it too.
  func companions(after verb: Int) -> [Owner] {
    for index in verb + 1..<max(verb + 1, min(verb + 14, range.upperBound)) {
      if stream[index].isSymbol(",") || stream[index].isSymbol(";") || word(index) == .and
        || word(index) == .att
      {
        break
      }
      if let mention = company(at: index) { return mention.owners }
    }
    return []
  }

  /// "tillsammans med valberedningen", "ihop med Per" from the index on.
  func company(at index: Int) -> Mention? {
    guard text(index).isOne(of: ["tillsammans", "ihop", "gemensamt"]), text(index + 1) == "med",
      let mention = finder.mentions(from: index + 2, limit: range.upperBound),
      mention.alternatives.isEmpty, !mention.isGuess,
      mention.owners.allSatisfy({ $0.kind != .external && $0.kind != .group })
    else { return nil }
    return mention
  }
}
