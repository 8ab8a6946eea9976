import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// What the phrases around a verb say of it.
extension SentenceView {
  /// Whether the verb begins a phrase of one of the senses: "går igenom", "reserverar sig".
  func begins(_ senses: CaseSet<PhraseSense>, at verb: Int) -> Bool {
    Phrases.swedish.begins(senses, at: verb, in: structure, limit: range.upperBound)
  }

  /// Whether a phrase of one of the senses stands in the stretch: "varje månad", "enligt stadgarna".
  func holds(_ senses: CaseSet<PhraseSense>, in stretch: Range<Int>) -> Bool {
    stretch.clamped(to: range).contains { begins(senses, at: $0) }
  }

  /// Whether the clause tells of what is done again and again, or is going on: "brukar", "varje månad", "just nu".
  func isStanding(from start: Int, verb: Int) -> Bool {
    holds([.habit, .current], in: start..<clauseEnd(after: verb))
  }

  /// Whether the clause tells of what is done again and again: "varje månad".
  func recurs(from start: Int, verb: Int) -> Bool {
    holds([.recurs], in: start..<clauseEnd(after: verb))
  }

  /// Where the clause of the verb ends: at a comma, a semicolon or a word that opens another clause.
  func clauseEnd(after verb: Int) -> Int {
    (verb + 1..<max(verb + 1, range.upperBound)).first { index in
      if stream[index].isSymbol(",") || stream[index].isSymbol(";") { return true }
      switch features[index].function {
      case .relative, .because: return !isTemporal(index)
      case .att: return text(index - 1) != "kommer"
      default: return text(index) == "men"
      }
    } ?? range.upperBound
  }

  /// "lyfter frågan med sin styrelse", "tar upp det i ledningsgruppen": somebody else is to hear it.
  func hasAddressee(after verb: Int) -> Bool {
    let end = clauseEnd(after: verb)
    // "informerar om läget i föreningen": what it is about.
    let about =
      (verb + 1..<max(verb + 1, end)).first(where: {
        text($0).isOne(of: ["om", "kring", "angående", "hur", "vad", "att"])
      }) ?? end
    return (verb + 1..<max(verb + 1, about)).contains { index in
      guard text(index).isOne(of: ["med", "i", "på", "till", "hos", "vid"]), !isTemporal(index),
        index + 1 < range.upperBound, features[index + 1].function != .reflexive,
        !text(index + 1).isOne(of: ["varandra", "mötet"])
      else { return false }
      if let mention = finder.mentions(from: index + 1, limit: range.upperBound) {
        return !mention.isGuess
      }
      return text(index) == "med" && stream[index + 1].kind == .word
        && !text(index + 1).isOne(of: ["anledning", "hänvisning", "tanke", "stöd", "att", "hjälp"])
    }
  }

  /// "informerar de boende", "informerar medlemmarna": others than the meeting are to hear it.
  func informsOthers(_ verb: Int) -> Bool {
    let next = verb + 1
    guard text(verb).isOne(of: ["informerar", "underrättar"]), next < range.upperBound,
      stream[next].kind == .word, features[next].function != .preposition,
      features[next].function != .att, features[next].function != .if
    else { return false }
    return Self.meetings[stream[next]] == nil
      && (finder.mentions(from: next, limit: range.upperBound)?.isGuess == false
        || features[next].function == .they || features[next].function == .everyone)
  }

  private static let meetings = WordMap(
    [
      "styrelsen", "nämnden", "gruppen", "mötet", "utskottet", "rådet", "kommittén", "ledamöterna",
      "deltagarna", "årsmötet", "oss", "övriga", "närvarande",
    ]
    .map { (word: $0, value: true) }
  )

  /// "går igenom rapporten", "går igenom föregående protokoll": what a meeting has before it.
  func takesPaper(after verb: Int) -> Bool {
    holds([.paper], in: verb + 1..<min(verb + 7, clauseEnd(after: verb)))
  }

  /// Whether the clause says that it was long ago: "beslutade 2019", "vid förra mötet".
  func isPast(in stretch: Range<Int>) -> Bool {
    if stretch.clamped(to: range).contains(where: { Self.earlier[stream[$0]] != nil }) {
      return true
    }
    // A bare year: "beslutade 2019".
    if let held,
      stretch.clamped(to: range).contains(where: {
        stream[$0].kind == .number && stream[$0].count == 4
          && (1900..<held.year).contains(Int(clamping: stream[$0].value))
      })
    {
      return true
    }
    return timexes.contains { timex in
      guard stretch.overlaps(timex.tokens) else { return false }
      if timex.relation == .past { return true }
      guard let held, let end = timex.end?.date else { return false }
      return end < held
    }
  }

  private static let earlier = WordMap(
    ["tidigare", "förra", "föregående", "förut", "ifjol", "dåvarande"]
      .map { (word: $0, value: true) }
  )
}
