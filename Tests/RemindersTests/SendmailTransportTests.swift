import Glibc
import Store
import TestSupport
import Testing

@testable import Reminders

/// Runs stand-ins for sendmail, one at a time: a child process inherits what descriptors are open.
@Suite(.serialized)
struct SendmailTransportTests {
  static func deliver(
    _ body: String,
    recipient: String = "aisha.amin@example.org",
    message: String = "Subject: x\r\n\r\ny\r\n",
    timeLimit: Double = 20,
    in folder: TemporaryFolder
  ) throws -> DeliveryOutcome {
    let program = folder.script("sendmail", body)
    return try transport(program, timeLimit: timeLimit)
      .deliver(FileTransportTests.draft(recipient, message: message))
  }

  static func transport(_ program: String, timeLimit: Double = 20) throws -> SendmailTransport {
    SendmailTransport(
      program: program,
      sender: try #require(MailAddress("bevaka@example.org")),
      environment: ["HOME": "/home/x", "LD_PRELOAD": "/tmp/evil.so", "PATH": "/tmp/evil"],
      timeLimit: timeLimit
    )
  }

  @Test func `the argument vector, the environment and the message are those of design`() throws {
    let folder = TemporaryFolder()
    let record = """
      for argument in "$0" "$@"; do printf '%s\\n' "$argument"; done > \(folder.path)/arguments
      env > \(folder.path)/environment
      cat > \(folder.path)/message
      """
    #expect(try Self.deliver(record, in: folder) == .handedOver)
    #expect(
      folder.text("arguments") == """
        \(folder.path)/sendmail
        -i
        -f
        bevaka@example.org
        --
        aisha.amin@example.org

        """
    )
    // Line ends are the system's own, which sendmail turns into those of SMTP.
    #expect(folder.text("message") == "Subject: x\n\ny\n")
    let environment = folder.text("environment").split(separator: "\n")
    #expect(environment.contains("HOME=/home/x") && environment.contains("LC_ALL=C"))
    #expect(!environment.contains { $0.hasPrefix("LD_PRELOAD") })
    #expect(!environment.contains { $0.contains("evil") })
  }

  @Test(arguments: [
    "-oQ/tmp@example.org", "$(touch x)", "a@b; rm -rf /", "a b@example.org", "a@b\r\nc", "",
  ])
  func `what is no address never reaches the program`(_ recipient: String) throws {
    let folder = TemporaryFolder()
    let outcome = try Self.deliver(
      "touch \(folder.path)/ran",
      recipient: recipient,
      in: folder
    )
    #expect(outcome == .refused(reason: "not an e-mail address"))
    #expect(folder.names() == ["sendmail"])
  }

  @Test(arguments: [
    (0, "handedOver"), (64, "brokenSetup"), (65, "refused"), (66, "tryLater"), (67, "refused"),
    (68, "tryLater"), (69, "tryLater"), (70, "tryLater"), (71, "tryLater"), (72, "tryLater"),
    (73, "tryLater"), (74, "tryLater"), (75, "tryLater"), (76, "tryLater"), (77, "brokenSetup"),
    (78, "brokenSetup"), (1, "tryLater"), (127, "brokenSetup"), (255, "tryLater"),
  ])
  func `exit codes are those of sysexits`(_ status: Int, _ outcome: String) throws {
    let folder = TemporaryFolder()
    let script = "cat > /dev/null; echo 'no  luck' >&2; exit \(status)"
    let delivered = try Self.deliver(script, in: folder)
    let reason = "sendmail ended with \(status): no luck"
    let expected: DeliveryOutcome =
      switch outcome {
      case "handedOver": .handedOver
      case "refused": .refused(reason: reason)
      case "brokenSetup": .brokenSetup(reason: reason)
      default: .tryLater(reason: reason)
      }
    #expect(delivered == expected)
  }

  @Test func `without the program nothing can get through`() throws {
    let folder = TemporaryFolder()
    let plain = folder.script("plain", "")
    chmod(plain, 0o600)
    for (program, cause) in [
      ("\(folder.path)/none", "No such file or directory"), (plain, "Permission denied"),
      (folder.path, "Permission denied"),
    ] {
      let outcome = try Self.transport(program).deliver(FileTransportTests.draft())
      #expect(outcome == .unusable(reason: "cannot run \(program): \(cause)", status: 78))
    }
  }

  @Test func `a program that hangs is killed with all that it has started`() throws {
    let folder = TemporaryFolder()
    let script = "sleep 600 & echo $! > \(folder.path)/child; echo waiting >&2; wait"
    let outcome = try Self.deliver(script, timeLimit: 0.5, in: folder)
    #expect(outcome == .tryLater(reason: "sendmail did not end within 0 s: waiting"))
    let child = try #require(Int32(folder.text("child").filter(\.isNumber)))
    // The kernel needs a moment to end it; as an orphan it is not ours to wait for.
    for _ in 0..<200 where kill(child, 0) == 0 { usleep(10_000) }
    #expect(kill(child, 0) != 0)
  }

  @Test func `a program that has read the message and then hangs has perhaps sent it`() throws {
    let folder = TemporaryFolder()
    let script = "cat > \(folder.path)/message; sleep 600"
    let outcome = try Self.deliver(script, timeLimit: 0.5, in: folder)
    #expect(outcome == .perhapsSent(reason: "sendmail did not end within 0 s"))
    #expect(folder.text("message") == "Subject: x\n\ny\n")
  }

  @Test func `whoever started us and ignores SIGCHLD makes no message come twice`() throws {
    let folder = TemporaryFolder()
    let old = signal(SIGCHLD, SIG_IGN)
    defer { signal(SIGCHLD, old) }
    #expect(try Self.deliver("cat > /dev/null", in: folder) == .handedOver)
  }

  @Test func `a program that does not read is no harm, nor one that closes its input`() throws {
    let folder = TemporaryFolder()
    let long = String(repeating: "0123456789abcde\r\n", count: 200_000)
    #expect(try Self.deliver("exit 0", message: long, in: folder) == .handedOver)
    #expect(
      try Self.deliver("exec <&-; sleep 0.1; exit 75", message: long, in: folder)
        == .tryLater(reason: "sendmail ended with 75")
    )
    #expect(
      try Self.deliver("sleep 60", message: long, timeLimit: 0.3, in: folder)
        == .tryLater(reason: "sendmail did not end within 0 s")
    )
  }

  @Test func `a message of megabytes arrives whole`() throws {
    let folder = TemporaryFolder()
    let long = String(repeating: "0123456789abcde\r\n", count: 200_000)
    let outcome = try Self.deliver(
      "cat > \(folder.path)/message",
      message: long,
      in: folder
    )
    #expect(outcome == .handedOver)
    #expect(folder.read("message")?.count == 200_000 * 16)
  }

  @Test func `of a megabyte of complaints the beginning is kept`() throws {
    let folder = TemporaryFolder()
    let script = """
      i=0
      while [ $i -lt 16384 ]; do
        echo 'complaint after complaint after complaint after complaint abcde' >&2
        i=$((i+1))
      done
      cat > /dev/null
      exit 75
      """
    let outcome = try Self.deliver(script, in: folder)
    guard case .tryLater(let reason) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(reason.hasPrefix("sendmail ended with 75: complaint after complaint"))
    #expect(reason.utf8.count < 500 && !reason.contains("\n"))
  }

  @Test func `a program killed by a signal may be tried again`() throws {
    let folder = TemporaryFolder()
    let outcome = try Self.deliver("kill -SEGV $$", in: folder)
    #expect(outcome == .tryLater(reason: "sendmail was killed by signal 11"))
  }

  @Test func `a daemon left behind does not hold up the hand-over`() throws {
    let folder = TemporaryFolder()
    let script = "cat > /dev/null; (sleep 3) & exit 0"
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try Self.deliver(script, in: folder) == .handedOver)
    #expect(clock.now - start < .seconds(2))
  }

  @Test func `it is found on the search path, else where systems have it`() throws {
    let folder = TemporaryFolder()
    let program = folder.script("sendmail", "")
    #expect(SendmailTransport.locate(searchPath: "relative:/no:\(folder.path)") == program)
    let fallback = SendmailTransport.locate(searchPath: nil)
    #expect(["/usr/sbin/sendmail", "/usr/lib/sendmail"].contains(fallback))
  }
}
