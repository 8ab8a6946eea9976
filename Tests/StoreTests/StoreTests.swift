import ActionItems
import CivilCalendar
import Glibc
import TestSupport
import Testing

@testable import Store

struct StoreTests {
  let place = StoreFolder()

  @Test func `a new store is a private WAL database of the newest version`() throws {
    let store = try place.open()
    _ = try store.addCommittee("Styrelsen")
    for suffix in ["", "-wal", "-shm"] {
      var status = stat()
      #expect(stat(place.path + suffix, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600, "mode of \(suffix)")
    }
    let mode = try store.connection.row("PRAGMA journal_mode") { $0.text(0) }
    let synchronous = try store.connection.number("PRAGMA synchronous")
    let foreignKeys = try store.connection.number("PRAGMA foreign_keys")
    let application = try store.connection.number("PRAGMA application_id")
    let version = try store.connection.number("PRAGMA user_version")
    #expect(mode == "wal")
    #expect(synchronous == 2)
    #expect(foreignKeys == 1)
    #expect(application == Store.applicationID)
    #expect(version == Migration.latestVersion)
  }

  @Test func `a store keeps its identity, and no two have the same`() throws {
    let first = try place.open().identity()
    let again = try place.open(.readWrite(create: false)).identity()
    let other = try StoreFolder().open().identity()
    #expect(first == again)
    #expect(first != other)
    let groups = first.split(separator: "-")
    #expect(groups.map(\.count) == [8, 4, 4, 4, 12])
    #expect(groups[2].first == "4")
    #expect("89ab".contains(groups[3].prefix(1)))
  }

  @Test func `a missing store is made only where the caller wants it`() {
    #expect(place.errorOpening(nil, .readWrite(create: false)) == .missing(path: place.path))
    #expect(place.errorOpening(nil, .readOnly) == .missing(path: place.path))
    #expect(place.folder.names().isEmpty)
  }

  @Test func `a path whose folder does not exist is named with its cause`() {
    let path = place.folder.path("no/such/store")
    let error = place.errorOpening(path)
    #expect(error == .cannotOpen(path: path, reason: "No such file or directory"))
  }

  @Test func `a device is no store`() {
    #expect(place.errorOpening("/dev/null") == .notAStore(path: "/dev/null"))
  }

  @Test func `a folder is no store`() {
    let error = place.errorOpening(place.folder.path)
    #expect(error == .cannotOpen(path: place.folder.path, reason: "Is a directory"))
  }

  @Test(arguments: ["Protokoll fört vid möte", String(repeating: "text ", count: 2000)])
  func `a file of another kind is refused and left as it is`(content: String) {
    let path = place.folder.write("minutes.txt", content)
    #expect(place.errorOpening(path) == .notAStore(path: path))
    #expect(place.folder.read("minutes.txt") == Array(content.utf8))
    #expect(place.folder.names() == ["minutes.txt"])
  }

  @Test(arguments: ["", "PRAGMA application_id = 17;", "PRAGMA user_version = 1;"])
  func `the database of another program is refused and left as it is`(mark: String) {
    #expect(place.runRaw(mark + "CREATE TABLE contact (name TEXT)", on: "other.db") == nil)
    let before = place.folder.read("other.db")
    let path = place.folder.path("other.db")
    #expect(place.errorOpening(path) == .notAStore(path: path))
    #expect(place.folder.read("other.db") == before)
    #expect(place.folder.names() == ["other.db"])
  }

  @Test func `a store of a newer version is refused and left as it is`() throws {
    _ = try place.open()
    #expect(place.runRaw("PRAGMA user_version = 4711") == nil)
    let before = place.folder.read("bevaka.sqlite")
    let expected = StoreError.newerVersion(
      path: place.path,
      found: 4711,
      known: Migration.latestVersion
    )
    #expect(place.errorOpening() == expected)
    #expect(place.errorOpening(nil, .readOnly) == expected)
    #expect(place.folder.read("bevaka.sqlite") == before)
  }

  @Test func `an empty file becomes a store`() throws {
    place.folder.write("bevaka.sqlite", [])
    let store = try place.open(.readWrite(create: false))
    let items = try store.items()
    #expect(items.isEmpty)
  }

  @Test func `every step of the schema sets the version it leads to`() throws {
    #expect(Migration.all.map(\.version) == Array(1...Migration.latestVersion))
    let path = place.folder.write("steps.sqlite", [])
    let connection = try Connection(path: path, isReadOnly: false, busyTimeoutMilliseconds: 0)
    for migration in Migration.all {
      try connection.runScript(migration.sql)
      let version = try connection.number("PRAGMA user_version")
      #expect(version == migration.version)
    }
  }

  @Test func `a step that fails leaves the store at its version`() throws {
    // The name of a table of the first step is taken, in a file that claims to be an unused store.
    #expect(place.runRaw("PRAGMA application_id = 1113945697; CREATE TABLE outbox (x)") == nil)
    guard case .failed = place.errorOpening() else {
      Issue.record("the step did not fail")
      return
    }
    let connection = try Connection(
      path: place.path,
      isReadOnly: false,
      busyTimeoutMilliseconds: 0
    )
    let version = try connection.number("PRAGMA user_version")
    let tables = try connection.number("SELECT count(*) FROM sqlite_schema")
    #expect(version == 0)
    #expect(tables == 1)
  }

