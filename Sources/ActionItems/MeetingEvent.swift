package import CivilCalendar

/// A dated future gathering that the minutes announce: the next meeting, a conference.
package struct MeetingEvent: Hashable, Sendable {
  package var title: String
  package var provenance: Provenance
  /// ISO 8601 local date, with time where given: `2018-02-01T10:30`; `XXXX-09-08` where the year is not known.
  package var start: String
  /// Like `start`; nil where the words give no end.
  package var end: String?
  package var place: String?

  package init(
    title: String,
    provenance: Provenance,
    start: String,
    end: String? = nil,
    place: String? = nil
  ) {
    self.title = title
    self.provenance = provenance
    self.start = start
    self.end = end
    self.place = place
  }

  /// The first day, where the year is known.
  package var day: CalendarDate? { CalendarDate(String(start.prefix(10))) }

  /// Whether the words announce the committee's own next meeting ("Nästa möte 8 september").
  package var isNextMeeting: Bool { title == Self.nextMeetingTitle }

  package static let nextMeetingTitle = "Nästa möte"
}
