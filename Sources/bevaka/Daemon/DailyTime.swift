import CivilCalendar

/// A time of day in Sweden at which something is done once a day.
struct DailyTime: Hashable, Sendable {
  let time: ClockTime

  init(_ time: ClockTime) { self.time = time }

  /// `07:00` or `7`.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (1...2).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.utf8.count) }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = parts.count == 2 ? Int(parts[1]) : 0,
      let time = ClockTime(hour: hour, minute: minute)
    else { return nil }
    self.init(time)
  }

  /// The first such moment later than `moment`; where the clock skips the time, as much later as it was set forward, and
  /// where it shows it twice, the first one alone.
  func nextRun(after moment: Instant) -> Instant {
    let day = StockholmTime.date(moment)
    let today = StockholmTime.instant(of: day, time)
    return today > moment ? today : StockholmTime.instant(of: day.adding(days: 1), time)
  }

  /// Whether the day's moment has come.
  func isOver(at moment: Instant) -> Bool {
    StockholmTime.instant(of: StockholmTime.date(moment), time) <= moment
  }
}
