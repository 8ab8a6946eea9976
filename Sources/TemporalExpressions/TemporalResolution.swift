import CivilCalendar

/// What a reading resolves to from the day of the meeting.
struct TemporalResolution {
  var value: TimexValue?
  /// The extent in whole days; nil where the calendar days are not known.
  var period: DatePeriod?
  var kind = Kind.time
  var warnings: [TemporalWarning] = []

  enum Kind {
    /// "before" means the day before its first.
    case time
    /// "before" means in time until it opens: its own day.
    case meeting
    /// A turn or an end: "before" means its first day, which is the old period's last.
    case turn
    /// The very day of the end of a period, still in time.
    case edge
  }

  init(_ value: TimexValue?, _ period: DatePeriod? = nil, kind: Kind = .time) {
    self.value = value
    self.period = period
    self.kind = kind
  }

  init(_ day: CalendarDate) {
    self.init(.date(day), DatePeriod(day))
  }

  func warning(_ category: TemporalWarning.Category, _ message: String) -> TemporalResolution {
    var copy = self
    copy.warnings.append(TemporalWarning(category, message))
    return copy
  }
}
