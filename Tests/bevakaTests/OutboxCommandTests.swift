import TestSupport
import Testing

@testable import bevaka

/// `outbox show`, `retry` and `cancel`.
struct OutboxCommandTests {
  /// A store whose one mail was given to the program `sendmail`, a shell script.
  private func session(sendmail: String) -> Session {
    var session = Session()
    session.folder.write("members.csv", Samples.members)
    session.run("people", "import", session.folder.path("members.csv"))
    let script = session.folder.write("sendmail", "#!/bin/sh\ncat > /dev/null\n\(sendmail)\n")
    chmod(script)
    session.run("config", "sendmail", script)
    session.run("add", "Boka lokalen i Ås", "--owner", "Per Ek", "--due", "2026-11-18")
    session.environment["PATH"] = "/usr/bin:/bin"
    session.run("remind", "--deliver", "sendmail")
    return session
  }

  private func chmod(_ path: String) {
    #expect(ProgramRun(["/bin/chmod", "755", path]).status == 0)
  }

  @Test func `a mail is shown as it was handed over`() {
    let session = session(sendmail: "exit 0")
    let shown = session.run("outbox", "show", "1")
    #expect(shown.code == .success, "\(shown.all)")
    for words in ["skickat", "Per Ek <per@example.org>", "Message-ID: <", "Subject: "] {
      #expect(shown.output.contains(words), "\(words)")
    }
    let raw = session.run("outbox", "show", "--raw", "1").output
    #expect(raw.hasPrefix("From: ") || raw.contains("\r\nFrom: "), "\(raw.prefix(80))")
    #expect(raw.contains("\r\n\r\n"))
    let json = session.run("outbox", "show", "1", "--format", "json").output
    #expect(json.contains("\"state\": \"sent\"") && json.contains("\"message\": \""))
    #expect(session.run("outbox", "show", "7").code == .noInput)
    #expect(session.run("outbox", "show", "x").code == .usage)
  }

  @Test func `on a terminal the raw mail does no harm either`() {
    var session = session(sendmail: "exit 0")
    session.isTerminal = true
    #expect(!session.run("outbox", "show", "--raw", "1").output.contains("\r"))
  }

  @Test func `a mail that failed is tried again, and one that waits is cancelled`() {
    let failed = session(sendmail: "exit 67")
    #expect(failed.run("outbox").output.contains("misslyckat"))
    let again = failed.run("outbox", "retry", "1")
    #expect(again.output == "message 1: goes out with the next check\n")
    #expect(failed.run("outbox", "--state", "reserved").output.contains("Per Ek"))

    let waiting = session(sendmail: "exit 75")
    #expect(waiting.run("outbox", "cancel", "1").output == "message 1: is not sent\n")
    #expect(waiting.run("outbox").output.contains("cancelled by Eva"))
  }

  @Test func `sent mail stays sent`() {
    let session = session(sendmail: "exit 0")
    let refused = session.run("outbox", "retry", "--yes", "1")
    #expect(refused.code == .data)
    #expect(refused.error == "bevaka: message 1 has been sent, and is not sent again\n")
  }
}
