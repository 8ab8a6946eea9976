package import ActionItems
package import CivilCalendar
package import Documents

/// Turns a document into what its minutes say: head, items, events, reports and findings.
package struct MinutesReader: Sendable {
  package init() {}

  /// Reads the document.
  ///
  /// - Parameter held: the day of the meeting where the text does not say it (`--held`); the file's own name comes
  ///   next, and without any the year stays open.
  package func read(_ document: Document, held: CalendarDate? = nil) -> Minutes {
    Minutes(source: document.name)
  }
}
