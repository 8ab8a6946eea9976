import ActionItems

/// Closes items that are done: `bevaka done ID…`.
enum DoneCommand {
  private static let note = Option("note", "TEXT", help: "a note for the history")

  static let command = ItemChange.command(
    "done",
    summary: "closes items: they are done",
    discussion: "Closes items that are done. `bevaka reopen` takes it back.",
    options: [note],
    example: .init("bevaka done 17 --note 'skickad i dag'", "closes item 17 with a note"),
    change: { .done(note: $0.value(of: note)) }
  )
}
