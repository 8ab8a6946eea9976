package import CivilCalendar

/// By when something is to be done: the words of the minutes and what they resolve to.
///
/// Without any deadline an item has none at all (nil), never a made-up one.
package struct Deadline: Hashable, Sendable {
  /// The value that stands for "till nästa möte".
  package static let nextMeeting = "next-meeting"

  /// TIMEX3 value (ISO 24617-1): `2017-12-13`, `2017-W51`, `XXXX-09-08`, or `next-meeting`.
  ///
  /// Nil for words that name no day ("snarast").
  package var value: String?
  package var relation: TemporalRelation
  /// The words as written: "senast onsdag 13/12".
  package var mention: String
  /// From the first day to the last day in time ("vecka 51" → Monday to Sunday).
  ///
  /// Nil where the calendar days are not known: `XXXX-09-08`, an undated next meeting.
  package var period: DatePeriod?

  package init(value: String?, relation: TemporalRelation, mention: String, period: DatePeriod?) {
    self.value = value
    self.relation = relation
    self.mention = mention
    self.period = period
  }

  /// The last day in time; overdue starts the day after.
  package var lastDay: CalendarDate? { period?.last }
}
