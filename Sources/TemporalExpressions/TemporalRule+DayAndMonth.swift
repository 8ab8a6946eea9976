import CivilCalendar
import Lexicon

extension TemporalRule {
  /// The weekday belongs to a date that follows it: "torsdag 9/4".
  static func hasDateBehind(_ terms: TermSequence, _ index: Int) -> Bool {
    let (_, start) = weekdayBeforeDate(terms, index)
    return terms.kind(start) == .number || terms.kind(start) == .weekMark
      || terms.kind(start) == .which
  }

  /// A weekday with what ties it to a date ("torsdagen den", "söndag,"); without one, a "den".
  static func weekdayBeforeDate(_ terms: TermSequence, _ index: Int) -> (Weekday?, Int) {
    guard let weekday = terms.weekday(index) else {
      return (nil, terms.isWord(index, TermSequence.Words.den) ? index + 1 : index)
    }
    var next = index + 1
    if terms.isSymbol(next, ".") || terms.isSymbol(next, ",") { next += 1 }
    if terms.kind(next) == .the { next += 1 }
    switch terms.term(index).form {
    case .past: return (nil, index)
    // "tisdagarna 5 och 12 maj"
    case .plural where terms.kind(next) != .number: return (nil, index)
    default: return (weekday, next)
    }
  }

  private static let figureMatches = figureDates.map(\.match)

  static func numericDate(
    _ terms: TermSequence,
    _ index: Int,
    _ weekday: Weekday?
  ) -> Match? {
    guard terms.kind(index) == .number else { return nil }
    for match in figureMatches {
      guard let match = match(terms, index) else { continue }
      switch match.reading {
      case .day(let day, let month, let year, _):
        return Match(.day(day, month: month, year, weekday), match.end)
      case .impossible: return match
      case .range where weekday == nil: return match
      default: continue
      }
    }
    return nil
  }

  /// The day of a month at the index: "8", "8:e", "åttonde".
  static func dayNumber(
    _ terms: TermSequence,
    _ index: Int,
    inRange: Bool = false
  ) -> (Int, Int)? {
    let start = terms.isWord(index, TermSequence.Words.den) ? index + 1 : index
    if terms.kind(start) == .ordinal, terms.value(start) > 0 {
      return (terms.value(start), start + 1)
    }
    guard let day = terms.number(start), (1...31).contains(day),
      inRange || !(start > 0 && terms.isTight(start) && isJoint(terms, start - 1))
    else { return nil }
    return (day, ordinalEnding(terms, start + 1) ?? start + 1)
  }

  /// The index after ":e" or ":a", or nil where none stands.
  static func ordinalEnding(_ terms: TermSequence, _ index: Int) -> Int? {
    if terms.isSymbol(index, ":"), terms.isTight(index) || terms.kind(index - 2) == .the,
      terms.isTight(index + 1),
      let word = terms.token(index + 1), word.kind == .word, word.count <= 3
    {
      return index + 2
    }
    guard let word = terms.token(index), word.kind == .word, terms.month(index) == nil else {
      return nil
    }
    if terms.isTight(index), word.count <= 2,
      terms.hasSuffix(index, "e") || terms.hasSuffix(index, "a")
    {
      return index + 1
    }
    // "1sta", "den 1 ste"
    let isEnding = word.count == 3 && ordinalEndings.contains { terms.hasSuffix(index, $0) }
    return isEnding && (terms.isTight(index) || terms.kind(index - 2) == .the) ? index + 1 : nil
  }

  private static let ordinalEndings: [StaticString] = ["sta", "ste", "dra", "dre", "dje"]

  /// An ordinal in words or figures: "första", "1:a", "4:e"; from the end "sista" is -1, "näst sista" -2.
  static func ordinal(_ terms: TermSequence, _ index: Int) -> (Int, Int)? {
    if terms.kind(index) == .ordinal { return (terms.value(index), index + 1) }
    if terms.kind(index) == .almost, terms.kind(index + 1) == .ordinal, terms.value(index + 1) == -1
    {
      return (-2, index + 2)
    }
    guard let number = terms.number(index), let end = ordinalEnding(terms, index + 1) else {
      return nil
    }
    return (number, end)
  }

  /// "(i) nästa månad", "i månaden", "denna månad".
  static func monthPhrase(
    _ terms: TermSequence,
    _ index: Int
  ) -> (TemporalReading, Int)? {
    let start = terms.kind(index) == .in ? index + 1 : index
    if start > index, terms.kind(start) == .definite, terms.unit(start) == .month {
      return (.relative(.month, 0), start + 1)
    }
    guard terms.kind(start) == .which, terms.unit(start + 1) == .month,
      terms.kind(start + 1) == .unit || terms.kind(start + 1) == .definite
    else { return nil }
    return (.relative(.month, terms.shift(start)), start + 2)
  }

