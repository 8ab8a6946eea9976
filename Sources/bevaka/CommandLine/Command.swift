/// A declared command: what it is called, takes and does.
///
/// A command with `subcommands` only groups them; the first one runs when none is named.
struct Command: Sendable {
  /// An example for the help text, with what it does.
  struct Example: Hashable, Sendable {
    let line: String
    let meaning: String

    init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  /// What it throws becomes one line for the user, by `Failure.init(_:)`.
  typealias Action = @Sendable (Invocation) throws -> ExitCode

  let name: String
  /// One clause for the list of commands, without a full stop.
  let summary: String
  /// Whole sentences for the command's own help.
  let discussion: String
  let arguments: [Argument]
  let options: [Option]
  /// The formats that `--format` may ask for here; empty where nothing is listed.
  let formats: [OutputFormat]
  /// What the exit codes other than those of every command mean here.
  let exitCodes: [ExitCode]
  let examples: [Example]
  let subcommands: [Command]
  /// Of a group: what runs when the next word names no subcommand but can be this one's first argument.
  let shorthand: [Command]
  let action: Action

  init(
    _ name: String,
    summary: String,
    discussion: String = "",
    arguments: [Argument] = [],
    options: [Option] = [],
    formats: [OutputFormat] = [],
    exitCodes: [ExitCode] = [],
    examples: [Example],
    action: @escaping Action
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.arguments = arguments
    self.options = options
    self.formats = formats
    self.exitCodes = exitCodes
    self.examples = examples
    self.subcommands = []
    self.shorthand = []
    self.action = action
  }

  /// A group; the first subcommand runs when none is named.
  init(
    _ name: String,
    summary: String,
    discussion: String = "",
    first: Command,
    _ rest: Command...,
    shorthand: Command? = nil
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.arguments = []
    self.options = []
    self.formats = []
    self.exitCodes = []
    self.examples = first.examples
    self.subcommands = [first] + rest
    self.shorthand = shorthand.map { [$0] } ?? []
    self.action = first.action
  }
}
