package import ActionItems
package import CivilCalendar

// Who has had messages, without the messages themselves.
extension Store {
  /// The people who have a message of the kind and day in the outbox, whatever became of it.
  package func recipients(
    on day: CalendarDate,
    kind: String = OutboxDraft.daily
  ) throws(StoreError) -> Set<Person.ID> {
    Set(
      try connection.rows(
        "SELECT person_id FROM outbox WHERE day = ? AND kind = ?",
        day,
        kind
      ) { row in row.integer(0) }
    )
  }

  /// The people who had a message of the kind handed over, perhaps or for certain, for a later day.
  package func recipients(
    after day: CalendarDate,
    kind: String = OutboxDraft.daily
  ) throws(StoreError) -> Set<Person.ID> {
    Set(
      try connection.rows(
        """
        SELECT person_id FROM outbox WHERE day > ? AND kind = ? AND state IN ('sent', 'claimed')
        """,
        day,
        kind
      ) { row in row.integer(0) }
    )
  }

  /// The people who have messages of the kind for these days in the outbox, none of which has been handed over, not even
  /// perhaps.
  package func unservedRecipients(
    of days: Range<CalendarDate>,
    kind: String = OutboxDraft.daily
  ) throws(StoreError) -> Set<Person.ID> {
    Set(
      try connection.rows(
        """
        SELECT person_id FROM outbox WHERE day >= ? AND day < ? AND kind = ?
        GROUP BY person_id HAVING NOT sum(state IN ('sent', 'claimed'))
        """,
        days.lowerBound,
        days.upperBound,
        kind
      ) { row in row.integer(0) }
    )
  }

  /// The addresses that a message of the kind and day went to, or is on its way to, for people who have since left the
  /// register: whoever has the address now is perhaps the same person, entered anew.
  package func departedRecipients(
    on day: CalendarDate,
    kind: String = OutboxDraft.daily
  ) throws(StoreError) -> [String] {
    try connection.rows(
      """
      SELECT recipient FROM outbox
      WHERE day = ? AND kind = ? AND state NOT IN ('superseded', 'failed')
        AND person_id NOT IN (SELECT person_id FROM person)
      """,
      day,
      kind
    ) { row in row.text(0) }
  }

  /// The people with a message of the kind and day that nobody has got, and the address that it bears.
  package func unsentRecipients(
    on day: CalendarDate,
    kind: String = OutboxDraft.daily
  ) throws(StoreError) -> [(
    id: OutboxEntry.ID, person: Person.ID, recipient: String, isFailed: Bool
  )] {
    try connection.rows(
      """
      SELECT outbox_id, person_id, recipient, state = 'failed' FROM outbox
      WHERE day = ? AND kind = ? AND state IN ('reserved', 'waiting', 'failed')
      """,
      day,
      kind
    ) { row in (row.integer(0), row.integer(1), row.text(2), row.boolean(3)) }
  }

  /// Whom the newest message with that Message-ID is for, and its address; nil where we sent none.
  package func recipient(
    ofMessage id: String
  ) throws(StoreError) -> (person: Person.ID, address: String)? {
    try connection.row(
      "SELECT person_id, recipient FROM outbox WHERE message_id = ? ORDER BY outbox_id DESC",
      id
    ) { row in (row.integer(0), row.text(1)) }
  }

  /// Puts another draft in the place of a message that nobody has got, to be handed over anew.
  ///
  /// - Throws: `StoreError.notClaimed` where it is being handed over, or has been.
  package func replace(
    _ id: OutboxEntry.ID,
    with draft: OutboxDraft,
    now: Instant
  ) throws(StoreError) {
    try write { () throws(StoreError) in
      try connection.run(
        """
        UPDATE outbox SET recipient = ?2, message_id = ?3, subject = ?4, message = ?5, state = 'reserved',
          next_try = NULL, reason = NULL, changed_at = ?6, failing_since = NULL
        WHERE outbox_id = ?1 AND state IN ('reserved', 'waiting', 'failed')
        """,
        id,
        draft.recipient,
        draft.messageID,
        draft.subject,
        draft.message,
        now
      )
      guard connection.changedRows == 1 else { throw .notClaimed(id) }
    }
  }

  /// The people whose newest message of the kind before the day failed for good.
  package func failedRecipients(
    before day: CalendarDate,
    kind: String = OutboxDraft.daily
  ) throws(StoreError) -> Set<Person.ID> {
    Set(
      try connection.rows(
        """
        SELECT f.person_id FROM outbox AS f
        WHERE f.kind = ?1 AND f.state = 'failed' AND f.day < ?2 AND NOT EXISTS (
          SELECT 1 FROM outbox AS n
          WHERE n.person_id = f.person_id AND n.kind = ?1 AND n.day > f.day AND n.day < ?2
            AND n.state <> 'superseded'
        )
        """,
        kind,
        day
      ) { row in row.integer(0) }
    )
  }

  /// How many messages of the kind belong to the days, and how many of them have not been handed over.
  package func outboxCount(
    of days: Range<CalendarDate>,
    kind: String = OutboxDraft.daily
  ) throws(StoreError) -> (all: Int, unsent: Int) {
    try connection.row(
      """
      SELECT count(*), ifnull(sum(state <> 'sent'), 0) FROM outbox
      WHERE day >= ? AND day < ? AND kind = ?
      """,
      days.lowerBound,
      days.upperBound,
      kind
    ) { row in (row.integer(0), row.integer(1)) } ?? (0, 0)
  }
}
