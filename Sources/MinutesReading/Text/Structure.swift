import ActionItems
import Lexicon

/// A document as headings, paragraphs, list entries and sentences.
///
/// A class, so that the many views of one document share it at the cost of a reference.
final class Structure: Sendable {
  let source: SourceText
  /// The tokens without running heads and page numbers: what stood on two pages is contiguous here, and so are the
  /// words of a cell.
  let stream: Row<Token>
  /// What the tables say of each token of the stream.
  let features: Row<WordFeatures>
  let blocks: Row<Block>
  /// The rows of tables in columns.
  let rows: [ColumnRow]
  let sections: [AgendaSection]
  let sentences: Row<Sentence>
  /// Indices of source lines that are tables in columns.
  let tables: Set<Int>
  // What the rows are of.
  private let keptStream: [Token]
  private let keptFeatures: [WordFeatures]
  private let keptBlocks: [Block]
  private let keptSentences: [Sentence]

  init(
    source: SourceText,
    stream: [Token],
    features: [WordFeatures],
    blocks: [Block],
    rows: [ColumnRow],
    sections: [AgendaSection],
    sentences: [Sentence],
    tables: Set<Int>
  ) {
    self.source = source
    self.rows = rows
    self.sections = sections
    self.tables = tables
    (keptStream, keptFeatures, keptBlocks, keptSentences) = (stream, features, blocks, sentences)
    self.stream = Row(keptBy: keptStream)
    self.features = Row(keptBy: keptFeatures)
    self.blocks = Row(keptBy: keptBlocks)
    self.sentences = Row(keptBy: keptSentences)
  }

  func string(_ range: Range<Int>) -> String { source.string(stream.buffer(range)) }

  /// UTF-8 byte range in the source of a stretch of the stream.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    let bytes = (stream[range.lowerBound].start, stream[range.upperBound - 1].end)
    if bytes.0 < bytes.1 { return Int(bytes.0)..<Int(bytes.1) }
    // A row in columns: a cell may end above the line on which the one before it begins.
    let starts = stream[range].map { Int($0.start) }
    let ends = stream[range].map { Int($0.end) }
    return (starts.min() ?? 0)..<(ends.max() ?? 0)
  }

  /// Where a row of a table stands; cells that go on over several lines are not in the stream's order.
  func provenance(row: Block) -> Provenance {
    guard row.row != nil else { return provenance(row.tokens, in: row) }
    let tokens = stream[row.tokens]
    let first = tokens.map { Int($0.start) }.min() ?? 0
    let bytes = first..<(tokens.map { Int($0.end) }.max() ?? first)
    return provenance(
      bytes: bytes,
      line: source.lineNumber(at: bytes.lowerBound),
      section: row.section
    )
  }

  /// Whether the token is the first of a paragraph, an entry or a heading.
  func beginsBlock(_ index: Int) -> Bool {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].tokens.lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low < blocks.count && blocks[low].tokens.lowerBound == index
  }

  /// Where a stretch of a block stands.
  func provenance(_ range: Range<Int>, in block: Block) -> Provenance {
    let bytes = bytes(range)
    let line = source.lineNumber(at: bytes.lowerBound, from: block.line)
    return provenance(bytes: bytes, line: line, section: block.section)
  }

  private func provenance(bytes: Range<Int>, line: Int, section: Int?) -> Provenance {
    Provenance(
      quote: source.words(bytes),
      line: line,
      range: bytes,
      section: section.map { sections[$0] }
    )
  }
}
