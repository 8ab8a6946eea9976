/// All that was read out of one document of minutes.
package struct Minutes: Hashable, Sendable {
  /// The document's file name, as the reader was given it.
  package var source: String
  package var meeting: Meeting
  package var items: [Candidate]
  package var events: [MeetingEvent]
  package var reports: [Report]
  /// Doubts about the document as a whole or its head; those of an item stand with the item.
  package var findings: [Finding]

  package init(
    source: String,
    meeting: Meeting = Meeting(),
    items: [Candidate] = [],
    events: [MeetingEvent] = [],
    reports: [Report] = [],
    findings: [Finding] = []
  ) {
    self.source = source
    self.meeting = meeting
    self.items = items
    self.events = events
    self.reports = reports
    self.findings = findings
  }
}
