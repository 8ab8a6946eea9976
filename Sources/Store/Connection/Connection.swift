import CSQLite

/// One connection to the SQLite file, closed at its end.
struct Connection: ~Copyable {
  let path: String
  let handle: OpaquePointer
  /// How long a call waits for another process that writes.
  let busyTimeoutMilliseconds: Int32
  private let cache = StatementCache()

  /// Opens an existing file.
  init(
    path: String,
    isReadOnly: Bool,
    busyTimeoutMilliseconds: Int32
  ) throws(StoreError) {
    var handle: OpaquePointer?
    let access = isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    let flags = access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      let error = StoreError(code: code, of: handle, path: path)
      sqlite3_close_v2(handle)
      throw error
    }
    sqlite3_busy_timeout(handle, busyTimeoutMilliseconds)
    self.path = path
    self.handle = handle
    self.busyTimeoutMilliseconds = busyTimeoutMilliseconds
  }

  deinit {
    cache.finalizeAll()
    sqlite3_close_v2(handle)
  }

  /// Whether the file or its folder forbids writing; SQLite opens such a file for reading without a word.
  var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  var lastInsertedRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  /// Rows that the last INSERT, UPDATE or DELETE touched.
  var changedRows: Int { Int(sqlite3_changes64(handle)) }

  /// Another number whenever another connection has written.
  func dataVersion() throws(StoreError) -> Int? {
    try row("PRAGMA data_version") { row in row.integer(0) }
  }

  func statement(_ sql: SQL) throws(StoreError) -> Statement {
    if let handle = cache.take(sql) {
      return Statement(handle: handle, sql: sql, cache: cache, path: path)
    }
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql.text, -1, &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw error(code) }
    return Statement(handle: prepared, sql: sql, cache: cache, path: path)
  }

  /// Runs a statement to its end.
  func run(_ sql: SQL, _ values: (any Bindable)?...) throws(StoreError) {
    try run(sql, values: values)
  }

  func run(_ sql: SQL, values: [(any Bindable)?]) throws(StoreError) {
    let statement = try statement(sql)
    try statement.bind(values)
    while try statement.step() {}
  }

  /// Runs several statements without parameters, parted by semicolons.
  func runScript(_ sql: SQL) throws(StoreError) {
    let code = sqlite3_exec(handle, sql.text, nil, nil, nil)
    guard code == SQLITE_OK else { throw error(code) }
  }

  func rows<Value>(
    _ sql: SQL,
    _ values: (any Bindable)?...,
    read: (borrowing Statement) throws(StoreError) -> Value
  ) throws(StoreError) -> [Value] {
    try rows(sql, values, read: read)
  }

  func rows<Value>(
    _ sql: SQL,
    _ values: [(any Bindable)?],
    read: (borrowing Statement) throws(StoreError) -> Value
  ) throws(StoreError) -> [Value] {
    let statement = try statement(sql)
    try statement.bind(values)
    var result: [Value] = []
    while try statement.step() { result.append(try read(statement)) }
    return result
  }

  /// The first row; nil where there is none.
  func row<Value>(
    _ sql: SQL,
    _ values: (any Bindable)?...,
    read: (borrowing Statement) throws(StoreError) -> Value
  ) throws(StoreError) -> Value? {
    let statement = try statement(sql)
    try statement.bind(values)
    return try statement.step() ? try read(statement) : nil
  }

  private func error(_ code: Int32) -> StoreError {
    StoreError(code: code, of: handle, path: path)
  }
}

extension Connection {
  /// Runs `body` in one transaction that holds the right to write from its start (BEGIN IMMEDIATE); an error undoes it.
  ///
  /// Within another transaction it is a part of that one, and an error undoes this part alone.
  func write<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    if isInTransaction {
      return try transaction(
        "SAVEPOINT part",
        "RELEASE part",
        "ROLLBACK TO part; RELEASE part",
        body
      )
    }
    return try transaction("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK", body)
  }

  /// Runs several queries on one and the same state of the store.
  func read<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    if isInTransaction { return try body() }
    return try transaction("BEGIN", "COMMIT", "ROLLBACK", body)
  }

  private func transaction<Value>(
    _ begin: SQL,
    _ commit: SQL,
    _ rollback: SQL,
    _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try runScript(begin)
    do throws(StoreError) {
      let value = try body()
      try runScript(commit)
      return value
    } catch {
      // After a full disk or an I/O error SQLite has rolled back by itself.
      if isInTransaction { try? runScript(rollback) }
      throw error
    }
  }
}
