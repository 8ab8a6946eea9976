import CivilCalendar

extension TimexValue: LosslessStringConvertible {
  /// Reads the forms that `description` writes, and nothing else.
  package init?(_ text: String) {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    switch ends.count {
    case 1: self.init(simple: ends[0])
    case 2:
      guard let first = TimexValue(simple: ends[0]), let last = TimexValue(simple: ends[1]) else {
        return nil
      }
      self = .range(first, last)
    default: return nil
    }
  }

  /// A value that is no range.
  private init?(simple text: Substring) {
    if text == "next-meeting" {
      self = .nextMeeting
      return
    }
    // Only a day has a time.
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let isTimed = halves.count == 2 && halves[1].contains(":")
    let time = isTimed ? Self.clock(halves[1]) : nil
    guard !isTimed || time != nil else { return nil }
    let parts = (isTimed ? halves[0] : text)
      .split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, let year = Self.field(parts[0], digits: 4), year != 0 else {
      return nil
    }
    switch parts.count {
    case 1 where !isTimed: self = .year(year)
    case 2 where !isTimed: self.init(year: year, part: parts[1])
    case 3: self.init(year: year, parts[1], parts[2], time)
    default: return nil
    }
  }

  /// A part of a year: `-W51`, `-Q1`, `-SP`, `-02`.
  private init?(year: Int?, part: Substring) {
    if let season = Season(rawValue: String(part)) {
      self = .season(season, year: year)
    } else if let term = SchoolTerm(rawValue: String(part)) {
      self = .term(term, year: year)
    } else if part.hasPrefix("W"), let field = Self.field(part.dropFirst(), digits: 2) {
      if let year {
        guard let week = field.flatMap({ WeekDate(year: year, week: $0) }) else { return nil }
        self = .week(week)
      } else {
        guard field.map((1...53).contains) ?? true else { return nil }
        self = .partialWeek(field)
      }
    } else if part.hasPrefix("Q"), let number = Self.number(part.dropFirst(), digits: 1),
      (1...4).contains(number)
    {
      self = .quarter(number, year: year)
    } else if part.hasPrefix("H"), let number = Self.number(part.dropFirst(), digits: 1),
      (1...2).contains(number)
    {
      self = .half(number, year: year)
    } else if let month = Self.number(part, digits: 2), (1...12).contains(month) {
      self = .month(month, year: year)
    } else {
      return nil
    }
  }

  /// A day: `-12-13`, `-W51-5`.
  private init?(year: Int?, _ second: Substring, _ third: Substring, _ time: ClockTime?) {
    if second.hasPrefix("W") {
      guard year == nil, let week = Self.field(second.dropFirst(), digits: 2),
        let weekday = Self.number(third, digits: 1).flatMap(Weekday.init(rawValue:))
      else { return nil }
      guard let week else {
        self = .weekday(weekday, time)
        return
      }
      guard (1...53).contains(week), time == nil else { return nil }
      self = .partialWeek(week, weekday)
      return
    }
    guard let month = Self.field(second, digits: 2), let day = Self.field(third, digits: 2) else {
      return nil
    }
    guard let year else {
      guard month.map((1...12).contains) ?? true, day.map((1...31).contains) ?? true else {
        return nil
      }
      self = .partialDate(month: month, day: day, time)
      return
    }
    guard let month, let day, let date = CalendarDate(year: year, month: month, day: day) else {
      return nil
    }
    self = .date(date, time)
  }

  /// A number, or nil within where it is unknown (`XX`); nil where the text is neither.
  private static func field(_ text: Substring, digits: Int) -> Int?? {
    if text.utf8.count == digits, text.utf8.allSatisfy({ $0 == UInt8(ascii: "X") }) {
      return .some(nil)
    }
    return number(text, digits: digits).map { .some($0) }
  }

  private static func number(_ text: Substring, digits: Int) -> Int? {
    guard text.utf8.count == digits,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }

  private static func clock(_ text: Substring) -> ClockTime? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = number(parts[0], digits: 2),
      let minute = number(parts[1], digits: 2)
    else { return nil }
    return ClockTime(hour: hour, minute: minute)
  }
}
