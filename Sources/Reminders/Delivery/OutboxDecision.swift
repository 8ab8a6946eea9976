package import CivilCalendar
package import Store

/// What a person decides about a message that the check by itself does not hand over, or not yet.
///
/// It is made under the lease of the check, so that nobody is handing the message over at that moment.
package struct OutboxDecision {
  package var actor: String
  package var today: CalendarDate
  package var clock: () -> Instant
  package var holder: LeaseHolder

  package init(
    actor: String,
    today: CalendarDate,
    holder: LeaseHolder = .current,
    clock: @escaping () -> Instant
  ) {
    self.actor = actor
    self.today = today
    self.holder = holder
    self.clock = clock
  }

  /// Lets the next check hand the message over again, with the Message-ID that it has.
  ///
  /// One that was perhaps sent, and may come twice, only where the person `isSure`.
  ///
  /// - Throws: `OutboxRefusal`, `ReminderError.anotherCheckRuns`, `StoreError.unknownMessage` and what the store says.
  package func retry(_ id: OutboxEntry.ID, isSure: Bool, in store: borrowing Store) throws {
    try withLease(of: store) { store in
      let entry = try store.message(id)
      switch entry.state {
      case .sent: throw OutboxRefusal(id, .sent)
      case .superseded: throw OutboxRefusal(id, .superseded(reason: entry.reason))
      case .reserved: return
      case .claimed where !isSure: throw OutboxRefusal(id, .perhapsSent)
      case .claimed, .waiting, .failed: break
      }
      // The day's own digest says all that an earlier one said; the check would put it in the place of this one.
      guard entry.draft.day >= today else {
        throw OutboxRefusal(id, .ofEarlierDay(entry.draft.day))
      }
      let isDone = try store.retry(entry, actor: actor, today: today, now: clock())
      if !isDone { throw OutboxRefusal(id, .changedMeanwhile) }
    }
  }

  /// Sees that the message is not handed over; one that was perhaps sent is settled, and no more told of.
  ///
  /// - Throws: as `retry`.
  package func cancel(_ id: OutboxEntry.ID, in store: borrowing Store) throws {
    try withLease(of: store) { store in
      let entry = try store.message(id)
      let reason: String
      switch entry.state {
      case .sent: throw OutboxRefusal(id, .sent)
      case .superseded: return
      case .failed: throw OutboxRefusal(id, .failed)
      case .claimed: reason = "perhaps sent, settled by \(actor)"
      case .reserved, .waiting: reason = "cancelled by \(actor)"
      }
      let isDone = try store.cancel(
        entry,
        reason: reason,
        actor: actor,
        today: today,
        now: clock()
      )
      if !isDone { throw OutboxRefusal(id, .changedMeanwhile) }
    }
  }

  private func withLease(
    of store: borrowing Store,
    _ body: (borrowing Store) throws -> Void
  ) throws {
    var lease = CheckLease(holder: holder)
    if let other = try lease.take(in: store, now: clock()) {
      throw ReminderError.anotherCheckRuns(holder: "\(other)")
    }
    defer { lease.giveBack(to: store) }
    try body(store)
  }
}
