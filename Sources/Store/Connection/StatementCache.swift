import CSQLite

/// Prepared statements at rest, by their SQL.
///
/// A statement leaves the cache while it is in use, so that a query within a query of the same text gets its own.
final class StatementCache {
  private var resting: [SQL: OpaquePointer] = [:]

  func take(_ sql: SQL) -> OpaquePointer? {
    resting.removeValue(forKey: sql)
  }

  func put(back handle: OpaquePointer, _ sql: SQL) {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    if let other = resting.updateValue(handle, forKey: sql) {
      sqlite3_finalize(other)
    }
  }

  func finalizeAll() {
    for handle in resting.values { sqlite3_finalize(handle) }
    resting = [:]
  }
}
