import CivilCalendar

/// The calendar in print, a fact a line, fields parted by tabs, for `Tests/system/calendar_check.py` to compare.
struct CalendarDump {
  let years: ClosedRange<Int>

  /// Every day: date, day number, ISO week with the weekday.
  func days() {
    for date in allDays {
      let week = WeekDate(containing: date)
      print(date, date.dayNumber, "\(week)-\(date.weekday.rawValue)", separator: "\t")
    }
  }

  /// Every day: date, whether it is worked on and whether it is a klämdag, ten working days on and back, and its free
  /// days with their kind.
  func freeDays() {
    for year in years {
      let free = Dictionary(grouping: PublicHolidays.freeDays(of: year), by: \.date)
      for date in days(of: year) {
        let names = free[date, default: []].map { "\($0.kind):\($0.name)" }
        print(
          date,
          WorkingDays.isWorkingDay(date) ? "work" : "off",
          WorkingDays.isBridgeDay(date) ? "bridge" : "-",
          WorkingDays.adding(10, to: date),
          WorkingDays.adding(-10, to: date),
          names.isEmpty ? "-" : names.joined(separator: ","),
          separator: "\t"
        )
      }
    }
  }

  /// Every quarter of an hour at which the clock is changed: the moment, the offsets in seconds before and after.
  func clockChanges() {
    for change in changes() {
      let before = StockholmTime.offset(at: change.adding(seconds: -1))
      print(change, before, StockholmTime.offset(at: change), separator: "\t")
    }
  }

  /// Each quarter of an hour within three hours of a change, and each noon: what the clock shows then, and the moment
  /// that is found for it.
  func clockTimes() {
    var moments = changes().flatMap { change in
      (-12...12).map { change.adding(seconds: $0 * 900) }
    }
    moments += allDays.map { Instant(seconds: $0.dayNumber * 86_400 + 43_200) }
    for moment in moments {
      let local = StockholmTime.local(moment)
      guard let time = local.time else { continue }
      print(moment, local, StockholmTime.instant(of: local.date, time), separator: "\t")
    }
  }

  /// Each quarter of an hour that a clock set forward skips: the local time and the moment that is found for it.
  func skippedTimes() {
    for change in changes() where StockholmTime.offset(at: change) == 7200 {
      for quarter in 0..<4 {
        // What the clock would have shown, had it not been changed.
        let shown = change.adding(seconds: 3600 + quarter * 900).seconds
        let date = CalendarDate(dayNumber: (shown - (shown % 86_400 + 86_400) % 86_400) / 86_400)
        let minutes = (shown - date.dayNumber * 86_400) / 60
        guard let time = ClockTime(hour: minutes / 60, minute: minutes % 60) else { continue }
        print(LocalTime(date, time), StockholmTime.instant(of: date, time), separator: "\t")
      }
    }
  }

  private func changes() -> [Instant] {
    guard let first = days(of: years.lowerBound).first, let last = days(of: years.upperBound).last
    else { return [] }
    var offset = StockholmTime.offset(at: Instant(seconds: first.dayNumber * 86_400))
    return stride(from: first.dayNumber * 86_400, through: last.dayNumber * 86_400, by: 900)
      .compactMap { seconds in
        let next = StockholmTime.offset(at: Instant(seconds: seconds))
        guard next != offset else { return nil }
        offset = next
        return Instant(seconds: seconds)
      }
  }

  private var allDays: [CalendarDate] { years.flatMap(days) }

  private func days(of year: Int) -> [CalendarDate] {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return [] }
    return Array(first...last)
  }
}
