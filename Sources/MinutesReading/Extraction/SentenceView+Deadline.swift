import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// Which of a sentence's temporal expressions sets the deadline of a clause.
extension SentenceView {
  /// Whether a deadline stands in the clause.
  func hasDeadline(from start: Int) -> Bool {
    deadline(in: start..<range.upperBound, verb: start) != nil
  }

  /// Whether the deadline names a day, and not only a gathering whose day is not said.
  func hasDay(from start: Int, verb: Int) -> Bool {
    deadline(in: start..<range.upperBound, verb: verb).map {
      $0.deadline != nil || $0.relation == .on
    } ?? false
  }

  /// Whether the deadline is only a stretch of time ("under höstlovet", "i vår").
  func hasLooseDeadline(from start: Int, verb: Int) -> Bool {
    guard let timex = deadline(in: start..<range.upperBound, verb: verb) else { return false }
    return timex.relation == .during || timex.relation == .on && timex.start != timex.end
  }

  /// Whether "senast", "före" or the like stands in the clause, and not a bare day.
  func hasBindingDeadline(from start: Int, verb: Int) -> Bool {
    hasBindingDeadline(in: start..<range.upperBound, verb: verb)
  }

  func hasBindingDeadline(in stretch: Range<Int>, verb: Int) -> Bool {
    guard let timex = deadline(in: stretch, verb: verb) else { return false }
    return timex.relation == .by || timex.relation == .before
  }

  /// The expression that sets the deadline of a clause: "senast" and "före" before a bare day.
  func deadline(in stretch: Range<Int>, verb: Int) -> TemporalExpression? {
    let fitting = timexes.filter { timex in
      guard stretch.overlaps(timex.tokens), timex.relation != .past else { return false }
      guard timex.deadline != nil || timex.value == .nextMeeting || isOpenDay(timex) else {
        return false
      }
      return !isAttribute(timex) && !isElsewhere(timex, verb: verb)
        && !isBefore(timex, verb: verb, from: stretch.lowerBound)
        && !isAside(timex, verb: verb)
    }
    let strong = fitting.filter { $0.relation == .by || $0.relation == .before }
    // "kallelsen till årsmötet senast den 20 mars": the one that names a day says more.
    if let first = strong.first(where: { $0.tokens.lowerBound >= verb && $0.deadline != nil })
      ?? strong.first(where: { $0.tokens.lowerBound >= verb }) ?? strong.first
    {
      return first
    }
    return fitting.first { $0.tokens.lowerBound >= verb } ?? fitting.first
  }

  /// Whether the day is that of a clause before the comma: "Samtal hålls i maj, alla bokar tid".
  private func isBefore(_ timex: TemporalExpression, verb: Int, from start: Int) -> Bool {
    guard timex.relation == .on || timex.relation == .during, timex.tokens.upperBound < verb,
      (timex.tokens.upperBound..<verb).contains(where: {
        stream[$0].isSymbol(",") || text($0) == "så"
      })
    else { return false }
    // "25 mars kl. 13, Per bokar rum": the day of the next meeting itself.
    if context.contains(.nextMeetings) { return true }
    // The day may begin before the clause does.
    return (min(start, timex.tokens.lowerBound)..<timex.tokens.lowerBound).contains { index in
      let forms = features[index].verbForms
      return (forms.contains(.present) || forms.contains(.passivePresent))
        && features[index].nominal.isEmpty && features[index].function == nil
    }
  }

  /// Whether the day stands in brackets after the verb that tell of the past: "ringer Telia (de lovade svara i april)".
  private func isAside(_ timex: TemporalExpression, verb: Int) -> Bool {
    guard verb < timex.tokens.lowerBound,
      let open = (verb..<timex.tokens.lowerBound).last(where: { stream[$0].isSymbol("(") }),
      !(open..<timex.tokens.lowerBound).contains(where: { stream[$0].isSymbol(")") })
    else { return false }
    for index in open..<range.upperBound where !isTemporal(index) {
      if stream[index].isSymbol(")") { return false }
      if text(index) == "skulle" || word(index) == .past
        || !features[index].verbForms.isDisjoint(with: [.preterite, .passivePreterite, .supine])
      {
        return true
      }
    }
    return false
  }

