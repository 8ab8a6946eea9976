/// Reads the arguments of the program against the declared commands and options.
struct CommandLineParser {
  /// What the arguments ask for.
  enum Request {
    case run(Invocation)
    /// Help for the program (nil) or for the command at that path.
    case help(path: [Command])
    case version
  }

  let commands: [Command]

  func parse(_ context: Context) throws(Failure) -> Request {
    var path: [Command] = []
    var options: [String: [String]] = [:]
    var operands: [String] = []
    var rest = context.arguments[...]
    var onlyOperands = false
    while let word = rest.popFirst() {
      if !onlyOperands, word == "--" {
        onlyOperands = true
      } else if !onlyOperands, word.hasPrefix("--") {
        try readLong(word, &rest, path: path, into: &options)
      } else if !onlyOperands, word.hasPrefix("-"), word.count > 1 {
        try readShort(word, &rest, path: path, into: &options)
      } else if operands.isEmpty, let short = shorthand(for: word, below: path) {
        path.append(short)
        operands.append(word)
      } else if let next = try command(word, below: path, isFirst: operands.isEmpty) {
        path.append(next)
      } else {
        operands.append(word)
      }
    }
    if options[Option.help.name] != nil { return .help(path: path) }
    if options[Option.version.name] != nil { return .version }
    if path.first?.name == "help" { return .help(path: try commands(named: operands)) }
    guard let named = path.last else {
      throw .usage("no command given; `bevaka --help` lists them")
    }
    let leaf = named.subcommands.first ?? named
    if named.subcommands.first != nil { path.append(leaf) }
    let name = path.map(\.name).filter { !$0.isEmpty }.joined(separator: " ")
    try check(options, of: leaf, name: name)
    return .run(
      Invocation(
        command: leaf,
        path: name,
        context: context,
        options: options,
        arguments: try bind(operands, to: leaf, name: name)
      )
    )
  }

  /// The group's shorthand, where the word names no subcommand and can be the shorthand's first argument.
  private func shorthand(for word: String, below path: [Command]) -> Command? {
    guard let group = path.last, let short = group.shorthand.first,
      !group.subcommands.contains(where: { $0.name == word }),
      let type = short.arguments.first?.type, type.objection(to: word) == nil
    else { return nil }
    return short
  }

  /// The command that the word names here; nil where words are arguments.
  private func command(
    _ word: String,
    below path: [Command],
    isFirst: Bool
  ) throws(Failure) -> Command? {
    let choices = path.last?.subcommands ?? commands
    guard isFirst, !choices.isEmpty else { return nil }
    if let found = choices.first(where: { $0.name == word }) { return found }
    let place = path.isEmpty ? "" : path.map(\.name).joined(separator: " ") + ": "
    let hint = Suggestion.nearest(to: word, among: choices.map(\.name))
    let help = (["bevaka"] + path.map(\.name) + ["--help"]).joined(separator: " ")
    throw .usage(
      "\(place)unknown command '\(word)'; "
        + (hint.map { "did you mean '\($0)'?" } ?? "`\(help)` lists the commands")
    )
  }

  private func commands(named words: [String]) throws(Failure) -> [Command] {
    var path: [Command] = []
    for word in words {
      guard let next = try command(word, below: path, isFirst: true) else { break }
      path.append(next)
    }
    return path
  }

  /// The options that may stand where the path has led so far.
  private func known(at path: [Command]) -> [Option] {
    guard let last = path.last else { return Option.global }
    return last.options + last.subcommands.flatMap(\.options) + Option.global
  }

  private func readLong(
    _ word: String,
    _ rest: inout ArraySlice<String>,
    path: [Command],
    into options: inout [String: [String]]
  ) throws(Failure) {
    let body = word.dropFirst(2)
    let name = String(body.prefix { $0 != "=" })
    let choices = known(at: path)
    guard let option = choices.first(where: { $0.name == name }) else {
      throw unknown("--\(name)", name: name, choices: choices, path: path)
    }
    if let equals = body.firstIndex(of: "=") {
      guard option.type != nil else { throw .usage("--\(name) takes no value") }
      options[option.name, default: []].append(String(body[body.index(after: equals)...]))
    } else {
      try take(option, shown: "--\(name)", from: &rest, into: &options)
    }
  }

