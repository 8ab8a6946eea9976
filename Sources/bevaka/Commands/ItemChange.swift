import ActionItems
import CivilCalendar
import Store

/// What the commands that change items share: several numbers, all or nothing, and an answer of one line each.
enum ItemChange {
  static let ids = Argument(
    "ID",
    .item,
    .oneOrMore,
    help: "numbers of items, as `bevaka list` shows"
  )

  static let exitCodes: [ExitCode] = [
    .data, .noInput, .cannotCreate, .inputOutput, .tryLater, .configuration,
  ]

  /// A command that makes the same change to all items named.
  static func command(
    _ name: String,
    summary: String,
    discussion: String,
    options: [Option] = [],
    example: Command.Example,
    change: @escaping @Sendable (Invocation) -> Change
  ) -> Command {
    Command(
      name,
      summary: summary,
      discussion: discussion + " All the items change, or none.",
      arguments: [ids],
      options: options,
      exitCodes: exitCodes,
      examples: [example],
      action: { invocation in
        let store = try invocation.requireStore()
        try apply(change(invocation), to: invocation.items(ids), of: store, invocation)
        return .success
      }
    )
  }

  /// Makes the change in one transaction, and says what was done.
  static func apply(
    _ change: Change,
    to ids: [Int],
    of store: borrowing Store,
    _ invocation: Invocation
  ) throws {
    let items = try store.apply(
      change,
      to: ids,
      actor: invocation.actor,
      today: invocation.today,
      now: invocation.now
    )
    for item in items { answer(change, item, invocation) }
  }

  static func answer(_ change: Change, _ item: ActionItem, _ invocation: Invocation) {
    let labels = Labels(language: invocation.language)
    invocation.answer(ItemWords(labels: labels).answer(item, labels.answer(to: change)))
  }
}
