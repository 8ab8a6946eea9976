package import CivilCalendar

import CSQLite

// A copy is made by VACUUM INTO, not by SQLite's backup interface. Both copy one moment of a store that others write
// to; but VACUUM takes over rows where the other takes over pages: what was erased is not in the copy, indexes are
// built anew, and the copy is one file without a write-ahead log, to be read from a disk that may not be written.
extension Store {
  /// Writes the store as it is at this moment to a new file of mode 0600, and reads that again to see that it is whole.
  ///
  /// The file is whole or not there, and no file is overwritten.
  ///
  /// - Throws: `StoreError.exists`, `.busy` where another process writes the same file, or what the disk says.
  package func backUp(to path: String) throws(StoreError) {
    let file = try PartialFile(for: path)
    try Self.copy(connection, to: file)
    try Self.verify(file.path, as: path)
    try file.publish()
  }

  /// Makes a store of a backup, once that is found to be in order; the backup is only read.
  ///
  /// - Throws: `StoreError.missing`, `.notAStore`, `.newerVersion`, `.corrupt` of the backup; `.exists` where anything
  ///   of another store is in its place.
  package static func restore(from backup: String, to path: String) throws(StoreError) {
    try findFile(backup, create: false)
    // SQLite would take the log of another store for this one's.
    for suffix in ["", "-wal", "-shm", "-journal"] where PartialFile.isThere(path + suffix) {
      throw .exists(path: path + suffix)
    }
    try verify(backup, as: backup)
    let file = try PartialFile(for: path)
    let connection = try Connection(
      path: PartialFile.plain(backup),
      isReadOnly: true,
      busyTimeoutMilliseconds: 5000
    )
    try copy(connection, to: file)
    try verify(file.path, as: path)
    try file.publish()
  }

  /// Reads the whole file: what of it is no store, or damaged, is thrown under the name given.
  private static func verify(_ path: String, as name: String) throws(StoreError) {
    let connection = try Connection(
      path: PartialFile.plain(path),
      isReadOnly: true,
      busyTimeoutMilliseconds: 5000
    )
    do throws(StoreError) {
      guard try checkedVersion(of: connection) > 0 else { throw StoreError.notAStore(path: name) }
      if let complaint = try firstComplaint(connection) {
        throw StoreError.corrupt(path: name, reason: complaint)
      }
    } catch {
      throw error.naming(name)
    }
  }

  /// What SQLite finds wrong with the file first; nil where all is in order.
  package func firstComplaint() throws(StoreError) -> String? {
    try Self.firstComplaint(connection)
  }

  private static func firstComplaint(
    _ connection: borrowing Connection
  ) throws(StoreError) -> String? {
    let found = try connection.row("PRAGMA integrity_check(1)") { row in row.text(0) }
    guard found == "ok" else { return found ?? "the check gives no answer" }
    let dangling = try connection.row("PRAGMA foreign_key_check") { row in row.text(0) }
    return dangling.map { "a row of \($0) refers to one that is not there" }
  }

  private static func copy(
    _ connection: borrowing Connection,
    to file: borrowing PartialFile
  ) throws(StoreError) {
    do throws(StoreError) {
      try connection.run("VACUUM INTO ?", file.path)
    } catch {
      switch error {
      // It is the copy's disk that is full or locked: the store itself is only read.
      case .full, .readOnly, .cannotOpen: throw error.naming(file.finalPath)
      default: throw error
      }
    }
  }

  /// When anything was last changed that the store keeps the time of; nil where it is empty.
  package func lastChange() throws(StoreError) -> Instant? {
    try connection.row(
      """
      SELECT max(at) FROM (
        SELECT (SELECT at FROM history ORDER BY history_id DESC LIMIT 1) AS at
        UNION ALL SELECT (SELECT imported_at FROM document ORDER BY document_id DESC LIMIT 1)
        UNION ALL SELECT (SELECT max(changed_at) FROM outbox)
      )
      """
    ) { row throws(StoreError) in try row.optionalInstant(0) } ?? nil
  }

  /// How many items the store holds, in whatever state.
  package func itemCount() throws(StoreError) -> Int {
    try connection.number("SELECT count(*) FROM item")
  }
}

extension PartialFile {
  /// The path in a form that SQLite does not take for a URI.
  static func plain(_ path: String) -> String {
    path.hasPrefix("/") ? path : "./" + path
  }
}

extension StoreError {
  /// The same of another path, as of a file by its final name.
  func naming(_ path: String) -> StoreError {
    switch self {
    case .missing: .missing(path: path)
    case .notAStore: .notAStore(path: path)
    case .newerVersion(_, let found, let known):
      .newerVersion(path: path, found: found, known: known)
    case .cannotOpen(_, let reason): .cannotOpen(path: path, reason: reason)
    case .readOnly: .readOnly(path: path)
    case .full: .full(path: path)
    case .busy: .busy(path: path)
    case .corrupt(_, let reason): .corrupt(path: path, reason: reason)
    case .inputOutput(_, let reason): .inputOutput(path: path, reason: reason)
    case .failed(_, let reason): .failed(path: path, reason: reason)
    default: self
    }
  }
}
