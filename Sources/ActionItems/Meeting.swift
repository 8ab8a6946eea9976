package import CivilCalendar

/// The head of the minutes: what the document says of the meeting itself.
package struct Meeting: Hashable, Sendable {
  package var title: String?
  /// The day the meeting was held: the anchor of every date without a year.
  package var held: CalendarDate?
  package var start: ClockTime?
  package var end: ClockTime?
  package var place: String?
  package var chair: String?
  package var secretary: String?
  package var attendees: [Attendee]

  package init(
    title: String? = nil,
    held: CalendarDate? = nil,
    start: ClockTime? = nil,
    end: ClockTime? = nil,
    place: String? = nil,
    chair: String? = nil,
    secretary: String? = nil,
    attendees: [Attendee] = []
  ) {
    self.title = title
    self.held = held
    self.start = start
    self.end = end
    self.place = place
    self.chair = chair
    self.secretary = secretary
    self.attendees = attendees
  }
}
