import ActionItems
package import CivilCalendar

// On which days digests go out, and what they have to tell of.
extension Policy {
  /// A working day that is not quiet.
  package func isSendingDay(_ day: CalendarDate) -> Bool {
    WorkingDays.isWorkingDay(day) && !quietDays.contains(day)
      && !(areBridgeDaysQuiet && WorkingDays.isBridgeDay(day))
  }

  /// The next day on which digests go out; nil where there is none within a year.
  package func nextSendingDay(after day: CalendarDate) -> CalendarDate? {
    (1...366).lazy.map { day.adding(days: $0) }.first(where: isSendingDay)
  }

  /// The last day before it on which digests go out; nil where there is none within a year.
  package func previousSendingDay(before day: CalendarDate) -> CalendarDate? {
    (1...366).lazy.map { day.adding(days: -$0) }.first(where: isSendingDay)
  }

  /// The first day of the ISO week on which digests go out: a Monday, as a rule; nil in a week without any.
  package func firstSendingDay(ofWeekContaining day: CalendarDate) -> CalendarDate? {
    let week = WeekDate(containing: day).period
    return (week.first...week.last).first(where: isSendingDay)
  }

  /// The next day after `day` on which somebody of that rhythm gets a digest if there is something to say.
  func nextDigestDay(after day: CalendarDate, _ rhythm: Rhythm) -> CalendarDate? {
    guard let next = nextSendingDay(after: day), rhythm == .mondays else {
      return nextSendingDay(after: day)
    }
    let week = WeekDate(containing: day)
    guard WeekDate(containing: next) == week else { return next }
    return nextSendingDay(after: week.period.last)
  }

  /// The last due day that a digest of the day has to tell of: `daysAhead` days ahead, and never so few that an item is
  /// overdue before the next digest.
  func horizon(on day: CalendarDate, _ rhythm: Rhythm) -> CalendarDate {
    let ahead = day.adding(days: daysAhead)
    return nextDigestDay(after: day, rhythm).map { max(ahead, $0.adding(days: -1)) } ?? ahead
  }

  /// An item due before this day has been overdue for long enough that the chair hears of it.
  func escalationLimit(on day: CalendarDate) -> CalendarDate? {
    guard let escalateAfter else { return nil }
    let last = WorkingDays.isWorkingDay(day) ? day : WorkingDays.previous(before: day)
    return escalateAfter == 0 ? day : WorkingDays.adding(1 - escalateAfter, to: last)
  }
}
