import CivilCalendar
import Lexicon
import TemporalExpressions

/// Reads the temporal expressions of sentences: `bevaka dates`.
enum DatesCommand {
  private static let held = Option(
    "held",
    "DATE",
    .date,
    help: "the day that the sentences are read from, where a line names none"
  )

  static let command = Command(
    "dates",
    summary: "reads sentences on standard input and prints the dates they name",
    discussion: """
      Reads one sentence a line and prints its temporal expressions. A line may begin with the day of its meeting and a \
      tab, '2017-12-11<TAB>senast 13/12', or with '-' and a tab where the day is not known. Without a day the year \
      stays open; it is never today's.
      """,
    options: [held],
    formats: [.table, .json, .csv],
    exitCodes: [.data, .inputOutput],
    examples: [
      .init(
        "echo 'senast onsdag 13/12' | bevaka dates --held 2017-12-11",
        "the day that the words name"
      )
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let (input, output) = (invocation.context.input, invocation.output)
    let tagger = TemporalTagger()
    var table = DatesTable(labels: Labels(language: invocation.language))
    if invocation.format == .csv { output.write(CSVWriter.record(DatedSentence.csvHeader)) }
    var number = 0
    while let bytes = input.nextLine() {
      number += 1
      let line = try DatedSentence(
        bytes,
        number: number,
        held: invocation.date(held),
        tagger: tagger
      )
      switch invocation.format {
      case .json:
        output.line(JSONWriter().text(line.json))
        // A program that asks line by line gets its answer before it asks again.
        if !input.hasLine { output.flush() }
      case .csv:
        for record in line.csv { output.write(CSVWriter.record(record)) }
      case .table: table.add(line)
      }
    }
    if invocation.format == .table {
      output.write(table.text(width: output.width, style: invocation.style))
    }
    guard input.failure == 0 else {
      throw Failure(.inputOutput, "standard input: cannot be read")
    }
    return .success
  }
}
