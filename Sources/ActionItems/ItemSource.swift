package import CivilCalendar

/// The meeting and the words that an item comes from.
package struct ItemSource: Hashable, Sendable {
  /// The document's file name.
  package var document: String
  package var meetingTitle: String?
  package var held: CalendarDate?
  package var provenance: Provenance

  package init(
    document: String,
    meetingTitle: String?,
    held: CalendarDate?,
    provenance: Provenance
  ) {
    self.document = document
    self.meetingTitle = meetingTitle
    self.held = held
    self.provenance = provenance
  }
}