  /// No noun follows that the words before it could belong to ("den 15 frågan").
  static func isPhraseEnd(_ terms: TermSequence, _ index: Int) -> Bool {
    guard let token = terms.token(index) else { return true }
    switch token.kind {
    case .number: return false
    case .symbol:
      return terms.isSpaced(index)
        || !terms.isDash(index) && !token.isSymbol("/")
          && !(token.isSymbol(":") && terms.isTight(index + 1)) && !token.isSymbol("%")
    case .word:
      switch terms.kind(index) {
      case .none, .initial: return FunctionWords.contains(token)
      case .unit, .which, .cardinal, .ordinal, .month, .definite: return false
      default: return true
      }
    }
  }

  /// The month and year that the days of a list or a range share with its last, and that last day where a dash
  /// ties it to the day before: "5, 12 och 19 maj", "den 5 till den 7/5".
  static func sharedMonth(
    _ terms: TermSequence,
    _ index: Int,
    after first: Int,
    isLed: Bool
  ) -> (shared: (month: Int, year: TemporalReading.Year), last: (day: Int, end: Int)?)? {
    var next = index
    var last: (day: Int, end: Int)?
    var commas = 0
    var isJoined = isLed
    // The bound keeps the tagger linear; no list of days in a month is longer.
    for member in 0..<12 {
      let isDash = terms.isDash(next)
      guard let joined = endOfJoint(terms, next) else { return nil }
      if terms.isSymbol(next, ",") { commas += 1 } else { isJoined = true }
      let start = terms.kind(joined) == .weekday ? weekdayBeforeDate(terms, joined).1 : joined
      guard let (day, end) = dayNumber(terms, start, inRange: isDash) else { return nil }
      let month: Int
      let after: Int
      if let named = terms.month(end) {
        (month, after) = (named, terms.skippingPoint(end + 1, afterAbbreviation: end))
      } else if let (_, slashed, last) = dayAndMonth(terms, end - 1),
        !NumberContext.isCounted(terms, last)
      {
        (month, after) = (slashed, last)
      } else {
        // Within a list of ranges: "5–7 och 12–14 maj".
        if member == 0, isDash { last = (day, end) }
        next = end
        continue
      }
      // "från 12 till 10 maj": a range goes forward.
      if member == 0, day <= first, TemporalList.endOfSeparator(terms, next) == nil { return nil }
      // "5, 12 maj": without an "och" the first may be anything; "5–7 maj" is read as a whole.
      guard isJoined || commas > 1, member > 0 || !isDash || start > joined else { return nil }
      let (year, _) =
        terms.month(end) == nil ? yearAfterNumericDate(terms, after) : yearAfter(terms, after)
      return ((month, year), last)
    }
    return nil
  }

  /// The index after what ties two days of one month: ",", "och", "till och med", a dash.
  private static func endOfJoint(_ terms: TermSequence, _ index: Int) -> Int? {
    TemporalList.endOfSeparator(terms, index) ?? endOfRangeJoint(terms, index)
  }

  /// The index after what stands between the ends of a range: a dash, "till", "till och med", "t.o.m.".
  static func endOfRangeJoint(_ terms: TermSequence, _ index: Int) -> Int? {
    if terms.isDash(index) { return index + 1 }
    if let (relation, end) = TemporalLead.abbreviation(terms, index), relation == .by { return end }
    let until = terms.kind(index) == .forth ? index + 1 : index
    guard terms.kind(until) == .until else { return nil }
    return terms.skippingAndWith(until + 1)
  }
}

extension TermSequence {
  /// A month's name that is a person's here: "5 Maj Andersson".
  func isCapitalisedName(_ index: Int) -> Bool {
    guard let token = token(index), token.isCapitalised, !token.flags.contains(.allCaps),
      let next = self.token(index + 1), next.kind == .word, next.isCapitalised
    else { return false }
    return kind(index + 1) == .none && isWord(index, Words.maj)
  }

  /// The index after the point of an abbreviated month ("feb."), which is a month of at most four letters.
  func skippingPoint(_ index: Int, afterAbbreviation word: Int) -> Int {
    guard let token = token(word), token.count <= 4 else { return index }
    return skippingPoint(index)
  }
}
