import ActionItems

/// Takes a proposed item as no item: `bevaka dismiss ID…`.
enum DismissCommand {
  private static let reason = Option("reason", "TEXT", help: "why, for the history")

  static let command = ItemChange.command(
    "dismiss",
    summary: "takes proposed items as no items at all",
    discussion: "For a proposal that is nothing anybody is to do. `bevaka reopen` takes it back.",
    options: [reason],
    example: .init("bevaka dismiss 19 --reason 'bara en åsikt'", "item 19 was no item"),
    change: { .dismiss(reason: $0.value(of: reason)) }
  )
}
