import CivilCalendar
import Reminders
import Store

/// One daily check from the command line: makes it and tells what came of it.
struct ReminderRun {
  let invocation: Invocation
  let delivery: Delivery
  /// Asked before each hand-over; where it says no, the rest waits for a later run.
  var mayGoOn: () -> Bool = { true }

  /// - Returns: success where everything is done.
  func run(_ store: borrowing Store) throws -> ExitCode {
    let report = try check(store)
    tell(report)
    return ExitCode(rawValue: report.exitStatus) ?? .tryLater
  }

  /// Makes the check, and tells nothing.
  func check(_ store: borrowing Store) throws -> ReminderReport {
    let policy = try invocation.policy(of: store)
    let check = ReminderCheck(
      policy: policy,
      today: invocation.today,
      isDayCertain: invocation.has(RemindCommand.dayIsRight),
      clock: { [invocation] in invocation.now }
    )
    switch delivery {
    case .none:
      return try check.dryRun(store)
    case .files(let folder):
      let files = try FileTransport(directory: folder)
      return try check.run(store, through: HeldTransport(files, mayGoOn: mayGoOn))
    case .sendmail:
      let sendmail = SendmailTransport(
        program: policy.sendmail
          ?? SendmailTransport.locate(searchPath: invocation.context.environment["PATH"]),
        sender: policy.sender.address,
        environment: invocation.context.environment
      )
      return try check.run(store, through: HeldTransport(sendmail, mayGoOn: mayGoOn))
    }
  }

  private func tell(_ report: ReminderReport) {
    for entry in report.deliveries { tell(entry) }
    for orphans in report.orphans { invocation.report(Failure(.configuration, "\(orphans)")) }
    if let reason = report.stopReason { invocation.report(Failure(.configuration, reason)) }
    if report.aheadCount > 0 {
      let people = report.aheadCount == 1 ? "1 person has" : "\(report.aheadCount) people have"
      self.report(
        .tryLater,
        "\(people) had the digest of a later day than \(report.day), and no more goes to them "
          + "before it; if that day was wrong and this is right: bevaka remind --day-is-right"
      )
    }
    let count = report.sentCount
    if !report.isSendingDay {
      invocation.say("\(report.day) is no day for digests: nothing goes out.")
    } else if report.deliveries.isEmpty {
      invocation.say("Nothing goes out: nobody has anything new to be told today.")
    } else if case .files(let folder) = delivery {
      invocation.say("\(count) \(count == 1 ? "digest" : "digests") written to \(folder).")
    } else if case .sendmail = delivery {
      invocation.say("\(count) \(count == 1 ? "digest" : "digests") handed to sendmail.")
    }
  }

  /// A line of data for what goes out; an error line, without personal data unless `--verbose`, for what does not.
  private func tell(_ entry: ReminderReport.Delivery) {
    let whole = "\(entry.name) <\(entry.address)>"
    let whom = invocation.isVerbose ? whole : "person \(entry.person)"
    switch entry.outcome {
    case .sent, .planned:
      invocation.answer("\(whole): \(entry.subject)")
      if invocation.isVerbose, let digest = entry.digest {
        invocation.output.write("\n" + TerminalText.manyLines(digest.text) + "\n")
      }
    case .waiting(let next, let reason):
      let when = next.map { " until \(StockholmTime.local($0))" } ?? ""
      report(.tryLater, "the digest of \(whom) waits\(when): \(reason)")
    case .failed(let reason):
      report(.tryLater, "the digest of \(whom) failed: \(reason); `bevaka outbox` shows it")
    case .perhapsSent(let reason):
      let cause = reason.map { ": \($0)" } ?? " by a run that died"
      report(.tryLater, "the digest of \(whom) was perhaps sent\(cause); ask them")
    case .notTried:
      report(.tryLater, "the digest of \(whom) has not been tried; the next run does it")
    }
  }

  private func report(_ code: ExitCode, _ message: String) {
    invocation.report(Failure(code, message))
  }
}
