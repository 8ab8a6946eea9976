import ActionItems
import Documents
import MinutesReading

/// How fast one document's bytes become minutes, beside a word count of the same bytes.
struct ReadingBenchmark {
  let path: String
  private let bytes: [UInt8]

  init(path: String) throws {
    self.path = path
    bytes = try DocumentReader.read(path: path).bytes
  }

  func run() throws {
    let reader = MinutesReader()
    var reading = Rounds()
    var counting = Rounds()
    var found = 0
    var words = 0
    for _ in 0..<7 {
      try reading.measure {
        let minutes = reader.read(try DocumentReader.document(path: path, bytes: bytes))
        found = minutes.items.count
      }
      counting.measure {
        words = WordCount(of: bytes).words
      }
    }
    print(path)
    Report.line("bytes, words, items", "\(bytes.count), \(words), \(found)")
    Report.line("extract", reading.rate(of: bytes.count) / 1e6, "MB/s")
    Report.line("word count", counting.rate(of: bytes.count) / 1e6, "MB/s")
    Report.line("extract as a share of it", reading.speed(relativeTo: counting) * 100, "%")
    Report.line("eight times the text", try growth(reader), "times as long")
  }

  /// How many times longer eight times the text takes; 8 is as it should be, whatever the text is.
  private func growth(_ reader: MinutesReader) throws -> Double {
    let copies = Array(repeatElement(bytes, count: 8).joined())
    var once = Rounds()
    var eightTimes = Rounds()
    for _ in 0..<3 {
      try once.measure {
        _ = reader.read(try DocumentReader.document(path: path, bytes: bytes))
      }
      try eightTimes.measure {
        _ = reader.read(try DocumentReader.document(path: path, bytes: copies))
      }
    }
    return once.speed(relativeTo: eightTimes)
  }
}
