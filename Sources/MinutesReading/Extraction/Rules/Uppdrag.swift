import ActionItems
import Lexicon

extension ExtractionRule {
  /// "får i uppdrag att", "uppdrar åt X att", "ger X i uppdrag att": the owner is the one who gets it.
  static let uppdrag = ExtractionRule(
    name: "assignment",
    examples: [
      "Arbetsgruppen får i uppdrag att se över stadgarna.",
      "Kansliet har fått i uppdrag att gå igenom avtalen.",
      "Styrelsen uppdrar åt valberedningen att ta fram namn.",
      "Nämnden beslutar att ge förvaltningen i uppdrag att återkomma senast i maj.",
      "Styrelsen har gett kansliet i uppdrag att utreda frågan.",
      "Karin Nord ges i uppdrag att ringa kommunen.",
      "Kassören får i uppgift att säga upp avtalet.",
      "Det uppdrogs åt Lisa Berg att ta kontakt med föreningen.",
      "Styrelsen beslutar att uppdra till kansliet att utreda frågan.",
      "Karin Nord och Per Holm utsågs att förhandla med banken.",
      "Styrelsen ger Per Holm mandat att förhandla med banken.",
      "Karin Nords uppgift är att ta fram en prislista.",
    ],
    counterExamples: [
      "Uppdraget är klart.",
      "Sekreteraren har till uppgift att föra protokoll.",
      "Lisa Berg utsågs att justera protokollet.",
      "Kansliet fick tidigare i uppdrag att se över stadgarna.",
      "Kommunen har fått i uppdrag av regeringen att ta emot fler elever.",
    ],
    signs: WordSigns(functions: [.assign, .appoint, .task])
  ) { view in
    var matches: [Match] = []
    for index in view.range {
      switch view.word(index) {
      case .assign:
        // "uppdrar åt X att": the one after "åt".
        guard view.text(index + 1) == "åt" || view.text(index + 1) == "till",
          let mention = view.owner(from: index + 2)
        else { continue }
        matches.append(view.uppdragMatch(mention, at: index, task: mention.range.upperBound))
      case .appoint:
        // "Styrelsen utsåg Per att förhandla"
        if let mention = view.finder.mentions(from: index + 1, limit: view.range.upperBound),
          view.word(mention.range.upperBound) == .att,
          let (infinitive, isPassive) = view.infinitive(after: mention.range.upperBound),
          !isPassive, !view.isFormality(infinitive)
        {
          matches.append(view.uppdragMatch(mention, at: index, task: mention.range.upperBound))
          continue
        }
        // "Per och Lisa utsågs att förhandla"
        guard view.word(index + 1) == .att,
          let (infinitive, isPassive) = view.infinitive(after: index + 1), !isPassive,
          !view.isFormality(infinitive), let subject = view.subject(of: index)
        else { continue }
        matches.append(view.uppdragMatch(subject.mention, at: index, task: index + 1))
      // "har till uppgift" is a standing duty, "får till uppgift" a new one.
      case .task:
        // "Karins uppgift är att …"
        if let mention = view.finder.possessor(at: index - 1, from: view.range.lowerBound),
          let att = view.identifyingAtt(after: index)
        {
          matches.append(view.uppdragMatch(mention, at: index, task: att + 1))
          continue
        }
        // "ger i uppdrag åt kansliet att"
        if view.text(index - 1) == "i", view.text(index + 1).isOne(of: ["åt", "till"]),
          let mention = view.owner(from: index + 2)
        {
          matches.append(view.uppdragMatch(mention, at: index, task: mention.range.upperBound))
          continue
        }
        guard view.isHandedOver(index) else { continue }
        guard
          let att = (index + 1..<min(index + 6, view.range.upperBound)).first(where: {
            view.word($0) == .att
          })
        else { continue }
        // "fick 2024 i uppdrag", "har fått i uppdrag av regeringen": long ago, or by others.
        let clause = view.clauseStart(before: index)
        if view.isPast(in: clause..<att)
          || view.contains([.past], in: clause..<index) && view.text(index + 1) == "av"
        {
          continue
        }
        let isBare = view.text(index - 1) != "i" && view.text(index - 1) != "till"
        if let mention = view.uppdragOwner(before: isBare ? index : index - 1),
          mention.owners.first?.kind != .external
        {
          matches.append(view.uppdragMatch(mention, at: index, task: att + 1))
        }
      default:
        continue
      }
    }
    return matches + matches.flatMap { view.further($0) }
  }
}

