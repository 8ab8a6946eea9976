package import CivilCalendar

/// Why a text that a user typed is no date.
package enum DateInputError: Error, Hashable, Sendable {
  /// The part of the text that was not understood.
  case notUnderstood(String)
  /// The text names more days than one.
  case severalDays
  /// The text names a day, but not which year's.
  case yearless
  /// The text names a time that is not one day.
  case noDay
  /// The text can be read as two days: "02-03-2026".
  case ambiguous
  /// The calendar has no such day or week: the words that name it.
  case notInCalendar(String)
  /// The day is of another weekday than the words say.
  case otherWeekday(CalendarDate)
}
