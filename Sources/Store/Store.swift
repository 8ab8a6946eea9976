import ActionItems
import CivilCalendar

/// The one SQLite file that holds everything: items, people, meetings, history, outbox and lease.
///
/// It is a connection of its own, confined to one task. Every call is one transaction; `write` joins several.
package struct Store: ~Copyable {
  /// How the file is opened.
  package enum Access: Hashable, Sendable {
    /// `create`: whether a missing file is made, as an empty store.
    case readWrite(create: Bool)
    /// Never writes; a missing file or one of an older version is an error.
    case readOnly
  }

  let connection: Connection
  private let registerState = RegisterState()
  /// What the items are about that documents of one run are compared with.
  let matterMemory = MatterMemory()
  /// Those items as the store has them.
  let itemMemory = ItemMemory()

  /// Opens the store, brings its schema up to date, and makes it where it is missing and `access` says so.
  ///
  /// The folder must exist. A new file has mode 0600, as its `-wal` and `-shm` then have too.
  ///
  /// A call waits for another process as long as the busy timeout says, then it throws `StoreError.busy`.
  ///
  /// - Throws: `StoreError.missing`, `.notAStore`, `.newerVersion`, `.cannotOpen`, `.readOnly`, `.full`, `.busy` or
  ///   `.corrupt`; a file that is no store is left untouched.
  package init(
    path: String,
    access: Access = .readWrite(create: true),
    busyTimeoutMilliseconds: Int = 5000
  ) throws(StoreError) {
    try Self.findFile(path, create: access == .readWrite(create: true))
    let isReadOnly = access == .readOnly
    let connection = try Connection(
      path: path,
      isReadOnly: isReadOnly,
      busyTimeoutMilliseconds: Int32(clamping: busyTimeoutMilliseconds)
    )
    try Self.prepare(connection, isReadOnly: isReadOnly)
    self.connection = connection
  }

  /// Runs `body` in one transaction: all of its calls take effect, or none.
  ///
  /// Within another `write` it is a part of that one.
  package func write<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    let isOutermost = !connection.isInTransaction
    if isOutermost { registerState.isChanged = false }
    do throws(StoreError) {
      return try connection.write { () throws(StoreError) in
        if isOutermost { itemMemory.check(version: try connection.dataVersion()) }
        let value = try body()
        if isOutermost, registerState.isChanged { try relinkAssignments() }
        return value
      }
    } catch {
      // What it had changed is as it was.
      itemMemory.forgetAll()
      throw error
    }
  }

  /// Writes a copy of the store as it is at this moment to a new file, whatever other processes write meanwhile.
  package func copy(to path: String) throws(StoreError) {
    try connection.run("VACUUM INTO ?", path)
  }

  /// Says that names may now come to other people; the end of the transaction links the assignments anew, once.
  func registerDidChange() {
    registerState.isChanged = true
    itemMemory.forgetAll()
  }

  /// Whether the running transaction has changed the register.
  private final class RegisterState {
    var isChanged = false
  }
}
