import CivilCalendar
import Lexicon

/// Times in a list: "5, 12 och 19 maj", "v 15 och 17", "måndag och tisdag nästa vecka".
///
/// Each member is an expression of its own. What stands once for all is shared: the relation before the first, and
/// the year, the week and the time of day behind the last. The month of bare days is found by the rule of the day.
struct TemporalList {
  private(set) var members: [TemporalParser.Parse]
  /// "tisdagarna 5 och 12 maj": the weekday of all.
  private let isOfOneWeekday: Bool

  /// The list that begins with the time; nil where it stands alone.
  init?(_ first: TemporalParser.Parse, _ parser: TemporalParser) {
    let terms = parser.terms
    guard Self.isListed(first.reading),
      Self.endOfSeparator(terms, first.tokens.upperBound) != nil
    else { return nil }
    members = [first]
    let opening = terms.term(first.lead.end)
    isOfOneWeekday = opening.kind == .weekday && opening.form == .plural
    var isJoined = false
    // A longer list is read as several; the bound keeps the tagger linear.
    while members.count < 24, let last = members.last,
      let next = Self.endOfSeparator(terms, last.tokens.upperBound),
      let member = Self.member(parser, next, after: last)
    {
      isJoined =
        isJoined || !terms.isSymbol(last.tokens.upperBound, ",")
        || next > last.tokens.upperBound + 1
      members.append(member)
    }
    guard members.count > 1, isJoined || members.count > 2 else { return nil }
    share()
  }

  /// The index after what parts two members: ",", "och", ", och", "resp.", "&"; nil where nothing does.
  static func endOfSeparator(_ terms: TermSequence, _ index: Int) -> Int? {
    switch terms.kind(index) {
    case .and, .or: return index + 1
    case .symbol:
      guard let token = terms.token(index) else { return nil }
      if token.isSymbol("&") || token.isSymbol("+") { return index + 1 }
      guard token.isSymbol(",") else { return nil }
      return terms.kind(index + 1) == .and ? index + 2 : index + 1
    case .none:
      if terms.isWord(index, Words.respectively) { return index + 1 }
      guard terms.isWord(index, Words.resp) else { return nil }
      return terms.skippingPoint(index + 1)
    default: return nil
    }
  }

  private enum Words {
    static let resp = WordHash("resp")
    static let respectively = WordHash("respektive")
  }

  private static func member(
    _ parser: TemporalParser,
    _ index: Int,
    after last: TemporalParser.Parse
  ) -> TemporalParser.Parse? {
    if let parse = parser.parse(at: index) {
      guard !parse.lead.isPresent, kind(parse.reading) == kind(last.reading),
        isListed(parse.reading)
      else { return nil }
      return parse
    }
    // "den 13:e och 27:e"
    if case .dayOfMonth = last.reading, let day = parser.terms.number(index),
      (1...31).contains(day),
      let end = TemporalRule.ordinalEnding(parser.terms, index + 1),
      TemporalRule.isPhraseEnd(parser.terms, end)
    {
      return TemporalParser.Parse(
        tokens: index..<end,
        lead: last.lead,
        reading: .dayOfMonth(day, nil),
        rule: last.rule
      )
    }
    // "v 15 och 17"
    guard kind(last.reading) == .week,
      let match = TemporalRule.bareWeek(parser.terms, index)
    else { return nil }
    return TemporalParser.Parse(
      tokens: index..<match.end,
      lead: last.lead,
      reading: match.reading,
      rule: last.rule
    )
  }

  private mutating func share() {
    guard let first = members.first, let last = members.last else { return }
    let week = Self.week(of: last.reading)
    let weekday = isOfOneWeekday ? Self.weekday(of: first.reading) : nil
    let hasClocks = members.dropLast().contains { $0.clock != nil }
    for index in members.indices {
      members[index].lead = first.lead
      if let weekday, case .day(let day, let month, let year, nil) = members[index].reading {
        members[index].reading = .day(day, month: month, year, weekday)
      }
      guard index < members.count - 1 else { continue }
      members[index].reading = Self.sharing(members[index].reading, with: last.reading, week)
      if !hasClocks, TemporalParser.takesClock(members[index].reading) {
        members[index].clock = last.clock
      }
    }
  }

  private static func sharing(
    _ reading: TemporalReading,
    with last: TemporalReading,
    _ week: ((Weekday) -> TemporalReading)?
  ) -> TemporalReading {
    switch (reading, last) {
    // In order, so that "20 december och 10 januari 2027" keeps its own year.
    case (.day(let day, let month, .open, let weekday), .day(let end, let endMonth, let year, _))
    where (month, day) <= (endMonth, end):
      .day(day, month: month, year, weekday)
    case (.week(let week, .open, let weekday), .week(let end, let year, _)) where week <= end:
      .week(week, year, weekday)
    case (.weekday(let weekday, week: nil), _): week?(weekday) ?? reading
    default: reading
    }
  }

  /// The week that the last weekday of a list stands in, for those before it.
  private static func week(of reading: TemporalReading) -> ((Weekday) -> TemporalReading)? {
    switch reading {
    case .weekdayIn(_, let inner): { .weekdayIn($0, inner) }
    case .week(let week, let year, .some): { .week(week, year, $0) }
    default: nil
    }
  }

  private static func weekday(of reading: TemporalReading) -> Weekday? {
    if case .day(_, _, _, let weekday) = reading { weekday } else { nil }
  }

  private enum Kind { case day, week, weekday, other }

  private static func kind(_ reading: TemporalReading) -> Kind {
    switch reading {
    case .day, .dayOfMonth, .impossible: .day
    case .week(_, _, nil): .week
    case .weekday, .weekdayIn, .week: .weekday
    case .range(let first, _), .approximate(let first, _): kind(first)
    default: .other
    }
  }

  private static func isListed(_ reading: TemporalReading) -> Bool { kind(reading) != .other }
}
