/// Civil time in Sweden: UTC+1, and UTC+2 in summer.
///
/// Summer time runs from the last Sunday of March to the last Sunday of October, both at 01:00 UTC: the rule of
/// directive 2000/84/EC, in force with these two dates since 1996. Earlier moments follow it too, although the autumn
/// change was in September then, and no summer time at all before 1980.
package enum StockholmTime {
  /// Day and time of day that a clock in Stockholm shows, seconds cut off.
  package static func local(_ instant: Instant) -> LocalTime {
    let seconds = instant.seconds + offset(at: instant)
    let day = floorDivide(seconds, 86_400)
    let minutes = (seconds - day * 86_400) / 60
    return LocalTime(
      CalendarDate(dayNumber: day),
      ClockTime(hour: minutes / 60, minute: minutes % 60)
    )
  }

  package static func date(_ instant: Instant) -> CalendarDate { local(instant).date }

  /// Seconds that local time is ahead of UTC: 3600 or 7200.
  package static func offset(at instant: Instant) -> Int {
    let year = CalendarDate(dayNumber: floorDivide(instant.seconds, 86_400)).year
    return summer(of: year).contains(instant.seconds) ? 7200 : 3600
  }

  /// The moment of a local time; where the clock shows it twice, the first one, and where the clock skips it, as much
  /// later as the clock was set forward (02:30 on the last Sunday of March is 03:30).
  package static func instant(of date: CalendarDate, _ time: ClockTime) -> Instant {
    let local = date.dayNumber * 86_400 + time.hour * 3600 + time.minute * 60
    let early = Instant(seconds: local - 7200)
    return offset(at: early) == 7200 ? early : Instant(seconds: local - 3600)
  }

  /// POSIX seconds during which the year's summer time lasts.
  private static func summer(of year: Int) -> Range<Int> {
    change(after: 3, of: year)..<change(after: 10, of: year)
  }

  /// 01:00 UTC on the month's last Sunday.
  private static func change(after month: Int, of year: Int) -> Int {
    let last = CalendarDate.january(31, of: year).adding(months: month - 1)
    return last.onOrBefore(.sunday).dayNumber * 86_400 + 3600
  }

  private static func floorDivide(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : (number - divisor + 1) / divisor
  }
}
