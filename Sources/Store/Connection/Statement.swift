import CSQLite
import CivilCalendar

/// A prepared statement in use: parameters are bound, then it is stepped row by row.
///
/// At its end it goes back to the cache of its connection.
struct Statement: ~Copyable {
  private let handle: OpaquePointer
  private let sql: SQL
  private let cache: StatementCache
  private let path: String

  init(handle: OpaquePointer, sql: SQL, cache: StatementCache, path: String) {
    self.handle = handle
    self.sql = sql
    self.cache = cache
    self.path = path
  }

  deinit {
    cache.put(back: handle, sql)
  }

  borrowing func bind(_ values: [(any Bindable)?]) throws(StoreError) {
    for (offset, value) in values.enumerated() {
      let index = Int32(offset + 1)
      let code = value.map { $0.bind(to: handle, at: index) } ?? sqlite3_bind_null(handle, index)
      guard code == SQLITE_OK else { throw error(code) }
    }
  }

  /// Goes to the next row; false after the last one.
  borrowing func step() throws(StoreError) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw error(code)
    }
  }

  /// Makes the statement ready to be bound and stepped again.
  borrowing func reset() {
    sqlite3_reset(handle)
  }

  private borrowing func error(_ code: Int32) -> StoreError {
    StoreError(code: code, of: sqlite3_db_handle(handle), path: path)
  }
}

// The values of the current row; columns are counted from 0.
extension Statement {
  borrowing func isNull(_ column: Int32) -> Bool {
    sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  borrowing func integer(_ column: Int32) -> Int {
    Int(sqlite3_column_int64(handle, column))
  }

  borrowing func optionalInteger(_ column: Int32) -> Int? {
    isNull(column) ? nil : integer(column)
  }

  borrowing func boolean(_ column: Int32) -> Bool {
    integer(column) != 0
  }

  borrowing func real(_ column: Int32) -> Double {
    sqlite3_column_double(handle, column)
  }

  borrowing func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  borrowing func optionalText(_ column: Int32) -> String? {
    isNull(column) ? nil : text(column)
  }

  borrowing func blob(_ column: Int32) -> [UInt8] {
    let count = Int(sqlite3_column_bytes(handle, column))
    guard count > 0, let start = sqlite3_column_blob(handle, column) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The value of a column whose text has a form of its own: a date, an instant, a state.
  ///
  /// - Throws: `StoreError.corrupt` where the text does not have that form.
  borrowing func value<Value>(
    _ column: Int32,
    _ read: (String) -> Value?
  ) throws(StoreError) -> Value {
    guard let value = read(text(column)) else {
      let name = sqlite3_column_name(handle, column).map { String(cString: $0) } ?? "\(column)"
      throw .corrupt(path: path, reason: "the value of \(name) has not its form")
    }
    return value
  }

  borrowing func optionalValue<Value>(
    _ column: Int32,
    _ read: (String) -> Value?
  ) throws(StoreError) -> Value? {
    isNull(column) ? nil : try value(column, read)
  }

  borrowing func date(_ column: Int32) throws(StoreError) -> CalendarDate {
    try value(column) { CalendarDate($0) }
  }

  borrowing func optionalDate(_ column: Int32) throws(StoreError) -> CalendarDate? {
    try optionalValue(column) { CalendarDate($0) }
  }

  borrowing func instant(_ column: Int32) throws(StoreError) -> Instant {
    try value(column) { Instant($0) }
  }

  borrowing func optionalInstant(_ column: Int32) throws(StoreError) -> Instant? {
    try optionalValue(column) { Instant($0) }
  }
}