  @Test func `every column has a comment in the schema`() throws {
    let store = try place.open()
    let tables = try store.connection.rows(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'"
    ) { ($0.text(0), $0.text(1)) }
    #expect(tables.count == 18)
    for (table, sql) in tables {
      let columns = try store.connection.rows("SELECT name FROM pragma_table_info(?)", table) {
        $0.text(0)
      }
      let lines = sql.split(separator: "\n")
      for column in columns {
        let start = lines.firstIndex { $0.split(separator: " ").first == Substring(column) }
        let words = lines[(start ?? lines.endIndex)...].prefix(2)
        #expect(words.contains { $0.contains(" -- ") }, "\(table).\(column)")
      }
    }
  }

  @Test func `a store opened for reading alone cannot be written`() throws {
    _ = try place.open().addCommittee("Styrelsen")
    let store = try place.open(.readOnly)
    let register = try store.register()
    #expect(register.committees.map(\.name) == ["Styrelsen"])
    let error = error { () throws(StoreError) in _ = try store.addCommittee("Valberedningen") }
    #expect(error == .readOnly(path: place.path))
  }

  @Test func `a full disk is named, and the store stays as it was`() throws {
    let store = try place.open()
    let item = try store.addItem("bokar lokal")
    try store.connection.runScript("PRAGMA max_page_count = 1")
    let long = String(repeating: "x", count: 1_000_000)
    let failure = error { () throws(StoreError) in try store.make(.note(long), to: item.id) }
    #expect(failure == .full(path: place.path))
    let history = try store.history(of: item.id)
    #expect(history.map(\.action) == ["add"])
    try store.connection.runScript("PRAGMA max_page_count = 1000000")
    try store.make(.done(note: nil), to: item.id)
    let check = try store.connection.row("PRAGMA integrity_check") { $0.text(0) }
    #expect(check == "ok")
  }

  @Test func `a damaged page is named and nothing is written`() throws {
    do {
      let store = try place.open()
      for number in 1...200 { _ = try store.addItem("uppgift \(number)") }
    }
    guard var bytes = place.folder.read("bevaka.sqlite") else {
      Issue.record("no file")
      return
    }
    for index in 4096..<bytes.count { bytes[index] = 0xee }
    place.folder.write("bevaka.sqlite", bytes)
    let failure = error { () throws(StoreError) in _ = try place.open().items() }
    guard case .corrupt(place.path, _) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(place.folder.read("bevaka.sqlite") == bytes)
  }

  @Test func `a store that somebody else is writing to is busy`() throws {
    let first = try place.open()
    let second = try place.open(busyTimeoutMilliseconds: 0)
    var failure: StoreError?
    try first.write { () throws(StoreError) in
      _ = try first.addCommittee("Styrelsen")
      failure = error { () throws(StoreError) in _ = try second.addCommittee("Valberedningen") }
    }
    #expect(failure == .busy(path: place.path))
    _ = try second.addCommittee("Valberedningen")
    let names = try first.register().committees.map(\.name)
    #expect(names == ["Styrelsen", "Valberedningen"])
  }

  @Test func `several calls in one transaction take effect together or not at all`() throws {
    let store = try place.open()
    let failure = error { () throws(StoreError) in
      try store.write { () throws(StoreError) in
        _ = try store.addCommittee("Styrelsen")
        _ = try store.addPerson(name: "Aisha Amin", email: nil)
        try store.make(.confirm, to: 99)
      }
    }
    #expect(failure == .unknownItem(99))
    let register = try store.register()
    #expect(register == Register())
  }

  @Test func `an error within a transaction undoes its own part alone`() throws {
    let store = try place.open()
    let item = try store.addItem("bokar lokal")
    try store.write { () throws(StoreError) in
      _ = try store.addCommittee("Styrelsen")
      _ = error { () throws(StoreError) in try store.make(.done(note: nil), to: item.id, 99) }
    }
    let committee = try store.committee(named: "styrelsen")
    let state = try store.item(item.id).state
    #expect(committee != nil)
    #expect(state == .open)
  }

  @Test func `writers at the same moment wait for each other and lose nothing`() async throws {
    let path = place.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          // Each opens the store by itself, the first ones make it.
          let store = try Store(path: path, busyTimeoutMilliseconds: 20_000)
          for number in 0..<10 { _ = try store.addItem("\(writer).\(number)") }
        }
      }
      try await group.waitForAll()
    }
    let store = try place.open()
    let items = try store.items()
    #expect(Set(items.map(\.text)).count == 40)
    let check = try store.connection.row("PRAGMA integrity_check") { $0.text(0) }
    #expect(check == "ok")
  }

  @Test func `a copy is whole whatever is written meanwhile`() async throws {
    let path = place.path
    _ = try place.open()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        let store = try Store(path: path, busyTimeoutMilliseconds: 20_000)
        let long = String(repeating: "x", count: 3000)
        for number in 0..<100 { _ = try store.addItem("\(number) \(long)") }
      }
      for number in 0..<10 {
        let copy = place.folder.path("copy\(number)")
        try Store(path: path, access: .readWrite(create: false)).copy(to: copy)
        let copied = try Store(path: copy, access: .readWrite(create: false))
        let check = try copied.connection.row("PRAGMA integrity_check") { $0.text(0) }
        #expect(check == "ok")
      }
      try await group.waitForAll()
    }
  }

  @Test(arguments: [
    (StoreError.missing(path: "/a/b"), "/a/b: there is no store here"),
    (
      .newerVersion(path: "/a", found: 3, known: 1),
      "/a: written by a newer Bevaka (schema 3, this one knows 1)"
    ),
    (.full(path: "/a"), "/a: no space left on the device"),
    (.unknownItem(17), "there is no item 17"),
    (
      .notAllowed(.notAllowed(action: "dismiss", item: 3, state: .open)),
      "item 3 is open: it cannot be changed by dismiss"
    ),
  ])
  func `an error is one line that names the file and the cause`(error: StoreError, line: String) {
    #expect(error.description == line)
  }
}
