import CivilCalendar

/// The names of months and weekdays.
enum SwedishNames {
  static func month(_ month: Int) -> String {
    (1...12).contains(month) ? "\(months[month - 1])" : String(month)
  }

  static func weekday(_ weekday: Weekday) -> String { weekdays[weekday.rawValue - 1] }

  /// A date in words: "13 december 2017".
  static func date(_ date: CalendarDate) -> String {
    "\(date.day) \(month(date.month)) \(date.year)"
  }

  static let months: [StaticString] = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
  ]
  private static let weekdays = [
    "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
  ]
}
