import ActionItems
import Lexicon

/// The subject of a finite verb: who does what the verb says.
struct Subject {
  var mention: Mention
  /// Index of the first token of its clause.
  var clauseStart: Int
  /// "Till nästa möte tar Karin fram …": the verb stands before it.
  var isInverted = false
  /// A pronoun stands for it: "De kommer att …".
  var isPronoun = false
  /// The pronoun may mean others as well, or nobody whom the words name.
  var isUnclear: Bool { isPronoun && (mention.owners.isEmpty || mention.isGuess) }
  /// In a clause that begins with "som", "att", "om" …: the word.
  var subordinator: FunctionWord?
}

extension SentenceView {
  /// The subject of the finite verb at the index, or nil where nobody that can own an action is named.
  func subject(of verb: Int) -> Subject? {
    subjectBefore(verb) ?? subjectBeforeAside(verb) ?? subjectOfRelative(verb) ?? subjectAfter(verb)
  }

  /// "Karin, som har nyckeln, öppnar", "Karin – som har nyckeln – öppnar": an aside parts it from its verb.
  private func subjectBeforeAside(_ verb: Int) -> Subject? {
    guard verb > range.lowerBound + 4 else { return nil }
    let close = stream[verb - 1]
    guard
      close.isSymbol(",") || (close.isSymbol("–") || close.isSymbol("-")) && close.hasSpaceBefore,
      let open = (max(range.lowerBound, verb - 20)..<verb - 2).last(where: {
        stream[$0].value == close.value && stream[$0].kind == .symbol
          && features[$0 + 1].function == .relative
      })
    else { return nil }
    return mention(endingAt: open).map { Subject(mention: $0, clauseStart: $0.range.lowerBound) }
  }

  /// "Det är Karin som ringer": she is meant, though a clause with "som" says it.
  private func subjectOfRelative(_ verb: Int) -> Subject? {
    var relative = verb - 1
    while relative > range.lowerBound, features[relative].function == .adverb { relative -= 1 }
    guard relative > range.lowerBound + 1, text(relative) == "som" else { return nil }
    // "till Per, som öppnar lokalen på söndag"
    if stream[relative - 1].isSymbol(","), let mention = personBefore(relative - 1) {
      return Subject(mention: mention, clauseStart: relative + 1, subordinator: .relative)
    }
    guard let mention = mention(endingAt: relative) else { return nil }
    let copula = mention.range.lowerBound - 1
    guard copula > range.lowerBound, text(copula).isOne(of: ["är", "blir", "blev"]),
      text(copula - 1) == "det"
    else { return nil }
    return Subject(mention: mention, clauseStart: copula - 1)
  }

  /// The person named right before the index, as object or subject.
  private func personBefore(_ end: Int) -> Mention? {
    for start in max(range.lowerBound, end - 4)..<end {
      if let mention = finder.mentions(from: start, limit: end), mention.range.upperBound == end {
        return mention.owners.allSatisfy { $0.kind == .person } && !mention.isGuess ? mention : nil
      }
    }
    return nil
  }

  /// The owners whose names end right before the index.
  private func mention(endingAt end: Int) -> Mention? {
    for start in max(range.lowerBound, end - 8)..<end
    where start == range.lowerBound || canStart(start) {
      if let mention = finder.mentions(from: start, limit: end), mention.range.upperBound == end,
        !mention.isGuess
      {
        // "ringer banken och Per, som …": the bank is the object.
        if mention.owners.count > 1, start > range.lowerBound,
          features[start - 1].verbForms.contains(.present)
        {
          continue
        }
        return mention
      }
    }
    return nil
  }

  /// Whether a name may begin here: no preposition makes it an object, nothing joins it to the word before.
  private func canStart(_ index: Int) -> Bool {
    !isObject(index) && !stream[index - 1].isSymbol("-")
      && !(stream[index - 1].isCapitalised && stream[index].isCapitalised)
  }

