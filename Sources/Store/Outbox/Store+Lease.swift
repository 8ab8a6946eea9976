package import CivilCalendar

// A lease instead of a pid file: cron, daemon and a person may run at one moment on one store, and a holder that was
// killed keeps the others waiting no longer than the lease lasts.
extension Store {
  /// Takes the lease, or prolongs it for its holder; false while somebody else holds it.
  ///
  /// One that lasts past `longest`, where it is given, was taken by a clock that has been set back since: it holds
  /// nobody up.
  package func acquireLease(
    _ name: String,
    holder: String,
    until: Instant,
    longest: Instant? = nil,
    now: Instant
  ) throws(StoreError) -> Bool {
    try write { () throws(StoreError) in
      try connection.run(
        """
        INSERT INTO lease (name, holder, until) VALUES (?1, ?2, ?3)
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
        WHERE lease.holder = excluded.holder OR lease.until <= ?4 OR lease.until > ?5
        """,
        name,
        holder,
        until,
        now,
        longest
      )
      return connection.changedRows == 1
    }
  }

  /// Gives the lease back; nothing happens where somebody else has it by now.
  package func releaseLease(_ name: String, holder: String) throws(StoreError) {
    try write { () throws(StoreError) in
      try connection.run("DELETE FROM lease WHERE name = ? AND holder = ?", name, holder)
    }
  }

  /// Who holds the lease, run out or not; nil where nobody does.
  package func leaseHolder(_ name: String) throws(StoreError) -> String? {
    try connection.row("SELECT holder FROM lease WHERE name = ?", name) { row in row.text(0) }
  }
}
