package import ActionItems
package import CivilCalendar

// A message is rendered and reserved in one transaction, claimed before it is handed over, and recorded after: wherever
// a run dies, the row tells how far it came.
extension Store {
  /// The last day, before `end` where it is given, for which each person in the register had a message of that kind
  /// handed over.
  package func lastDigestDays(
    kind: String = OutboxDraft.daily,
    before end: CalendarDate? = nil
  ) throws(StoreError) -> [Person.ID: CalendarDate] {
    let days = try connection.rows(
      """
      SELECT person_id, last FROM (
        SELECT p.person_id, (
          SELECT max(o.day) FROM outbox AS o
          WHERE o.person_id = p.person_id AND o.kind = ?1 AND o.state = 'sent' AND (?2 IS NULL OR o.day < ?2)
        ) AS last FROM person AS p
      ) WHERE last IS NOT NULL
      """,
      kind,
      end
    ) { row throws(StoreError) in (row.integer(0), try row.date(1)) }
    return Dictionary(uniqueKeysWithValues: days)
  }

  /// Puts the message in the outbox; nil where the person has one of that kind and day there already.
  ///
  /// `failingSince`: when the tries of those that it supersedes began to fail.
  package func reserve(
    _ draft: OutboxDraft,
    failingSince: Instant? = nil,
    now: Instant
  ) throws(StoreError) -> OutboxEntry? {
    try write { () throws(StoreError) in
      try connection.run(
        """
        INSERT INTO outbox (
          person_id, day, kind, recipient, message_id, subject, message, state, attempts, reserved_at, changed_at,
          failing_since
        ) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'reserved', 0, ?8, ?8, ?9)
        ON CONFLICT (person_id, day, kind) DO NOTHING
        """,
        draft.person,
        draft.day,
        draft.kind,
        draft.recipient,
        draft.messageID,
        draft.subject,
        draft.message,
        now,
        failingSince
      )
      guard connection.changedRows == 1 else { return nil }
      return OutboxEntry(
        id: connection.lastInsertedRow,
        draft: draft,
        state: .reserved,
        attempts: 0,
        nextTry: nil,
        reason: nil,
        reserved: now,
        changed: now,
        failingSince: failingSince
      )
    }
  }

  /// The rows that the filter lets through, oldest first.
  package func outbox(
    matching filter: OutboxFilter = OutboxFilter()
  ) throws(StoreError) -> [OutboxEntry] {
    let states = filter.states.map {
      JSON.array($0.map { .string($0.rawValue) }).description
    }
    return try entries(
      where: """
        (?1 IS NULL OR day = ?1) AND (?2 IS NULL OR state IN (SELECT value FROM json_each(?2)))
        AND (?3 IS NULL OR person_id = ?3) AND (?4 IS NULL OR kind = ?4)
        """,
      [filter.day, states, filter.person, filter.kind]
    )
  }

  /// The messages of the day that are to be handed over now: reserved ones, and waiting ones whose next try has come.
  ///
  /// Those with the fewest tries come first, so that none that fails again and again stands in the way of others.
  ///
  /// A next try later than `latest` was set by a clock that has been set back since, and has come too.
  ///
  /// With `redoing` also those that a run claimed for that transport and left so. They are perhaps sent: only the holder
  /// of the lease may ask for them, and only for a transport that may do it again without harm.
  package func pendingOutbox(
    on day: CalendarDate,
    now: Instant,
    latest: Instant? = nil,
    redoing transport: String? = nil
  ) throws(StoreError) -> [OutboxEntry] {
    try entries(
      where: """
        day = ?1 AND (state = 'reserved' OR (state = 'waiting' AND (next_try <= ?2 OR next_try > ?3))
          OR (state = 'claimed' AND transport = ?4))
        """,
      order: "attempts, outbox_id",
      [day, now, latest, transport]
    )
  }

  /// Marks the message as being handed over by that transport, on disk before this returns; false where it is not for the
  /// caller to send.
  ///
  /// With `redoing` also one that a run claimed for the same transport and left so.
  package func claim(
    _ id: OutboxEntry.ID,
    for transport: String,
    now: Instant,
    redoing: Bool = false
  ) throws(StoreError) -> Bool {
    try write { () throws(StoreError) in
      try connection.run(
        """
        UPDATE outbox
        SET state = 'claimed', attempts = attempts + 1, next_try = NULL, reason = NULL, changed_at = ?2,
          transport = ?3
        WHERE outbox_id = ?1
          AND (state IN ('reserved', 'waiting') OR (state = 'claimed' AND ?4 AND transport = ?3))
        """,
        id,
        now,
        transport,
        redoing
      )
      return connection.changedRows == 1
    }
  }

  /// Writes down what became of a claimed message, or that one not yet handed over is superseded.
  ///
  /// - Throws: `StoreError.unknownMessage`, `.notClaimed`.
  package func record(
    _ outcome: OutboxOutcome,
    for id: OutboxEntry.ID,
    now: Instant
  ) throws(StoreError) {
    let (state, next, reason, failingSince) = outcome.columns
    let isSuperseded = state == .superseded
    try write { () throws(StoreError) in
      try connection.run(
        """
        UPDATE outbox SET state = ?2, next_try = ?3, reason = ?4, changed_at = ?5,
          failing_since = ifnull(failing_since, ?7)
        WHERE outbox_id = ?1 AND ((state = 'claimed' AND NOT ?6) OR (state IN ('reserved', 'waiting') AND ?6))
        """,
        id,
        state.rawValue,
        next,
        reason,
        now,
        isSuperseded,
        failingSince
      )
      guard connection.changedRows == 0 else { return }
      let isThere = try connection.row(
        "SELECT 1 FROM outbox WHERE outbox_id = ?",
        id,
        read: { _ in true }
      )
      throw isThere == nil ? .unknownMessage(id) : .notClaimed(id)
    }
  }

  func entries(
    where condition: SQL,
    order: SQL = "outbox_id",
    _ values: [(any Bindable)?]
  ) throws(StoreError) -> [OutboxEntry] {
    try connection.rows(
      """
      SELECT outbox_id, person_id, day, kind, recipient, message_id, subject, message, state, attempts, next_try,
        reason, reserved_at, changed_at, transport, failing_since
      FROM outbox WHERE
      """ + " " + condition + " ORDER BY " + order,
      values
    ) { row throws(StoreError) in
      OutboxEntry(
        id: row.integer(0),
        draft: OutboxDraft(
          person: row.integer(1),
          day: try row.date(2),
          kind: row.text(3),
          recipient: row.text(4),
          messageID: row.text(5),
          subject: row.text(6),
          message: row.blob(7)
        ),
        state: try row.value(8) { OutboxEntry.State(rawValue: $0) },
        attempts: row.integer(9),
        nextTry: try row.optionalInstant(10),
        reason: row.optionalText(11),
        reserved: try row.instant(12),
        changed: try row.instant(13),
        transport: row.optionalText(14),
        failingSince: try row.optionalInstant(15)
      )
    }
  }
}

extension OutboxOutcome {
  fileprivate var columns:
    (state: OutboxEntry.State, next: Instant?, reason: String?, failingSince: Instant?)
  {
    switch self {
    case .sent: (.sent, nil, nil, nil)
    case .waiting(let next, let reason, let failingSince): (.waiting, next, reason, failingSince)
    case .failed(let reason): (.failed, nil, reason, nil)
    case .perhapsSent(let reason): (.claimed, nil, reason, nil)
    case .superseded(let reason): (.superseded, nil, reason, nil)
    }
  }
}
