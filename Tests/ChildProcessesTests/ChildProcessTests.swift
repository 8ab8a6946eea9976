import Glibc
import TestSupport
import Testing

@testable import ChildProcesses

struct ChildProcessTests {
  private func run(
    _ script: String,
    input: String = "",
    timeLimit: Double = 20,
    outputLimit: Int? = 1 << 20
  ) -> ChildProcess.Outcome {
    ChildProcess(
      program: "/bin/sh",
      arguments: ["-c", script],
      environment: ["PATH": "/usr/bin:/bin", "WORD": "å ä"],
      timeLimit: timeLimit,
      outputLimit: outputLimit
    )
    .run(input: Array(input.utf8))
  }

  @Test func `input, output, errors and status pass through`() {
    let outcome = run("cat; echo \"$WORD\"; echo no >&2; exit 3", input: "in ")
    #expect(outcome.ending == .exited(status: 3))
    #expect(String(decoding: outcome.output, as: UTF8.self) == "in å ä\n")
    #expect(String(decoding: outcome.errors, as: UTF8.self) == "no\n")
  }

  @Test func `limits of time and output end it and what it has started`() {
    #expect(run("sleep 60 & sleep 60", timeLimit: 0.2).ending == .timedOut(tookAll: true))
    #expect(run("yes", outputLimit: 1000).ending == .wroteTooMuch)
    #expect(run("kill -9 $$").ending == .signalled(number: SIGKILL))
  }

  @Test func `a program that is not there is told by the system's number`() {
    let process = ChildProcess(program: "/no", arguments: [], environment: [:], timeLimit: 1)
    #expect(process.run(input: []).ending == .notStarted(number: ENOENT))
  }

  @Test func `many run at a time, and none waits for another's input to end`() async {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<24 {
        group.addTask {
          let outcome = run("cat; sleep 0.0\(number % 10)", input: "\(number)")
          return String(decoding: outcome.output, as: UTF8.self) == "\(number)"
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test func `a program is the first of its name that may be run`() {
    let folder = TemporaryFolder()
    folder.write("one/tool", "no program")
    chmod(folder.write("two/tool", "#!/bin/sh\n"), 0o755)
    let folders = [folder.path("none"), folder.path("one"), folder.path("two")]
    #expect(ChildProcess.locate("tool", in: folders) == folder.path("two/tool"))
    #expect(ChildProcess.locate("other", in: folders) == nil)
  }
}