  private func subjectBefore(_ verb: Int) -> Subject? {
    let low = max(range.lowerBound, verb - 40)
    var start = segmentStart(before: verb, low: low)
    let first = start
    // "Karin kontaktar banken och Per byter lås": what follows the verb before is its object.
    if start > low, !features[start - 1].verbForms.isDisjoint(with: [.present]),
      let joint = firstJoint(start..<verb)
    {
      start = joint + 1
    }
    while start < verb {
      defer { start += 1 }
      let isFree = start == first || canBegin(at: start)
      guard isFree || stream[start].isCapitalised, !isTemporal(start) else { continue }
      if isFree, let pronoun = pronoun(at: start), pronoun.mention.range.upperBound <= verb,
        fills(pronoun.mention.range.upperBound, verb)
      {
        return pronoun.with(clauseStart: start)
      }
      guard var mention = finder.mentions(from: start, limit: verb) else { continue }
      if isObject(start) {
        // Of "av Karin och Per" neither is the subject.
        if mention.range.upperBound < verb { start = mention.range.upperBound - 1 }
        continue
      }
      // In the middle of a phrase only a person's name stands out by itself: "bland annat Karin återkommer".
      guard isFree || mention.owners.first?.kind == .person && stream[start - 1].kind == .word
      else { continue }
      guard let end = gapEnd(from: mention, to: verb) else { continue }
      mention.range = mention.range.lowerBound..<end
      // "Styrgruppen för social välfärd" is the body's whole name.
      if end > start + 1, mention.owners.count == 1, mention.owners[0].kind == .body {
        mention.owners[0].name = structure.string(mention.range)
        mention.owners[0].mention = mention.owners[0].name
      }
      var subject = Subject(mention: mention, clauseStart: start)
      subject.subordinator = subordinator(before: start)
      return subject
    }
    return nil
  }

  /// The first "och", "men" or comma after a noun phrase that is more than one.
  private func firstJoint(_ stretch: Range<Int>) -> Int? {
    stretch.first { index in
      stream[index].isSymbol(",") || features[index].function == .and || text(index) == "men"
    }
  }

  private func subjectAfter(_ verb: Int) -> Subject? {
    // Something must stand before the verb, or it is a question or a condition.
    guard verb > range.lowerBound else { return nil }
    var start = verb + 1
    while start < range.upperBound,
      features[start].function == .adverb || features[start].function == .reflexive
    {
      start += 1
    }
    guard start < range.upperBound else { return nil }
    // "Per ringer Karin": a person before the verb is the subject, not the one after.
    var clause = segmentStart(before: verb, low: range.lowerBound)
    // "Lampor köper Lisa, färg köper Karin"
    if let comma = (clause..<verb).last(where: { stream[$0].isSymbol(",") }),
      isObjectFirst(comma + 1..<verb)
    {
      clause = comma + 1
    }
    let isConditioned = opensWithCondition(before: verb)
    guard
      isConditioned || clause < verb && (isFronted(clause..<verb) || isObjectFirst(clause..<verb))
    else { return nil }
    if let pronoun = pronoun(at: start) {
      return pronoun.with(clauseStart: clause, isInverted: true)
    }
    guard let mention = finder.mentions(from: start, limit: range.upperBound) else { return nil }
    var subject = Subject(mention: mention, clauseStart: clause, isInverted: true)
    // The main clause after a condition is no part of it.
    subject.subordinator = isConditioned ? nil : subordinator(before: clause)
    return subject
  }

  /// "Om svaret blir ja tar Karin …", "Går det inte ringer Per …": the condition stands first.
  func opensWithCondition(before verb: Int) -> Bool {
    let first = range.lowerBound
    guard verb > first + 1, !isTemporal(first) else { return false }
    switch features[first].function {
    case .if, .because: return true
    // "Skulle det bli fullt ordnar Per …", "Vad gäller nycklarna beställer Omar …"
    case .hedge, .modal, .can: return verb > first + 3 && text(first) != "bör"
    case .question: return text(first + 1).isOne(of: ["gäller", "beträffar", "avser"])
    default: break
    }
    return text(first) == "innan" || text(first) == "trots"
      || features[first].verbForms.contains(.present) && features[first].nominal.isEmpty
        && !features[first].verbForms.contains(.infinitive)
  }

