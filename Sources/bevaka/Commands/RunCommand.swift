import Documents
import Store

/// One pass of everything, for cron: `bevaka run`.
enum RunCommand {
  private static let minutes = Option(
    "minutes",
    "DIR",
    .directory,
    help: "a folder of minutes, which are imported"
  )
  private static let members = Option(
    "members",
    "FILE",
    .file,
    help: "members as CSV, read first; see `bevaka people import --help`"
  )

  static let command = Command(
    "run",
    summary: "one pass of everything: imports what is new, then reminds",
    discussion: """
      Reads the members, imports the minutes that are new or corrected, and sends the digests of the day. Made for cron: \
      it may run as often as you like, and with --quiet it says nothing as long as all is well. What cannot be read is \
      reported, and the rest is done all the same. With --dry-run it does all this to a copy of the store.
      """,
    options: [minutes, members, RemindCommand.deliver, RemindCommand.dryRun],
    exitCodes: RemindCommand.exitCodes,
    examples: [
      .init(
        "bevaka run --quiet --minutes /srv/minutes --deliver sendmail",
        "the line for cron"
      )
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let delivery = try Delivery(invocation)
    if delivery == .none {
      // All of it is done, but to a copy.
      let scratch = try invocation.scratchStore()
      return try pass(invocation, delivery, Store(path: scratch.path))
    }
    return try pass(invocation, delivery, invocation.openStore())
  }

  private static func pass(
    _ invocation: Invocation,
    _ delivery: Delivery,
    _ store: consuming Store
  ) throws -> ExitCode {
    let imported = try importAll(invocation, into: store)
    let reminded = try ReminderRun(invocation: invocation, delivery: delivery).run(store)
    return imported == .success ? reminded : imported
  }

  private static func importAll(
    _ invocation: Invocation,
    into store: borrowing Store
  ) throws -> ExitCode {
    var code = ExitCode.success
    if let path = invocation.value(of: members) {
      do {
        let list = try MemberList(DocumentReader.read(path: path))
        let outcome = try MemberImport(list: list).apply(to: store)
        if !outcome.isUnchanged { invocation.answer("\(path): \(outcome.text)") }
      } catch  where !Failure.isOfWholeStore(error) {
        let failure = Failure(error)
        invocation.report(failure)
        code = failure.exitCode
      }
    }
    guard let folder = invocation.value(of: minutes) else { return code }
    do {
      let work = MinutesImport(invocation: invocation, saysUnchanged: false, triesAgain: false)
      let imported = try work.run([MinutesFolder.files(at: folder)], into: store)
      if code == .success { code = imported }
    } catch let failure as Failure {
      invocation.report(failure)
      if code == .success { code = failure.exitCode }
    }
    return code
  }
}
