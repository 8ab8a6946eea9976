import Reminders

/// How digests go out, as `--deliver` says.
enum Delivery: Hashable, Sendable {
  case files(folder: String)
  case sendmail
  /// They do not: `--dry-run`.
  case none

  init(_ invocation: Invocation) throws(Failure) {
    let option = RemindCommand.deliver
    switch invocation.value(of: option) {
    case "sendmail":
      self = .sendmail
    case let text? where text.hasPrefix("files:") && text.count > 6:
      self = .files(folder: String(text.dropFirst(6)))
    case let text?:
      throw .usage("--deliver: '\(text)' is no way to deliver; write files:DIR or sendmail")
    case nil where invocation.has(RemindCommand.dryRun):
      self = .none
    case nil:
      throw .usage(
        "\(invocation.path): --deliver is missing; write --deliver files:DIR, "
          + "--deliver sendmail, or --dry-run"
      )
    }
    if invocation.has(RemindCommand.dryRun) { self = .none }
  }
}
