package import CivilCalendar

// A backup knows nothing of what was sent after it was made; a store that comes of one must not send it again.
extension Store {
  /// Holds back the day's digests that may have gone out: each person gets a row in the outbox that is never sent.
  ///
  /// What they would have said comes with the digests of the next day.
  ///
  /// A day whose check the backup knows is left as it is: who had no digest by then may have one.
  ///
  /// - Returns: how many people's digests are held back.
  package func holdBackDigests(
    of day: CalendarDate,
    reason: String,
    now: Instant
  ) throws(StoreError) -> Int {
    try write { () throws(StoreError) in
      guard try lastCheck(before: day.adding(days: 1)) != day else { return 0 }
      try connection.run(
        """
        INSERT INTO outbox (
          person_id, day, kind, recipient, message_id, subject, message, state, attempts, reason, reserved_at, changed_at
        )
        SELECT person_id, ?1, ?2, email, '', '', x'', 'superseded', 0, ?3, ?4, ?4 FROM person WHERE email IS NOT NULL
        ON CONFLICT (person_id, day, kind) DO NOTHING
        """,
        day,
        OutboxDraft.daily,
        reason,
        now
      )
      return connection.changedRows
    }
  }
}
