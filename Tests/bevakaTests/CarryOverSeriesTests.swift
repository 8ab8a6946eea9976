import TestSupport
import Testing

@testable import bevaka

/// Four meetings of one committee, from the first assignment to its closing, through the real commands.
struct CarryOverSeriesTests {
  private static let files = [
    ("carry-over-1.txt", "2026-02-03"), ("carry-over-2.txt", "2026-03-03"),
    ("carry-over-3.md", "2026-04-07"), ("carry-over-4.txt", "2026-05-05"),
  ]

  private func input(_ name: String) -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    return FileBytes.read("/\(folder)/Golden/\(name)") ?? []
  }

  /// Imports the first so many meetings, each on the day after it.
  private func session(_ count: Int = 4) -> (session: Session, answers: [String]) {
    var session = Session()
    var answers: [String] = []
    for (name, today) in Self.files.prefix(count) {
      session.today = today
      let path = session.folder.write(name, input(name))
      let outcome = session.run("import", path, "--committee", "Marknadskommittén")
      #expect(outcome.code == .success, "\(outcome.all)")
      answers.append(outcome.output.replacing(path, with: name))
    }
    return (session, answers)
  }

  @Test func `each import says what became of the items`() {
    #expect(
      session().answers == [
        "carry-over-1.txt: 5 items; new committee Marknadskommittén\n",
        "carry-over-2.txt: 1 new item; 1 done: #2; 2 moved: #1 #3; committee Marknadskommittén\n",
        "carry-over-3.md: 1 done: #3; 1 moved: #1; 1 still open: #6; 1 dropped: #4; "
          + "1 perhaps meant, to be looked at: #5; committee Marknadskommittén\n",
        "carry-over-4.txt: 1 new item; 2 done: #1 #6; committee Marknadskommittén\n",
      ]
    )
  }

  @Test func `the items tell their whole way`() {
    let (session, _) = session()
    let list = session.run("list", "--state", "all", "--lang", "sv").output
    let items = (1...7).map { session.run("show", "\($0)", "--lang", "sv").output }
    let text = list + "\n" + items.joined(separator: "\n")
    let difference = Golden.difference(of: text, from: "carry-over.txt")
    #expect(difference == nil)
    #expect(items[0].contains("2 gånger, först 1 mars"))
  }

  @Test func `all four again, in whatever order, change nothing`() {
    let (session, _) = session()
    let before = session.run("list", "--state", "all", "--format", "json").output
    for (name, _) in Self.files.reversed() {
      let again = session.run(
        "import",
        session.folder.path(name),
        "--committee",
        "Marknadskommittén"
      )
      #expect(again.output.hasSuffix("nothing new\n"))
    }
    #expect(session.run("list", "--state", "all", "--format", "json").output == before)
  }

  @Test func `a corrected file without the report opens the item again`() {
    let (session, _) = session(2)
    let text = String(decoding: input("carry-over-2.txt"), as: UTF8.self)
    session.folder.write(
      "carry-over-2.txt",
      text.replacing("- Inbjudan har skickats.\n", with: "")
    )
    let answer = session.run(
      "import",
      session.folder.path("carry-over-2.txt"),
      "--committee",
      "Marknadskommittén"
    ).output
    #expect(answer.contains("1 no longer reported, as they were before: #2"))
    #expect(session.run("list", "--state", "open").output.contains("går ut med inbjudan"))
  }
}
