import ActionItems
import CivilCalendar
import Documents
import MinutesReading

/// Reads minutes and prints what it finds: `bevaka extract FILE…`.
enum ExtractCommand {
  private static let files = Argument(
    "FILE",
    .file,
    .oneOrMore,
    help: "minutes: text, Markdown, PDF, DOCX, ODT, RTF or HTML"
  )
  static let held = Option(
    "held",
    "DATE",
    .date,
    help: "the day of the meeting, where the text does not say it",
    standard: "the day in the file's name, if it has one"
  )
  private static let text = Option("text", help: "print the text as it was read, and nothing else")

  static let command = Command(
    "extract",
    summary: "reads minutes and prints what it finds; stores nothing",
    discussion: """
      Reads minutes and prints the head, the action items with owner and deadline, the meetings they announce, \
      reports on earlier tasks and what is doubtful. Nothing is stored. JSON is one object for one file and an array \
      for several; offsets are bytes in the file, or in what --text prints where that is another text: of the formats \
      that pdftotext (Debian's poppler-utils) and pandoc read, of other encodings than UTF-8, and of letters whose marks \
      stand apart.
      """,
    arguments: [files],
    options: [held, text],
    formats: [.table, .json, .csv],
    exitCodes: [.data, .noInput, .unavailable, .cannotCreate],
    examples: [
      .init("bevaka extract 2017-12-11.txt", "shows what the minutes say, as a table"),
      .init("bevaka extract --format json --held 2017-12-11 notes.md", "the same for programs"),
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    var documents: [Document] = []
    var code = ExitCode.success
    let paths = invocation.values(of: files)
    for path in paths {
      do {
        documents.append(try DocumentReader.read(path: path))
      } catch {
        let failure = Failure(error)
        if paths.count == 1 { throw failure }
        invocation.report(failure)
        code = failure.exitCode
      }
    }
    if invocation.has(text) {
      for document in documents { write(document, to: invocation.output) }
      return code
    }
    let held = invocation.date(held)
    switch invocation.format {
    case .json:
      writeJSON(of: documents, isList: paths.count > 1, held: held, to: invocation.output)
    case .csv:
      invocation.output.write(CSVWriter.record(MinutesCSV.header))
      for document in documents {
        for record in MinutesCSV.records(MinutesReader().read(document, held: held)) {
          invocation.output.write(CSVWriter.record(record))
        }
      }
    case .table:
      for (index, document) in documents.enumerated() {
        let table = MinutesTable(
          minutes: MinutesReader().read(document, held: held),
          labels: Labels(language: invocation.language),
          style: invocation.style,
          width: invocation.output.width
        )
        invocation.output.write((index > 0 ? "\n" : "") + table.text)
      }
    }
    return code
  }

  /// Each document as soon as it is read.
  private static func writeJSON(
    of documents: [Document],
    isList: Bool,
    held: CalendarDate?,
    to output: Output
  ) {
    let writer = JSONWriter(levels: isList ? 3 : 2)
    if isList { output.write(documents.isEmpty ? "[" : "[\n  ") }
    for (position, document) in documents.enumerated() {
      if position > 0 { output.write(",\n  ") }
      let json = MinutesJSON(
        minutes: MinutesReader().read(document, held: held),
        document: document
      )
      writer.write(json.members, level: isList ? 1 : 0, to: output)
    }
    output.line(isList ? documents.isEmpty ? "]" : "\n]" : "")
  }

  /// The text byte by byte, but never an escape sequence to a terminal.
  private static func write(_ document: Document, to output: Output) {
    guard output.isTerminal else { return output.write(document.bytes) }
    output.write(TerminalText.manyLines(String(decoding: document.bytes, as: UTF8.self)))
  }
}
