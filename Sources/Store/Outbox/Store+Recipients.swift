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