  /// "Inköpen sköter Omar", "Tömningen ordnar varje gård": a thing before a verb of which persons are the subject.
  private func isObjectFirst(_ stretch: Range<Int>) -> Bool {
    guard
      stretch.lowerBound == range.lowerBound || stream[stretch.lowerBound - 1].isSymbol(","),
      (1...4).contains(stretch.count),
      Self.takings[stream[stretch.upperBound]] != nil,
      finder.mentions(from: stretch.lowerBound, limit: stretch.upperBound) == nil,
      stretch.allSatisfy({ stream[$0].kind == .word && features[$0].verbForms.isEmpty }),
      let mention = finder.mentions(from: stretch.upperBound + 1, limit: range.upperBound)
    else { return false }
    return !mention.isGuess
      && mention.owners.allSatisfy { $0.kind == .person || $0.kind == .role || $0.kind == .group }
  }

  private static let takings = WordMap(
    [
      "sköter", "ordnar", "fixar", "tar", "hanterar", "bokar", "köper", "skriver", "beställer",
      "håller", "gör", "målar", "monterar", "bakar", "lagar", "skaffar", "löser", "klipper",
    ].map { (word: $0, value: true) }
  )

  /// Whether what stands before the verb is an adverbial that puts the subject after it.
  private func isFronted(_ stretch: Range<Int>) -> Bool {
    guard var first = stretch.first else { return false }
    // "Taket läcker och därför ringer Per …"
    while first + 1 < stretch.upperBound,
      features[first].function == .and || stream[first].isSymbol(",") || text(first) == "men"
        || text(first) == "så"
    {
      first += 1
    }
    if isTemporal(first) { return true }
    // "Taket läcker och därför ringer Per": after the last conjunction only an adverb.
    if stretch.upperBound - 2 > stretch.lowerBound,
      features[stretch.upperBound - 2].function == .and,
      features[stretch.upperBound - 1].function == .adverb
        || Self.prepositions[stream[stretch.upperBound - 1]] != nil
    {
      return true
    }
    // "För att hinna i tid tar Karin …": the purpose stands first.
    if stretch.lowerBound >= range.lowerBound + 2,
      features[stretch.lowerBound - 1].function == .att,
      text(stretch.lowerBound - 2).isOne(of: ["för", "genom", "efter", "utan"])
    {
      return true
    }
    // A condition before it: "Om svaret blir ja tar Karin fram …", "Säger de ja, behöver …".
    if text(first) == "så", first + 1 == stretch.upperBound { return true }
    if stretch.lowerBound > range.lowerBound, stream[stretch.lowerBound - 1].isSymbol(",") {
      return true
    }
    switch features[first].function {
    case .adverb, .preposition, .particle, .if, .because, .att: return true
    default: break
    }
    return Self.prepositions[stream[first]] != nil
  }

  private static let prepositions = WordMap(
    [
      "i", "på", "till", "efter", "före", "innan", "inför", "under", "vid", "för", "med", "av",
      "om", "utöver", "inom", "tills", "fram", "härefter", "sedan", "därefter", "tidigare", "idag",
      "imorgon", "detta", "den", "det", "frågan", "ärendet", "trots", "nu", "samtidigt", "senast",
      "innan", "vidare", "därför", "parallellt", "dessutom", "framöver", "annars", "därutöver",
    ]
    .map { (word: $0, value: true) }
  )

