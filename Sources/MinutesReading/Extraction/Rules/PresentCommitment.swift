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
      "Kansliet skickar varje månad ut siffrorna.",
      "Per Holm brukar boka lokalen.",
      "Per Holm reserverar sig mot beslutet.",
      "Lisa Berg går igenom den ekonomiska rapporten.",
      "Skolan börjar den 18 augusti.",
      "Per Holm ersätter Lisa Berg.",
    ],
    signs: WordSigns(verbForms: .present, endings: .present),
    further: { view, match in view.gapped(match) }
  ) { view, verb throws(Refusal) -> Match? in
    let features = view.features[verb]
    let isUnknown = view.isUnknownPresent(verb)
    guard !view.introducesList, features.verbForms.contains(.present) || isUnknown,
      let verbClass = view.isActing(verb)
        ? .task : features.verbClass ?? (isUnknown ? .task : nil),
      verbClass == .task || verbClass == .light || verbClass == .narrate,
      [nil, .give, .formal, .appoint].contains(features.function) || view.isActing(verb),
      !features.verbForms.contains(.infinitive), !view.isTemporal(verb)
    else { return nil }
    guard let subject = view.subject(of: verb) ?? view.sharedSubject(of: verb),
      !subject.mention.owners.isEmpty || subject.isPronoun
    else { throw .noOwner }
    // An unknown verb counts only right beside a name that nobody can take for anything else.
    if isUnknown {
      guard !subject.isInverted, subject.mention.range.upperBound == verb,
        subject.mention.owners.last?.kind == .person
      else { throw .noOwner }
    }
    if view.isNegated(verb) { throw .negated }
    let isToldBeside = view.isTold(subject)
    if !isToldBeside, view.isReportedSpeech(subject) { throw .reportedSpeech }
    if view.isSaying(verb) { throw .saying }
    let owner = subject.mention.owners.first?.kind
    let deadline = view.hasDeadline(from: subject.clauseStart)
    // "Enheten arbetar med våld i nära relationer": what a body does anyway.
    if view.text(verb) == "arbetar", owner != .person,
      !view.hasBindingDeadline(from: subject.clauseStart, verb: verb)
    {
      throw .standing
    }
    // "Nämnden godkänner redovisningen": done by the decision itself; "Per godkänner texten" is a task.
    if features.function == .formal, owner != .person { throw .formality }
    // "Styrelsen utser Lisa till kassör"; "Varje klass utser två ombud" is to be done.
    if features.function == .appoint, verb + 1 < view.range.upperBound,
      view.word(verb + 1) != .indefinite, view.stream[verb + 1].kind != .number,
      !view.isNumeral(verb + 1)
    {
      throw .formality
    }
    // "Per fyller 60"
    if view.text(verb) == "fyller", verb + 1 < view.range.upperBound,
      view.stream[verb + 1].kind == .number
    {
      throw .noDeed
    }
    // "Styrelsen påminner om att sanden är till för gångarna": told; "Ledarna påminner föräldrarna" is to be done.
    if owner != .person, view.text(verb) == "påminner", view.text(verb + 1) == "om" {
      throw .saying
    }
    // "Vi stämmer av förberedelserna": what the meeting does now.
    if owner == .group || owner == .body, view.text(verb) == "stämmer",
      !view.hasDay(from: subject.clauseStart, verb: verb),
      !view.hasAddressee(after: verb)
    {
      throw .narrates
    }
    // "Johan ersätter Lisa": who takes a seat.
    if view.text(verb).isOne(of: ["ersätter", "efterträder"]),
      view.finder.mentions(from: verb + 1, limit: view.range.upperBound) != nil
    {
      throw .narrates
    }
    // "ställer sig positiv", "känner sig"
    if view.begins([.never], at: verb)
      || view.word(verb + 1) == .reflexive && verbClass == .light && view.text(verb + 2) != "för"
    {
      throw .narrates
    }
    // "Skulle det bli fullt ordnar Per …": the first word makes a condition.
    let hedged = max(subject.clauseStart, view.range.lowerBound + (subject.isInverted ? 1 : 0))
    if hedged < verb, view.contains([.hedge], in: hedged..<min(verb + 3, view.range.upperBound)) {
      throw .hedged
    }
    if view.isStanding(from: subject.clauseStart, verb: verb) { throw .standing }
    if view.begins([.stands], at: verb), !deadline { throw .standing }
    // "Skolan börjar den 18 augusti": when it happens, no last day.
    if owner != .person, owner != .role, view.begins([.happens], at: verb) { throw .gathering }
    let isTold = view.begins([.told], at: verb) && !view.hasAddressee(after: verb)
    if isTold, !deadline, view.takesPaper(after: verb) || !view.isDeedWhenTold(verb) {
      throw .narrates
    }
    let recurs = view.recurs(from: subject.clauseStart, verb: verb)
    if recurs, owner != .person { throw .standing }
    // What a body does is as often told as promised; one that is spoken of again has a matter of its own.
    let isBody = owner == .body && !subject.isPronoun
    var confidence: Double
    var doubt: String?
    switch verbClass {
    case .task:
      confidence =
        owner == .person
        ? 0.93 : owner == .role ? 0.9 : owner == .group ? 0.74 : isBody ? 0.76 : 0.85
    case .light:
      let particle = subject.isInverted ? subject.mention.range.upperBound - 1 : verb
      // "Per går på semester i juli": a day alone makes no task of going.
      guard
        view.hasTaskParticle(after: verb, from: particle)
          || deadline && view.text(verb) != "går"
      else { throw .noDeed }
      confidence = owner == .person ? 0.9 : isBody ? 0.75 : 0.82
    default:
      // "delar ut", "svarar för lokalen"
      let isDeed =
        view.text(verb) == "delar" && view.text(verb + 1) == "ut"
        || view.text(verb) == "svarar" && view.text(verb + 1) == "för"
        || view.takesUpWithSomebody(verb)
      let hasAddressee = view.hasAddressee(after: verb) || view.informsOthers(verb)
      // "Vi informerar alla medlemmar om sorteringen"
      let isOurs = owner == .group && view.informsOthers(verb)
      guard deadline || isDeed || hasAddressee && (owner == .person || isOurs),
        !subject.isInverted || owner == .person
      else { throw .narrates }
      confidence = isDeed ? 0.85 : isOurs && !deadline ? 0.6 : 0.72
    }
    if isTold, !deadline {
      confidence = min(confidence, 0.6)
      doubt = "Det kan vara vad som gjordes under mötet."
    }
    if view.begins([.wavers], at: verb) {
      confidence = 0.55
      doubt = "Det är en tanke och inget löfte."
    }
    if recurs {
      confidence = min(confidence, 0.6)
      doubt = "Det kan vara något som alltid görs och ingen ny uppgift."
    }
    if isUnknown { confidence -= 0.15 }
    if owner == .external {
      confidence -= view.begins([.answers], at: verb) ? 0.27 : 0.45
    }
    if subject.mention.isGuess, !subject.isPronoun { confidence -= 0.2 }
    if subject.isPronoun { confidence -= subject.isUnclear ? 0.3 : 0.1 }
    if deadline, doubt == nil { confidence += 0.06 }
    // A standing description: "Nämnden ansvarar för …", "Kassören ansvarar för …".
    if view.text(verb) == "ansvarar", owner != .person || view.isNamedByRole(subject.mention) {
      guard owner == .body || owner == .group else { throw .standing }
      confidence = 0.5
    }
    // "Länsstyrelsen anordnar en konferens den 22 april": a gathering, and others' doing.
    if view.text(verb).isOne(of: ["anordnar", "arrangerar"]), owner == .body, deadline {
      confidence = min(confidence, 0.45)
    }
    if isToldBeside { confidence = min(confidence, deadline ? 0.75 : 0.62) }
    guard confidence >= 0.5 else { throw owner == .external ? .outsider : .tooWeak }
    if confidence < 0.7, doubt == nil {
      doubt =
        owner == .external
        ? "”\(subject.mention.owners[0].name)” deltar inte i mötet: det kan vara en upplysning."
        : "Det är oklart om det är ett åtagande eller en beskrivning."
    }
    return Match(
      owners: subject.mention.owners + view.companions(after: verb),
      alternatives: subject.mention.alternatives,
      clauseStart: subject.clauseStart,
      verb: verb,
      taskStart: verb,
      ownerRange: subject.mention.range,
      isConditional: view.isConditional(before: subject.clauseStart, verb: verb),
      confidence: confidence,
      doubt: doubt
    )
  }
}

