import Documents
import Glibc
import TestSupport
import Testing

@testable import bevaka

/// Whatever is wrong: one line that says what and where, the right exit code, and the store as it was.
struct BadInputTests {
  private let session: Session = {
    let session = Session()
    session.folder.write("members.csv", Samples.members)
    session.folder.write("good.txt", Samples.minutes)
    session.run("people", "import", session.folder.path("members.csv"))
    session.run("import", session.folder.path("good.txt"))
    return session
  }()

  /// Runs the command, and checks code, line and store.
  private func expect(
    _ code: ExitCode,
    _ words: String,
    from arguments: [String],
    at location: SourceLocation = #_sourceLocation
  ) {
    let before = session.folder.read("store.sqlite")
    let outcome = session.run(arguments)
    #expect(outcome.code == code, "\(outcome.all)", sourceLocation: location)
    #expect(outcome.output.isEmpty, sourceLocation: location)
    #expect(outcome.error.hasPrefix("bevaka: "), sourceLocation: location)
    #expect(outcome.error.split(separator: "\n").count == 1, sourceLocation: location)
    #expect(outcome.error.contains(words), "\(outcome.error)", sourceLocation: location)
    #expect(session.folder.read("store.sqlite") == before, sourceLocation: location)
    #expect(before != nil, sourceLocation: location)
  }

  @Test(arguments: ["extract", "import"])
  func `a missing file`(command: String) {
    let path = session.folder.path("nope.txt")
    expect(.noInput, "\(path): no such file", from: [command, path])
  }

  @Test func `a directory`() {
    expect(.noInput, "\(session.folder.path): is a folder", from: ["extract", session.folder.path])
    let path = session.folder.path
    expect(.noInput, "\(path): is a folder", from: ["people", "import", path])
  }

  @Test(arguments: ["extract", "import"])
  func `binary data`(command: String) {
    let path = session.folder.write("bild.txt", Array("P5\n".utf8) + [0, 1, 2, 255])
    expect(.data, "\(path): is no text", from: [command, path])
  }

  @Test func `no room for a conversion is not the file's fault`() {
    let failure = Failure(
      document: .noScratch(path: "a.docx", reason: "/tmp: No space left on device")
    )
    #expect(failure.exitCode == .cannotCreate)
    #expect("\(failure)".contains("a.docx: cannot be converted: /tmp: No space left on device"))
  }

  @Test(arguments: ["extract", "import"])
  func `damaged UTF-8`(command: String) {
    let path = session.folder.write(
      "damaged.txt",
      Array("Protokoll\nP".utf8) + [0xE5] + Array("r får\n".utf8)
    )
    expect(.data, "\(path): line 2, byte 11: is not UTF-8", from: [command, path])
  }

  @Test(arguments: ["extract", "import"])
  func `an empty file`(command: String) {
    let path = session.folder.write("tom.txt", "")
    expect(.data, "\(path): is empty", from: [command, path])
  }

  @Test func `an unknown option or command`() {
    expect(
      .usage,
      "unknown option --comittee; did you mean --committee?",
      from: ["list", "--comittee", "x"]
    )
    expect(
      .usage,
      "config: unknown option -3; `bevaka config --help` lists the options",
      from: ["config", "fold-after", "-3"]
    )
    expect(.usage, "unknown command 'lsit'; did you mean 'list'?", from: ["lsit"])
  }

  @Test(arguments: [
    ["show", "999"], ["done", "999"], ["note", "999", "x"], ["confirm", "1", "999"],
  ])
  func `an unknown number`(arguments: [String]) {
    expect(.noInput, "there is no item 999", from: arguments)
  }

  @Test func `a bad date`() {
    let good = session.folder.path("good.txt")
    expect(
      .usage,
      "--held: '2017-02-30' is not a date",
      from: ["import", good, "--held", "2017-02-30"]
    )
    expect(
      .usage,
      "--due-before: '1 mars' is not a date: it names no year; write an existing day",
      from: ["list", "--due-before", "1 mars"]
    )
    for (words, reason) in [
      ("v. 48 2026", "it names no single day"), ("snarast", "it names no single day"),
      ("1/3 2026 och 2/3 2026", "it names several days"), ("måndag", "it names no year"),
      ("tisdag 11/12 2017", "2017-12-11 is a Monday"), ("02-03-2026", "it can be read in two ways"),
    ] {
      expect(
        .usage,
        "--held: '\(words)' is not a date: \(reason); write an existing day as YYYY-MM-DD",
        from: ["import", good, "--held", words]
      )
    }
    expect(
      .usage,
      "'i fredags' has gone by; write 2026-11-13 if that",
      from: ["due", "1", "i fredags"]
    )
    expect(.usage, "'snarast' names no day", from: ["due", "1", "snarast"])
    expect(.usage, "'efter den 3 mars' sets no last day", from: ["due", "1", "efter den 3 mars"])
    expect(
      .usage,
      "--held: '11 december 2017 kanske' is not a date: 'kanske' is not understood",
      from: ["import", good, "--held", "11 december 2017 kanske"]
    )
    expect(
      .usage,
      "'fredag om det går': 'om det går' is not understood",
      from: ["add", "Ring", "--due", "fredag om det går"]
    )
    expect(.usage, "'någon gång' names no day", from: ["due", "1", "någon gång"])
    let today = session.runBare(["list", "--today", "2026-13-01"])
    #expect(today.code == .usage)
    #expect(today.error.contains("--today: '2026-13-01' is not a date"))
  }

