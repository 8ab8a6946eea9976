extension Store {
  /// The random UUID that the store got when it was made: Message-IDs are fixed per store.
  package func identity() throws(StoreError) -> String {
    guard
      let identity = try connection.row(
        "SELECT identity FROM identity",
        read: { row in row.text(0) }
      )
    else { throw .corrupt(path: connection.path, reason: "it has no identity") }
    return identity
  }

  /// The value as the user wrote it; nil where it is not set.
  package func setting(_ key: String) throws(StoreError) -> String? {
    try connection.row("SELECT value FROM setting WHERE key = ?", key) { row in row.text(0) }
  }

  /// Sets the value, or with nil takes it away.
  package func setSetting(_ key: String, to value: String?) throws(StoreError) {
    try write { () throws(StoreError) in
      guard let value else {
        return try connection.run("DELETE FROM setting WHERE key = ?", key)
      }
      try connection.run(
        """
        INSERT INTO setting (key, value) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value
        """,
        key,
        value
      )
    }
  }

  /// All that are set, by key.
  package func settings() throws(StoreError) -> [(key: String, value: String)] {
    try connection.rows("SELECT key, value FROM setting ORDER BY key") { row in
      (key: row.text(0), value: row.text(1))
    }
  }
}
