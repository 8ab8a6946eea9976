package import CivilCalendar

/// A TIMEX3 value (ISO 24617-1), unknown parts `XXXX`, with the school terms and the non-calendar `next-meeting`.
///
/// A year of nil is one that the words leave open and no meeting day settles.
package enum TimexValue: Hashable, Sendable {
  /// `2017-12-13`, or `2018-02-08T09:00`.
  case date(CalendarDate, ClockTime? = nil)
  /// `XXXX-09-08`; without a month `XXXX-XX-20`.
  case partialDate(month: Int?, day: Int?, ClockTime? = nil)
  /// `XXXX-WXX-5`
  case weekday(Weekday, ClockTime? = nil)
  /// `2017-W51`
  case week(WeekDate)
  /// `XXXX-W51`, with a weekday `XXXX-W51-5`; a week of nil is unknown too.
  case partialWeek(Int?, Weekday? = nil)
  /// `2018-02`
  case month(Int, year: Int?)
  /// `2018-Q1`
  case quarter(Int, year: Int?)
  /// `2018-H1`
  case half(Int, year: Int?)
  /// `2018-SP`
  case season(Season, year: Int?)
  /// `2018-VT`
  case term(SchoolTerm, year: Int?)
  /// `2018`
  case year(Int?)
  /// `2018-08-30/2018-08-31`
  indirect case range(TimexValue, TimexValue)
  case nextMeeting
}

extension TimexValue: CustomStringConvertible {
  package var description: String {
    switch self {
    case .date(let date, let time): "\(LocalTime(date, time))"
    case .partialDate(let month, let day, let time):
      "XXXX-\(two(month))-\(two(day))\(clock(time))"
    case .weekday(let weekday, let time): "XXXX-WXX-\(weekday.rawValue)\(clock(time))"
    case .week(let week): week.description
    case .partialWeek(let week, let weekday):
      "XXXX-W\(two(week))\(weekday.map { "-\($0.rawValue)" } ?? "")"
    case .month(let month, let year): "\(four(year))-\(two(month))"
    case .quarter(let quarter, let year): "\(four(year))-Q\(quarter)"
    case .half(let half, let year): "\(four(year))-H\(half)"
    case .season(let season, let year): "\(four(year))-\(season.rawValue)"
    case .term(let term, let year): "\(four(year))-\(term.rawValue)"
    case .year(let year): four(year)
    case .range(let first, let last): "\(first)/\(last)"
    case .nextMeeting: "next-meeting"
    }
  }

  /// The range from the one to the other; of a range its own end counts, as none holds another.
  static func spanning(_ first: TimexValue, _ last: TimexValue) -> TimexValue {
    let start = if case .range(let start, _) = first { start } else { first }
    let end = if case .range(_, let end) = last { end } else { last }
    return .range(start, end)
  }

  /// The value with a time of day, where it names a day.
  func at(_ time: ClockTime) -> TimexValue {
    switch self {
    case .date(let date, _): .date(date, time)
    case .partialDate(let month, let day, _): .partialDate(month: month, day: day, time)
    case .weekday(let weekday, _): .weekday(weekday, time)
    default: self
    }
  }

  private func clock(_ time: ClockTime?) -> String { time.map { "T\($0)" } ?? "" }

  private func two(_ number: Int?) -> String {
    number.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "XX"
  }

  private func four(_ year: Int?) -> String {
    guard let year else { return "XXXX" }
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
