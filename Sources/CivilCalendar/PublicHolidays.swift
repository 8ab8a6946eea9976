/// The Swedish public holidays and the eves that are free by custom, from 1953 on.
///
/// Sources: lag (1952:48), in force from 1953, which moved Midsummer Day and All Saints to Saturdays and the
/// Annunciation to a Sunday; lag (1989:253) om allmänna helgdagar, which kept the days but for the Annunciation; lag
/// (2004:1320), in force from April 2005, which took Pentecost Monday out and put the National Day in. The eves stand in
/// no law of holidays; semesterlag (1977:480) 7 § treats them as Sundays.
package enum PublicHolidays {
  /// The first year in which today's days hold.
  static let firstYear = 1953

  /// Where two fall on one day, the one that names it comes first: Ascension Day on 1 May 2008.
  private static let rules = [
    HolidayRule("nyårsdagen", .fixed(month: 1, day: 1)),
    HolidayRule("trettondedag jul", .fixed(month: 1, day: 6)),
    HolidayRule("Marie bebådelsedag", .annunciation, until: 1989),
    HolidayRule("långfredagen", .easter(-2)),
    HolidayRule("påskdagen", .easter(0)),
    HolidayRule("annandag påsk", .easter(1)),
    HolidayRule("Kristi himmelsfärdsdag", .easter(39)),
    HolidayRule("första maj", .fixed(month: 5, day: 1)),
    HolidayRule("Sveriges nationaldag", .fixed(month: 6, day: 6), from: 2005),
    HolidayRule("pingstdagen", .easter(49)),
    HolidayRule("annandag pingst", .easter(50), until: 2004),
    HolidayRule("midsommarafton", .onOrAfter(.friday, month: 6, day: 19), .customary),
    HolidayRule("midsommardagen", .onOrAfter(.saturday, month: 6, day: 20)),
    HolidayRule("alla helgons dag", .onOrAfter(.saturday, month: 10, day: 31)),
    HolidayRule("julafton", .fixed(month: 12, day: 24), .customary),
    HolidayRule("juldagen", .fixed(month: 12, day: 25)),
    HolidayRule("annandag jul", .fixed(month: 12, day: 26)),
    HolidayRule("nyårsafton", .fixed(month: 12, day: 31), .customary),
  ]

  /// The free days of a year in the order of the calendar; empty before 1953, when today's days did not hold yet.
  package static func freeDays(of year: Int) -> [FreeDay] {
    let easter = Easter.sunday(of: year)
    return rules.enumerated()
      .compactMap { index, rule in
        rule.date(in: year, easter: easter).map { date in
          (index: index, day: FreeDay(date: date, name: rule.name, kind: rule.kind))
        }
      }
      .sorted { ($0.day.date, $0.index) < ($1.day.date, $1.index) }
      .map(\.day)
  }

  /// The free day that falls on the date, or nil; where two do, the one that names the day.
  package static func freeDay(on date: CalendarDate) -> FreeDay? {
    let year = date.year
    guard year >= firstYear else { return nil }
    let easter = Easter.sunday(of: year)
    return rules.first { $0.date(in: year, easter: easter) == date }
      .map { FreeDay(date: date, name: $0.name, kind: $0.kind) }
  }

  /// The Friday of June 19 to 25.
  package static func midsummerEve(of year: Int) -> CalendarDate {
    CalendarDate.day(19, of: 6, in: year).onOrAfter(.friday)
  }

  /// The Saturday of October 31 to November 6.
  package static func allSaints(of year: Int) -> CalendarDate {
    CalendarDate.day(31, of: 10, in: year).onOrAfter(.saturday)
  }
}
