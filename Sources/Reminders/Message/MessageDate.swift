import CivilCalendar

/// The date and time of a message header (RFC 5322 §3.3), in Swedish time: `Wed, 13 Dec 2017 07:00:00 +0100`.
enum MessageDate {
  static func string(of instant: Instant) -> String {
    let offset = StockholmTime.offset(at: instant)
    let date = StockholmTime.date(instant)
    // The seconds need no zone, and an instant's description has them all.
    let clock = instant.adding(seconds: offset).description.dropFirst(11).dropLast()
    let weekday = weekdays[date.weekday.rawValue - 1]
    let (year, month, day) = date.components
    return "\(weekday), \(day) \(months[month - 1]) \(year) \(clock) +0\(offset / 3600)00"
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
