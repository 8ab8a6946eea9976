import TestSupport
import Testing

@testable import bevaka

struct HelpTextTests {
  /// Every path of commands that has a help of its own; the program's is the empty one.
  static let paths: [[String]] =
    [[]]
    + Bevaka.commands.flatMap { command in
      [[command.name]] + command.subcommands.map { [command.name, $0.name] }
    }

  @Test(arguments: paths)
  func `the help is the one on record`(path: [String]) {
    let outcome = Session().runBare(path + ["--help"])
    #expect(outcome.code == .success)
    #expect(outcome.error.isEmpty)
    let name = (["help"] + path).joined(separator: "-") + ".txt"
    let difference = Golden.difference(of: outcome.output, from: name)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(arguments: paths)
  func `the help is complete and fits a terminal`(path: [String]) {
    let help = Session().runBare(path + ["--help"]).output
    for title in ["Usage:", "Options of every command:", "Exit codes:", "Examples:"] {
      #expect(help.contains(title))
    }
    for line in help.split(separator: "\n") where !line.hasPrefix("  $") {
      #expect(line.count <= HelpText.width, "\(line)")
    }
  }

  @Test func `every option and argument says what it is for`() {
    for command in Bevaka.commands.flatMap({ [$0] + $0.subcommands + $0.shorthand }) {
      #expect(!command.summary.isEmpty && !command.summary.hasSuffix("."))
      #expect(command.subcommands.isEmpty ? !command.examples.isEmpty : true)
      for option in command.options { #expect(!option.help.isEmpty && !option.help.hasSuffix(".")) }
      for argument in command.arguments { #expect(!argument.help.isEmpty) }
    }
  }

  @Test(arguments: paths)
  func `what a command does is told in sentences`(path: [String]) {
    let help = Session().runBare(path + ["--help"]).output
    let told = help.split(separator: "\n").dropFirst().first ?? ""
    #expect(told.first?.isUppercase == true, "\(told)")
  }

  @Test func `the version is told`() {
    #expect(Session().runBare(["--version"]).output == "bevaka \(Bevaka.version)\n")
  }

  @Test func `help for a command is the same either way`() {
    let session = Session()
    let first = session.runBare(["help", "extract"]).output
    #expect(first == session.runBare(["extract", "--help"]).output)
    #expect(session.runBare(["people", "import", "-h"]).output.contains("members.csv"))
  }
}
