import CivilCalendar
import Documents
import Lexicon
import TemporalExpressions

/// How fast a text's bytes become resolved temporal expressions, each line a sentence as `bevaka dates` has it,
/// beside the system's `wc -w` on a file of the same bytes.
struct TaggingBenchmark {
  /// So long that the start of `wc` is nothing beside its counting.
  private static let size = 32 << 20

  let path: String
  private let today: CalendarDate
  private let tagger = TemporalTagger()
  /// The document again and again.
  private let bytes: [UInt8]

  init(path: String, today: CalendarDate) throws {
    self.path = path
    self.today = today
    let once = try DocumentReader.document(path: path, bytes: DocumentReader.read(path: path).bytes)
    bytes = Self.repeated(once.bytes, to: Self.size)
  }

  func run() throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes)
    let yardstick = SystemWordCount(path: folder.textPath)
    var tagging = Rounds()
    var counting = Rounds()
    var found = 0
    for _ in 0..<7 {
      tagging.measure { found = Self.expressions(in: bytes[...], tagger, today) }
      try counting.measure { try yardstick.run() }
    }
    print("\(path), repeated")
    Report.line("bytes, expressions", "\(bytes.count), \(found)")
    Report.line("tag", tagging.rate(of: bytes.count) / 1e6, "MB/s")
    Report.line("wc -w", counting.rate(of: bytes.count) / 1e6, "MB/s")
    Report.line("tag as a share of it", tagging.speed(relativeTo: counting) * 100, "%")
    Report.line("eight times the text", growth(of: bytes), "times as long")
  }

  /// Texts that ask many rules and find little, or find something everywhere: 10 MB of each in one line.
  func runWorstCases() {
    let cases: [(name: String, bytes: [UInt8])] =
      [("the document in one line", bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })]
      + [
        "1/1 ", "7", "1 ", "1-1-", "1.1.", "i ", "senast ", "om en en en ", "mellan 1 och ", "den ",
        "från ", "fredag ", "nästa ", "första ", "t o m ", "till och med ", "två dagar före ",
        "å", "\u{301}",
      ].map { ($0, Array($0.utf8)) }
    print("tagging 10 MB in one line")
    for (name, bytes) in cases {
      let text = Self.repeated(bytes, to: 10_000_000)
      var rounds = Rounds()
      rounds.measure { _ = Self.expressions(in: text[...], tagger, today) }
      let rate = Int(rounds.rate(of: text.count) / 1e6)
      let growth = (growth(of: text) * 10).rounded() / 10
      Report.line("“\(name)”", "\(rate) MB/s, eight times the text \(growth) times as long")
    }
  }

  /// How many times longer the text takes than an eighth of it.
  private func growth(of text: [UInt8]) -> Double {
    var once = Rounds()
    var eightTimes = Rounds()
    for _ in 0..<3 {
      once.measure { _ = Self.expressions(in: text[..<(text.count / 8)], tagger, today) }
      eightTimes.measure { _ = Self.expressions(in: text[...], tagger, today) }
    }
    return once.speed(relativeTo: eightTimes)
  }

  /// Tags each line by itself and gives the number of expressions found.
  private static func expressions(
    in text: ArraySlice<UInt8>,
    _ tagger: TemporalTagger,
    _ today: CalendarDate
  ) -> Int {
    text.withUnsafeBufferPointer { text in
      var found = 0
      var start = 0
      while start < text.count {
        let end = text[start...].firstIndex(of: 0x0A) ?? text.count
        let line = UnsafeBufferPointer(rebasing: text[start..<end])
        let tokens = Tokenizer.tokens(of: line)
        found += tagger.expressions(in: tokens[...], of: line, held: today).count
        start += line.count + 1
      }
      return found
    }
  }

  static func repeated(_ bytes: [UInt8], to size: Int) -> [UInt8] {
    guard !bytes.isEmpty else { return [] }
    return Array(repeatElement(bytes, count: max(1, size / bytes.count)).joined())
  }
}
