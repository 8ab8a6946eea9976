import CivilCalendar

/// The civil day in Stockholm of a moment, by the rule that the European Union has for summer time.
///
/// Source: directive 2000/84/EC: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last of October.
enum StockholmDay {
  static func day(at instant: Instant) -> CalendarDate {
    let year = CalendarDate(dayNumber: floorDays(instant.seconds)).year
    let isSummer =
      change(in: 3, of: year).map { instant >= $0 } ?? false
      && change(in: 10, of: year).map { instant < $0 } ?? false
    return CalendarDate(dayNumber: floorDays(instant.seconds + (isSummer ? 7200 : 3600)))
  }

  private static func change(in month: Int, of year: Int) -> Instant? {
    guard let last = CalendarDate(year: year, month: month, day: 31) else { return nil }
    let sunday = last.adding(days: -(last.weekday.rawValue % 7))
    return Instant(seconds: sunday.dayNumber * 86_400 + 3600)
  }

  private static func floorDays(_ seconds: Int) -> Int {
    seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  }
}
