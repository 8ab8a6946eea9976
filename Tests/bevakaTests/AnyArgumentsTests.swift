import TestSupport
import Testing

@testable import bevaka

/// Whatever is typed, the program answers with data or with one line.
struct AnyArgumentsTests {
  @Test func `no arguments break it`() {
    var generator = SeededGenerator(seed: 11)
    let session = Session()
    session.run("add", "Boka lokal")
    let options = Bevaka.commands.flatMap(\.options).map { "--\($0.name)" }
    // These would read or write whatever file has the next word for its name, or go on for ever.
    let excluded = ["run", "remind", "import", "backup", "restore", "daemon"]
    let words =
      Bevaka.commands.map(\.name).filter { !excluded.contains($0) }
      + options
      + [
        "1", "#1", "0", "-1", "--", "-", "-q", "-qv", "--format", "json", "csv", "xml", "=", "--=",
        "--format=", "", "å", "\u{1B}[2J", "\0", "ingen", "2026-01-01", "add", "list", "set",
        String(repeating: "x", count: 5000), "🙂", "--held=2026-01-01", "--help", "alias",
      ]
    for _ in 0..<1500 {
      let count = Int.random(in: 0...5, using: &generator)
      let arguments = (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }
      // The store stands first: behind an option without its value it would be taken for that.
      let outcome = session.runBare(
        ["--store", session.storePath, "--today", session.today] + arguments,
        input: "senast fredag\n"
      )
      #expect(!outcome.all.unicodeScalars.contains("\u{1B}"), "\(arguments)")
      if outcome.code != .success {
        #expect(outcome.error.hasPrefix("bevaka: "), "\(arguments): \(outcome.error)")
        // Only `extract` goes on to the next file, with a line for each that cannot be read.
        let lines = outcome.error.split(separator: "\n")
        let isOne = lines.count == 1 || arguments.contains("extract")
        #expect(isOne && lines.allSatisfy { $0.hasPrefix("bevaka: ") }, "\(arguments)")
        #expect([.usage, .data, .noInput].contains(outcome.code), "\(arguments): \(outcome.code)")
      }
    }
  }
}
