import ActionItems
import Glibc
import TestSupport
import Testing

@testable import Store

/// Copies of a store, and stores made of them.
struct BackupTests {
  let place = StoreFolder()
  var copy: String { place.folder.path("copy.sqlite") }

  private func restored(_ name: String = "again.sqlite") throws -> Store {
    try Store.restore(from: copy, to: place.folder.path(name))
    return try Store(path: place.folder.path(name))
  }

  @Test func `a backup holds what the store held, and becomes a store again`() throws {
    let store = try place.open()
    let item = try store.addItem("Boka lokal")
    try store.backUp(to: copy)
    try store.make(.done(note: nil), to: item.id)
    let again = try restored()
    #expect(try again.item(item.id).state == .open)
    #expect(try again.identity() == store.identity())
    #expect(try again.lastChange() == StoreFolder.now)
    #expect(try again.firstComplaint() == nil)
    #expect(try again.itemCount() == 1)
    #expect(place.folder.names(hidden: true).filter { $0.hasSuffix(".part") }.isEmpty)
  }

  @Test func `a backup is one file for its owner alone, without a log beside it`() throws {
    let old = umask(0)
    defer { umask(old) }
    let store = try place.open()
    try store.backUp(to: copy)
    _ = try Store(path: copy, access: .readOnly).itemCount()
    var status = stat()
    #expect(stat(copy, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(place.folder.names().filter { $0.hasPrefix("copy") } == ["copy.sqlite"])
  }

  @Test func `what was erased is not in a backup`() throws {
    let store = try place.open()
    try store.setSetting("footer", to: "Hemligheten i fotraden")
    try store.setSetting("footer", to: nil)
    try store.backUp(to: copy)
    let bytes = try #require(place.folder.read("copy.sqlite"))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("Hemligheten"))
  }

  @Test func `no file is overwritten, not even through a link that leads nowhere`() throws {
    let store = try place.open()
    place.folder.write("copy.sqlite", "mine")
    #expect(error { () throws(StoreError) in try store.backUp(to: copy) } == .exists(path: copy))
    #expect(place.folder.read("copy.sqlite") == Array("mine".utf8))
    unlink(copy)
    symlink(place.folder.path("elsewhere"), copy)
    #expect(error { () throws(StoreError) in try store.backUp(to: copy) } == .exists(path: copy))
    #expect(place.folder.read("elsewhere") == nil)
    let folder = error { () throws(StoreError) in try store.backUp(to: place.folder.path) }
    #expect(folder == .exists(path: place.folder.path))
    #expect(error { () throws(StoreError) in try store.backUp(to: "/no/such/x") } != nil)
  }

  @Test func `the rest of a backup that was killed is in nobody's way`() throws {
    let store = try place.open()
    place.folder.write(".copy.sqlite.part", "half a copy")
    try store.backUp(to: copy)
    #expect(try Store(path: copy, access: .readOnly).firstComplaint() == nil)
    #expect(place.folder.read(".copy.sqlite.part") == nil)
  }

  @Test func `two who write one backup do not disturb each other`() throws {
    let store = try place.open()
    let other = try PartialFile(for: copy)
    #expect(error { () throws(StoreError) in try store.backUp(to: copy) } == .busy(path: copy))
    try other.publish()
    #expect(place.folder.read("copy.sqlite") == [])
  }

  @Test(.enabled(if: SmallDisk.isAvailable))
  func `a full disk leaves nothing behind`() throws {
    let disk = try #require(SmallDisk(at: place.folder.path("disk"), kilobytes: 64))
    let store = try place.open()
    let path = "\(disk.path)/copy.sqlite"
    #expect(error { () throws(StoreError) in try store.backUp(to: path) } == .full(path: path))
    #expect(place.folder.names(in: "disk", hidden: true).isEmpty)
    let full = error { () throws(StoreError) in
      try Store.restore(from: place.path, to: path)
    }
    #expect(full == .full(path: path))
    #expect(place.folder.names(in: "disk", hidden: true).isEmpty)
  }

  @Test func `nothing of another store is overwritten by a backup`() throws {
    try place.open().backUp(to: copy)
    for suffix in ["", "-wal", "-shm", "-journal"] {
      let path = place.folder.write("there.sqlite\(suffix)", "")
      let found = error { () throws(StoreError) in
        try Store.restore(from: copy, to: place.folder.path("there.sqlite"))
      }
      #expect(found == .exists(path: path))
      unlink(path)
    }
    _ = try restored("there.sqlite")
  }

  @Test func `what is no backup in order is refused`() throws {
    let target = place.folder.path("again.sqlite")
    func refusal(_ name: String) -> StoreError? {
      error { () throws(StoreError) in
        try Store.restore(from: place.folder.path(name), to: target)
      }
    }
    #expect(refusal("none") == .missing(path: place.folder.path("none")))
    let text = place.folder.write("text", String(repeating: "protokoll ", count: 200))
    #expect(refusal("text") == .notAStore(path: text))
    #expect(refusal("empty") == .missing(path: place.folder.path("empty")))
    #expect(refusal("nothing") != nil && place.folder.write("nothing", "").isEmpty == false)
    #expect(refusal("nothing") == .notAStore(path: place.folder.path("nothing")))
    #expect(place.runRaw("CREATE TABLE t (x)", on: "other") == nil)
    #expect(refusal("other") == .notAStore(path: place.folder.path("other")))

    try place.open().backUp(to: copy)
    #expect(place.runRaw("PRAGMA user_version = 999", on: "copy.sqlite") == nil)
    #expect(
      refusal("copy.sqlite")
        == .newerVersion(path: copy, found: 999, known: Migration.latestVersion)
    )
    #expect(place.folder.names(hidden: true).filter { $0.contains("again") }.isEmpty)
  }

  @Test func `a damaged backup is refused`() throws {
    let store = try place.open()
    for number in 0..<200 { _ = try store.addItem("Uppgift \(number) som ska göras") }
    try store.backUp(to: copy)
    var bytes = try #require(place.folder.read("copy.sqlite"))
    // The last half but for the first page: trees without their leaves.
    for index in bytes.indices.dropFirst(bytes.count / 2) { bytes[index] = 0x55 }
    place.folder.write("copy.sqlite", bytes)
    let found = error { () throws(StoreError) in
      try Store.restore(from: copy, to: place.folder.path("again.sqlite"))
    }
    guard case .corrupt(copy, _) = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    place.folder.write("copy.sqlite", Array(bytes.prefix(bytes.count / 2)))
    let cut = error { () throws(StoreError) in
      try Store.restore(from: copy, to: place.folder.path("again.sqlite"))
    }
    #expect(cut != nil)
    #expect(place.folder.read("again.sqlite") == nil)
  }

  @Test func `a store in use is copied as it was at one moment`() throws {
    let writer = try place.open()
    let reader = try place.open()
    _ = try writer.addItem("Ett")
    try writer.write { () throws(StoreError) in
      _ = try writer.addItem("Två")
      try reader.backUp(to: copy)
    }
    #expect(try restored().itemCount() == 1)
  }
}
