package import ActionItems
package import CivilCalendar

// What the days before leave to the check of a day.
extension Store {
  /// Notes that the day's digests have been planned; the first check of the day counts.
  package func noteCheck(of day: CalendarDate, now: Instant) throws(StoreError) {
    try write { () throws(StoreError) in
      try connection.run(
        "INSERT INTO reminder_check (day, planned_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
        day,
        now
      )
    }
  }

  /// The last day before `day` whose digests have been planned; nil where there was none.
  package func lastCheck(before day: CalendarDate) throws(StoreError) -> CalendarDate? {
    try connection.row("SELECT max(day) FROM reminder_check WHERE day < ?", day) {
      row throws(StoreError) in try row.optionalDate(0)
    } ?? nil
  }

  /// Supersedes the messages of earlier days that have not been handed over, and gives since when those of each person
  /// have failed.
  package func supersedeOutbox(
    before day: CalendarDate,
    kind: String = OutboxDraft.daily,
    reason: String,
    now: Instant
  ) throws(StoreError) -> [Person.ID: Instant] {
    try write { () throws(StoreError) in
      // The condition of the index outbox_unfinished, word for word: the years before cost nothing.
      let failing = try connection.rows(
        """
        UPDATE outbox SET state = 'superseded', next_try = NULL, reason = ?3, changed_at = ?4
        WHERE state IN ('reserved', 'claimed', 'waiting') AND state <> 'claimed' AND day < ?1 AND kind = ?2
        RETURNING person_id, failing_since
        """,
        day,
        kind,
        reason,
        now
      ) { row throws(StoreError) in (row.integer(0), try row.optionalInstant(1)) }
      return failing.reduce(into: [:]) { first, entry in
        guard let since = entry.1 else { return }
        first[entry.0] = min(first[entry.0] ?? since, since)
      }
    }
  }

  /// Says that the messages for days after `day` were made by a wrong clock: they are no digests of those days any more,
  /// and hold nothing back.
  package func disownOutbox(
    after day: CalendarDate,
    kind: String = OutboxDraft.daily
  ) throws(StoreError) {
    try write { () throws(StoreError) in
      // The number keeps the kind unique for the person and day.
      try connection.run(
        "UPDATE outbox SET kind = kind || '-misdated-' || outbox_id WHERE day > ? AND kind = ?",
        day,
        kind
      )
      try connection.run("DELETE FROM reminder_check WHERE day > ?", day)
    }
  }

  /// Messages of these days whose delivery is in doubt (`claimed`) or has failed for good, oldest first.
  package func troubledOutbox(
    of days: Range<CalendarDate>,
    kind: String = OutboxDraft.daily
  ) throws(StoreError) -> [(
    person: Person.ID, day: CalendarDate, recipient: String, isFailed: Bool, reason: String?
  )] {
    try connection.rows(
      """
      SELECT person_id, day, recipient, state = 'failed', reason FROM outbox
      WHERE day >= ? AND day < ? AND kind = ? AND state IN ('claimed', 'failed')
      ORDER BY day, outbox_id
      """,
      days.lowerBound,
      days.upperBound,
      kind
    ) { row throws(StoreError) in
      (row.integer(0), try row.date(1), row.text(2), row.boolean(3), row.optionalText(4))
    }
  }

  /// How many messages of the kind and these days there are in each state.
  package func outboxCounts(
    of days: Range<CalendarDate>,
    kind: String = OutboxDraft.daily
  ) throws(StoreError) -> [OutboxEntry.State: Int] {
    let counts = try connection.rows(
      "SELECT state, count(*) FROM outbox WHERE day >= ? AND day < ? AND kind = ? GROUP BY state",
      days.lowerBound,
      days.upperBound,
      kind
    ) { row throws(StoreError) in
      (try row.value(0) { OutboxEntry.State(rawValue: $0) }, row.integer(1))
    }
    return Dictionary(counts) { $0 + $1 }
  }
}
