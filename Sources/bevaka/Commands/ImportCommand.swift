import Documents
import Store

/// Reads minutes and stores what they say: `bevaka import FILE|DIR…`.
enum ImportCommand {
  private static let paths = Argument(
    "FILE|DIR",
    .file,
    .oneOrMore,
    help: "minutes: text, Markdown, PDF, DOCX, ODT, RTF or HTML; of a folder all such files"
  )
  private static let committee = Option(
    "committee",
    "NAME",
    .name,
    help: "whose minutes they are; made when new",
    standard:
      "the registered one that the head of the minutes names, else the only one, else the title"
  )

  static let command = Command(
    "import",
    summary: "reads minutes and stores their items",
    discussion: """
      Reads minutes as `extract` does and stores the meeting, its items and events. The same file again changes \
      nothing; a corrected file of the same name updates its items and flags those that it no longer has. What the \
      minutes say of the committee's earlier items closes, keeps, moves or drops those; unclear words are shown \
      with the item as its reason, and change nothing. The minutes of a folder are taken in the order of their \
      meetings. Says in one line for each file what it did. A file that cannot be read does not keep the others out, but the exit code tells.
      """,
    arguments: [paths],
    options: [committee, ExtractCommand.held],
    exitCodes: ItemChange.exitCodes,
    examples: [
      .init("bevaka import --committee Styrelsen 2026-11-09.txt", "stores one meeting's items"),
      .init("bevaka import protokoll/", "stores what is new in a folder"),
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    var sources: [MinutesSource] = []
    for path in invocation.values(of: paths) {
      let source = try MinutesFolder.files(at: path)
      if source.paths.isEmpty {
        invocation.say(
          "\(path): no minutes there (*.txt, *.md, *.pdf, *.docx, *.odt, *.rtf, *.html)"
        )
      } else {
        sources.append(source)
      }
    }
    guard !sources.isEmpty else { return .success }
    let work = MinutesImport(
      invocation: invocation,
      committee: invocation.value(of: committee),
      held: invocation.date(ExtractCommand.held)
    )
    if try !invocation.hasStore(),
      let code = reportIfNoneIsReadable(sources.flatMap(\.paths), invocation)
    {
      return code
    }
    return try work.run(sources, into: invocation.openStore())
  }

  /// Files that cannot be read leave no new store behind; nil where at least one can be read.
  private static func reportIfNoneIsReadable(
    _ files: [String],
    _ invocation: Invocation
  ) -> ExitCode? {
    var failures: [Failure] = []
    for path in files {
      do {
        _ = try DocumentReader.read(path: path)
        return nil
      } catch {
        failures.append(Failure(document: error))
      }
    }
    for failure in failures { invocation.report(failure) }
    return failures.first?.exitCode
  }
}
