import Glibc

/// The program: its commands, and one run of it.
enum Bevaka {
  static let version = "0.1.0"

  /// In the order of the help text.
  static let commands: [Command] = [
    ExtractCommand.command,
    DatesCommand.command,
    ExplainCommand.command,
    ImportCommand.command,
    ListCommand.command,
    ShowCommand.command,
    SearchCommand.command,
    AddCommand.command,
    ConfirmCommand.command,
    DismissCommand.command,
    DoneCommand.command,
    ReopenCommand.command,
    AssignCommand.command,
    DueCommand.command,
    DropCommand.command,
    NoteCommand.command,
    PeopleCommand.command,
    CommitteesCommand.command,
    ConfigCommand.command,
    DigestCommand.command,
    RemindCommand.command,
    RunCommand.command,
    DaemonCommand.command,
    OutboxCommand.command,
    BounceCommand.command,
    WhyCommand.command,
    DoctorCommand.command,
    BackupCommand.command,
    RestoreCommand.command,
    helpCommand,
  ]

  private static let helpCommand = Command(
    "help",
    summary: "shows the help of the program or of a command",
    arguments: [Argument("COMMAND", .text, .any, help: "the command to tell about")],
    examples: [.init("bevaka help extract", "the same as `bevaka extract --help`")],
    action: { _ in .success }
  )

  /// One run: reads the arguments, does the work, and says what went wrong in one line.
  static func run(_ context: Context) -> ExitCode {
    var code: ExitCode
    do {
      switch try CommandLineParser(commands: commands).parse(context) {
      case .run(let invocation):
        code = try invocation.command.action(invocation)
      case .help(let path):
        context.output.write(HelpText(commands: commands).text(for: path))
        code = .success
      case .version:
        context.output.line("bevaka \(version)")
        code = .success
      }
    } catch {
      context.output.flush()
      let failure = Failure(error)
      failure.write(to: context.error)
      code = failure.exitCode
    }
    context.output.flush()
    switch context.output.failure {
    case 0:
      return code
    case EPIPE:
      return .brokenPipe
    case let number:
      let reason = String(cString: strerror(number))
      Failure(.inputOutput, "standard output: cannot write: \(reason)").write(to: context.error)
      return .inputOutput
    }
  }
}
