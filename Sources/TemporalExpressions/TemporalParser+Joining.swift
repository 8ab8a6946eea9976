import CivilCalendar
import Lexicon

/// What goes on behind a time: the end of a range, and the same time said once more.
extension TemporalParser {
  /// A range: "8 februari–3 mars", "från … till …", "mellan … och …".
  func continuing(
    _ reading: TemporalReading,
    _ end: Int,
    _ lead: inout TemporalLead
  ) -> (TemporalReading, Int) {
    // "flyttades från 3/2 till 12/5": from one day to another, no stretch of days.
    guard Self.canBound(reading), !(lead.opensRange && isMoved(before: lead.end)) else {
      return (reading, end)
    }
    var next = end
    if terms.isDash(next) || terms.isSymbol(next, "/") {
      next += 1
    } else if terms.kind(next) == .and, Self.areAdjacent(reading, terms.month(next + 1)) {
      next += 1
    } else if terms.kind(next) == .and, lead.isBetween {
      next += 1
    } else if let joint = TemporalRule.endOfRangeJoint(terms, next),
      lead.opensRange || lead.relation == .from || !lead.isPresent || lead.relation == .on
    {
      next = joint
    } else {
      return (reading, end)
    }
    guard let last = TemporalRule.match(terms, next), Self.canBound(last.reading) else {
      return (reading, end)
    }
    if terms.isSymbol(end, "/"), !Self.canMeet(reading, last.reading) { return (reading, end) }
    lead.opensRange = false
    if lead.relation == .from { lead.relation = .on }
    if lead.isBetween, case .feast = reading, case .feast = last.reading {
      return (.between(reading, last.reading), last.end)
    }
    return (.range(reading, last.reading), last.end)
  }

  /// What stands behind a time and says the same once more: "25/4 (lördag)", "i dag, den 2 mars",
  /// "nästa vecka på tisdag", "vecka 15 (6–12 april)".
  func qualified(_ reading: TemporalReading, _ end: Int) -> (TemporalReading, Int) {
    let isBracketed = terms.isSymbol(end, "(")
    let next = isBracketed || terms.isSymbol(end, ",") || terms.kind(end) == .on ? end + 1 : end
    switch reading {
    case .day(let day, let month, let year, nil):
      guard next > end, let weekday = terms.weekday(next),
        !terms.isSymbol(end, ",") || closes(next + 1),
        terms.kind(end) != .on
      else { break }
      guard let after = closing(next + 1, isBracketed) else { break }
      return (.day(day, month: month, year, weekday), after)
    case .daysFromToday where !isBracketed && terms.kind(end) != .on:
      // "i morgon, tisdag"
      if let weekday = terms.weekday(next), terms.term(next).form == .plain,
        !TemporalRule.hasDateBehind(terms, next)
      {
        return (.named(reading, weekday), next + 1)
      }
    case .relative(.year, let shift) where terms.kind(end) == .in:
      // "nästa år i maj"
      if terms.kind(end + 1) == .month {
        return (.month(terms.value(end + 1), .offset(shift)), end + 2)
      }
    case .week(_, _, nil), .relative(.week, _), .shifted(_, .week, from: nil):
      if !isBracketed, let weekday = terms.weekday(next), terms.term(next).form == .plain,
        !TemporalRule.hasDateBehind(terms, next)
      {
        return (.weekdayIn(weekday, reading), next + 1)
      }
    case .dayOfMonth(let day, nil) where isBracketed:
      if let weekday = terms.weekday(next), let after = closing(next + 1, true) {
        return (.dayOfMonth(day, weekday), after)
      }
    case .weekend:
      let start = terms.kind(next) == .the ? next + 1 : next
      if terms.kind(start) == .number, let match = TemporalRule.simpleMatch(terms, start),
        case .range(.day, .day) = match.reading, let after = closing(match.end, isBracketed)
      {
        return (match.reading, after)
      }
    case .range(.weekday(let first, week: nil), .weekday(let last, week: nil)):
      if let range = daysRange(end, first, last) { return range }
    case .weekday(let first, week: nil) where terms.kind(end) == .and:
      if let last = terms.weekday(end + 1), let range = daysRange(end + 2, first, last) {
        return range
      }
    default: break
    }
    guard isBracketed || terms.kind(end) != .on,
      let (other, after) = restatement(of: reading, next, isBracketed)
    else { return (reading, end) }
    return (other, after)
  }

  /// Days of a month behind two weekdays: "tisdag–torsdag 5–7 maj".
  private func daysRange(
    _ index: Int,
    _ first: Weekday,
    _ last: Weekday
  ) -> (TemporalReading, Int)? {
    let start = terms.kind(index) == .the ? index + 1 : index
    guard terms.kind(start) == .number, let match = TemporalRule.simpleMatch(terms, start),
      case .range(
        .day(let from, let month, let year, nil),
        .day(let to, let lastMonth, let lastYear, nil)
      ) =
        match.reading
    else { return nil }
    return (
      .range(
        .day(from, month: month, year, first),
        .day(to, month: lastMonth, lastYear, last)
      ), match.end
    )
  }

