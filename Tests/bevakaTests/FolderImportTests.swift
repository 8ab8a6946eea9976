import Glibc
import TestSupport
import Testing

@testable import bevaka

/// Many files of minutes in one run.
struct FolderImportTests {
  private static func minutes(_ day: String, _ body: String) -> String {
    """
    Styrelsen, protokoll \(day)

    Närvarande: Karin Lind (ordförande), Per Ek

    § 1 Lokalen

    \(body)

    """
  }

  private let session = Session()

  @Test func `a folder is taken in the order of its meetings, whatever its files are called`() {
    let (first, second) = ("folder/b.txt", "folder/a.txt")
    session.folder.write(first, Self.minutes("2026-09-07", "Per bokar lokalen senast 1 oktober."))
    session.folder.write(second, Self.minutes("2026-10-05", "Per har bokat lokalen."))
    let outcome = session.run("import", session.folder.path("folder"))
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.contains("b.txt: 1 item; new committee") == true, "\(outcome.all)")
    #expect(lines.last?.contains("a.txt: 1 done: #1") == true, "\(outcome.all)")
  }

  @Test func `files that are named are taken in the order given`() {
    let first = session.folder.write("b.txt", Self.minutes("2026-10-05", "Per ringer Karin."))
    let second = session.folder.write("a.txt", Self.minutes("2026-09-07", "Karin köper kaffe."))
    let lines = session.run("import", first, second).output.split(separator: "\n")
    #expect(lines.map { $0.prefix { $0 != ":" } } == [first[...], second[...]])
  }

  @Test func `a run over many files does what one run for each file does`() {
    let other = Session()
    var paths: [String] = []
    for number in 1...120 {
      let (month, day) = (1 + number / 28, 1 + number % 28)
      let text =
        number.isMultiple(of: 17)
        ? ""
        : Self.minutes("2026-0\(month)-\(day < 10 ? "0" : "")\(day)", "Per bokar lokal \(number).")
      let name = "folder/\(1000 - number).txt"
      session.folder.write(name, text)
      paths.append(other.folder.write(name, text))
    }
    let together = session.run("import", session.folder.path("folder"))
    #expect(together.code == .data)
    let apart = paths.map { other.run("import", $0) }
    let said = apart.map(\.output).joined().replacing(other.folder.path, with: session.folder.path)
    #expect(together.output == said)
    let told = together.error.split(separator: "\n").count
    #expect(told == apart.count { $0.code == .data } && told == 7)
    let list = ["list", "--state", "all", "--format", "json"]
    #expect(session.run(list).output == other.run(list).output)
  }

  @Test(.enabled(if: access("/usr/bin/pdftotext", X_OK) == 0, "needs poppler-utils"))
  func `what cannot be converted is told once by a pass, and again by an import`() {
    let path = session.folder.write("folder/a.pdf", "%PDF-1.7\nno pages")
    let digests = "files:\(session.folder.path("digests"))"
    let pass = ["run", "--quiet", "--minutes", session.folder.path("folder"), "--deliver", digests]
    let first = session.run(pass)
    #expect(first.code == .data)
    #expect(first.error.contains("a.pdf: pdftotext cannot read it"))
    let second = session.run(pass)
    // Something is still undone.
    #expect(second.code == .data)
    #expect(second.all.isEmpty)
    #expect(session.run(pass.filter { $0 != "--quiet" }).error.contains("told before"))
    #expect(session.run("import", path).error == first.error)
    session.folder.write("folder/a.pdf", "%PDF-1.7\nno pages either")
    #expect(session.run(pass).error == first.error)
  }
}
