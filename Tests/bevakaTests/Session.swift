import CivilCalendar
import TestSupport

@testable import bevaka

/// A user at a terminal of their own: a folder, a store in it, and the program run in process.
struct Session {
  struct Outcome {
    let code: ExitCode
    let output: String
    let error: String

    /// Both, as a terminal shows them.
    var all: String { output + error }
  }

  let folder = TemporaryFolder()
  var today = "2026-11-18"
  var environment: [String: String] = ["BEVAKA_USER": "Eva"]
  var isTerminal = false
  var width = 100

  var storePath: String { folder.path("store.sqlite") }

  @discardableResult
  func run(_ arguments: String..., input: String = "") -> Outcome { run(arguments, input: input) }

  /// Runs the program with `--store` and `--today` of this session.
  @discardableResult
  func run(_ arguments: [String], input: String = "") -> Outcome {
    runBare(arguments + ["--store", storePath, "--today", today], input: input)
  }

  /// Runs the program with these arguments alone.
  func runBare(_ arguments: [String], input: String = "") -> Outcome {
    let output = Output(isTerminal: isTerminal, width: width)
    let error = Output(isTerminal: isTerminal, width: width)
    let code = Bevaka.run(
      Context(
        arguments: arguments,
        input: Input(input),
        output: output,
        error: error,
        environment: environment,
        loginName: "tester",
        // 2026-11-18T10:00:00Z
        clock: Clock(at: Instant(seconds: 1_794_996_000))
      )
    )
    return Outcome(
      code: code,
      output: String(decoding: output.recorded, as: UTF8.self),
      error: String(decoding: error.recorded, as: UTF8.self)
    )
  }
}
