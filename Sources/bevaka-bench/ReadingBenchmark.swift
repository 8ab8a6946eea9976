import ActionItems
import Documents
import Glibc
import MinutesReading

/// How fast one document's bytes become minutes on one thread, beside the system's `wc -w` on a file of the same bytes,
/// and how much memory that takes.
struct ReadingBenchmark {
  /// So long that neither the start of `wc` nor the program's own tables count.
  private static let size = 40_000_000

  let path: String
  /// The document again and again.
  private let bytes: [UInt8]
  private let reader = MinutesReader()

  init(path: String) throws {
    self.path = path
    let once = try DocumentReader.document(path: path, bytes: DocumentReader.read(path: path).bytes)
    bytes = TaggingBenchmark.repeated(once.bytes, to: Self.size)
  }

  func run() throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes)
    let yardstick = SystemWordCount(path: folder.textPath)
    var reading = Rounds()
    var counting = Rounds()
    var found = 0
    for _ in 0..<3 {
      try reading.measure { found = try items(in: bytes) }
      try counting.measure { try yardstick.run() }
    }
    let share = Double(Self.peakMemory) / Double(bytes.count)
    print("\(path), repeated")
    Report.line("bytes, items", "\(bytes.count), \(found)")
    Report.line("extract", reading.rate(of: bytes.count) / 1e6, "MB/s")
    Report.line("wc -w", counting.rate(of: bytes.count) / 1e6, "MB/s")
    Report.line("extract as a share of it", reading.speed(relativeTo: counting) * 100, "%")
    Report.line("memory at its peak", share, "times the text")
    Report.line("eight times the text", try growth(of: bytes), "times as long")
  }

  /// Texts made to be slow: little is found everywhere, or everything in one place.
  func runWorstCases() throws {
    let head =
      "Protokoll 2026-03-02\n\nNärvarande: Karin Nord (ordförande), Per Holm, Lisa Berg\n\n"
    let cases: [(name: String, opening: String, text: String)] = [
      (
        "the document in one line", "",
        String(decoding: bytes.prefix(2_000_000), as: UTF8.self)
          .replacing("\n", with: " ")
      ),
      ("entries", "", "- Karin bokar lokal\n"),
      ("tasks", "## Att göra\n\n", "- Boka lokal (Per)\n"),
      ("sentences", "", "Karin Nord bokar lokal till nästa möte. "),
      ("pronouns", "", "Karin Nord kom. Hon ringer Per. De bokar lokal. "),
      ("attendees", "Närvarande:\n", "Anna Nord\nPer Nordin\n"),
      ("owners", "", "Karin, Per, Lisa och "),
      ("nicknames", "", "Margareta (Maggan) Ström bokar. "),
      ("headings", "", "## Nästa möte\n\n"),
      ("events", "## Nästa möte\n\n", "- Årsmöte 4 mars 2027 kl 18.00\n"),
      ("rows", "| Vad | Vem | När |\n", "| Boka lokal | Per Holm | 5 maj |\n"),
      ("columns", "Vad             Ansv.     När\n", "Boka lokal      Per Holm  5 maj\n"),
      ("proposals", "## Förslag\n\n", "1. Att Karin skriver en guide.\n"),
      ("brackets", "", "- ("), ("no spaces", "", "abcdefghij"), ("blank lines", "", "\n"),
    ]
    print("reading 4 MB")
    for (name, opening, text) in cases {
      let start = Array((head + opening).utf8)
      let long = start + TaggingBenchmark.repeated(Array(text.utf8), to: 4_000_000)
      var rounds = Rounds()
      try rounds.measure { _ = try items(in: long) }
      let rate = (rounds.rate(of: long.count) / 1e5).rounded() / 10
      let growth = (try growth(of: long) * 10).rounded() / 10
      Report.line(name, "\(rate) MB/s, eight times the text \(growth) times as long")
    }
  }

  private func items(in text: [UInt8]) throws -> Int {
    reader.read(try DocumentReader.document(path: path, bytes: text)).items.count
  }

  /// How many times longer the text takes than its first eighth; 8 is as it should be, whatever the text is.
  private func growth(of text: [UInt8]) throws -> Double {
    let eighth = Array(text.prefix(text.count / 8))
    var once = Rounds()
    var eightTimes = Rounds()
    try once.measure { _ = try items(in: eighth) }
    try eightTimes.measure { _ = try items(in: text) }
    return once.speed(relativeTo: eightTimes)
  }

  /// Bytes of memory that the program has had at once, the text itself included.
  private static var peakMemory: Int {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
