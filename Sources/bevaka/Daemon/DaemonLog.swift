import CivilCalendar
import Reminders

/// The daemon's log: a line a person and day, without names and addresses unless `--verbose`.
struct DaemonLog {
  let invocation: Invocation

  func tell(_ report: ReminderReport, isEnding: Bool) {
    for entry in report.deliveries {
      if isEnding, case .notTried = entry.outcome { continue }
      line(entry, report.day)
    }
    for orphans in report.orphans { invocation.report(Failure(.configuration, "\(orphans)")) }
    if !isEnding, let reason = report.stopReason {
      invocation.report(Failure(.tryLater, "the check of \(report.day) stopped: \(reason)"))
    }
    if report.aheadCount > 0 {
      invocation.report(
        Failure(
          .tryLater,
          "\(report.aheadCount) have had the digest of a later day than \(report.day); is the clock right?"
        )
      )
    }
    invocation.output.flush()
  }

  private func line(_ entry: ReminderReport.Delivery, _ day: CalendarDate) {
    let whom =
      invocation.isVerbose
      ? "person \(entry.person) \(entry.name) <\(entry.address)>" : "person \(entry.person)"
    let what: String
    switch entry.outcome {
    case .sent: what = "sent"
    case .planned: what = "planned"
    case .waiting(let next, let reason):
      what = "waits" + (next.map { " until \(StockholmTime.local($0))" } ?? "") + ": \(reason)"
    case .failed(let reason): what = "failed: \(reason)"
    case .perhapsSent(let reason): what = "perhaps sent" + (reason.map { ": \($0)" } ?? "")
    case .notTried: what = "not tried yet"
    }
    invocation.answer("\(day) \(whom): \(what)")
  }
}