  /// The start of the stretch that the verb's clause may reach back to: after a subordinator, a colon, a dash.
  private func segmentStart(before verb: Int, low: Int) -> Int {
    var index = verb - 1
    while index >= low {
      let token = stream[index]
      if token.kind == .symbol {
        if token.isSymbol(";") || token.isSymbol(":") || token.isSymbol("!")
          || token.isSymbol(".") && !isAbbreviation(index)
          || token.isSymbol("→")
          || token.isSymbol("?")
          || (token.isSymbol("–") || token.isSymbol("-")) && token.hasSpaceBefore
        {
          return index + 1
        }
      } else if !isTemporal(index) {
        switch features[index].function {
        case .att, .relative, .if, .because: return index + 1
        default: break
        }
        // Another finite verb: the clause begins after it, at a conjunction or comma.
        let forms = features[index].verbForms
        if forms.contains(.present), features[index].function == nil,
          features[index].nominal.isEmpty, forms.isDisjoint(with: [.infinitive])
        {
          return index + 1
        }
      }
      index -= 1
    }
    return low
  }

  /// Whether the stop belongs to an abbreviation within the sentence.
  private func isAbbreviation(_ stop: Int) -> Bool {
    stop > range.lowerBound && stop + 1 < range.upperBound && stream[stop - 1].kind == .word
      && !stream[stop + 1].isCapitalised && stream[stop + 1].kind == .word
  }

  private func canBegin(at index: Int) -> Bool {
    guard index > range.lowerBound else { return true }
    let before = index - 1
    if stream[before].kind == .symbol {
      return
        !(stream[before].isSymbol("/") || stream[before].isSymbol("&")
        || stream[before].isSymbol("-") && !stream[before].hasSpaceBefore)
    }
    if isTemporal(before) { return true }
    switch features[before].function {
    case .and, .or, .att, .relative, .if, .because, .adverb: return true
    default: break
    }
    return text(before) == "men" || text(before) == "så" || text(before) == "utan"
  }

  /// Whether a preposition makes the mention an object: "till kansliet", "enligt Magnus".
  private func isObject(_ index: Int) -> Bool {
    guard index > range.lowerBound else { return false }
    if features[index - 1].function == .preposition { return true }
    return text(index - 1).isOne(of: ["till", "av", "med", "för", "på", "i", "åt", "om", "hos"])
  }

  /// Where the subject's phrase ends, if only adverbs, temporal expressions and a phrase of its own stand before the verb.
  private func gapEnd(from mention: Mention, to verb: Int) -> Int? {
    var index = mention.range.upperBound
    var end = index
    if index == verb { return end }
    guard verb - index <= 9 else { return nil }
    // "Arbetsgruppen (Per, Omar) får": who they are.
    if stream[index].isSymbol("("),
      let close = (index..<verb).first(where: { stream[$0].isSymbol(")") })
    {
      index = close + 1
      if index == verb { return end }
    }
    // "Ledningsgruppen i Staden", "Styrgruppen för social välfärd": a phrase that belongs to the name.
    if mention.owners.last?.kind == .body,
      text(index).isOne(of: ["i", "för", "på", "inom", "vid", "av"]), !isTemporal(index)
    {
      index += 1
      while index < verb, stream[index].kind == .word,
        features[index].verbForms.isDisjoint(with: [.present, .preterite]),
        features[index].function == nil || features[index].function == .and, !isTemporal(index)
      {
        index += 1
      }
      end = index
      if index == verb { return end }
    }
    return fills(index, verb) ? end : nil
  }

  /// Whether only adverbs and temporal expressions stand between.
  private func fills(_ start: Int, _ verb: Int) -> Bool {
    guard start <= verb else { return false }
    return (start..<verb).allSatisfy { index in
      isTemporal(index) || features[index].function == .adverb || features[index].function == .hedge
        || text(index) == "inom" || text(index) == "kort" || stream[index].isSymbol("*")
    }
  }

  func subordinator(before index: Int) -> FunctionWord? {
    var before = index - 1
    while before >= range.lowerBound,
      features[before].function == .adverb || features[before].function == .negation
    {
      before -= 1
    }
    guard before >= range.lowerBound else { return nil }
    switch features[before].function {
    case .att, .relative, .if, .because: return features[before].function
    default: return nil
    }
  }
}
