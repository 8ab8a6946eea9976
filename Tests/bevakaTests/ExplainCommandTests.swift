import TestSupport
import Testing

@testable import bevaka

struct ExplainCommandTests {
  private static let minutes = """
    Protokoll fört vid styrelsemöte 2017-12-11

    Närvarande: Aisha Amin (ordförande), Per Ek, Mona Lind

    § 1 Konferens
    Aisha går ut med inbjudan senast onsdag 13/12, ärende dnr 14/12.

    § 2 Lokal
    Valberedningen träffades (22 nov) i höstas om budgeten. Per bokar lokalen nästa fredag kl. 13.

    § 3 Underskrifter
    Vid protokollet

    Mona Lind
    """

  private let session = Session()

  /// The explanation of a line of the minutes.
  private func explain(_ line: Int, _ arguments: String...) -> Session.Outcome {
    let path = session.folder.write("minutes.txt", Self.minutes)
    return session.runBare(["explain", "\(path):\(line)"] + arguments)
  }

  @Test(arguments: [
    (6, ["--lang", "sv"], "explain-sv.txt"), (6, ["--lang", "en"], "explain-en.txt"),
    (9, ["--lang", "en"], "explain-two.txt"), (3, ["--lang", "en"], "explain-attendance.txt"),
    (6, ["--format", "json"], "explain.json"),
  ])
  func `a line is explained as on record`(line: Int, arguments: [String], name: String) {
    let path = session.folder.write("minutes.txt", Self.minutes)
    let outcome = session.runBare(["explain", "\(path):\(line)"] + arguments)
    #expect(outcome.code == .success)
    #expect(outcome.error.isEmpty)
    let difference = Golden.difference(of: uncounted(outcome.output), from: name)
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// How many rules are asked grows with every rule, and is nothing to record.
  private func uncounted(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      guard line.contains(" asked)") || line.contains(" prövade)") || line.contains("rules_asked")
      else { return String(line) }
      var pieces: [Substring] = []
      var rest = line[...]
      for mark in [" (", "\"rules_asked\": "] {
        guard let found = rest.firstRange(of: mark) else { continue }
        pieces.append(rest[..<found.upperBound])
        rest = rest[found.upperBound...].drop(while: \.isNumber)
      }
      return pieces.joined() + "N" + rest
    }.joined(separator: "\n")
  }

  @Test func `words of the command line are explained without a file`() {
    let outcome = session.runBare([
      "explain", "--held", "2026-03-02", "--text", "senast nästa fredag eller mars", "--lang", "en",
    ])
    #expect(outcome.code == .success)
    #expect(outcome.output.contains("”senast nästa fredag” → 2026-03-13"))
    #expect(outcome.output.contains("from ”senast”"))
    #expect(outcome.output.contains("kan också vara den 6/3"))
    let open = session.runBare(["explain", "--text", "senast 3 mars", "--lang", "en"])
    #expect(open.output.contains("→ XXXX-03-03"))
    #expect(open.output.contains("none: the year is not known"))
  }

  @Test func `a blank line and a running head are told for what they are`() {
    #expect(explain(2, "--lang", "en").output.contains("blank line"))
    let page =
      "Protokoll 3 mars 2026\nStyrelsen\n\n" + String(repeating: "Ordet är fritt.\n", count: 9)
    let path = session.folder.write("pages.txt", page + page + page)
    let outcome = session.runBare(["explain", "\(path):13", "--lang", "en"])
    #expect(outcome.output.contains("running head"), "\(outcome.all)")
  }

  @Test(arguments: [
    ([], ExitCode.usage, "FILE:LINE is missing; or give words with --text"),
    (["protokoll.txt"], .usage, "'protokoll.txt' names no line; write FILE:LINE"),
    (["protokoll.txt:sex"], .usage, "'sex' is no line number"),
    (["protokoll.txt:0"], .usage, "'0' is no line number"),
    (["protokoll.txt:"], .usage, "'' is no line number"),
    ([":3"], .usage, "':3' names no file"),
    (["protokoll.txt:3", "--text", "i dag"], .usage, "FILE:LINE and --text: give one of them"),
    (["--text", " "], .usage, "--text: ' ' is empty"),
    (["nope.txt:3"], .noInput, "nope.txt: no such file"),
    (["--text", "i dag", "--format", "csv"], .usage, "csv"),
    (["--text", "i dag", "--held", "30 februari"], .usage, "--held: '30 februari' is not a date"),
  ])
  func `what cannot be explained is one line`(
    arguments: [String],
    code: ExitCode,
    words: String
  ) {
    let outcome = session.runBare(["explain"] + arguments)
    #expect(outcome.code == code, "\(outcome.all)")
    #expect(outcome.output.isEmpty)
    #expect(outcome.error.contains(words), "\(outcome.error)")
    #expect(outcome.error.split(separator: "\n").count == 1)
  }

  @Test func `a line beyond the file is told with the number of lines`() {
    let outcome = explain(99)
    #expect(outcome.code == .noInput)
    #expect(outcome.error.contains("minutes.txt: has 14 lines, none of them number 99"))
    let path = session.folder.write("one.txt", "Vi ses.\n")
    #expect(session.runBare(["explain", "\(path):2"]).error.contains("has 1 line, none"))
  }

  @Test func `a whole document on one line is explained in part`() {
    let path = session.folder.write("long.txt", String(repeating: "Per ringer 3/4. ", count: 100))
    let outcome = session.runBare(["explain", "\(path):1", "--lang", "en"])
    #expect(outcome.code == .success)
    #expect(outcome.output.contains("… and 70 more sentences on the line."))
  }

  @Test func `a name with a colon in it is a name`() {
    let path = session.folder.write("a:b.txt", "Vi ses 3 mars 2026.")
    let outcome = session.runBare(["explain", "\(path):1"])
    #expect(outcome.output.contains("2026-03-03"))
  }

  @Test func `escape sequences in the minutes reach no terminal`() {
    let hostile =
      "Per \u{1B}[31mbokar\u{1B}]0;x\u{7} \u{202E}lokalen senast 3/4, dnr \u{1B}[2J5/6.\n"
    let path = session.folder.write("hostile.txt", hostile)
    for format in ["table", "json"] {
      let outcome = session.runBare(["explain", "\(path):1", "--format", format])
      #expect(outcome.code == .success)
      #expect(!outcome.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" })
      #expect(!outcome.output.unicodeScalars.contains("\u{202E}"))
    }
    let spoken = session.runBare(["explain", "--text", "senast\u{1B}[31m 3/4\n\u{7}"])
    #expect(!spoken.output.contains("\u{1B}"))
  }

  @Test func `offsets count from the start of the file, mark and all`() {
    let path = session.folder.write("marked.txt", "\u{FEFF}Vi ses 3 mars 2026.")
    let outcome = session.runBare(["explain", "\(path):1", "--format", "json"])
    #expect(outcome.output.contains(#""mention": "3 mars 2026", "range": [10, 21]"#))
  }
}
