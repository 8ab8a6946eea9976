package import ActionItems
package import CivilCalendar

/// What became of the mail before a day, as far as the day's digests depend on it.
package struct MailPast: Hashable, Sendable {
  /// The last day each person had a digest handed over.
  package var lastDigests: [Person.ID: CalendarDate]
  /// People whose last digest failed for good: they get another, and the chair hears of their items.
  package var undelivered: Set<Person.ID>
  /// People who should have had a digest this week, and have had none.
  package var unserved: Set<Person.ID>
  /// The last day whose digests were planned; nil where none were.
  package var lastCheck: CalendarDate?
  package var troubles: [MailTrouble]
  package var heartbeat: Heartbeat?

  package init(
    lastDigests: [Person.ID: CalendarDate] = [:],
    undelivered: Set<Person.ID> = [],
    unserved: Set<Person.ID> = [],
    lastCheck: CalendarDate? = nil,
    troubles: [MailTrouble] = [],
    heartbeat: Heartbeat? = nil
  ) {
    self.lastDigests = lastDigests
    self.undelivered = undelivered
    self.unserved = unserved
    self.lastCheck = lastCheck
    self.troubles = troubles
    self.heartbeat = heartbeat
  }
}
