import CivilCalendar
import Store

/// Makes a store of a backup: `bevaka restore FILE`.
enum RestoreCommand {
  private static let file = Argument("FILE", .file, help: "what `bevaka backup` wrote")

  private static let unsent = Option(
    "today-unsent",
    help: "today's digests have not gone out since the backup: the next check sends them"
  )

  static let command = Command(
    "restore",
    summary: "makes a store of a backup, where there is none",
    discussion: """
      Reads the backup through, and if it is in order makes a store of it in the place that --store names. A store that \
      is there is never overwritten: end the daemon and what else uses it, and move it away first, with the files of its \
      name that end in -wal and -shm.

      What was sent after the backup was made it knows nothing of. So that nobody gets a digest twice, those of today \
      that it does not know as sent are held back; tomorrow's say all that they would have said.
      """,
    arguments: [file],
    options: [unsent],
    exitCodes: [.data, .noInput, .cannotCreate, .inputOutput, .tryLater, .configuration],
    examples: [
      .init("bevaka restore /srv/backup/bevaka-2026-11-23.sqlite", "the store as it was then")
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let backup = invocation.value(of: file) ?? ""
    let location = try invocation.storeLocation()
    try location.makeFolders()
    do throws(StoreError) {
      try Store.restore(from: backup, to: location.path)
    } catch {
      throw failure(error)
    }
    let store = try Store(path: location.path)
    invocation.answer("\(location.path): \(ItemCount(try store.itemCount())), from \(backup)")
    let last = try store.lastChange().map { "\(StockholmTime.local($0))" } ?? "the beginning"
    guard !invocation.has(unsent) else { return .success }
    let held = try store.holdBackDigests(
      of: invocation.today,
      reason: "restored from a backup that knows nothing after \(last)",
      now: invocation.now
    )
    if held > 0 {
      invocation.say(
        "The last that it knows of is \(last): today's digests may have gone out since, and are held "
          + "back (--today-unsent lets them go out); tomorrow's say it all."
      )
    }
    return .success
  }

  private static func failure(_ error: StoreError) -> Failure {
    switch error {
    case .missing(let path):
      Failure(.noInput, "\(path): no such file; check the name")
    case .corrupt(let path, let reason):
      Failure(.data, "\(path): the backup is damaged: \(reason); take an earlier one")
    default:
      Failure(store: error)
    }
  }
}
