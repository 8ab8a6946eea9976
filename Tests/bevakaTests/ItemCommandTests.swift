import TestSupport
import Testing

@testable import bevaka

/// The commands that list and change items.
struct ItemCommandTests {
  /// A store with two people and three items: 1 is Aisha's, 2 is Per's, 3 is nobody's.
  private func prepared() -> Session {
    let session = Session()
    let members = session.folder.write("members.csv", Samples.members)
    session.run("people", "import", members)
    session.run("add", "Boka lokal", "--owner", "Aisha", "--due", "2026-11-16")
    session.run(
      "add",
      "Skicka ut kallelsen till årsmötet",
      "--owner",
      "Per Ek",
      "--due",
      "2026-12-01"
    )
    session.run("add", "Rita affischen")
    return session
  }

  @Test func `an item added by hand gets a number`() {
    let session = Session()
    let outcome = session.run("add", "Boka lokal")
    #expect(outcome.code == .success)
    #expect(outcome.output == "1  tillagd: Boka lokal\n")
  }

  @Test func `an item added by hand shows the day that its words were read as`() {
    let outcome = Session().run("add", "Boka lokal", "--due", "på fredag")
    #expect(outcome.output == "1  tillagd: Boka lokal, senast fre 2026-11-20\n")
  }

  @Test func `the list on a terminal of no colour`() {
    let difference = Golden.difference(of: prepared().run("list").output, from: "list.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `the list in English`() {
    let output = prepared().run("list", "--lang", "en").output
    let difference = Golden.difference(of: output, from: "list-en.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `the list as CSV`() {
    let output = prepared().run("list", "--format", "csv").output
    let difference = Golden.difference(of: output, from: "list.csv")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `the list as JSON`() {
    let output = prepared().run("list", "--format", "json").output
    let difference = Golden.difference(of: output, from: "list.json")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `an item with its history`() {
    let session = prepared()
    session.run("note", "1", "väntar på svar")
    session.run("done", "1", "--note", "klart i dag")
    let difference = Golden.difference(of: session.run("show", "1").output, from: "show.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `several items change at once and each says how`() {
    let session = prepared()
    let outcome = session.run("done", "1", "2")
    #expect(outcome.code == .success)
    #expect(
      outcome.output == """
        1  klar: Boka lokal (Aisha Amin)
        2  klar: Skicka ut kallelsen till årsmötet (Per Ek)

        """
    )
    #expect(!session.run("list").output.contains("Boka lokal"))
    #expect(session.run("list", "--state", "done").output.contains("Boka lokal"))
    #expect(session.run("reopen", "1", "--lang", "en").output.contains("1  open again: Boka lokal"))
  }

  @Test(arguments: [
    ["done", "1", "99"], ["drop", "1", "99"], ["note", "1", "99", "x"],
    ["due", "1", "99", "2026-12-24"],
    ["assign", "1", "99", "Per Ek"], ["reopen", "1", "99"],
  ])
  func `one unknown number keeps all items as they were`(arguments: [String]) {
    let session = prepared()
    let before = session.run("show", "1", "2", "3", "--format", "json").output
    let outcome = session.run(arguments)
    #expect(outcome.code == .noInput)
    #expect(outcome.error == "bevaka: there is no item 99; `bevaka list` shows the numbers\n")
    #expect(outcome.output.isEmpty)
    #expect(session.run("show", "1", "2", "3", "--format", "json").output == before)
  }

  @Test func `a change that the state forbids says what to do`() {
    let session = prepared()
    session.run("done", "1")
    let outcome = session.run("dismiss", "2", "1")
    #expect(outcome.code == .data)
    #expect(outcome.error.split(separator: "\n").count == 1)
  }

  @Test func `owners are looked up, and nobody is chosen among several`() {
    let session = prepared()
    session.run(
      "people",
      "add",
      "Per Berg",
      "--email",
      "berg@example.org",
      "--committee",
      "styrelsen"
    )
    #expect(session.run("assign", "3", "PE").output == "3  tilldelad: Rita affischen (Per Ek)\n")
    let several = session.run("assign", "3", "Per")
    #expect(several.code == .data)
    #expect(several.error.contains("Per Ek <per@example.org>, Per Berg <berg@example.org>"))
    let unknown = session.run("assign", "3", "Aisha Amen")
    #expect(unknown.code == .noInput)
    #expect(unknown.error.contains("did you mean 'Aisha Amin'?"))
    #expect(session.run("assign", "3", "kansliet", "--kind", "body").output.contains("(kansliet)"))
    #expect(session.run("assign", "3", "Aisha, Per Ek").output.contains("(Aisha Amin, Per Ek)"))
    #expect(session.run("assign", "3", "ingen").output == "3  utan ansvarig: Rita affischen\n")
  }

  @Test func `a last day is set and taken away`() {
    let session = prepared()
    #expect(
      session.run("due", "3", "2026-12-24").output
        == "3  senast tor 2026-12-24: Rita affischen\n"
    )
    #expect(session.run("due", "3", "ingen").output == "3  utan datum: Rita affischen\n")
    let bad = session.run("due", "3", "någon gång")
    #expect(bad.code == .usage)
    #expect(bad.error.contains("'någon gång' names no day"))
  }

  @Test(arguments: [
    ("senast fredag", "fre 2026-11-20"), ("v. 48", "sön 2026-11-29"),
    ("i morgon", "tor 2026-11-19"),
    ("den 3 december", "tor 2026-12-03"), ("nästa vecka", "sön 2026-11-29"),
    ("2027", "fre 2027-12-31"), ("före 1/12", "mån 2026-11-30"),
  ])
  func `a last day is read as Swedish, counted from today`(words: String, day: String) {
    #expect(prepared().run("due", "3", words).output == "3  senast \(day): Rita affischen\n")
  }

  @Test(arguments: [
    ("snarast", "names no day"), ("från 1/12", "sets no last day"),
    ("3/12 eller 4/12", "names several days"),
    ("torsdag 4/12", "2026-12-04 is a Friday"),
    ("30 februari", "the calendar has no '30 februari'"),
    ("i går", "has gone by"), ("blå", "names no day"),
    ("fredag kanske", "'kanske' is not understood"),
  ])
  func `a last day that is none, several or not there is refused`(words: String, why: String) {
    let session = prepared()
    let outcome = session.run("due", "3", words)
    #expect(outcome.code == .usage)
    #expect(outcome.error.hasPrefix("bevaka: '\(words)'"))
    #expect(outcome.error.contains(why), "\(outcome.error)")
  }

  @Test(arguments: [
    ("onsdag", "'onsdag' is read as 2026-11-25, not as today, 2026-11-18."),
    ("nästa fredag", "'nästa fredag' is read as 2026-11-27, and may be meant otherwise"),
  ])
  func `what words in doubt are read as is said`(words: String, note: String) {
    let outcome = prepared().run("due", "3", words)
    #expect(outcome.code == .success)
    #expect(outcome.error.contains(note), "\(outcome.error)")
  }

  @Test func `until the next meeting is the day that minutes announce`() {
    let session = prepared()
    #expect(
      session.run("due", "3", "till nästa möte").output == "3  till nästa möte: Rita affischen\n"
    )
    let text = "Protokoll styrelsemöte 2026-11-16\n\nNästa möte är torsdag 10 december kl. 18.\n"
    let path = session.folder.write("2026-11-16 styrelsen.txt", text)
    #expect(session.run("import", path).code == .success)
    #expect(session.run("due", "3", "till nästa möte").output.contains("senast tor 2026-12-10"))
  }

  @Test func `filters narrow the list`() {
    let session = prepared()
    func ids(_ arguments: String...) -> [String] {
      let output = session.run(["list", "--format", "csv"] + arguments).output
      return output.split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) }
    }
    #expect(ids() == ["1", "2", "3"])
    #expect(ids("--overdue") == ["1"])
    #expect(ids("--undated") == ["3"])
    #expect(ids("--owner", "PE") == ["2"])
    #expect(ids("--due-before", "2026-12-01") == ["1"])
    #expect(ids("--due-after", "2026-11-16") == ["2"])
    #expect(ids("--committee", "styrelsen", "--limit", "2") == ["1", "2"])
    #expect(session.run("list", "--committee", "Styrlsen").code == .noInput)
  }

