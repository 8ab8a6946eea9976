import CivilCalendar

/// A digest in the making.
struct DigestDraft {
  var own: [DigestEntry] = []
  var unreached: [DigestEntry] = []
  var escalated: [DigestEntry] = []
  var proposed: [DigestEntry] = []
  var troubles: [MailTrouble] = []
  var heartbeat: Heartbeat?
  /// Whether it goes out for a proposed or escalated item alone.
  var isPressing = false

  /// The digest, or nil where there is nothing to say: proposed and escalated items that the chair knows come along
  /// with others, and by themselves only when they are pressing.
  func plan(for reader: Recipient, on day: CalendarDate) -> DigestPlan? {
    let isEmpty = own.isEmpty && unreached.isEmpty && troubles.isEmpty && heartbeat == nil
    guard !isEmpty || isPressing else { return nil }
    return DigestPlan(
      recipient: reader,
      day: day,
      own: own.sorted(by: DigestEntry.isBefore),
      unreached: unreached.sorted(by: DigestEntry.isBefore),
      escalated: escalated.sorted(by: DigestEntry.isBefore),
      proposed: proposed.sorted(by: DigestEntry.isBefore),
      troubles: troubles,
      heartbeat: heartbeat
    )
  }
}