  private func readShort(
    _ word: String,
    _ rest: inout ArraySlice<String>,
    path: [Command],
    into options: inout [String: [String]]
  ) throws(Failure) {
    var letters = word.dropFirst()
    while let letter = letters.popFirst() {
      let choices = known(at: path)
      guard let option = choices.first(where: { $0.short == letter }) else {
        throw unknown("-\(letter)", name: String(letters), choices: choices, path: path)
      }
      if option.type != nil, !letters.isEmpty {
        options[option.name, default: []].append(String(letters))
        return
      }
      try take(option, shown: "-\(letter)", from: &rest, into: &options)
    }
  }

  private func take(
    _ option: Option,
    shown: String,
    from rest: inout ArraySlice<String>,
    into options: inout [String: [String]]
  ) throws(Failure) {
    guard option.type != nil else {
      options[option.name] = [""]
      return
    }
    guard let value = rest.popFirst() else {
      throw .usage("\(shown) needs a value: \(shown) \(option.placeholder)")
    }
    options[option.name, default: []].append(value)
  }

  private func unknown(
    _ shown: String,
    name: String,
    choices: [Option],
    path: [Command]
  ) -> Failure {
    // A command that others have for their default has no name.
    let names = path.map(\.name).filter { !$0.isEmpty }
    let place = path.isEmpty ? "" : names.joined(separator: " ") + ": "
    let help = (["bevaka"] + names + ["--help"]).joined(separator: " ")
    if shown.hasPrefix("--"), let near = Suggestion.nearest(to: name, among: choices.map(\.name)) {
      return .usage("\(place)unknown option \(shown); did you mean --\(near)?")
    }
    if path.isEmpty, commands.contains(where: { $0.options.contains { $0.name == name } }) {
      return .usage("unknown option \(shown) here; write it after the command")
    }
    return .usage("\(place)unknown option \(shown); `\(help)` lists the options")
  }

  /// Refuses values of the wrong kind, options of a sibling command and formats the command cannot print.
  private func check(
    _ given: [String: [String]],
    of command: Command,
    name: String
  ) throws(Failure) {
    let choices = command.options + Option.global
    for (option, values) in given.sorted(by: { $0.key < $1.key }) {
      guard let declared = choices.first(where: { $0.name == option }) else {
        throw .usage(
          "\(name): unknown option --\(option); `bevaka \(name) --help` lists the options"
        )
      }
      guard let type = declared.type else { continue }
      if values.count > 1, !declared.isRepeatable {
        throw .usage("--\(option) is given twice; give it once")
      }
      for value in values {
        if let objection = type.objection(to: value) {
          throw .usage("--\(option): '\(value)' \(objection)")
        }
      }
    }
    guard let format = given[Option.format.name]?.last.flatMap(OutputFormat.init),
      format != .table, !command.formats.contains(format)
    else { return }
    let formats = command.formats.map(\.rawValue).joined(separator: ", ")
    throw .usage(
      "\(name): --format \(format.rawValue) is not available; "
        + (formats.isEmpty ? "it prints plain text" : "choose one of \(formats)")
    )
  }

  /// Gives each operand to its argument: one argument may take several, the others count from both ends.
  private func bind(
    _ operands: [String],
    to command: Command,
    name: String
  ) throws(Failure) -> [String: [String]] {
    let arguments = command.arguments
    let required = arguments.filter(\.isRequired)
    let usage = "usage: bevaka \(([name] + arguments.map(\.synopsis)).joined(separator: " "))"
    guard operands.count >= required.count else {
      let missing = required[operands.count].name
      throw .usage("\(name): \(missing) is missing; \(usage)")
    }
    if !arguments.contains(where: \.isVariadic), operands.count > arguments.count {
      throw .usage("\(name): '\(operands[arguments.count])' is one argument too many; \(usage)")
    }
    var bound: [String: [String]] = [:]
    var rest = operands[...]
    for (index, argument) in arguments.enumerated() {
      let later = arguments[(index + 1)...].count(where: \.isRequired)
      let free = rest.count - later
      let taken = argument.isVariadic ? free : min(1, free)
      let values = Array(rest.prefix(taken))
      rest = rest.dropFirst(taken)
      for value in values {
        if let objection = argument.type.objection(to: value) {
          throw .usage("\(name): '\(value)' \(objection)")
        }
      }
      bound[argument.name] = values
    }
    return bound
  }
}
