import ActionItems

/// Writes a note into the history of items: `bevaka note ID… TEXT`.
enum NoteCommand {
  private static let text = Argument("TEXT", help: "the note")

  static let command = Command(
    "note",
    summary: "writes a note into the history of items",
    discussion: "Writes a note into the history of items; `bevaka show` prints it.",
    arguments: [ItemChange.ids, text],
    exitCodes: ItemChange.exitCodes,
    examples: [.init("bevaka note 17 'väntar på svar från kommunen'", "adds a note to item 17")],
    action: { invocation in
      let store = try invocation.requireStore()
      let note = invocation.value(of: text) ?? ""
      try ItemChange.apply(
        .note(note),
        to: invocation.items(ItemChange.ids),
        of: store,
        invocation
      )
      return .success
    }
  )
}
