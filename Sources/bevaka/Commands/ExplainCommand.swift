import CivilCalendar
import Documents
import MinutesReading

/// Shows why a line of minutes was read as it was: `bevaka explain FILE:LINE`.
enum ExplainCommand {
  private static let place = Argument(
    "FILE:LINE",
    .text,
    .optional,
    help: "a file of minutes and the number of a line in it"
  )
  private static let held = Option(
    "held",
    "DATE",
    .date,
    help: "the day of the meeting, where the text does not say it",
    standard: "the day in the file's name, if it has one"
  )
  private static let words = Option(
    "text",
    "WORDS",
    help: "explain these words instead of a line of a file"
  )

  static let command = Command(
    "explain",
    summary: "shows why a line was read as it was: words, rules, the choice and why",
    discussion: """
      Shows for each sentence on the line what its words can mean, which times were recognised by which rule, from \
      which day and in which direction they were counted, what looks like a time and is none, and which rules for \
      action items applied. The line is read in its document, as `bevaka extract` reads it. Nothing is stored.
      """,
    arguments: [place],
    options: [words, held],
    formats: [.table, .json],
    exitCodes: [.data, .noInput],
    examples: [
      .init("bevaka explain 2017-12-11.txt:32", "tells how line 32 was read"),
      .init(
        "bevaka explain --held 2026-03-02 --text 'senast nästa fredag'",
        "tells how these words are read"
      ),
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let (document, line, title) = try subject(invocation)
    let reader = MinutesReader()
    guard let trace = reader.trace(document, line: line, held: invocation.date(held)) else {
      let count = reader.lineCount(of: document)
      let lines = count == 1 ? "1 line" : "\(count) lines"
      throw Failure(.noInput, "\(document.path): has \(lines), none of them number \(line)")
    }
    switch invocation.format {
    case .json:
      let json = ExplanationJSON(trace: trace, document: document)
      invocation.output.line(JSONWriter(levels: 4).text(json.value))
    default:
      let explanation = ExplanationText(
        trace: trace,
        document: document,
        title: title,
        labels: Labels(language: invocation.language),
        style: invocation.style,
        width: invocation.output.width
      )
      invocation.output.write(explanation.text)
    }
    return .success
  }

  /// What is to be explained: a document, a line in it, and what to call that.
  private static func subject(
    _ invocation: Invocation
  ) throws -> (Document, line: Int, title: String?) {
    switch (invocation.value(of: place), invocation.value(of: words)) {
    case (nil, nil):
      throw Failure.usage("FILE:LINE is missing; or give words with --text")
    case (.some, .some):
      throw Failure.usage("FILE:LINE and --text: give one of them")
    case (nil, let text?):
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      return (Document(path: "--text", bytes: Array(line.utf8)), 1, nil)
    case (let place?, nil):
      guard let colon = place.lastIndex(of: ":") else {
        throw Failure.usage(
          "'\(place)' names no line; write FILE:LINE, or words that stand in no file with --text"
        )
      }
      let (path, number) = (String(place[..<colon]), String(place[place.index(after: colon)...]))
      guard let line = ValueType.count(number) else {
        throw Failure.usage("'\(place)': '\(number)' is no line number; write FILE:LINE")
      }
      guard !path.isEmpty else {
        throw Failure.usage("'\(place)' names no file; write FILE:LINE")
      }
      let document = try DocumentReader.read(path: path)
      return (document, line, "\(document.name):\(line)")
    }
  }
}
