/// The help of the program and of its commands, all from their declarations.
struct HelpText {
  /// Columns that help is wrapped to.
  static let width = 80

  let commands: [Command]

  /// The text of `bevaka --help`, or of the command at the path.
  func text(for path: [Command]) -> String {
    guard let command = path.last else { return program }
    let name = path.map(\.name).joined(separator: " ")
    return command.subcommands.isEmpty
      ? leaf(command, name: name) : group(command, name: name)
  }

  private var program: String {
    sections([
      "Usage: bevaka COMMAND [options]",
      Self.wrap(
        "Bevaka turns Swedish meeting minutes into action items with owners and deadlines, keeps them in one "
          + "file, and sends each member a daily digest of what is due."
      ),
      titled("Commands", Self.list(commands.map { ($0.name, $0.summary) })),
      titled("Options of every command", Self.list(Option.global.map(Self.row))),
      titled("Exit codes", Self.list(ExitCode.documented.map(Self.row))),
      titled(
        "Examples",
        Self.examples([
          .init("bevaka import --committee Styrelsen protokoll/", "reads a folder of minutes"),
          .init("bevaka list", "shows what is open"),
          .init("bevaka done 17", "closes item 17"),
        ])
      ),
      "`bevaka COMMAND --help` tells more about a command.",
    ])
  }

  private func group(_ command: Command, name: String) -> String {
    let first = command.subcommands.first.map { "`\(name)` alone is `\(name) \($0.name)`." }
    return sections([
      "Usage: bevaka \(name) COMMAND [options]",
      Self.wrap([command.discussion, first ?? ""].joined(separator: "\n\n")),
      titled(
        "Commands",
        Self.list(
          (command.subcommands + command.shorthand).map { sub in
            (
              ([name, sub.name].filter { !$0.isEmpty } + sub.arguments.map(\.synopsis)).joined(
                separator: " "
              ),
              sub.summary
            )
          }
        )
      ),
      titled("Options of every command", Self.list(Option.global.map(Self.row))),
      titled(
        "Exit codes",
        Self.list(codes(command.subcommands.flatMap(\.exitCodes)).map(Self.row))
      ),
      titled("Examples", Self.examples(command.subcommands.flatMap(\.examples))),
      "`bevaka \(name) COMMAND --help` tells more.",
    ])
  }

  private func leaf(_ command: Command, name: String) -> String {
    let words = [name] + command.arguments.map(\.synopsis) + ["[options]"]
    return sections([
      "Usage: bevaka \(words.joined(separator: " "))",
      Self.wrap(command.discussion.isEmpty ? Self.sentence(command.summary) : command.discussion),
      titled("Arguments", Self.list(command.arguments.map { ($0.synopsis, $0.help) })),
      titled("Options", Self.list(command.options.map(Self.row))),
      titled("Options of every command", Self.list(Option.global.map { row($0, in: command) })),
      titled("Exit codes", Self.list(codes(command.exitCodes).map(Self.row))),
      titled("Examples", Self.examples(command.examples)),
    ])
  }

  /// Every command can succeed, be misused and meet a store that is busy or broken.
  private func codes(_ own: [ExitCode]) -> [ExitCode] {
    ExitCode.documented.filter { $0 == .success || $0 == .usage || own.contains($0) }
  }

  /// `--format` lists what this command can print.
  private func row(_ option: Option, in command: Command) -> (String, String) {
    guard option == .format else { return Self.row(option) }
    guard !command.formats.isEmpty else {
      return (option.synopsis, "not for this command: it prints plain text")
    }
    let formats = command.formats.map(\.rawValue).joined(separator: ", ")
    return (option.synopsis, "how data is printed: \(formats) (default: table)")
  }

  private static func row(_ option: Option) -> (String, String) {
    var help = option.help
    if let standard = option.standard { help += " (default: \(standard))" }
    if option.isRepeatable { help += "; may be repeated" }
    return (option.synopsis, help)
  }

  /// "lists the people" as "Lists the people.".
  private static func sentence(_ clause: String) -> String {
    clause.prefix(1).uppercased() + clause.dropFirst() + "."
  }

  private static func row(_ code: ExitCode) -> (String, String) {
    (String(code.rawValue), code.meaning)
  }

  private func titled(_ title: String, _ body: String) -> String {
    body.isEmpty ? "" : "\(title):\n\(body)"
  }

  private func sections(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private static func examples(_ examples: [Command.Example]) -> String {
    examples.map { "  $ \($0.line)\n      \($0.meaning)" }.joined(separator: "\n")
  }

  /// Two columns; a term too long for its column gets a line of its own.
  private static func list(_ rows: [(term: String, help: String)]) -> String {
    let column = min(24, rows.map { $0.term.count }.max() ?? 0)
    return rows.map { row in
      let indent = String(repeating: " ", count: column + 4)
      let lines = TextLayout.wrap(row.help, width: width - column - 4)
      let body = lines.joined(separator: "\n" + indent)
      if row.term.count > column { return "  \(row.term)\n\(indent)\(body)" }
      let gap = String(repeating: " ", count: column - row.term.count + 2)
      return "  \(row.term)\(gap)\(body)"
    }.joined(separator: "\n")
  }

  private static func wrap(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { TextLayout.wrap(String($0), width: width).joined(separator: "\n") }
      .joined(separator: "\n")
  }
}
