import ActionItems

/// Gives items up: `bevaka drop ID…`.
enum DropCommand {
  private static let reason = Option("reason", "TEXT", help: "why, for the history")

  static let command = ItemChange.command(
    "drop",
    summary: "gives items up: nobody will do them",
    discussion:
      "For an item that was one and is not to be done any more. `bevaka reopen` takes it back.",
    options: [reason],
    example: .init("bevaka drop 17 --reason 'mötet ställs in'", "item 17 is given up"),
    change: { .drop(reason: $0.value(of: reason)) }
  )
}
