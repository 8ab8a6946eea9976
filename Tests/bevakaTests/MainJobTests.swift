import Glibc
import TestSupport
import Testing

@testable import bevaka

/// The main job, end to end: minutes in, digests out.
struct MainJobTests {
  private func prepared(today: String = "2017-12-11") -> Session {
    var session = Session()
    session.today = today
    session.folder.write("members.csv", Samples.members)
    session.folder.write("minutes/2017-12-11 protokoll.txt", Samples.minutes)
    #expect(session.run("people", "import", session.folder.path("members.csv")).code == .success)
    let imported = session.run("import", session.folder.path("minutes"))
    #expect(imported.code == .success, "\(imported.all)")
    return session
  }

  private func digests(_ session: Session) -> [String] { session.folder.names(in: "out") }

  @Test func `Aisha gets her item with its day, and nobody else does`() {
    var session = prepared()
    session.today = "2017-12-12"
    let list = session.run("list", "--owner", "Aisha").output
    #expect(list.contains("ons 2017-12-13"))
    #expect(list.contains("Aisha Amin"))
    #expect(list.contains("inbjudan"))
    #expect(!list.contains("lokalen"))
    let outcome = session.run("remind", "--deliver", "files:" + session.folder.path("out"))
    #expect(outcome.code == .success, "\(outcome.all)")
    for name in digests(session) {
      let bytes = session.folder.read("out/\(name)") ?? []
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains("inbjudan") == name.contains("aisha@example.org"), "\(name)")
    }
    #expect(digests(session).contains { $0.contains("aisha@example.org") })
    #expect(session.run("digest", "Aisha").output.contains("onsdag 13 december 2017"))
  }

  @Test func `the same file again changes nothing`() {
    let session = prepared()
    let before = session.run("list", "--state", "all", "--format", "json").output
    let again = session.run("import", session.folder.path("minutes"))
    #expect(again.code == .success)
    #expect(again.output.hasSuffix("nothing new\n"))
    #expect(session.run("list", "--state", "all", "--format", "json").output == before)
  }

  @Test func `what a corrected file changed is told in one line`() {
    let session = prepared()
    let name = "minutes/2017-12-11 protokoll.txt"
    session.folder.write(name, Samples.minutes.replacing("fredag 15/12", with: "måndag 18/12"))
    let corrected = session.run("import", session.folder.path("minutes")).output
    #expect(corrected.hasSuffix("protokoll.txt: 1 updated; committee Styrelsen\n"))
    session.folder.write(
      name,
      Samples.minutes.replacing(
        "Per bokar lokalen senast fredag 15/12.",
        with: "Mona bakar senast 17/12."
      )
    )
    let other = session.run("import", session.folder.path("minutes")).output
    let told = "1 new item; 1 no longer in the file, kept to be looked at: #2;"
    #expect(other.contains(told), "\(other)")
  }

  @Test func `mail that went well needs no reason`() {
    var session = prepared()
    session.today = "2017-12-12"
    session.run("remind", "--deliver", "files:" + session.folder.path("out"))
    let output = session.run("outbox").output
    #expect(output.contains("skickat") && !output.contains("Varför"))
  }

  @Test(arguments: [50, 80])
  func `the list of several committees fits a terminal`(width: Int) {
    var session = prepared()
    session.folder.write(
      "b.txt",
      "Byggnadsnämnden 2017-12-12\n\nNärvarande: Per Ek\n\nPer mäter upp tomten.\n"
    )
    session.run("import", session.folder.path("b.txt"), "--committee", "Byggnadsnämnden")
    session.width = width
    let lines = session.run("list").output.split(separator: "\n")
    #expect(lines.contains { $0.contains("Byggnadsnämnden") })
    #expect(lines.allSatisfy { $0.count <= width }, "\(lines)")
  }

  @Test func `a file stays its committee's whatever names come later`() {
    let session = Session()
    session.folder.write("möten/a.txt", "Sammanfattning\n\nVägrådet: recap.\n\nPer bokar lokal.\n")
    session.folder.write("möten/b.txt", "Vägrådet, möte 3\n\nPer köper kaffe.\n")
    let folder = session.folder.path("möten")
    #expect(session.run("import", folder).output.contains("new committee Vägrådet, from the title"))
    let before = session.run("list", "--state", "all", "--format", "json").output
    let again = session.run("import", folder)
    #expect(again.output.split(separator: "\n").allSatisfy { $0.hasSuffix("nothing new") })
    #expect(session.run("list", "--state", "all", "--format", "json").output == before)
  }

  @Test func `the same day nobody gets a second digest`() {
    let session = prepared()
    let deliver = "files:" + session.folder.path("out")
    #expect(session.run("remind", "--deliver", deliver).code == .success)
    let first = digests(session)
    #expect(!first.isEmpty)
    let second = session.run("remind", "--deliver", deliver, "--quiet")
    #expect(second.code == .success)
    #expect(second.all.isEmpty)
    #expect(digests(session) == first)
  }

  @Test func `a dry run shows and changes nothing`() {
    let session = prepared()
    let outcome = session.run("remind", "--dry-run")
    #expect(outcome.code == .success)
    #expect(outcome.output.contains("Aisha Amin <aisha@example.org>: "))
    #expect(session.run("outbox", "--format", "json").output == "[]\n")
  }

  @Test func `a dry pass shows what a pass would do, and does none of it`() {
    var session = Session()
    session.today = "2017-12-12"
    let members = session.folder.write("members.csv", Samples.members)
    session.folder.write("minutes/2017-12-11 protokoll.txt", Samples.minutes)
    let arguments = ["run", "--minutes", session.folder.path("minutes"), "--members", members]
    let dry = session.run(arguments + ["--dry-run"])
    #expect(dry.code == .success, "\(dry.all)")
    #expect(session.folder.names() == ["members.csv", "minutes"])
    let real = session.run(arguments + ["--deliver", "files:" + session.folder.path("out")])
    #expect(dry.output == real.output)
    let before = session.folder.read("store.sqlite")
    session.folder.write("minutes/2017-12-12.txt", "Protokoll\n\nPer köper kaffe.\n")
    #expect(session.run(arguments + ["--dry-run"]).output.contains("2017-12-12.txt: 1 item"))
    #expect(session.folder.read("store.sqlite") == before)
  }

  @Test func `sendmail gets the call that it should`() {
    var session = prepared()
    session.today = "2017-12-12"
    let log = session.folder.path("log")
    let program = session.folder.write(
      "sendmail",
      "#!/bin/sh\nfor word; do printf '%s|' \"$word\"; done >> '\(log)'\n/bin/cat >> '\(log)'\n"
    )
    chmod(program, 0o755)
    session.run("config", "set", "sender", "Bevaka <bevaka@example.org>")
    session.run("config", "set", "sendmail", program)
    let outcome = session.run("remind", "--deliver", "sendmail")
    #expect(outcome.code == .success, "\(outcome.all)")
    let text = String(decoding: session.folder.read("log") ?? [], as: UTF8.self)
    #expect(text.contains("-i|-f|bevaka@example.org|--|aisha@example.org|"))
    #expect(session.run("outbox", "--format", "csv").output.contains(",sent,1,"))
  }

  @Test func `a missing sendmail is an error of the set-up`() {
    let session = prepared()
    session.run("config", "set", "sendmail", session.folder.path("nope"))
    let outcome = session.run("remind", "--deliver", "sendmail", "--quiet")
    #expect(outcome.code == .configuration)
    #expect(outcome.error.contains("nope"))
    #expect(!outcome.error.contains("@"))
    #expect(session.run("outbox", "--state", "sent").output.isEmpty)
  }

  @Test func `one pass does everything, and is silent when all is well`() {
    var session = Session()
    session.today = "2017-12-12"
    let members = session.folder.write("members.csv", Samples.members)
    session.folder.write("minutes/2017-12-11 protokoll.txt", Samples.minutes)
    let arguments = [
      "run", "--quiet", "--minutes", session.folder.path("minutes"), "--members", members,
      "--deliver", "files:" + session.folder.path("out"),
    ]
    for _ in 1...2 {
      let outcome = session.run(arguments)
      #expect(outcome.code == .success)
      #expect(outcome.all.isEmpty, "\(outcome.all)")
    }
    #expect(digests(session).contains { $0.contains("aisha@example.org") })
  }

  @Test func `one pass goes on past a file that cannot be read, and says so`() {
    var session = Session()
    session.today = "2017-12-12"
    session.folder.write("minutes/a.txt", [0x50, 0xE5, 0x72, 0xC3, 0xA5])
    session.folder.write("minutes/b.txt", Samples.minutes)
    let members = session.folder.write("members.csv", Samples.members)
    let outcome = session.run(
      "run",
      "--quiet",
      "--minutes",
      session.folder.path("minutes"),
      "--members",
      members,
      "--deliver",
      "files:" + session.folder.path("out")
    )
    #expect(outcome.code == .data)
    #expect(outcome.error.split(separator: "\n").count == 1)
    #expect(outcome.error.contains("a.txt: line 1"))
    #expect(!digests(session).isEmpty)
  }

  @Test func `a pipe among the minutes keeps nobody waiting`() {
    var session = Session()
    session.today = "2017-12-12"
    session.folder.write("minutes/b.txt", Samples.minutes)
    #expect(mkfifo(session.folder.path("minutes/a.txt"), 0o600) == 0)
    let outcome = session.run("import", session.folder.path("minutes"))
    #expect(outcome.code == .success && !outcome.output.contains("a.txt"), "\(outcome.all)")
  }

  @Test func `a committee written with another stop or comma is the same, and stops no pass`() {
    var session = Session()
    session.today = "2017-12-12"
    session.folder.write("minutes/2017-12-11 protokoll.txt", Samples.minutes)
    let members = session.folder.write("members.csv", Samples.members)
    #expect(session.run("people", "import", members).code == .success)
    session.folder.write(
      "members.csv",
      Samples.members.replacing(",Styrelsen,", with: ",Styrelsen.,")
    )
    let outcome = session.run(
      "run",
      "--minutes",
      session.folder.path("minutes"),
      "--members",
      members,
      "--deliver",
      "files:" + session.folder.path("out")
    )
    #expect(outcome.code == .success, "\(outcome.all)")
    #expect(!digests(session).isEmpty)
    session.folder.write("more.txt", Samples.minutes + "\nPer köper kaffe.\n")
    let again = session.run(
      "import",
      "--committee",
      "Styrelsen!",
      session.folder.path("more.txt")
    )
    #expect(again.code == .success && !again.output.contains("new committee"), "\(again.all)")
  }

  @Test func `what cannot reach anybody is an error of the set-up`() {
    var session = Session()
    session.today = "2017-12-12"
    session.run("committees", "add", "Styrelsen")
    session.run("add", "ringer", "--committee", "Styrelsen")
    let deliver = ["remind", "--deliver", "files:" + session.folder.path("out")]
    let outcome = session.run(deliver)
    #expect(outcome.code == .configuration)
    #expect(outcome.error.contains("Styrelsen"))
    #expect(session.run("config", "set", "administrator", "eva@example.org").code == .success)
    #expect(session.run(deliver).code == .success)
    #expect(digests(session).contains { $0.contains("eva@example.org") })
  }

  @Test func `extract and import find the same items`() {
    let session = prepared()
    let path = session.folder.path("minutes/2017-12-11 protokoll.txt")
    let extracted = session.run("extract", path, "--format", "csv").output
    let listed = session.run("list", "--state", "all", "--format", "csv").output
    #expect(extracted.split(separator: "\r\n").count == listed.split(separator: "\r\n").count)
  }
}