extension SentenceView {
  /// "Karin ordnar fika och Per musik", "Karin svarar för köket, Per för förrådet": the verb is understood.
  func gapped(_ match: Match) -> [Match] {
    guard let owner = match.ownerRange, owner.upperBound <= match.verb, match.end == nil,
      match.owners.allSatisfy({ $0.kind == .person })
    else { return [] }
    let preposition =
      features[match.verb + 1 < range.upperBound ? match.verb + 1 : match.verb]
      .function == .preposition
      || text(match.verb + 1).isOne(of: ["för", "med", "på", "i", "till"])
    var matches: [Match] = []
    for joint in match.verb + 2..<max(match.verb + 2, range.upperBound - 2)
    where stream[joint].isSymbol(",") || features[joint].function == .and {
      // "ringer Per och Lisa", "köper blommor till Per och Lisa": two objects.
      guard let mention = finder.mentions(from: joint + 1, limit: range.upperBound),
        !mention.isGuess, mention.alternatives.isEmpty,
        mention.owners.allSatisfy({ $0.kind == .person }),
        !(match.verb + 1..<joint).contains(where: { finder.mentions(from: $0, limit: joint) != nil }
        ) || !matches.isEmpty
      else { continue }
      let first = mention.range.upperBound
      guard first < range.upperBound, stream[first].kind == .word, !isTemporal(first) else {
        continue
      }
      let end =
        (first..<range.upperBound).first {
          stream[$0].kind == .symbol || features[$0].function == .and
        } ?? range.upperBound
      let isThing =
        preposition
        ? text(first) == text(match.verb + 1) && end > first + 1
        : features[first].function == nil || features[first].function == .indefinite
      guard isThing, !stream[first].isCapitalised || preposition, end - first <= 5,
        (preposition ? first + 1..<end : first..<end).allSatisfy({
          features[$0].verbForms.isEmpty || !features[$0].nominal.isEmpty || isTemporal($0)
        })
      else { continue }
      var other = match
      other.owners = mention.owners
      other.clauseStart = mention.range.lowerBound
      other.verb = first
      other.taskStart = first
      other.ownerRange = mention.range
      other.confidence -= 0.05
      matches.append(other)
    }
    return matches
  }

  /// "Per går igenom pärmarna": of what is told at meetings, that which may be a task as well.
  func isDeedWhenTold(_ verb: Int) -> Bool {
    features[verb].verbClass != .narrate && text(verb) == "går"
  }

  private static let numerals = WordMap(
    ["två", "tre", "fyra", "fem", "sex", "flera", "minst"].map { (word: $0, value: true) }
  )

  func isNumeral(_ index: Int) -> Bool {
    range.contains(index) && Self.numerals[stream[index]] != nil
  }

  /// "Kassören", and not the name of the person who is it.
  func isNamedByRole(_ mention: Mention) -> Bool {
    features[mention.range.lowerBound].nominal.contains(.role)
  }

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
