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
    #expect(back.error.isEmpty)
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

  /// A store whose backup was made before the day's check, lost after it.
  private func lost() -> Session {
    session.folder.write("members.csv", Samples.members)
    session.run("people", "import", session.folder.path("members.csv"))
    session.run("add", "Boka lokalen", "--owner", "Per Ek", "--due", "2026-11-18")
    session.run("backup", copy)
    session.run("remind", "--deliver", "files:" + session.folder.path("out"))
    #expect(session.folder.names(in: "out").count == 1)
    for suffix in ["", "-wal", "-shm"] { unlink(session.storePath + suffix) }
    return session
  }

  @Test func `what went out after the backup does not go out again, and is not lost`() {
    var session = lost()
    let back = session.run("restore", copy)
    #expect(back.error.contains("today's digests may have gone out since, and are held back"))
    let again = session.run("remind", "--deliver", "files:" + session.folder.path("again"))
    #expect(again.code == .success, "\(again.all)")
    #expect(session.folder.names(in: "again").isEmpty)
    #expect(session.run("why", "Per").output.contains("restored from a backup"))
    session.today = "2026-11-19"
    session.run("remind", "--deliver", "files:" + session.folder.path("again"))
    #expect(session.folder.names(in: "again").contains { $0.contains("per@example.org") })
  }

  @Test func `whoever knows that nothing went out can say so`() {
    let session = lost()
    #expect(session.run("restore", copy, "--today-unsent").code == .success)
    session.run("remind", "--deliver", "files:" + session.folder.path("again"))
    #expect(session.folder.names(in: "again").count == 1)
  }

  @Test func `what waited when the backup was made, or came up since, does not go out twice`() {
    var session = session
    let sendmail = session.folder.write("sendmail", "#!/bin/sh\ncat > /dev/null\nexit 75\n")
    chmod(sendmail, 0o755)
    session.folder.write("members.csv", Samples.members)
    session.run("people", "import", session.folder.path("members.csv"))
    session.run("config", "sendmail", sendmail)
    session.run("add", "Boka lokalen", "--owner", "Per Ek", "--due", "2026-11-18")
    #expect(session.run("remind", "--deliver", "sendmail").code == .tryLater)
    session.run("backup", copy)
    for suffix in ["", "-wal", "-shm"] { unlink(session.storePath + suffix) }
    #expect(session.run("restore", copy).error.contains("are held back"))
    #expect(session.run("outbox", "--state", "waiting").output.isEmpty)
    session.run("add", "Köp kaffe", "--owner", "Aisha Amin", "--due", "2026-11-18")
    let out = session.folder.path("again")
    #expect(session.run("remind", "--deliver", "files:" + out).code == .success)
    #expect(session.folder.names(in: "again").isEmpty)
    session.today = "2026-11-19"
    session.run("remind", "--deliver", "files:" + out)
    #expect(session.folder.names(in: "again").count == 2)
  }
}
