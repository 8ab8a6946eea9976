import CSQLite
import CivilCalendar
import Glibc

extension Store {
  /// "Beva" in ASCII, 1113945697: SQLite's `application_id` of a store, in bytes 68 to 71 of the file.
  static let applicationID = 0x4265_7661

  /// Where a file stands: what its first page says it is.
  private struct Header {
    var applicationID: Int
    var version: Int
    var tables: Int
  }

  /// Refuses what is no store, and brings an older or empty one up to date in one transaction.
  static func prepare(
    _ connection: borrowing Connection,
    isReadOnly: Bool
  ) throws(StoreError) {
    // Reads before the first write: the database of another program must stay as it is.
    let version = try checkedVersion(of: connection)
    if isReadOnly {
      guard version == Migration.latestVersion else { throw .readOnly(path: connection.path) }
      return try configure(connection)
    }
    guard !connection.isReadOnly else { throw .readOnly(path: connection.path) }
    try turnOnWriteAheadLog(connection)
    try configure(connection)
    guard version < Migration.latestVersion else { return }
    try connection.write { () throws(StoreError) in
      // Another process may have done it while this one waited for the right to write.
      let version = try checkedVersion(of: connection)
      for migration in Migration.all where migration.version > version {
        try connection.runScript(migration.sql)
      }
    }
  }

  /// The schema version, 0 for an empty file.
  static func checkedVersion(
    of connection: borrowing Connection
  ) throws(StoreError) -> Int {
    let path = connection.path
    let header = try connection.read { () throws(StoreError) in
      Header(
        applicationID: try connection.number("PRAGMA application_id"),
        version: try connection.number("PRAGMA user_version"),
        tables: try connection.number("SELECT count(*) FROM sqlite_schema")
      )
    }
    if header.applicationID == 0, header.version == 0, header.tables == 0 { return 0 }
    guard header.applicationID == applicationID else { throw .notAStore(path: path) }
    guard header.version <= Migration.latestVersion else {
      throw .newerVersion(path: path, found: header.version, known: Migration.latestVersion)
    }
    return header.version
  }

  private static func configure(_ connection: borrowing Connection) throws(StoreError) {
    try connection.runScript(
      """
      PRAGMA foreign_keys = ON;
      PRAGMA synchronous = FULL;
      -- KiB, taken as they are needed: the pages that an archive's import comes back to.
      PRAGMA cache_size = -65536;
      """
    )
  }

  private static func turnOnWriteAheadLog(
    _ connection: borrowing Connection
  ) throws(StoreError) {
    guard try changeToWriteAheadLog(connection) == "wal" else {
      throw .cannotOpen(path: connection.path, reason: "no write-ahead log on this file system")
    }
  }
}

/// Changes the journal's mode, and gives the mode it has then.
///
/// It needs the file for itself for a moment, and SQLite does not always wait for that as it waits
/// for the right to write: of several processes that make the same store, some are told at once that
/// it is busy. So the waiting is done here.
private func changeToWriteAheadLog(
  _ connection: borrowing Connection
) throws(StoreError) -> String? {
  sqlite3_busy_timeout(connection.handle, 0)
  defer { sqlite3_busy_timeout(connection.handle, connection.busyTimeoutMilliseconds) }
  for _ in 0..<connection.busyTimeoutMilliseconds / 10 {
    do {
      return try connection.row("PRAGMA journal_mode = WAL") { row in row.text(0) }
    } catch {
      guard case .busy = error else { throw error }
      usleep(10_000)
    }
  }
  return try connection.row("PRAGMA journal_mode = WAL") { row in row.text(0) }
}

extension Connection {
  /// The first column of the first row.
  func number(_ sql: SQL) throws(StoreError) -> Int {
    try row(sql) { row in row.integer(0) } ?? 0
  }
}
