import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// Signs that decide whether a sentence commits somebody.
extension SentenceView {
  var isFirstOfBlock: Bool { range.lowerBound == block.tokens.lowerBound }
  /// Whether no sentence ("Exempel på frågor att samverka kring:") introduces the list.
  var isUnderHeading: Bool {
    block.lead.map { structure.blocks[$0].kind == .heading } ?? true
  }

  var blockEnd: Int { block.tokens.upperBound }

  /// "– 2025-11-02: Görs i januari." below a task: what was said of it at an earlier meeting.
  func isLogEntry(heldOn held: CalendarDate?) -> Bool {
    guard let held, let parent = block.parent, structure.blocks[parent].kind == .listItem,
      isFirstOfBlock, let first = timexes.first, first.tokens.lowerBound == range.lowerBound,
      let day = first.end?.date, first.start?.date == day, day < held,
      first.tokens.upperBound < range.upperBound
    else { return false }
    let after = stream[first.tokens.upperBound]
    return after.isSymbol(":") || after.isSymbol("–") || after.isSymbol("-")
  }

  /// "inte", "ej" beside the verb.
  func isNegated(_ verb: Int) -> Bool {
    var end = min(range.upperBound, verb + 5)
    // "ser till att det inte händer igen": what is to be seen to.
    if let att = (verb + 1..<max(verb + 1, end)).first(where: { features[$0].function == .att }),
      Self.ensuring[stream[verb]] != nil || text(verb).isOne(of: ["ser", "se"])
    {
      end = att
    }
    return (max(range.lowerBound, verb - 1)..<end).contains { index in
      guard features[index].function == .negation else { return false }
      // "om inte Per" is a condition and negates nothing here.
      return !(index > range.lowerBound && features[index - 1].function == .if)
    }
  }

  /// Whether the clause hangs on something: "Om svaret blir ja", "Säger de ja,".
  func isConditional(before clauseStart: Int, verb: Int) -> Bool {
    for index in range.lowerBound..<max(range.lowerBound, verb) {
      if features[index].function == .if, !isTemporal(index),
        index == range.lowerBound || stream[index - 1].isSymbol(",")
      {
        return true
      }
    }
    let first = range.lowerBound
    if opensWithCondition(before: verb) { return true }
    return text(first) == "eventuellt" || text(first) == "vid" && text(first + 1) == "behov"
  }

  /// Whether the clause is somebody's words or a circumstance: "… att kansliet tar fram …", "… där Per bokar …".
  func isReportedSpeech(_ subject: Subject) -> Bool {
    guard let subordinator = subject.subordinator else { return false }
    if subordinator == .if { return true }
    if subordinator == .because {
      // "Karin skriver brevet medan Per delar ut det"
      if text(subject.clauseStart - 1) == "medan" { return false }
      // "sedan", "då" between clauses
      return subject.clauseStart > range.lowerBound + 1
    }
    if subordinator == .att {
      // "1. att Karin återkommer" below "Beslut": the introduction decides.
      if subject.clauseStart - 1 == range.lowerBound,
        block.kind == .listItem || context.contains(.decision)
      {
        return false
      }
      // What is decided or promised is meant.
      return !contains([.decide, .agree, .ask], in: range.lowerBound..<subject.clauseStart)
    }
    return true
  }

  /// "för att styrelsen ska kunna …": why, not what.
  func isPurpose(_ verb: Int) -> Bool {
    (max(range.lowerBound, verb - 6)..<verb).contains { index in
      word(index) == .att && index > range.lowerBound && text(index - 1) == "för"
    }
  }

  /// "Enligt stadgarna ska …": a standing rule; "enligt beslut" and "enligt uppdrag" are tasks.
  var restsOnRule: Bool {
    text(range.lowerBound) == "enligt"
      && !text(range.lowerBound + 1).isOne(of: [
        "beslut", "beslutet", "uppdrag", "uppdraget", "överenskommelse",
      ])
  }

  /// "för avsikt att", "lovat", "åtagit sig".
  func statesIntention(after verb: Int) -> Bool {
    for index in verb + 1..<max(verb + 1, min(verb + 6, range.upperBound)) {
      if text(index) == "avsikt" || features[index].function == .agree { return true }
      if features[index].verbForms.contains(.supine) { return false }
    }
    return false
  }

