package import ActionItems
package import CivilCalendar

/// What one person's digest of one day says.
package struct DigestPlan: Hashable, Sendable {
  package var recipient: Recipient
  package var day: CalendarDate
  /// What the reader is to do, most urgent first.
  package var own: [DigestEntry]
  /// For a chair: items that reach nobody, or not everybody, who is to do them.
  package var unreached: [DigestEntry]
  /// For a chair: items that others have been late with for long.
  package var escalated: [DigestEntry]
  /// For a chair: items to confirm or dismiss.
  package var proposed: [DigestEntry]
  /// For a chair: mail to look into.
  package var troubles: [MailTrouble]
  /// For a chair: that the reminders work.
  package var heartbeat: Heartbeat?
  /// From the first to the last day on which the reader's digest did not come about: this one is late.
  package var missed: DatePeriod?

  package init(
    recipient: Recipient,
    day: CalendarDate,
    own: [DigestEntry] = [],
    unreached: [DigestEntry] = [],
    escalated: [DigestEntry] = [],
    proposed: [DigestEntry] = [],
    troubles: [MailTrouble] = [],
    heartbeat: Heartbeat? = nil,
    missed: DatePeriod? = nil
  ) {
    self.recipient = recipient
    self.day = day
    self.own = own
    self.unreached = unreached
    self.escalated = escalated
    self.proposed = proposed
    self.troubles = troubles
    self.heartbeat = heartbeat
    self.missed = missed
  }

  package var isEmpty: Bool { items.isEmpty && troubles.isEmpty && heartbeat == nil }

  /// The numbers of all items in it.
  package var items: Set<ActionItem.ID> {
    Set((own + unreached + escalated + proposed).map(\.item.id))
  }
}
