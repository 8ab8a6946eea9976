/// The Swedish public holidays and the eves that are free by custom.
///
/// Source: lag (1989:253) om allmänna helgdagar, which kept the days that the decree of 1953 had settled (Midsummer
/// and All Saints moved to Saturdays), with lag (2004:1320): annandag pingst was one until 2004, Sweden's national
/// day is one from 2005.
package enum PublicHolidays {
  /// The free days of a year in the order of the calendar; empty before 1953, when today's days did not hold yet.
  package static func freeDays(of year: Int) -> [FreeDay] {
    guard year >= 1953 else { return [] }
    let easter = Easter.sunday(of: year)
    let christmas = CalendarDate.january(1, of: year).adding(months: 11).adding(days: 24)
    var days = [
      FreeDay(date: .january(1, of: year), name: "nyårsdagen", kind: .publicHoliday),
      FreeDay(date: .january(6, of: year), name: "trettondedag jul", kind: .publicHoliday),
      FreeDay(date: easter.adding(days: -2), name: "långfredagen", kind: .publicHoliday),
      FreeDay(date: easter, name: "påskdagen", kind: .publicHoliday),
      FreeDay(date: easter.adding(days: 1), name: "annandag påsk", kind: .publicHoliday),
      FreeDay(date: day(1, of: 5, in: year), name: "första maj", kind: .publicHoliday),
      FreeDay(
        date: easter.adding(days: 39),
        name: "Kristi himmelsfärdsdag",
        kind: .publicHoliday
      ),
      FreeDay(date: easter.adding(days: 49), name: "pingstdagen", kind: .publicHoliday),
      FreeDay(date: midsummerEve(of: year), name: "midsommarafton", kind: .customary),
      FreeDay(
        date: midsummerEve(of: year).adding(days: 1),
        name: "midsommardagen",
        kind: .publicHoliday
      ),
      FreeDay(date: allSaints(of: year), name: "alla helgons dag", kind: .publicHoliday),
      FreeDay(date: christmas.adding(days: -1), name: "julafton", kind: .customary),
      FreeDay(date: christmas, name: "juldagen", kind: .publicHoliday),
      FreeDay(date: christmas.adding(days: 1), name: "annandag jul", kind: .publicHoliday),
      FreeDay(date: christmas.adding(days: 6), name: "nyårsafton", kind: .customary),
    ]
    if year <= 2004 {
      days.append(
        FreeDay(date: easter.adding(days: 50), name: "annandag pingst", kind: .publicHoliday)
      )
    } else {
      days.append(
        FreeDay(date: day(6, of: 6, in: year), name: "Sveriges nationaldag", kind: .publicHoliday)
      )
    }
    // Two feasts may share a day (in 2008 Ascension Day was 1 May): sorted by name then, for a fixed order.
    return days.sorted { ($0.date, $0.name) < ($1.date, $1.name) }
  }

  /// The free day that falls on the date, or nil; where two do, the first by name.
  package static func freeDay(on date: CalendarDate) -> FreeDay? {
    freeDays(of: date.year).first { $0.date == date }
  }

  /// The Friday of June 19 to 25.
  package static func midsummerEve(of year: Int) -> CalendarDate {
    day(19, of: 6, in: year).onOrAfter(.friday)
  }

  /// The Saturday of October 31 to November 6.
  package static func allSaints(of year: Int) -> CalendarDate {
    day(31, of: 10, in: year).onOrAfter(.saturday)
  }

  private static func day(_ day: Int, of month: Int, in year: Int) -> CalendarDate {
    CalendarDate.january(1, of: year).adding(months: month - 1).adding(days: day - 1)
  }
}