  private static let timeUnits = WordMap(
    ["dag", "dagar", "vecka", "veckor", "månad", "månader"].map { (word: $0, value: true) }
  )

  /// "handlingar ut två veckor innan": a lead before a day that is not said beside it.
  func countsBack(in stretch: Range<Int>) -> Bool {
    stretch.dropFirst().contains { index in
      guard Word(stream[index]).isOne(of: ["innan", "före", "dessförinnan"]),
        Self.timeUnits[stream[index - 1]] != nil
      else { return false }
      // "en vecka innan, fredag 3 oktober" and "två veckor före mötet" say of what.
      guard index + 1 < stretch.upperBound else { return true }
      return stream[index + 1].kind == .symbol && !isTemporal(index + 2)
    }
  }

  /// A deadline whose year is not known, or that names no day ("snarast"): shown with its words, never resolved.
  private func isOpenDay(_ timex: TemporalExpression) -> Bool {
    guard timex.relation != .after, timex.relation != .from else { return false }
    if timex.value == nil { return timex.relation == .by || timex.relation == .before }
    return timex.value?.description.hasPrefix("XXXX") ?? false
  }

  /// Whether the day is that of a subordinate clause after the verb ("anmälan, som öppnar den 1 december").
  ///
  /// "senast" and "före" bind the sentence wherever they stand.
  private func isElsewhere(_ timex: TemporalExpression, verb: Int) -> Bool {
    let first = text(timex.tokens.lowerBound)
    if first.isOne(of: ["senast", "före", "innan", "inför", "från", "klart"]) { return false }
    guard verb + 1 < timex.tokens.lowerBound else { return false }
    for index in verb + 1..<timex.tokens.lowerBound {
      let function = features[index].function
      // "hur det görs idag"; "vad det kostar och berättar på nästa möte" goes on with the sentence.
      let isAsked =
        function == .question && timex.relation == .on
        && !contains([.and], in: index..<timex.tokens.lowerBound)
      let opens = function == .if && !isTemporal(index) && text(index - 1) != "hand" || isAsked
      guard opens || function == .relative && timex.relation == .on else { continue }
      // Without a verb of its own it is no clause: "skriver om texten till fredag".
      let hasVerb = (index + 1..<timex.tokens.lowerBound).contains {
        let word = features[$0].function
        return features[$0].verbForms.contains(.present) && word == nil || word == .can
          || word == .modal || word == .allowed
      }
      if hasVerb { return true }
    }
    return false
  }

  /// "budgeten för 2017", "protokollet från mars": it tells which, not when.
  private func isAttribute(_ timex: TemporalExpression) -> Bool {
    guard timex.tokens.lowerBound > range.lowerBound else { return false }
    guard timex.relation == .on || timex.relation == .from else { return false }
    let before = text(timex.tokens.lowerBound - 1)
    if before.isOne(of: ["för", "av", "från", "om", "enligt", "år", "per", "sedan", "efter"]) {
      return true
    }
    // "bilder från cupen den 14 februari", "frågan om festen den 9 maj"; "informerar om läget på nästa möte" sets one.
    let noun = timex.tokens.lowerBound - 1
    if timex.relation == .on, timex.value != .nextMeeting, noun - 1 > range.lowerBound,
      stream[noun].kind == .word,
      features[noun].verbForms.isEmpty, text(noun - 1).isOne(of: ["från", "om", "efter", "sedan"])
    {
      return true
    }
    // A bare year is seldom a deadline: "verksamhetsplan 2017".
    return timex.value.map { $0.description.count == 4 } ?? false && timex.relation == .on
  }
}
