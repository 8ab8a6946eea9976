import CivilCalendar
import Reminders
import Store

/// The daily check: `bevaka remind`.
enum RemindCommand {
  static let deliver = Option(
    "deliver",
    "files:DIR|sendmail",
    help: "how digests go out: as files in a folder, or through the system's sendmail"
  )
  static let dryRun = Option("dry-run", help: "show what would go out, and change nothing")

  static let dayIsRight = Option(
    "day-is-right",
    help:
      "the day is right: digests of later days were made by a wrong clock, and hold nothing back"
  )

  static let exitCodes: [ExitCode] = [
    .data, .noInput, .cannotCreate, .inputOutput, .tryLater, .configuration,
  ]

  static let command = Command(
    "remind",
    summary: "sends each person the digest of what is due, once a day",
    discussion: """
      Everybody with something to be told gets one digest a day: what is overdue, due today, due soon, new or undated. \
      A second run on the same day sends nothing more. Nothing goes out on Saturdays, Sundays and Swedish free days; \
      what fell there comes on the next working day. Whoever has had the digest of a later day gets no other before it: \
      the clock was set back since, unless --day-is-right says that it was wrong then.
      """,
    options: [deliver, dryRun, dayIsRight],
    exitCodes: exitCodes,
    examples: [
      .init("bevaka remind --dry-run", "who would get what today"),
      .init("bevaka remind --deliver files:out", "writes each digest as an .eml file"),
      .init("bevaka remind --quiet --deliver sendmail", "sends them, and tells of trouble alone"),
    ],
    action: { invocation in
      let delivery = try Delivery(invocation)
      let store = try invocation.requireStore()
      return try ReminderRun(invocation: invocation, delivery: delivery).run(store)
    }
  )
}
