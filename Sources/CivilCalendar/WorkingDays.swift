/// Swedish working days: Monday to Friday, free days apart.
///
/// Saturdays are free in every year, although most people worked on them until the late 1960s. Days that some work half
/// of (skärtorsdagen, valborgsmässoafton) are working days.
package enum WorkingDays {
  package static func isWorkingDay(_ date: CalendarDate) -> Bool {
    date.weekday < .saturday && PublicHolidays.freeDay(on: date) == nil
  }

  /// The first working day later than the date.
  package static func next(after date: CalendarDate) -> CalendarDate {
    var day = date.adding(days: 1)
    while !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }

  /// The last working day earlier than the date.
  package static func previous(before date: CalendarDate) -> CalendarDate {
    var day = date.adding(days: -1)
    while !isWorkingDay(day) { day = day.adding(days: -1) }
    return day
  }

  /// The day `count` working days later, or earlier where it is negative.
  ///
  /// The date itself is not counted: ten working days from `2017-12-11` is `2017-12-27`. Zero gives the date back.
  ///
  /// - Complexity: linear in `count`.
  package static func adding(_ count: Int, to date: CalendarDate) -> CalendarDate {
    var day = date
    for _ in 0..<abs(count) { day = count > 0 ? next(after: day) : previous(before: day) }
    return day
  }

  /// The first working day of the date's ISO week; nil in a week without any.
  package static func firstOfWeek(containing date: CalendarDate) -> CalendarDate? {
    let week = WeekDate(containing: date).period
    return (week.first...week.last).first(where: isWorkingDay)
  }

  /// Whether the date is a klämdag: a working day between two days off.
  package static func isBridgeDay(_ date: CalendarDate) -> Bool {
    isWorkingDay(date) && !isWorkingDay(date.adding(days: -1))
      && !isWorkingDay(date.adding(days: 1))
  }

  /// The klämdagar of a period, in order.
  package static func bridgeDays(in period: DatePeriod) -> [CalendarDate] {
    // Beside each there is a free day: from one week-end to the next there are five days.
    let beside = (period.first.year...period.last.year).flatMap { year in
      PublicHolidays.freeDays(of: year).flatMap { free in
        [free.date.adding(days: -1), free.date.adding(days: 1)]
      }
    }
    return Set(beside).filter { period.contains($0) && isBridgeDay($0) }.sorted()
  }
}
