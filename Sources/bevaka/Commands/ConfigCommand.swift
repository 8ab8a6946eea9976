import Reminders
import Store

/// The settings, kept in the store: `bevaka config`.
enum ConfigCommand {
  static let command = Command(
    "config",
    summary: "the settings, kept in the store: list, get, set, unset",
    discussion: "Settings are kept in the store.\n\n" + meanings,
    first: list,
    get,
    set,
    unset,
    shorthand: shorthand
  )

  private static let key = Argument(
    "KEY",
    .choice(Policy.Key.allCases.map(\.rawValue)),
    help: "a setting: " + Policy.Key.allCases.map(\.rawValue).joined(separator: ", ")
  )
  private static let value = Argument("VALUE", help: "the new value")

  private static var meanings: String {
    Policy.Key.allCases.map { "\($0.rawValue): \($0.summary)." }.joined(separator: "\n")
  }

  private static let list = Command(
    "list",
    summary: "lists the settings with what they mean",
    formats: [.table, .json, .csv],
    exitCodes: [.data, .inputOutput, .configuration],
    examples: [.init("bevaka config", "all settings")],
    action: listAction
  )

  private static let get = Command(
    "get",
    summary: "prints the value of a setting",
    discussion: "Prints the value, and nothing where the setting has none.",
    arguments: [key],
    exitCodes: [.data, .inputOutput, .configuration],
    examples: [.init("bevaka config get days-ahead", "the value alone, for scripts")],
    action: getAction
  )

  private static let set = Command(
    "set",
    summary: "gives a setting a value",
    discussion: "Gives a setting a value; one that cannot be used is refused.\n\n" + meanings,
    arguments: [key, value],
    exitCodes: ItemChange.exitCodes,
    examples: [
      .init(
        "bevaka config set administrator eva@example.org",
        "Eva gets what no chair can get"
      )
    ],
    action: setAction
  )

  private static let optionalValue = Argument("VALUE", .text, .optional, help: "the new value")

  private static let shorthand = Command(
    "",
    summary: "the same as `config set`, or `config get` without a value",
    arguments: [key, optionalValue],
    exitCodes: ItemChange.exitCodes,
    examples: [.init("bevaka config days-ahead 10", "items show up ten days ahead")],
    action: { invocation in
      let isSet = invocation.value(of: optionalValue) != nil
      return isSet ? try setAction(invocation) : try getAction(invocation)
    }
  )

  private static let unset = Command(
    "unset",
    summary: "takes the value of a setting away",
    arguments: [key],
    exitCodes: ItemChange.exitCodes,
    examples: [.init("bevaka config unset footer", "digests have no footer")],
    action: { invocation in
      let name = invocation.value(of: key) ?? ""
      if let store = try invocation.openExistingStore() { try store.setSetting(name, to: nil) }
      invocation.answer("\(name): not set")
      return .success
    }
  )

  private static func getAction(_ invocation: Invocation) throws -> ExitCode {
    guard let store = try invocation.openExistingStore(),
      let found = try store.setting(invocation.value(of: key) ?? "")
    else { return .success }
    invocation.output.line(TerminalText.oneLine(found))
    return .success
  }

  private static func setAction(_ invocation: Invocation) throws -> ExitCode {
    let (name, text) = (invocation.value(of: key) ?? "", invocation.value(of: value) ?? "")
    var policy = Policy()
    do {
      if let key = Policy.Key(rawValue: name) { try policy.set(key, to: text) }
    } catch {
      throw Failure.usage("\(error)")
    }
    let store = try invocation.openStore()
    try store.setSetting(name, to: text)
    invocation.answer("\(name): \(text)")
    return .success
  }

  private static func listAction(_ invocation: Invocation) throws -> ExitCode {
    var values: [String: String] = [:]
    if let store = try invocation.openExistingStore() {
      for setting in try store.settings() { values[setting.key] = setting.value }
    }
    let known = Policy.Key.allCases.map { ($0.rawValue, $0.summary) }
    let names = Set(known.map(\.0))
    // Settings of other versions are shown, and left alone.
    let all = known + values.keys.filter { !names.contains($0) }.sorted().map { ($0, "") }
    let output = invocation.output
    switch invocation.format {
    case .json:
      let rows: [JSONValue] = all.map { key, meaning in
        [
          "key": .string(key), "value": .optional(values[key]),
          "meaning": .optional(meaning.isEmpty ? nil : meaning),
        ]
      }
      output.line(JSONWriter(levels: 2).text(.array(rows)))
    case .csv:
      output.write(CSVWriter.record(["key", "value", "meaning"]))
      for (key, meaning) in all {
        output.write(CSVWriter.record([key, values[key] ?? "", meaning]))
      }
    case .table:
      let labels = Labels(language: invocation.language)
      var table = Table(columns: [
        .init(title: labels.setting), .init(title: labels.value, wraps: true),
        .init(title: labels.meaning, wraps: true),
      ])
      table.rows = all.map { key, meaning in
        [.init(key), .init(values[key] ?? "–"), .init(meaning, .faint)]
      }
      output.write(table.text(width: output.width, style: invocation.style))
    }
    return .success
  }
}