  @Test func `members without a column`() {
    let path = session.folder.write("bad.csv", "name,email,committee,role\nA,a@example.org,S,\n")
    expect(.data, "\(path): line 1: column 'aliases' is missing", from: ["people", "import", path])
  }

  @Test func `members with one bad row change nothing`() {
    let path = session.folder.write(
      "bad.csv",
      "name,email,aliases,committee,role\nNy Person,ny@example.org,,Styrelsen,\nB,b@,,Styrelsen,\n"
    )
    expect(.data, "\(path): line 3: 'b@' is no e-mail address", from: ["people", "import", path])
  }

  @Test func `a store that is no store`() {
    let path = session.folder.write(
      "diary.txt",
      "Kära dagbok, i dag var det möte igen och ingen kom.\n"
    )
    let before = session.folder.read("diary.txt")
    for arguments in [["list"], ["add", "x"], ["import", session.folder.path("good.txt")]] {
      let outcome = session.runBare(arguments + ["--store", path])
      #expect(outcome.code == .data)
      #expect(outcome.error.contains("\(path): not a Bevaka store"), "\(outcome.error)")
      #expect(outcome.error.split(separator: "\n").count == 1)
    }
    #expect(session.folder.read("diary.txt") == before)
    #expect(session.folder.names() == ["diary.txt", "good.txt", "members.csv", "store.sqlite"])
  }

  @Test func `a store of a newer version`() {
    var bytes = session.folder.read("store.sqlite") ?? []
    // The user version is a big-endian number at offset 60: https://www.sqlite.org/fileformat2.html
    bytes.replaceSubrange(60..<64, with: [0, 0, 0xFF, 0xFF])
    session.folder.write("store.sqlite", bytes)
    expect(.configuration, "newer", from: ["list"])
    expect(.configuration, "newer", from: ["done", "1"])
  }

  @Test func `no way to deliver`() {
    expect(.usage, "--deliver is missing", from: ["remind"])
    expect(.usage, "'fax' is no way to deliver", from: ["remind", "--deliver", "fax"])
    expect(.usage, "'files:' is no way to deliver", from: ["run", "--deliver", "files:"])
  }

  @Test func `a folder that does not exist for the store`() {
    let outcome = session.runBare(["add", "x", "--store", session.folder.path("a/b/store.sqlite")])
    #expect(outcome.code == .cannotCreate)
    #expect(outcome.error.split(separator: "\n").count == 1)
    #expect(outcome.error.contains(session.folder.path("a")))
  }

  @Test func `one bad file of several keeps the others`() {
    let bad = session.folder.path("nope.txt")
    let good = session.folder.path("good.txt")
    let outcome = session.run("extract", bad, good, "--format", "json")
    #expect(outcome.code == .noInput)
    #expect(outcome.error.split(separator: "\n").count == 1)
    #expect(outcome.output.hasPrefix("[\n"))
    #expect(outcome.output.contains("\"source\": \"good.txt\""))
  }

  @Test func `an import of files good and bad takes the good ones and tells of the bad`() {
    let bad = session.folder.write("a.txt", [0x50, 0])
    let good = session.folder.write("b.txt", "Protokoll\n\nPer Ek köper kaffe.\n")
    let outcome = session.run("import", session.folder.path("nope.txt"), bad, good)
    #expect(outcome.code == .noInput)
    #expect(outcome.error.split(separator: "\n").count == 2)
    #expect(outcome.output.contains("b.txt: 1 item"))
  }

  @Test func `an import of nothing readable makes no store`() {
    let session = Session()
    #expect(session.run("import", session.folder.path("nope.txt")).code == .noInput)
    #expect(session.folder.names().isEmpty)
  }

  @Test func `a name with escape sequences stays one harmless line`() {
    let path = session.folder.path("a\u{1B}[31m\nb.txt")
    let outcome = session.run("extract", path)
    #expect(outcome.error.split(separator: "\n").count == 1)
    #expect(!outcome.error.contains("\u{1B}"))
  }
}
