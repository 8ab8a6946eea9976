import CivilCalendar
import Testing

@testable import bevaka

struct CommandLineParserTests {
  private static let ids = Argument("ID", .item, .oneOrMore, help: "numbers")
  private static let words = Argument("WORDS", help: "words")
  private static let note = Option("note", short: "n", "TEXT", help: "a note")
  private static let tag = Option("tag", "TAG", help: "a tag", isRepeatable: true)

  private static let commands: [Command] = [
    Command(
      "change",
      summary: "changes",
      arguments: [ids, words],
      options: [note, tag],
      formats: [.table, .json],
      examples: [],
      action: { _ in .success }
    ),
    Command(
      "group",
      summary: "groups",
      first: Command("list", summary: "lists", examples: [], action: { _ in .success }),
      Command("add", summary: "adds", arguments: [words], examples: [], action: { _ in .success })
    ),
  ]

  private func parse(_ arguments: [String]) throws -> CommandLineParser.Request {
    let context = Context(
      arguments: arguments,
      input: Input(""),
      output: Output(),
      error: Output(),
      environment: [:],
      loginName: "",
      clock: Clock(at: Instant(seconds: 0))
    )
    return try CommandLineParser(commands: Self.commands).parse(context)
  }

  private func invocation(_ arguments: String...) throws -> Invocation {
    guard case .run(let invocation) = try parse(arguments) else {
      throw Failure.usage("it is no run")
    }
    return invocation
  }

  private func message(_ arguments: [String]) -> String {
    do {
      _ = try parse(arguments)
      return ""
    } catch {
      let failure = Failure(error)
      #expect(failure.exitCode == .usage)
      return failure.message
    }
  }

  @Test func `one argument takes several values and the last has its own`() throws {
    let invocation = try invocation("change", "17", "#18", "17", "på fredag")
    #expect(invocation.items(Self.ids) == [17, 18])
    #expect(invocation.value(of: Self.words) == "på fredag")
  }

  @Test(arguments: [
    ["--quiet", "--today", "2026-11-18", "change", "1", "x"],
    ["change", "1", "x", "--today=2026-11-18", "-q"],
    ["change", "-q", "1", "--today", "2026-11-18", "x"],
  ])
  func `global options stand before or after the command`(arguments: [String]) throws {
    guard case .run(let invocation) = try parse(arguments) else { return }
    #expect(invocation.today == CalendarDate("2026-11-18"))
    #expect(invocation.isQuiet)
    #expect(invocation.items(Self.ids) == [1])
  }

  @Test func `values come with a space, an equals sign or right after the letter`() throws {
    #expect(try invocation("change", "1", "x", "--note", "a b").value(of: Self.note) == "a b")
    #expect(try invocation("change", "1", "x", "--note=a=b").value(of: Self.note) == "a=b")
    #expect(try invocation("change", "1", "x", "-na").value(of: Self.note) == "a")
    #expect(try invocation("change", "1", "x", "-qn", "--a").value(of: Self.note) == "--a")
  }

  @Test func `after two dashes all are arguments`() throws {
    let invocation = try invocation("change", "1", "--", "--note")
    #expect(invocation.value(of: Self.words) == "--note")
    #expect(!invocation.has(Self.note))
  }

  @Test func `a repeatable option keeps all its values`() throws {
    let invocation = try invocation("change", "1", "x", "--tag", "a", "--tag", "b")
    #expect(invocation.values(of: Self.tag) == ["a", "b"])
  }

  @Test func `a group alone is its first command`() throws {
    #expect(try invocation("group").path == "group list")
    #expect(try invocation("group", "add", "x").path == "group add")
    #expect(try invocation("group", "-q").command.name == "list")
  }

  @Test func `help is asked for anywhere`() throws {
    for arguments in [["change", "--help"], ["-h", "change"]] {
      guard case .help(let path) = try parse(arguments) else {
        Issue.record("\(arguments) is no help")
        continue
      }
      #expect(path.map(\.name) == ["change"])
    }
  }

  @Test(arguments: [
    (["chnge"], "unknown command 'chnge'; did you mean 'change'?"),
    (["xyzzy"], "unknown command 'xyzzy'; `bevaka --help` lists the commands"),
    (["group", "ad"], "group: unknown command 'ad'; did you mean 'add'?"),
    (["change", "1", "x", "--nte", "y"], "change: unknown option --nte; did you mean --note?"),
    (
      ["change", "1", "x", "-z"],
      "change: unknown option -z; `bevaka change --help` lists the options"
    ),
    (["--note", "y", "change"], "unknown option --note here; write it after the command"),
    (["change", "1", "x", "--note"], "--note needs a value: --note TEXT"),
    (["change", "1", "x", "--quiet=1"], "--quiet takes no value"),
    (["change", "1", "x", "--note", "a", "--note", "b"], "--note is given twice; give it once"),
    (["change", "1"], "change: WORDS is missing; usage: bevaka change ID… WORDS"),
    (
      ["change", "abc", "x"],
      "change: 'abc' is not an item number; `bevaka list` shows the numbers"
    ),
    (
      ["group", "add", "a", "b"],
      "group add: 'b' is one argument too many; usage: bevaka group add WORDS"
    ),
    (
      ["--today", "2026-02-30", "group"],
      "--today: '2026-02-30' is not a date; write an existing day as YYYY-MM-DD"
    ),
    (
      ["change", "1", "x", "--format", "jsn"], "--format: 'jsn' is not known; did you mean 'json'?"
    ),
    (
      ["change", "1", "x", "--format", "csv"],
      "change: --format csv is not available; choose one of table, json"
    ),
    (
      ["group", "--format", "json"],
      "group list: --format json is not available; it prints plain text"
    ),
    ([], "no command given; `bevaka --help` lists them"),
  ])
  func `a mistake is named with what to do`(arguments: [String], expected: String) {
    #expect(message(arguments) == expected)
  }
}