  /// "har Karin besökt två grupper och kommer att besöka fler": the subject of the clause before.
  func sharedSubject(of verb: Int) -> Subject? {
    guard verb > range.lowerBound,
      features[verb - 1].function == .and || text(verb - 1).isOne(of: ["men", "utan"])
    else { return nil }
    for index in stride(from: verb - 1, through: range.lowerBound, by: -1) {
      let function = features[index].function
      guard
        !features[index].verbForms.isDisjoint(
          with: [.present, .preterite, .passivePresent]) || function == .past
          || function == .modal
          || function == .future,
        !isTemporal(index)
      else { continue }
      if var subject = subject(of: index) {
        subject.clauseStart =
          subject.isInverted ? subject.mention.range.lowerBound : subject.clauseStart
        return subject
      }
    }
    return nil
  }

  private static let taskParticles = WordMap(
    [
      "över", "ut", "igenom", "fram", "ihop", "upp", "i", "vidare", "till", "in", "ned", "besked",
      "återkoppling", "svar", "kontakt", "förslag",
    ]
    .map { (word: $0, value: true) }
  )

  /// "ser över", "går ut med", "ger besked": the word that makes a light verb an action.
  func hasTaskParticle(after verb: Int, from start: Int) -> Bool {
    let words = start + 1..<max(start + 1, min(start + 3, range.upperBound))
    guard let first = words.first else { return false }
    if text(verb) == "ger" || text(verb) == "ge" {
      return (first..<min(first + 3, range.upperBound)).contains {
        text($0).isOne(of: ["besked", "återkoppling", "svar", "förslag"])
      }
    }
    if text(verb) == "går" { return text(first).isOne(of: ["ut", "igenom", "vidare"]) }
    if text(verb) == "ser" { return text(first).isOne(of: ["över", "till"]) }
    if text(verb) == "håller" {
      return text(first).isOne(of: ["i", "ett", "en", "koll", "reda"]) && text(first + 1) != "sig"
    }
    if text(verb) == "hör" {
      // "hör sig för"
      return text(first).isOne(of: ["av", "med", "efter"]) || text(first + 1) == "för"
    }
    if text(verb) == "räknar" { return text(first).isOne(of: ["ut", "ihop", "in"]) }
    if text(verb) == "fortsätter" {
      // "fortsätter med", "fortsätter kontakterna", "fortsätter att leta"; not "fortsätter som kassör".
      return stream[first].kind == .word
        && (text(first) == "med" || word(first) == .att || word(first) == nil)
    }
    if text(verb) == "följer" { return text(first) == "upp" }
    return words.contains { Self.taskParticles[stream[$0]] != nil }
  }

  /// The infinitive right after the index, adverbs and "inte" apart.
  func directInfinitive(after index: Int) -> Int? {
    var position = index + 1
    while position < range.upperBound,
      features[position].function == .adverb || isTemporal(position)
    {
      position += 1
    }
    guard position < range.upperBound else { return nil }
    let forms = features[position].verbForms
    return forms.contains(.infinitive) || forms.contains(.passiveInfinitive) ? position : nil
  }

  /// "godkänna dagordningen", "lägga till handlingarna": nothing is left to do.
  func isFormality(_ infinitive: Int) -> Bool {
    if features[infinitive].function == .formal || begins([.never], at: infinitive) { return true }
    // Signing and adjusting the minutes is routine.
    if text(infinitive).isOne(of: ["signera", "underteckna", "justera"]) { return true }
    let rest = (infinitive + 1..<max(infinitive + 1, min(infinitive + 8, range.upperBound))).map {
      text($0)
    }
    return rest.contains("handlingarna") || rest.contains("ansvarsfrihet")
      || text(infinitive) == "ställa" && rest.contains("bakom")
  }

