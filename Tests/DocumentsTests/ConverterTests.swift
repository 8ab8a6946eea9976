import ChildProcesses
import Glibc
import TestSupport
import Testing

@testable import Documents

/// The same minutes in all formats, saved by LibreOffice; read through the real programs.
struct ConverterTests {
  private static let golden: String = {
    let parts = #filePath.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/") + "/Golden"
  }()
  private static let isInstalled = ["pdftotext", "pandoc"].allSatisfy {
    access("/usr/bin/\($0)", X_OK) == 0
  }
  private static let formats: [DocumentFormat] = [.pdf, .docx, .odt, .rtf, .html]

  private let folder = TemporaryFolder()

  private func bytes(_ format: DocumentFormat) throws -> [UInt8] {
    try #require(FileBytes.read("\(Self.golden)/protokoll.\(format.rawValue)"))
  }

  @Test(.enabled(if: isInstalled, "needs poppler-utils and pandoc"), arguments: formats)
  func `a format is read as the text that stands in it`(format: DocumentFormat) throws {
    // The name says nothing: what the file is, its bytes tell.
    let document = try DocumentReader.document(path: "minutes", bytes: bytes(format))
    #expect(document.format == format)
    let text = String(decoding: document.bytes, as: UTF8.self)
    let difference = Golden.difference(of: text, from: "protokoll.\(format.rawValue).txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(.enabled(if: isInstalled, "needs poppler-utils and pandoc"))
  func `a place is a page of a PDF and a paragraph of the others`() throws {
    let pdf = try DocumentReader.document(path: "a", bytes: bytes(.pdf))
    #expect(pdf.place(at: try offset(of: "Öppnande", in: pdf)) == .page(1))
    #expect(pdf.place(at: try offset(of: "Nästa möte", in: pdf)) == .page(2))
    let word = try DocumentReader.document(path: "a", bytes: bytes(.docx))
    #expect(word.place(at: 0) == .paragraph(1))
    #expect(word.place(at: try offset(of: "Närvarande", in: word)) == .paragraph(3))
    #expect(Document(path: "a", bytes: word.bytes).place(at: 9) == nil)
  }

  private func offset(of words: String, in document: Document) throws -> Int {
    let text = String(decoding: document.bytes, as: UTF8.self)
    let place = try #require(text.firstRange(of: words))
    return text.utf8.distance(from: text.startIndex, to: place.lowerBound)
  }

  @Test(arguments: formats)
  func `a converter that is missing is named`(format: DocumentFormat) throws {
    let converter = try #require(Converter(for: format))
    #expect(throws: DocumentError.converterMissing(path: "a", converter: converter)) {
      try DocumentReader.document(path: "a", bytes: bytes(format), searchPath: [folder.path])
    }
  }

  @Test(.enabled(if: isInstalled, "needs poppler-utils and pandoc"), arguments: formats)
  func `a damaged file is an error with the program's reason, or less text`(
    format: DocumentFormat
  ) throws {
    let whole = try bytes(format)
    var generator = SeededGenerator(seed: 11)
    for round in 0..<8 {
      var damaged = Array(whole.prefix(max(64, whole.count * (round + 1) / 9)))
      for _ in 0..<20 {
        damaged[Int.random(in: 48..<damaged.count, using: &generator)] = UInt8.random(
          in: 0...255,
          using: &generator
        )
      }
      do throws(DocumentError) {
        let limits = Converter.Limits(seconds: 20)
        let document = try DocumentReader.document(path: "a", bytes: damaged, limits: limits)
        #expect(!document.bytes.isEmpty)
      } catch {
        switch error {
        case .conversionFailed, .noText, .foreign, .invalidUTF8, .binary: break
        default: Issue.record("\(error)")
        }
      }
    }
  }

  /// A program in the converter's place, to be slow or talkative.
  private func fake(
    _ body: String,
    _ limits: Converter.Limits,
    more: [UInt8] = []
  ) -> DocumentError? {
    folder.write("pdftotext", "#!/bin/sh\n\(body)\n")
    chmod(folder.path("pdftotext"), 0o755)
    do throws(DocumentError) {
      _ = try DocumentReader.document(
        path: "a",
        bytes: Array("%PDF-1.7".utf8) + more,
        limits: limits,
        searchPath: [folder.path, "/usr/bin", "/bin"]
      )
      return nil
    } catch {
      return error
    }
  }

  @Test func `a conversion without end is ended`() {
    let error = fake("sleep 60", Converter.Limits(seconds: 0.3))
    let reason = "it takes more than 0.3 s"
    #expect(error == .conversionFailed(path: "a", converter: .pdftotext, reason: reason))
  }

  @Test func `a signal that is to end us ends the conversion first`() {
    let signals = HeldSignals()
    pthread_kill(pthread_self(), SIGTERM)
    let error = fake("sleep 60", Converter.Limits())
    #expect(
      error == .converterNotRun(path: "a", converter: .pdftotext, reason: "it was interrupted")
    )
    // It would end the tests once it is let through.
    var (held, none) = (sigset_t(), timespec())
    sigemptyset(&held)
    sigaddset(&held, SIGTERM)
    #expect(sigtimedwait(&held, nil, &none) == SIGTERM)
    withExtendedLifetime(signals) {}
  }

  @Test func `a text without end is cut off`() {
    let error = fake("yes Protokoll", Converter.Limits(output: 3 << 20))
    let reason = "it holds more than 3 MB of text"
    #expect(error == .conversionFailed(path: "a", converter: .pdftotext, reason: reason))
  }

  @Test func `what the program complains of is shown in one clean line`() {
    let error = fake("printf 'Syntax \\033[31merror\\nmore\\n' >&2; exit 3", Converter.Limits())
    let reason = "Syntax [31merror"
    #expect(error == .conversionFailed(path: "a", converter: .pdftotext, reason: reason))
  }

  @Test func `pages without words are no minutes`() {
    #expect(fake(#"printf '\f \n\f'"#, Converter.Limits()) == .noText(path: "a"))
    #expect(fake(#"printf '1\f – 2 –\n\f•|'"#, Converter.Limits()) == .noText(path: "a"))
    #expect(fake("printf 'Per ringer.'", Converter.Limits()) == nil)
  }

  @Test func `a large file with next to no text is a scan`() {
    let scan = [UInt8](repeating: 0x20, count: 200_000)
    #expect(fake("printf 'ScanMaker 3'", Converter.Limits(), more: scan) == .noText(path: "a"))
    let words = "printf 'Per ringer hantverkaren i dag.'"
    #expect(fake(words, Converter.Limits(), more: scan) == nil)
  }

  @Test func `a converter writes nothing into any file`() {
    let error = fake("echo x > \(folder.path)/out", Converter.Limits())
    guard case .conversionFailed = error else {
      Issue.record("\(error.map(String.init(describing:)) ?? "no error")")
      return
    }
    #expect(folder.read("out") == [])
  }

  @Test func `a converter gets no more memory than it may`() {
    let body = "dd if=/dev/zero of=/dev/null bs=300M count=1 && echo Protokoll"
    #expect(fake(body, Converter.Limits()) == nil)
    guard case .conversionFailed = fake(body, Converter.Limits(memory: 200 << 20)) else {
      Issue.record("it got more memory than 200 MB")
      return
    }
  }
}
