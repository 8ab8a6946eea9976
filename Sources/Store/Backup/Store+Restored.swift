package import CivilCalendar

// A backup knows nothing of what was sent after it was made; a store that comes of one must not send it again.
extension Store {
  /// Holds back the day's digests that may have gone out: what waits is not sent, and who has no digest yet gets a row
  /// in the outbox that is never sent.
  ///
  /// What they would have said comes with the digests of the next day.
  ///
  /// It is so even where the backup knows the day's check: a mail that waited then may have been sent since, and minutes
  /// that arrived since may have given others their digest.
  ///
  /// - Returns: how many people's digests are held back.
  package func holdBackDigests(
    of day: CalendarDate,
    reason: String,
    now: Instant
  ) throws(StoreError) -> Int {
    try write { () throws(StoreError) in
      try connection.run(
        """
        UPDATE outbox SET state = 'superseded', next_try = NULL, reason = ?3, changed_at = ?4
        WHERE day = ?1 AND kind = ?2 AND state IN ('reserved', 'waiting')
        """,
        day,
        OutboxDraft.daily,
        reason,
        now
      )
      let waiting = connection.changedRows
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
      return waiting + connection.changedRows
    }
  }
}
