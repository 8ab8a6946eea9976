/// Civil time in Sweden: UTC+1, and UTC+2 in summer.
///
/// Summer time was tried in 1916 and has been kept since 1980. From 1980 on the clock is changed at 01:00 UTC: forward
/// on the last Sunday of March (in 1980 the first of April), back on the last Sunday of September until 1995 and of
/// October from 1996 (directive 2000/84/EC). Until 1899 Swedish normal time was 14 seconds ahead of UTC+1, and each
/// place had its own before 1879: neither is counted here.
///
/// Sources: förordning (1979:988) om svensk normaltid; förordningar om sommartid 1985:351, 1988:253, 1989:170,
/// 1992:306, 1994:1207, 1997:701 and 2001:127; for 1916 and 1980 to 1985 the IANA time zone database,
/// Europe/Stockholm in its `backzone`.
package enum StockholmTime {
  /// Day and time of day that a clock in Stockholm shows, seconds cut off.
  package static func local(_ instant: Instant) -> LocalTime {
    let (day, seconds) = floorDivide(instant.seconds + offset(at: instant), by: 86_400)
    return LocalTime(
      CalendarDate(dayNumber: day),
      ClockTime(hour: seconds / 3600, minute: seconds / 60 % 60)
    )
  }

  package static func date(_ instant: Instant) -> CalendarDate { local(instant).date }

  /// Seconds that local time is ahead of UTC: 3600 or 7200.
  package static func offset(at instant: Instant) -> Int {
    let year = CalendarDate(dayNumber: floorDivide(instant.seconds, by: 86_400).quotient).year
    return summer(of: year).contains(instant.seconds) ? 7200 : 3600
  }

  /// The moment of a local time; where the clock shows it twice, the first one, and where the clock skips it, as much
  /// later as the clock was set forward (02:30 on the last Sunday of March is 03:30).
  package static func instant(of date: CalendarDate, _ time: ClockTime) -> Instant {
    let local = date.dayNumber * 86_400 + time.hour * 3600 + time.minute * 60
    let early = Instant(seconds: local - 7200)
    return offset(at: early) == 7200 ? early : Instant(seconds: local - 3600)
  }

  /// POSIX seconds during which the year's summer time lasts; empty in a year without.
  private static func summer(of year: Int) -> Range<Int> {
    switch year {
    case 1996...: lastSunday(of: 3, year)..<lastSunday(of: 10, year)
    case 1981...1995: lastSunday(of: 3, year)..<lastSunday(of: 9, year)
    case 1980: moment(4, 6, 1, of: year)..<lastSunday(of: 9, year)
    // From 14 May at 23:00 normal time to 1 October at 01:00 summer time.
    case 1916: moment(5, 14, 22, of: year)..<moment(9, 30, 23, of: year)
    default: 0..<0
    }
  }

  /// 01:00 UTC on the month's last Sunday.
  private static func lastSunday(of month: Int, _ year: Int) -> Int {
    let last = CalendarDate.day(1, of: month, in: year).adding(months: 1).adding(days: -1)
    return last.onOrBefore(.sunday).dayNumber * 86_400 + 3600
  }

  private static func moment(_ month: Int, _ day: Int, _ hour: Int, of year: Int) -> Int {
    CalendarDate.day(day, of: month, in: year).dayNumber * 86_400 + hour * 3600
  }
}
