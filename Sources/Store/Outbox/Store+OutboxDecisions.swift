package import CivilCalendar

// What a person decides about a message; only the state that the person has seen is left, whatever runs meanwhile.
extension Store {
  /// - Throws: `StoreError.unknownMessage`.
  package func message(_ id: OutboxEntry.ID) throws(StoreError) -> OutboxEntry {
    guard let entry = try entries(where: "outbox_id = ?", [id]).first else {
      throw .unknownMessage(id)
    }
    return entry
  }

  /// Lets the next check hand the message over as it is, Message-ID and all; false where its state is another by now.
  package func retry(
    _ entry: OutboxEntry,
    actor: String,
    today: CalendarDate,
    now: Instant
  ) throws(StoreError) -> Bool {
    try decide(entry, state: .reserved, "retry-mail", nil, actor, today, now)
  }

  /// Sees that the message is never handed over, or not again; false where its state is another by now.
  package func cancel(
    _ entry: OutboxEntry,
    reason: String,
    actor: String,
    today: CalendarDate,
    now: Instant
  ) throws(StoreError) -> Bool {
    try decide(entry, state: .superseded, "cancel-mail", reason, actor, today, now)
  }

  private func decide(
    _ entry: OutboxEntry,
    state: OutboxEntry.State,
    _ action: String,
    _ reason: String?,
    _ actor: String,
    _ today: CalendarDate,
    _ now: Instant
  ) throws(StoreError) -> Bool {
    try write { () throws(StoreError) in
      try connection.run(
        """
        UPDATE outbox SET state = ?3, next_try = NULL, reason = ?4, changed_at = ?5
        WHERE outbox_id = ?1 AND state = ?2
        """,
        entry.id,
        entry.state.rawValue,
        state.rawValue,
        reason,
        now
      )
      guard connection.changedRows == 1 else { return false }
      try log(
        action,
        detail: "message \(entry.id), \(entry.state.rawValue)",
        try occasion(actor: actor, day: today, at: now)
      )
      return true
    }
  }
}

extension Store {
  /// Makes messages of such a kind that an earlier day has left unsent messages of the day, so that its check sends
  /// them.
  ///
  /// `prefix`: how the kind begins. One whose like the person has on the day already stays as it is.
  package func bringForward(kind prefix: String, to day: CalendarDate) throws(StoreError) {
    try write { () throws(StoreError) in
      // The condition of the index outbox_unfinished, word for word: the years before cost nothing.
      try connection.run(
        """
        UPDATE OR IGNORE outbox SET day = ?2
        WHERE state IN ('reserved', 'claimed', 'waiting') AND state <> 'claimed' AND day < ?2
          AND substr(kind, 1, length(?1)) = ?1
        """,
        prefix,
        day
      )
    }
  }
}
