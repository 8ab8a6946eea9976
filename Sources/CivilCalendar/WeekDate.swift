/// A week of the ISO 8601 week calendar: `2017-W51` runs from Monday to Sunday.
///
/// Week 1 is the one that holds the year's first Thursday; a year has 52 or 53 weeks.
package struct WeekDate: Hashable, Sendable {
  package let year: Int
  package let week: Int

  /// The week, or nil where that year has no such week (`2018-W53`).
  package init?(year: Int, week: Int) {
    guard (1...9999).contains(year), week >= 1, week <= Self.weeks(in: year) else { return nil }
    self.year = year
    self.week = week
  }

  /// The week that holds the day.
  package init(containing date: CalendarDate) {
    let thursday = date.adding(days: 4 - date.weekday.rawValue)
    let year = thursday.year
    self.year = year
    self.week = (thursday.dayNumber - Self.firstThursday(of: year).dayNumber) / 7 + 1
  }

  package var monday: CalendarDate {
    Self.firstThursday(of: year).adding(days: (week - 1) * 7 - 3)
  }

  package var period: DatePeriod {
    DatePeriod(first: monday, last: monday.adding(days: 6))
  }

  package func day(_ weekday: Weekday) -> CalendarDate {
    monday.adding(days: weekday.rawValue - 1)
  }

  /// 52 or 53.
  package static func weeks(in year: Int) -> Int {
    let next = firstThursday(of: year + 1)
    return (next.dayNumber - firstThursday(of: year).dayNumber) / 7
  }

  private static func firstThursday(of year: Int) -> CalendarDate {
    let fourth = CalendarDate.day(4, of: 1, in: year)
    return fourth.adding(days: 4 - fourth.weekday.rawValue)
  }
}

extension WeekDate: CustomStringConvertible {
  /// ISO 8601 and TIMEX3: `2017-W51`.
  package var description: String { "\(padded(year, to: 4))-W\(padded(week, to: 2))" }
}
