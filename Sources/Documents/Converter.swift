import ChildProcesses
import Glibc

/// A program that makes text of a format: poppler's `pdftotext`, or `pandoc`.
///
/// It gets the file on its standard input and few rights: no shell, no names of files, limits of time, memory and output.
package enum Converter: String, Hashable, Sendable {
  case pdftotext, pandoc

  /// The Debian package that has it.
  package var package: String {
    switch self {
    case .pdftotext: "poppler-utils"
    case .pandoc: "pandoc"
    }
  }

  /// The one that reads the format; nil for text, which needs none.
  init?(for format: DocumentFormat) {
    switch format {
    case .text: return nil
    case .pdf: self = .pdftotext
    case .docx, .odt, .rtf, .html: self = .pandoc
    }
  }

  /// What one conversion may cost.
  package struct Limits: Hashable, Sendable {
    /// Seconds on the wall.
    package var seconds = 60.0
    /// Bytes of memory.
    package var memory = 1 << 30
    /// Bytes of text.
    package var output = 64 << 20

    package init(seconds: Double = 60, memory: Int = 1 << 30, output: Int = 64 << 20) {
      self.seconds = seconds
      self.memory = memory
      self.output = output
    }
  }

  /// Why there is no text.
  enum Failure: Error {
    case missing
    case failed(reason: String)
    /// It could not run; nothing is known of the file.
    case notRun(reason: String)
    /// The converter's own folder cannot be made or written to; nothing is wrong with the file.
    case noScratch(reason: String)
  }

  /// The text of a file's bytes.
  func text(
    of bytes: [UInt8],
    format: DocumentFormat,
    limits: Limits,
    searchPath: [String]
  ) throws(Failure) -> [UInt8] {
    guard let path = ChildProcess.locate(rawValue, in: searchPath) else { throw .missing }
    // Of util-linux, which every Debian has.
    guard let prlimit = ChildProcess.locate("prlimit", in: searchPath) else {
      throw .notRun(reason: "prlimit is missing; install the Debian package util-linux")
    }
    // Held for as long as there is a folder: it is gone, and the program with it, before we end.
    let signals = HeldSignals()
    defer { withExtendedLifetime(signals) {} }
    let folder = try ScratchFolder()
    let arguments = try self.arguments(format, memory: limits.memory, folder)
    let process = ChildProcess(
      program: prlimit,
      arguments: [
        "--data=\(limits.memory)", "--cpu=\(Int(limits.seconds) + 1):\(Int(limits.seconds) + 2)",
        "--core=0", "--fsize=0",
        "--nofile=64", "--", path,
      ] + arguments,
      environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TMPDIR": folder.path],
      timeLimit: limits.seconds,
      outputLimit: limits.output
    )
    let outcome = process.run(input: format == .rtf ? RichText.withPlainFallbacks(bytes) : bytes)
    switch outcome.ending {
    case .exited(status: 0): return outcome.output
    case .timedOut: throw .failed(reason: "it takes more than \(Self.seconds(limits.seconds)) s")
    case .wroteTooMuch:
      throw .failed(reason: "it holds more than \(limits.output >> 20) MB of text")
    case .interrupted: throw .notRun(reason: "it was interrupted")
    case .notStarted(let number):
      throw .notRun(reason: String(cString: strerror(number)))
    case .exited, .signalled, .unknown:
      throw .failed(reason: reason(outcome, limits))
    }
  }

  private func arguments(
    _ format: DocumentFormat,
    memory: Int,
    _ folder: borrowing ScratchFolder
  ) throws(Failure) -> [String] {
    switch self {
    // Columns stay columns: tables of action items are read by them.
    case .pdftotext: return ["-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"]
    case .pandoc:
      let writer = try folder.write(PandocWriter.script)
      return [
        "+RTS", "-M\(memory)", "-RTS", "--sandbox", "--from", format.rawValue, "--to", writer,
      ]
    }
  }

  /// Why it ended with an error: the limit that it met, or else its own first line.
  private func reason(_ outcome: ChildProcess.Outcome, _ limits: Limits) -> String {
    if outcome.ending == .signalled(number: SIGXCPU) {
      return "it takes more than \(Self.seconds(limits.seconds)) s"
    }
    let line = Self.firstLine(outcome.errors)
    let isOutOfMemory = line.map { line in
      Self.wordsForMemory.contains { line.lowercased().contains($0) }
    }
    if isOutOfMemory == true { return "it takes more than \(limits.memory >> 20) MB of memory" }
    return line ?? "\(rawValue) ended with an error"
  }

  /// What the programs, their run-time system and C's library say where there is no memory left.
  private static let wordsForMemory = [
    "heap exhausted", "heap overflow", "out of memory", "cannot allocate memory", "bad_alloc",
    "stack overflow",
  ]

  private static func seconds(_ seconds: Double) -> String {
    seconds.rounded() == seconds ? "\(Int(seconds))" : "\(seconds)"
  }

  /// What the program says is text of a stranger's: one line of it, without control characters.
  private static func firstLine(_ errors: [UInt8]) -> String? {
    let line = String(decoding: errors, as: UTF8.self)
      .split(whereSeparator: \.isNewline).first.map { line in
        String(line.prefix(200).filter { !$0.unicodeScalars.contains { $0.value < 0x20 } })
      }
    return line?.isEmpty == false ? line : nil
  }
}
