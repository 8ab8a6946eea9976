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
  /// For a chair: items to confirm or dismiss.
  package var proposed: [DigestEntry]

  package init(
    recipient: Recipient,
    day: CalendarDate,
    own: [DigestEntry] = [],
    unreached: [DigestEntry] = [],
    proposed: [DigestEntry] = []
  ) {
    self.recipient = recipient
    self.day = day
    self.own = own
    self.unreached = unreached
    self.proposed = proposed
  }

  package var isEmpty: Bool { own.isEmpty && unreached.isEmpty && proposed.isEmpty }

  /// The numbers of all items in it.
  package var items: Set<ActionItem.ID> {
    Set((own + unreached + proposed).map(\.item.id))
  }
}
