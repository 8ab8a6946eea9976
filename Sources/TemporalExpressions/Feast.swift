import CivilCalendar

/// A feast or holiday week of the Swedish year, as a row of `data/sv/feasts.tsv` defines it.
struct Feast: Hashable, Sendable {
  /// Where in a year a day of the feast falls.
  enum Rule: Hashable, Sendable {
    case fixed(month: Int, day: Int, shift: Int)
    case easter(shift: Int)
    case midsummer(shift: Int)
    case allSaints(shift: Int)
    case advent(shift: Int)
    /// The nth Sunday of a month, -1 the last.
    case sunday(Int, month: Int)
    case week(Int)
  }

  let name: String
  /// The day that names the feast; nil for one that no calendar settles ("sportlovet").
  let day: Rule?
  let first: Rule?
  let last: Rule?
  /// No single day names it, but all of them do ("mellandagarna").
  let isSpan: Bool

  init(row: [String]) {
    name = row[0]
    isSpan = row[1] == "span"
    first = Self.rule(row[2])
    day = isSpan ? first : Self.rule(row[1])
    last = Self.rule(row[3])
  }

  static let christmas = Feast(row: ["jul", "12-24", "12-24", "12-26"])
  static let easter = Feast(row: ["påsk", "easter+0", "easter-2", "easter+1"])
  static let midsummer = Feast(row: ["midsommar", "midsummer+0", "midsummer+0", "midsummer+1"])

  static func advent(_ number: Int) -> Feast {
    let day = "advent+\(7 * (number - 1))"
    return Feast(row: ["advent", day, day, day])
  }

  var isChristmas: Bool { day == Self.christmas.day && last == Self.christmas.last }
  /// The turn of the year as a feast of two days.
  var isNewYear: Bool { day == .fixed(month: 12, day: 31, shift: 0) && last != day }

  /// The feast's week in a year, where it is a week.
  func week(in year: Int) -> WeekDate? {
    if case .week(let week) = day { WeekDate(year: year, week: week) } else { nil }
  }

  /// Month and day where the feast is a fixed one, in every year the same.
  var fixedDay: (month: Int, day: Int)? {
    if case .fixed(let month, let day, 0) = day, !isSpan { (month, day) } else { nil }
  }

  /// The naming day and the extent in a year.
  func days(in year: Int) -> (day: CalendarDate, extent: DatePeriod)? {
    guard let day = Self.date(day, in: year), let first = Self.date(first, in: year),
      let last = Self.date(last, in: year)
    else { return nil }
    if case .week = self.day, let week = week(in: year) { return (week.monday, week.period) }
    return first <= last ? (day, DatePeriod(first: first, last: last)) : nil
  }

  private static func date(_ rule: Rule?, in year: Int) -> CalendarDate? {
    switch rule {
    case .fixed(let month, let day, let shift):
      CalendarDate(year: year, month: month, day: day)?.adding(days: shift)
    case .easter(let shift): Easter.sunday(of: year).adding(days: shift)
    case .midsummer(let shift): PublicHolidays.midsummerEve(of: year).adding(days: shift)
    case .allSaints(let shift): PublicHolidays.allSaints(of: year).adding(days: shift)
    case .advent(let shift):
      // The first Sunday of Advent is the fourth before Christmas Day.
      CalendarDate(year: year, month: 11, day: 27)?.onOrAfter(.sunday).adding(days: shift)
    case .sunday(let nth, let month):
      CalendarDate(year: year, month: month, day: 1).map { first in
        nth > 0
          ? first.onOrAfter(.sunday).adding(days: (nth - 1) * 7)
          : first.adding(months: 1).adding(days: -1).onOrBefore(.sunday)
      }
    case .week(let week): WeekDate(year: year, week: week)?.monday
    case nil: nil
    }
  }

  private static func rule(_ text: String) -> Rule? {
    let parts = text.split(separator: ":")
    if parts.count == 3, let nth = Int(parts[1]), let month = Int(parts[2]) {
      return .sunday(nth, month: month)
    }
    if parts.count == 2 { return Int(parts[1]).map { .week($0) } }
    for (name, make) in movable where text.hasPrefix(name) {
      return Int(text.dropFirst(name.count)).map(make)
    }
    guard let month = Int(text.prefix(2)), let day = Int(text.dropFirst(3).prefix(2)) else {
      return nil
    }
    return .fixed(month: month, day: day, shift: Int(text.dropFirst(5)) ?? 0)
  }

  private static let movable: [(String, @Sendable (Int) -> Rule)] = [
    ("easter", { .easter(shift: $0) }),
    ("midsummer", { .midsummer(shift: $0) }),
    ("saints", { .allSaints(shift: $0) }),
    ("advent", { .advent(shift: $0) }),
  ]
}
