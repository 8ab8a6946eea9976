import CSQLite
import Glibc

extension StoreError {
  /// What a result code of SQLite means to the user.
  ///
  /// Related SQLite documentation: <https://www.sqlite.org/rescode.html>. SQLite's messages name tables and columns,
  /// never bound values, so no personal data gets into an error.
  init(code: Int32, of database: OpaquePointer?, path: String) {
    let systemError = sqlite3_system_errno(database)
    let message = sqlite3_errmsg(database).map { String(cString: $0) } ?? "error \(code)"
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED:
      self = .busy(path: path)
    case SQLITE_FULL:
      self = .full(path: path)
    case SQLITE_READONLY:
      self = .readOnly(path: path)
    case SQLITE_NOTADB:
      self = .notAStore(path: path)
    case SQLITE_CORRUPT:
      self = .corrupt(path: path, reason: message)
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH:
      self = .cannotOpen(path: path, reason: Self.words(for: systemError) ?? message)
    case SQLITE_IOERR where systemError == ENOSPC || systemError == EDQUOT:
      self = .full(path: path)
    case SQLITE_IOERR:
      self = .inputOutput(path: path, reason: Self.words(for: systemError) ?? message)
    default:
      self = .failed(path: path, reason: message)
    }
  }

  /// The system's words for an error number; nil for 0.
  static func words(for number: Int32) -> String? {
    guard number != 0, let words = strerror(number) else { return nil }
    return String(cString: words)
  }
}
