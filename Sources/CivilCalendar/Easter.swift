/// The computus: when Easter falls in the Gregorian calendar.
package enum Easter {
  /// Easter Sunday of the year (2018: `2018-04-01`).
  ///
  /// Source: the anonymous Gregorian algorithm, Meeus, "Astronomical Algorithms", chapter 8.
  package static func sunday(of year: Int) -> CalendarDate {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * shift + 114
    return CalendarDate.day(days % 31 + 1, of: days / 31, in: year)
  }
}