extension SentenceView {
  /// "… att se över avtalet och Per att boka ett möte": the verb is understood, and each has a task of his own.
  func further(_ match: Match) -> [Match] {
    var matches: [Match] = []
    for index in match.taskStart..<max(match.taskStart, range.upperBound - 2)
    where stream[index].isSymbol(",") || features[index].function == .and {
      guard let mention = finder.mentions(from: index + 1, limit: range.upperBound),
        !mention.isGuess, word(mention.range.upperBound) == .att,
        let infinitive = directInfinitive(after: mention.range.upperBound)
      else { continue }
      var other = match
      other.owners = mention.owners
      other.alternatives = mention.alternatives
      other.clauseStart = mention.range.lowerBound
      other.verb = mention.range.upperBound
      other.taskStart = infinitive
      other.ownerRange = mention.range
      matches.append(other)
    }
    return matches
  }

  /// The owner named from the index on, articles and adjectives of unknown form included.
  func owner(from index: Int) -> Mention? {
    guard index < range.upperBound else { return nil }
    if let mention = finder.mentions(from: index, limit: range.upperBound) { return mention }
    // Any other noun phrase up to "att" or "i uppdrag": the words decide, not the table.
    var end = index
    while end < range.upperBound, end < index + 5, stream[end].kind == .word,
      features[end].function == nil,
      text(end) != "i"
    {
      end += 1
    }
    guard end > index else { return nil }
    let words = structure.string(index..<end)
    return Mention(range: index..<end, owners: [Owner(name: words, mention: words, kind: .body)])
  }

  /// "får i uppdrag", "fick till uppgift", "tilldelas uppgiften", "ger Per mandat": no standing duty.
  func isHandedOver(_ index: Int) -> Bool {
    let before = text(index - 1)
    if before == "i" || text(index) == "mandat" { return true }
    let giver = before == "till" ? text(index - 2) : before
    return giver.isOne(of: ["får", "fick", "fått", "tilldelas", "tilldelades"])
  }

  /// The "att" of "uppgift till nästa gång är att".
  func identifyingAtt(after index: Int) -> Int? {
    (index + 1..<max(index + 1, min(index + 9, range.upperBound))).first {
      word($0) == .att && text($0 - 1).isOne(of: ["är", "blir", "blev"])
    }
  }

  /// Who gets the "i uppdrag": before "får", between "ger" and it, before "ges".
  func uppdragOwner(before index: Int) -> Mention? {
    var verb = index - 1
    while verb >= range.lowerBound, verb > index - 12 {
      let text = text(verb)
      if features[verb].function == .give || text == "ge" {
        let passive = text == "ges" || text == "gavs"
        if passive {
          if let subject = subject(of: verb) { return subject.mention }
          return owner(from: verb + 1).flatMap { $0.range.upperBound <= index ? $0 : nil }
        }
        return owner(from: verb + 1).flatMap { $0.range.upperBound <= index ? $0 : nil }
      }
      if text.isOne(of: ["får", "fick", "fått", "tilldelas", "tilldelades"]) {
        var finite = verb
        if text == "fått" {
          while finite > range.lowerBound, self.text(finite) != "har", self.text(finite) != "hade" {
            finite -= 1
          }
        }
        if let subject = subject(of: finite) { return subject.mention }
        // An unknown noun phrase from the sentence's beginning.
        let start = range.lowerBound
        guard finite > start, finite - start <= 4, stream[start].isCapitalised else { return nil }
        let words = structure.string(start..<finite)
        return Mention(
          range: start..<finite,
          owners: [Owner(name: words, mention: words, kind: .body)]
        )
      }
      verb -= 1
    }
    return nil
  }

  func uppdragMatch(_ mention: Mention, at index: Int, task: Int) -> Match {
    var task = task
    if word(task) == .att { task += 1 }
    // "att tillsammans med Per se över avtalet"
    let company = company(at: task)?.owners ?? []
    return Match(
      owners: mention.owners + company,
      alternatives: mention.alternatives,
      clauseStart: range.lowerBound,
      verb: index,
      taskStart: min(task, range.upperBound - 1),
      ownerRange: mention.range,
      confidence: 0.94
    )
  }
}