  /// "Karin svarar att …", "Per meddelar att …": what was said.
  func isSaying(_ verb: Int) -> Bool {
    // "räknar med", "kan tänka sig": what is expected.
    if text(verb) == "räknar", text(verb + 1) == "med" { return true }
    // "frågar om bidraget", "frågar hur det går": a question; "frågar föräldrarna" is a task.
    if text(verb) == "frågar", word(verb + 1) == .if || word(verb + 1) == .question { return true }
    if Self.ensuring[stream[verb]] != nil { return false }
    guard word(verb + 1) == .att, verb + 2 < range.upperBound else { return false }
    return !features[verb + 2].verbForms.contains(.infinitive)
  }

  /// "kontrollerar att taket blir lagat": a task, whatever follows.
  private static let ensuring = WordMap(
    ["kontrollerar", "säkerställer", "bevakar", "kollar", "tillser", "ordnar", "garanterar"].map {
      (word: $0, value: true)
    }
  )

  /// A word of no table that has the letters of a present tense: "spacklar".
  func isUnknownPresent(_ index: Int) -> Bool {
    index > range.lowerBound && features[index].endings.contains(.present)
  }

  /// A word of no table with the letters of a participle: "inlämnad", "inbetalt".
  func isUnknownParticiple(_ index: Int) -> Bool {
    let token = stream[index]
    guard token.kind == .word, token.count >= 5, !token.isCapitalised,
      features[index].verbForms.isEmpty, features[index].function == nil
    else { return false }
    let bytes = structure.source.bytes[token.range]
    return [
      "ad", "at", "ade", "it", "en", "na", "gd", "gt", "ld", "lt", "st", "kt", "pt", "da", "ta",
    ]
    .contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static let holdings = WordMap(
    [
      "hålls", "hålles", "planeras", "arrangeras", "anordnas", "genomförs", "inleds", "öppnas",
      "avslutas", "stängs", "invigs", "firas", "kallas", "preliminärbokas", "träffas", "möts",
      "samlas",
    ]
    .map { (word: $0, value: true) }
  )

  /// "hålls", "planeras": said of a gathering or a period, not of a task.
  func isHolding(_ verb: Int) -> Bool { Self.holdings[stream[verb]] != nil }

  private static let settled = WordMap(
    [
      "väljs", "utses", "godkänns", "fastställs", "bifalls", "avslås", "antas", "beviljas",
      "bifalles", "entledigas", "adjungeras", "läggs", "justeras", "anmäls", "höjs", "sänks",
      "protokollförs", "bordläggs", "förklaras", "anses",
    ]
    .map { (word: $0, value: true) }
  )

  /// "väljs", "godkänns": done by the decision itself.
  func isSettled(_ verb: Int) -> Bool { Self.settled[stream[verb]] != nil }

  /// "klart", "gjort", "✓", "[x]" within the entry.
  var isReportedDone: Bool {
    (range.lowerBound..<min(blockEnd, range.lowerBound + 400)).contains { index in
      if stream[index].isSymbol("✓") || stream[index].isSymbol("✔") { return true }
      if stream[index].isSymbol("☑") || stream[index].isSymbol("☒") { return true }
      if stream[index].isSymbol("["), index + 1 < blockEnd, text(index + 1) == "x" { return true }
      guard range.contains(index), Self.done[stream[index]] != nil else { return false }
      // "klart senast 3/5", "ska vara klart" set a day; "klart" alone reports.
      let next = index + 1
      if next < blockEnd, isTemporal(next) || stream[next].isSymbol(":") { return false }
      // "ej gjort", "inte helt klart": still to be done.
      if contains([.negation], in: max(range.lowerBound, index - 2)..<index) { return false }
      return !contains([.modal, .future], in: range.lowerBound..<index)
    }
  }

  private static let done = WordMap(
    ["klart", "klar", "gjort", "åtgärdat", "avslutat", "utfört", "done"]
      .map { (word: $0, value: true) }
  )

  /// The start of the clause that holds the verb: after ", och", "men", a semicolon.
  func clauseStart(before verb: Int) -> Int {
    var index = verb - 1
    var start = range.lowerBound
    while index > range.lowerBound {
      let isBoundary =
        stream[index].isSymbol(";") || text(index) == "men" || stream[index].isSymbol(":")
      if isBoundary {
        start = index + 1
        break
      }
      index -= 1
    }
    return start
  }
}
