package import Store

import ChildProcesses
import Glibc

/// Hands messages to the system's mail program: `sendmail -i -f SENDER -- RECIPIENT`, the message on standard input.
///
/// The interface is that of sendmail, which postfix, exim and msmtp have too; exit codes are those of sysexits(3).
package struct SendmailTransport: Transport {
  package let program: String
  package let sender: MailAddress
  package let environment: [String: String]
  /// In seconds.
  package let timeLimit: Double

  /// - Parameters:
  ///   - program: path of the program.
  ///   - sender: the envelope sender, which bounces go to.
  ///   - environment: of the caller; few variables of it reach the program.
  ///   - timeLimit: seconds after which the program is killed.
  package init(
    program: String,
    sender: MailAddress,
    environment: [String: String],
    timeLimit: Double = 60
  ) {
    self.program = program
    self.sender = sender
    self.timeLimit = timeLimit
    // HOME and the names: msmtp finds its configuration by them. The search path is our own.
    var clean = environment.filter { ["HOME", "LOGNAME", "USER", "TZ"].contains($0.key) }
    clean["PATH"] = "/usr/sbin:/usr/bin:/sbin:/bin"
    clean["LC_ALL"] = "C"
    self.environment = clean
  }

  /// Where the program is: the first `sendmail` on the search path, else where systems have it though cron's search
  /// path does not; `/usr/sbin/sendmail` where there is none.
  package static func locate(searchPath: String?) -> String {
    let folders = (searchPath ?? "").split(separator: ":").filter { $0.hasPrefix("/") }.map(
      String.init
    )
    return ChildProcess.locate("sendmail", in: folders + ["/usr/sbin", "/usr/lib"])
      ?? "/usr/sbin/sendmail"
  }

  package var name: String { "sendmail" }

  package var isRepeatable: Bool { false }

  package func deliver(_ draft: OutboxDraft) -> DeliveryOutcome {
    // Read again here, so that nothing but an address gets to a command line, whatever the row holds.
    guard let recipient = MailAddress(draft.recipient) else {
      return .refused(reason: "not an e-mail address")
    }
    let process = ChildProcess(
      program: program,
      arguments: ["-i", "-f", "\(sender)", "--", "\(recipient)"],
      environment: environment,
      timeLimit: timeLimit
    )
    let ended = process.run(input: Self.withLineFeeds(draft.message))
    return outcome(of: ended.ending, errors: String(decoding: ended.errors, as: UTF8.self))
  }

  /// The message with the line ends of the system, as sendmail expects them on its standard input; it makes them CRLF
  /// again on the wire.
  static func withLineFeeds(_ message: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(message.count)
    for (index, byte) in message.enumerated() {
      let isPair = byte == 0x0D && index + 1 < message.count && message[index + 1] == 0x0A
      if !isPair { result.append(byte) }
    }
    return result
  }

  func outcome(of ending: ChildProcess.Ending, errors: String) -> DeliveryOutcome {
    let words = String(MailSyntax.singleLine(errors).prefix(400))
    let addition = words.isEmpty ? "" : ": \(words)"
    switch ending {
    case .exited(status: 0):
      return .handedOver
    case .exited(let status):
      let reason = "sendmail ended with \(status)\(addition)"
      switch status {
      // EX_DATAERR, EX_NOUSER
      case 65, 67: return .refused(reason: reason)
      // EX_USAGE, EX_NOPERM, EX_CONFIG; 126 and 127 are a shell's words for a program it cannot run
      case 64, 77, 78, 126, 127: return .brokenSetup(reason: reason)
      default: return .tryLater(reason: reason)
      }
    case .signalled(let number):
      return .tryLater(reason: "sendmail was killed by signal \(number)\(addition)")
    case .timedOut(let tookAll):
      let reason = "sendmail did not end within \(Int(timeLimit)) s\(addition)"
      // A server that is slow to answer takes the message all the same (RFC 1047): tried again, it would come again.
      return tookAll ? .perhapsSent(reason: reason) : .tryLater(reason: reason)
    case .unknown, .wroteTooMuch, .interrupted:
      return .perhapsSent(reason: "how sendmail ended is not known\(addition)")
    case .notStarted(let number):
      let cause = strerror(number).map { String(cString: $0) } ?? "error \(number)"
      let reason = "cannot run \(program): \(cause)"
      switch number {
      case EAGAIN, ENOMEM, EMFILE, ENFILE: return .tryLater(reason: reason)
      default: return .unusable(reason: reason, status: 78)
      }
    }
  }
}
