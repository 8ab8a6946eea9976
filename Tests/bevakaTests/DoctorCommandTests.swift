import CivilCalendar
import Glibc
import Store
import TestSupport
import Testing

@testable import bevaka

/// The self-test.
struct DoctorCommandTests {
  private func prepared() -> Session {
    var session = Session()
    session.folder.write("members.csv", Samples.members)
    session.run("people", "import", session.folder.path("members.csv"))
    session.run("config", "sender", "bevaka@example.org")
    session.run("config", "sendmail", script("exit 0", in: session))
    session.environment["PATH"] = "/usr/bin:/bin"
    return session
  }

  private func script(_ body: String, in session: Session) -> String {
    let path = session.folder.write("sendmail", "#!/bin/sh\ncat > /dev/null\n\(body)\n")
    chmod(path, 0o755)
    return path
  }

  /// The lines about one thing.
  private func lines(_ subject: String, _ session: Session) -> [String] {
    session.run("doctor").output.split(separator: "\n").map(String.init)
      .filter { $0.dropFirst(9).hasPrefix("\(subject): ") }
  }

  @Test func `a store in order is told so, line by line`() {
    let session = prepared()
    session.run("add", "Boka lokalen", "--owner", "Per Ek", "--due", "2026-11-18")
    #expect(session.run("remind", "--deliver", "sendmail").code == .success)
    let outcome = session.run("doctor")
    for line in [
      "OK       mode: ", "OK       integrity: 1 item, all in order", "OK       settings: ",
      "warning  addresses: 1 person without an address", "OK       outbox: ",
      "OK       last run: the check of 2026-11-18", "OK       clock: 2026-11-18T11:00 in Sweden",
    ] {
      #expect(outcome.output.contains(line), "\(line)")
    }
    #expect(!outcome.output.contains("Mona"))
    #expect(session.run("doctor", "-v").output.contains("Mona Lind"))
    #expect(outcome.code == .success, "\(outcome.all)")
    #expect(!session.run("doctor", "--quiet").output.contains("OK"))
    let json = session.run("doctor", "--format", "json").output
    #expect(json.contains("\"subject\": \"integrity\", \"level\": \"ok\""))
  }

  @Test func `quiet days without a check are no warning`() {
    var session = prepared()
    session.run("remind", "--deliver", "sendmail")
    session.run("config", "quiet-days", "2026-11-19/2026-12-02")
    session.today = "2026-12-03"
    #expect(lines("last run", session) == ["OK       last run: the check of 2026-11-18"])
    session.today = "2026-12-04"
    #expect(lines("last run", session).first?.hasPrefix("warning") == true)
  }

  @Test func `no store is an error`() {
    let session = Session()
    let outcome = session.run("doctor")
    #expect(outcome.code == .noInput)
    #expect(outcome.output.contains("error    store: there is none"))
  }

  @Test func `a store that others may read, or of another program, is told`() {
    let session = prepared()
    chmod(session.storePath, 0o644)
    #expect(lines("mode", session).first?.contains("mode 644: others may read it") == true)
    let other = Session()
    other.folder.write("store.sqlite", String(repeating: "text ", count: 1000))
    let outcome = other.run("doctor")
    #expect(outcome.code == .data && outcome.output.contains("not a Bevaka store"))
  }

  @Test func `a damaged store is an error`() throws {
    let session = prepared()
    for number in 0..<200 { session.run("add", "Uppgift \(number)") }
    let size = try #require(session.folder.read("store.sqlite")?.count)
    var bytes = try #require(session.folder.read("store.sqlite"))
    for index in bytes.indices.dropFirst(size / 2) { bytes[index] = 0x55 }
    for suffix in ["-wal", "-shm"] { unlink(session.storePath + suffix) }
    session.folder.write("store.sqlite", bytes)
    #expect(session.run("doctor").code == .data)
  }

  @Test func `mail that waits is a warning, and mail in doubt an error until somebody settles it`()
    throws
  {
    let session = prepared()
    session.run("add", "Boka lokalen", "--owner", "Per Ek", "--due", "2026-11-18")
    _ = script("exit 75", in: session)
    session.run("remind", "--deliver", "sendmail")
    #expect(lines("outbox", session).first?.hasPrefix("warning  outbox: 1 of today's") == true)
    // As a run leaves it that was killed in the hand-over.
    let store = try Store(path: session.storePath)
    let message = try #require(store.outbox().first)
    #expect(try store.claim(message.id, for: "sendmail", now: message.changed))
    #expect(session.run("doctor").code == .tryLater)
    #expect(lines("outbox", session).first?.contains("nobody has looked yet: message 1") == true)
    session.run("outbox", "cancel", "1")
    #expect(lines("outbox", session) == ["OK       outbox: nothing waits, and nothing is in doubt"])
  }

  @Test func `no sendmail, an unusable setting and a clock set back are errors`() {
    let session = prepared()
    session.run("add", "Boka lokalen")
    let back = session.runBare(["doctor", "--store", session.storePath, "--today", "2026-11-17"])
    #expect(back.code == .configuration && back.output.contains("error    clock: "))
    session.run("config", "sendmail", "/no/such/program")
    let missing = session.run("doctor")
    #expect(missing.code == .unavailable)
    #expect(missing.output.contains("error    sendmail: /no/such/program is not there"))
  }

  @Test func `who starts the check is found, and a name that cron passes over`() {
    let folder = TemporaryFolder()
    func starter() -> Diagnosis? {
      SystemCheckup(root: folder.path, environment: [:], sendmail: nil, now: Instant(seconds: 0))
        .diagnoses().first { $0.subject == "starter" }
    }
    #expect(starter()?.level == .warning)
    folder.write("etc/cron.d/other", "0 7 * * * root true\n# bevaka\n")
    #expect(starter()?.level == .warning)
    folder.write("etc/cron.d/bevaka", "0 7 * * * bevaka bevaka run\n")
    #expect(starter() == .ok("starter", "/etc/cron.d/bevaka"))
    folder.write("etc/cron.d/bevaka.cron", "0 7 * * * bevaka bevaka run\n")
    #expect(starter()?.level == .error)
  }
}
