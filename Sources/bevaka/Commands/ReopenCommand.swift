import ActionItems

/// Opens closed items again: `bevaka reopen ID…`.
enum ReopenCommand {
  static let command = ItemChange.command(
    "reopen",
    summary: "opens items again that were done, dropped or dismissed",
    discussion: "Opens items again that were done, dropped or dismissed.",
    example: .init("bevaka reopen 17", "item 17 is open again"),
    change: { _ in .reopen }
  )
}