  /// The same time in other words: the date of a named day, the week of a date, the dates of a week.
  private func restatement(
    of reading: TemporalReading,
    _ index: Int,
    _ isBracketed: Bool
  ) -> (TemporalReading, Int)? {
    switch (reading, terms.kind(index)) {
    case (.daysFromToday, .the), (.daysFromToday, .weekday), (.daysFromToday, .number),
      (.weekdayAgo, .the), (.weekdayAgo, .number),
      (.weekday, .the), (.weekday, .number), (.day, .weekMark), (.day, .unit), (.week, .number):
      break
    default: return nil
    }
    guard let match = TemporalRule.simpleMatch(terms, index),
      let after = closing(match.end, isBracketed)
    else { return nil }
    switch (reading, match.reading) {
    case (.daysFromToday, .day), (.weekdayAgo, .day):
      return (.restated(reading, by: match.reading), after)
    case (.weekday(let weekday, _), .day(let day, let month, let year, nil)):
      return (.day(day, month: month, year, weekday), after)
    case (.day, .week(_, _, nil)) where isBracketed:
      return (.restated(match.reading, by: reading), after)
    case (.week(_, _, nil), .range(.day, .day)) where isBracketed:
      return (.restated(match.reading, by: reading), after)
    default: return nil
    }
  }

  /// The date of a weekday behind its time of day: "onsdag 18.30 den 6 maj".
  func dateBehind(_ reading: TemporalReading, _ index: Int) -> (TemporalReading, Int)? {
    guard case .weekday = reading else { return nil }
    return restatement(of: reading, terms.isSymbol(index, ",") ? index + 1 : index, false)
  }

  /// The index behind a bracket that must close here, or the index itself where none was opened.
  private func closing(_ index: Int, _ isBracketed: Bool) -> Int? {
    guard isBracketed else { return index }
    return terms.isSymbol(index, ")") ? index + 1 : nil
  }

  /// The clause goes no further, or only with a time of day.
  private func closes(_ index: Int) -> Bool {
    terms.kind(index) == .symbol || terms.kind(index) == .clock || index >= terms.count
  }

  /// The part of the day behind a time, and whether it is a late one: "på kvällen", "eftermiddag".
  func partOfDay(_ index: Int) -> (isLate: Bool?, end: Int)? {
    let start = terms.kind(index) == .on && terms.kind(index + 1) == .dayTime ? index + 1 : index
    guard terms.kind(start) == .dayTime || terms.kind(start) == .dayPart,
      (0...1).contains(terms.value(start)) || terms.kind(start) == .dayTime
    else { return nil }
    switch terms.token(start)?.value {
    case Words.evening.value, Words.theEvening.value, Words.afternoon.value,
      Words.theAfternoon.value:
      return (true, start + 1)
    case Words.theMorning.value, Words.theForenoon.value: return (false, start + 1)
    default: return (nil, start + 1)
    }
  }

  private func isMoved(before index: Int) -> Bool {
    (index - 5..<index).contains { terms.token($0).map(SentenceTense.isMove) ?? false }
  }

  private enum Words {
    static let evening = WordHash("kväll")
    static let theEvening = WordHash("kvällen")
    static let afternoon = WordHash("eftermiddag")
    static let theAfternoon = WordHash("eftermiddagen")
    static let theMorning = WordHash("morgonen")
    static let theForenoon = WordHash("förmiddagen")
  }

  /// "januari och februari": two months that follow one another are one stretch.
  private static func areAdjacent(_ reading: TemporalReading, _ month: Int?) -> Bool {
    guard case .month(let first, _) = reading, let month else { return false }
    return month == first % 12 + 1
  }

  static func isStretch(_ reading: TemporalReading) -> Bool {
    switch reading {
    case .range, .between, .turn, .impossible: true
    case .approximate(let inner, _), .meeting(let inner), .restated(_, by: let inner):
      isStretch(inner)
    default: false
    }
  }

  private static func canBound(_ reading: TemporalReading) -> Bool {
    switch reading {
    case .range, .unresolved, .within, .window, .nextMeeting, .meetingIn: false
    default: true
    }
  }

  /// A "/" between the two can only part them: "mars/april", "2026-05-05/2026-05-07".
  private static func canMeet(_ first: TemporalReading, _ last: TemporalReading) -> Bool {
    if case .day(_, _, .fixed, nil) = first, case .day(_, _, .fixed, nil) = last { return true }
    return isNamed(first) && isNamed(last)
  }

  private static func isNamed(_ reading: TemporalReading) -> Bool {
    switch reading {
    case .month, .weekday, .season, .quarter, .half, .tertial: true
    default: false
    }
  }
}
