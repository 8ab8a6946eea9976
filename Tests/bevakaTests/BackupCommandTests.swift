import Glibc
import TestSupport
import Testing

@testable import bevaka

/// `backup` and `restore`.
struct BackupCommandTests {
  let session = Session()
  var copy: String { session.folder.path("copy.sqlite") }

  @Test func `a store goes to the shelf and comes back`() {
    session.run("add", "Boka lokal")
    let made = session.run("backup", copy)
    #expect(made.code == .success)
    #expect(made.output == "\(copy): 1 item, checked\n")
    session.run("done", "1")

    let refused = session.run("restore", copy)
    #expect(refused.code == .cannotCreate)
    #expect(refused.error.contains("store.sqlite: is there already"))

    for suffix in ["", "-wal", "-shm"] { unlink(session.storePath + suffix) }
    let back = session.run("restore", copy)
    #expect(back.code == .success)
    #expect(back.output == "\(session.storePath): 1 item, from \(copy)\n")
    #expect(back.error.contains("2026-11-18T11:00: digests sent since are not in it"))
    #expect(session.run("list").output.contains("Boka lokal"))
  }

  @Test func `what cannot be done is told in one line`() {
    #expect(session.run("backup", copy).code == .noInput)
    session.run("add", "Boka lokal")
    session.run("backup", copy)
    let again = session.run("backup", copy)
    #expect(again.code == .cannotCreate)
    #expect(
      again.error == "bevaka: \(copy): is there already; choose another name, or move it away\n"
    )
    #expect(session.run("backup", "/no/such/folder/x").code == .cannotCreate)
    let other = Session()
    #expect(other.run("restore", "/no/such/file").code == .noInput)
    let text = other.folder.write("text", "inget")
    #expect(other.run("restore", text).code == .data)
    #expect(
      other.run("list").error.contains("there is no store") || other.run("list").code == .success
    )
  }

  @Test func `a backup goes where the standard place is`() {
    session.run("add", "Boka lokal")
    session.run("backup", copy)
    var other = Session()
    other.environment["XDG_STATE_HOME"] = other.folder.path("state")
    #expect(other.runBare(["restore", copy]).code == .success)
    #expect(other.runBare(["list"]).output.contains("Boka lokal"))
  }
}
