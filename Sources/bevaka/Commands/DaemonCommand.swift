import Reminders
import Store

/// `run` at the set hour and when minutes arrive: `bevaka daemon`.
enum DaemonCommand {
  private static let minutes = Option(
    "minutes",
    "DIR",
    .directory,
    help: "a folder of minutes, each read when it has come and rests"
  )
  private static let members = Option(
    "members",
    "FILE",
    .file,
    help: "members as CSV, read first; see `bevaka people import --help`"
  )
  private static let at = Option(
    "at",
    "HH:MM",
    help: "when digests go out, in Swedish time",
    standard: "the setting send-hour"
  )
  private static let rest = Option(
    "rest",
    "SECONDS",
    .count,
    help: "how long a file must stay as it is before it is read",
    standard: "5"
  )

  static let command = Command(
    "daemon",
    summary: "runs at the set hour and when minutes arrive, until SIGTERM",
    discussion: """
      Sends the day's digests at the set hour, or later in the day where the machine was off; reads minutes as they \
      arrive in the folder. A file that cannot be read is put aside in the folder 'unreadable' in it, with a note, and \
      the administrator or the chairs are told. SIGTERM ends it after the hand-over under way, SIGHUP makes it read \
      everything again. It tells systemd how it stands (Type=notify), and logs a line a person and day.
      """,
    options: [minutes, members, at, rest, RemindCommand.deliver],
    exitCodes: RemindCommand.exitCodes,
    examples: [
      .init(
        "bevaka daemon --minutes /srv/minutes --deliver sendmail",
        "as a service; see cron/README.md"
      )
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let daily = try time(given: invocation.value(of: at)) {
      guard let store = try invocation.openExistingStore() else { return Policy() }
      return try invocation.policy(of: store)
    }
    var daemon = Daemon(
      invocation,
      delivery: try Delivery(invocation),
      daily: daily,
      folder: invocation.value(of: minutes),
      members: invocation.value(of: members),
      rest: Double(invocation.count(rest) ?? 5)
    )
    return try daemon.run()
  }

  /// When the digests go out: as the option says, else as the policy does.
  static func time(given text: String?, policy: () throws -> Policy) throws -> DailyTime {
    guard let time = DailyTime(try text ?? String(policy().sendHour)) else {
      throw Failure.usage("--at: '\(text ?? "")' is no time of day; write HH:MM")
    }
    return time
  }
}
