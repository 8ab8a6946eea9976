import Glibc
import TestSupport
import Testing

/// The program itself, in a process of its own, where that matters: pipes, file modes, full disks.
struct ProgramTests {
  private let folder = TemporaryFolder()
  private let program = BuiltProgram.path("bevaka")

  private func run(
    _ arguments: String...,
    environment: [String: String] = [:],
    output: String? = nil
  ) -> ProgramRun {
    var variables = ["PATH": "/usr/bin:/bin", "BEVAKA_STORE": folder.path("store.sqlite")]
    variables.merge(environment) { $1 }
    return ProgramRun([program] + arguments, environment: variables, output: output)
  }

  @Test func `it runs and keeps its store to itself`() {
    #expect(run("--version").output.hasPrefix("bevaka "))
    #expect(run("add", "Boka lokal").status == 0)
    #expect(run("list").output.contains("Boka lokal"))
    var status = stat()
    #expect(stat(folder.path("store.sqlite"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func `the store is in the state folder where none is named`() {
    let state = ["BEVAKA_STORE": "", "XDG_STATE_HOME": folder.path("state")]
    #expect(run("add", "x", environment: state).status == 0)
    #expect(folder.names(in: "state/bevaka").contains("store.sqlite"))
    let home = ["BEVAKA_STORE": "", "HOME": folder.path("home"), "XDG_STATE_HOME": "relative"]
    #expect(run("add", "x", environment: home).status == 0)
    #expect(folder.names(in: "home").isEmpty)
    #expect(access(folder.path("home/.local/state/bevaka/store.sqlite"), F_OK) == 0)
    var status = stat()
    #expect(stat(folder.path("state/bevaka"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
    #expect(run("list", environment: ["BEVAKA_STORE": ""]).status == 78)
  }

  @Test func `a reader that goes away ends it quietly`() {
    folder.write("a.txt", String(repeating: "Aisha går ut med inbjudan.\n", count: 20_000))
    let shell = ProgramRun(
      ["/bin/sh", "-c", "\"$0\" extract --text \"$1\" | head -n 1", program, folder.path("a.txt")],
      environment: ["PATH": "/usr/bin:/bin"]
    )
    #expect(shell.output == "Aisha går ut med inbjudan.\n")
    #expect(shell.error.isEmpty)
  }

  /// On a disk of our own: not every machine has a `/dev/full`.
  @Test(.enabled(if: SmallDisk.isAvailable, "needs the right to mount a tmpfs"))
  func `a full device for the output is an error`() throws {
    let disk = try #require(SmallDisk(at: folder.path("disk"), kilobytes: 64))
    disk.fill()
    let outcome = run("--help", output: folder.path("disk/help.txt"))
    #expect(outcome.status == 74)
    #expect(outcome.error == "bevaka: standard output: cannot write: No space left on device\n")
    withExtendedLifetime(disk) {}
  }

  @Test func `an error is one line and its code the shell's`() {
    let outcome = run("extract", folder.path("nope.txt"))
    #expect(outcome.status == 66)
    #expect(outcome.error == "bevaka: \(folder.path("nope.txt")): no such file; check the name\n")
    #expect(outcome.output.isEmpty)
  }

  @Test func `the output is no terminal, so it is plain`() {
    _ = run("add", "Boka lokal")
    #expect(!run("list").output.contains("\u{1B}"))
  }

  /// Root may read and write everything, so these run as another user.
  @Test(.enabled(if: Privileges.canDrop, "needs root and setpriv"))
  func `a file or folder that may not be read or written`() {
    let copy = folder.path("bevaka")
    #expect(ProgramRun(["/bin/cp", program, copy]).status == 0)
    chmod(copy, 0o755)
    chmod(folder.path, 0o755)
    func runAsNobody(_ arguments: String...) -> ProgramRun {
      Privileges.runAsNobody([copy] + arguments)
    }
    let secret = folder.write("secret.txt", Samples.minutes)
    chmod(secret, 0o600)
    let unreadable = runAsNobody("extract", secret)
    #expect(unreadable.status == 66)
    #expect(unreadable.error == "bevaka: \(secret): cannot be read: Permission denied\n")

    let store = folder.path("locked/store.sqlite")
    mkdir(folder.path("locked"), 0o755)
    let unwritable = runAsNobody("add", "x", "--store", store)
    #expect(unwritable.status == 73)
    #expect(unwritable.error.split(separator: "\n").count == 1)
    #expect(unwritable.error.contains(store))
    #expect(folder.names(in: "locked").isEmpty)

    let missing = runAsNobody("add", "x", "--store", folder.path("locked/new/store.sqlite"))
    #expect(missing.status == 73)
    #expect(missing.error.contains(folder.path("locked/new")))

    #expect(run("add", "Boka lokal", environment: ["BEVAKA_STORE": store]).status == 0)
    chmod(store, 0o644)
    let before = folder.read("locked/store.sqlite")
    let readOnly = runAsNobody("done", "1", "--store", store)
    #expect(readOnly.status == 73, "\(readOnly.error)")
    #expect(readOnly.error.split(separator: "\n").count == 1)
    #expect(folder.read("locked/store.sqlite") == before)

    let digests = runAsNobody(
      "remind",
      "--store",
      store,
      "--deliver",
      "files:" + folder.path("locked/out")
    )
    #expect(digests.status == 73)
  }

  @Test(.enabled(if: SmallDisk.isAvailable, "needs the right to mount a tmpfs"))
  func `a full disk`() throws {
    let disk = try #require(SmallDisk(at: folder.path("disk"), kilobytes: 1024))
    let store = ["BEVAKA_STORE": folder.path("disk/store.sqlite")]
    #expect(run("add", "Boka lokal", environment: store).status == 0)
    let before = run("list", "--state", "all", "--format", "json", environment: store).output
    disk.fill()
    let minutes = (1...400).map { "Per Ek bokar lokal \($0) till nästa möte.\n" }.joined()
    folder.write("many.txt", "Protokoll 2017-12-11\n\n" + minutes)
    let outcome = run("import", folder.path("many.txt"), "--committee", "S", environment: store)
    #expect(outcome.status == 74, "\(outcome.error)")
    #expect(outcome.error.split(separator: "\n").count == 1)
    #expect(outcome.error.contains(folder.path("disk/store.sqlite")))
    disk.empty()
    let after = run("list", "--state", "all", "--format", "json", environment: store)
    #expect(after.status == 0, "\(after.error)")
    #expect(after.output == before)
    withExtendedLifetime(disk) {}
  }
}
