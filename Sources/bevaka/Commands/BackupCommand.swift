import Store

/// Copies the store while others use it: `bevaka backup FILE`.
enum BackupCommand {
  private static let file = Argument("FILE", .file, help: "the copy to make; it must not be there")

  static let command = Command(
    "backup",
    summary: "copies the store to a file, and checks the copy",
    discussion: """
      Copies the store as it is at this moment, whatever others do with it meanwhile, and reads the copy again to see \
      that it is whole. The copy is one file for its owner's eyes alone; it is whole or not there, and never takes the \
      place of a file. `bevaka restore` makes a store of it.
      """,
    arguments: [file],
    exitCodes: [.data, .noInput, .cannotCreate, .inputOutput, .tryLater, .configuration],
    examples: [
      .init("bevaka backup /srv/backup/bevaka-2026-11-23.sqlite", "a copy for the shelf")
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let path = invocation.value(of: file) ?? ""
    let store = try invocation.requireStore()
    try store.backUp(to: path)
    let copy = try Store(path: path, access: .readOnly)
    invocation.answer("\(path): \(ItemCount(try copy.itemCount())), checked")
    return .success
  }
}
