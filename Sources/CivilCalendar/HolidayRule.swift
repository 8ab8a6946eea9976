/// A free day of the Swedish year: where it falls, and in which years law or custom knew it.
struct HolidayRule: Sendable {
  /// Where in a year the day falls.
  enum Place: Sendable {
    case fixed(month: Int, day: Int)
    /// Days after Easter Sunday.
    case easter(Int)
    /// The first such weekday on or after a day of the year.
    case onOrAfter(Weekday, month: Int, day: Int)
    /// The Sunday of 22 to 28 March, or the Sunday before Palm Sunday where that one is Palm Sunday or Easter.
    case annunciation
  }

  let name: String
  let kind: FreeDay.Kind
  let place: Place
  /// The first and the last year of it.
  let years: ClosedRange<Int>

  init(
    _ name: String,
    _ place: Place,
    _ kind: FreeDay.Kind = .publicHoliday,
    from first: Int = PublicHolidays.firstYear,
    until last: Int = 9999
  ) {
    self.name = name
    self.kind = kind
    self.place = place
    self.years = first...last
  }

  /// The day of the year, or nil in a year that does not know it.
  func date(in year: Int, easter: CalendarDate) -> CalendarDate? {
    guard years.contains(year) else { return nil }
    switch place {
    case .fixed(let month, let day): return .day(day, of: month, in: year)
    case .easter(let shift): return easter.adding(days: shift)
    case .onOrAfter(let weekday, let month, let day):
      return CalendarDate.day(day, of: month, in: year).onOrAfter(weekday)
    case .annunciation:
      let sunday = CalendarDate.day(22, of: 3, in: year).onOrAfter(.sunday)
      return [0, -7].contains(easter.distance(to: sunday)) ? easter.adding(days: -14) : sunday
    }
  }
}
