import Documents
import Store

/// Reads the register from a file: `bevaka people import members.csv`.
enum PeopleImportCommand {
  private static let file = Argument("FILE", .file, help: "members as CSV, in UTF-8")

  static let command = Command(
    "import",
    summary: "reads people and memberships from a CSV file",
    discussion: """
      The first line names the columns: name,email,aliases,committee,role. A row is a membership: somebody in two \
      committees has two rows. Aliases are parted by semicolons; email, aliases, committee and role may be empty. \
      All of the file is taken, or nothing; nobody is removed. The same file again changes nothing.
      """,
    arguments: [file],
    exitCodes: ItemChange.exitCodes,
    examples: [
      .init("bevaka people import members.csv", "adds and updates the people in the file")
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let path = invocation.value(of: file) ?? ""
    let list = try MemberList(DocumentReader.read(path: path))
    let store = try invocation.openStore()
    let outcome = try MemberImport(list: list).apply(to: store)
    invocation.answer("\(path): \(outcome.text)")
    return .success
  }
}
