extension CalendarDate {
  /// This day where it is such a weekday, else the next one that is.
  package func onOrAfter(_ weekday: Weekday) -> CalendarDate {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7)
  }

  /// The first such weekday later than this day.
  package func after(_ weekday: Weekday) -> CalendarDate {
    adding(days: 1).onOrAfter(weekday)
  }

  /// This day where it is such a weekday, else the latest one that was.
  package func onOrBefore(_ weekday: Weekday) -> CalendarDate {
    adding(days: -((self.weekday.rawValue - weekday.rawValue + 7) % 7))
  }
}
