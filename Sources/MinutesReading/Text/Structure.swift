import ActionItems
import Lexicon

/// A document as headings, paragraphs, list entries and sentences.
///
/// A class, so that the many views of one document share it at the cost of a reference.
final class Structure: Sendable {
  let source: SourceText
  /// The tokens without running heads and page numbers: what stood on two pages is contiguous here.
  let stream: [Token]
  /// What the tables say of each token of the stream.
  let features: [WordFeatures]
  let blocks: [Block]
  let sections: [AgendaSection]
  let sentences: [Sentence]
  /// Indices of source lines that belong to the layout.
  let noise: Set<Int>

  init(
    source: SourceText,
    stream: [Token],
    features: [WordFeatures],
    blocks: [Block],
    sections: [AgendaSection],
    sentences: [Sentence],
    noise: Set<Int>
  ) {
    self.source = source
    self.stream = stream
    self.features = features
    self.blocks = blocks
    self.sections = sections
    self.sentences = sentences
    self.noise = noise
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
