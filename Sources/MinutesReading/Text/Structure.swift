import ActionItems
import Lexicon

/// A document as headings, paragraphs, list entries and sentences.
struct Structure: Sendable {
  let source: SourceText
  /// The tokens without running heads and page numbers: what stood on two pages is contiguous here.
  var stream: [Token] = []
  /// What the tables say of each token of the stream.
  var features: [WordFeatures] = []
  var blocks: [Block] = []
  var sections: [AgendaSection] = []
  var sentences: [Sentence] = []
  /// Indices of source lines that belong to the layout.
  var noise: Set<Int> = []

  init(source: SourceText) {
    self.source = source
  }

  func string(_ range: Range<Int>) -> String { source.string(stream[range]) }

  /// UTF-8 byte range in the source of a stretch of the stream.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(stream[range.lowerBound].start)..<Int(stream[range.upperBound - 1].end)
  }

  func provenance(_ range: Range<Int>, section: Int?) -> Provenance {
    let bytes = bytes(range)
    return Provenance(
      quote: string(range),
      line: source.lineNumber(at: bytes.lowerBound),
      range: bytes,
      section: section.map { sections[$0] }
    )
  }
}