  @Test func `words are found whatever their case`() {
    let session = prepared()
    #expect(session.run("search", "ÅRSMÖTET").output.contains("kallelsen"))
    #expect(session.run("search", "\"*' OR 1=1 --").code == .success)
    #expect(session.run("search", "zebra").error == "Nothing found.\n")
  }

  @Test func `an empty store says what to do next`() {
    let session = Session()
    let outcome = session.run("list")
    #expect(outcome.code == .success)
    #expect(outcome.error.contains("`bevaka import FILE`"))
    #expect(session.folder.read("store.sqlite") == nil)
    #expect(session.run("list", "--format", "json").output == "[]\n")
  }

  @Test func `hostile words do nothing to a terminal`() {
    var session = prepared()
    session.isTerminal = true
    session.run("add", "röd \u{1B}[31m text\u{7}\nnästa rad \u{202E}")
    session.run("note", "4", "\u{1B}]0;titel\u{7}")
    for arguments in [["list"], ["show", "4"], ["search", "text"], ["done", "4"]] {
      let output = session.run(arguments + ["--no-color"]).output
      #expect(
        !output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E }
      )
    }
  }

  @Test func `colour is for terminals that want it`() {
    var session = prepared()
    func isColoured(_ arguments: String...) -> Bool {
      session.run(["list"] + arguments).output.contains("\u{1B}[")
    }
    #expect(!isColoured())
    session.isTerminal = true
    #expect(isColoured())
    #expect(!isColoured("--no-color"))
    session.environment["NO_COLOR"] = "1"
    #expect(!isColoured())
    session.environment["NO_COLOR"] = ""
    session.environment["TERM"] = "dumb"
    #expect(!isColoured())
  }

  @Test func `quiet changes say nothing`() {
    let session = prepared()
    #expect(session.run("done", "1", "-q").all.isEmpty)
  }

  @Test func `the history knows who`() {
    var session = prepared()
    session.environment = [:]
    session.run("done", "1")
    #expect(session.run("show", "1").output.contains("tester  klar"))
  }
}
