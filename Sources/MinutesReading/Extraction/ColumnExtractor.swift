import ActionItems
import Lexicon

/// Reads the columns of a printed action list.
///
/// Below a line with the label "Ansv." or the like the owner stands in that label's column, set apart by blanks, and the
/// day in the one after it.
struct ColumnExtractor {
  let structure: Structure
  let vocabulary: Vocabulary
  let fields: FieldReader

  /// Two blanks or more set a column apart.
  private static let gap = 2
  /// A column's entries begin within so many places of its label.
  private static let tolerance = 4

  func candidates() -> [Candidate] {
    var candidates: [Candidate] = []
    var ownerColumn: Int?
    var block = 0
    var start = 0
    let stream = structure.stream
    while start < stream.count {
      var end = start + 1
      while end < stream.count, !stream[end].startsLine { end += 1 }
      defer { start = end }
      let line = start..<end
      while block + 1 < structure.blocks.count,
        structure.blocks[block + 1].tokens.lowerBound <= start
      {
        block += 1
      }
      let cells = cells(of: line)
      guard cells.count >= 2 else { continue }
      if let owner = cells.dropFirst().first(where: { labels($0).contains(.owner) }),
        cells.contains(where: { !labels($0).isDisjoint(with: [.what, .when, .status]) })
      {
        ownerColumn = column(owner)
        continue
      }
      guard let ownerColumn,
        let position = cells.indices.dropFirst().first(where: {
          abs(column(cells[$0]) - ownerColumn) <= Self.tolerance
        })
      else { continue }
      let when = position + 1 < cells.count ? cells[position + 1] : 0..<0
      let what = line.lowerBound..<cells[position].lowerBound
      if let candidate = candidate(what, cells[position], when, line, block) {
        candidates.append(candidate)
      }
    }
    return candidates
  }

  /// The stretches of a line between wide gaps.
  private func cells(of line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for index in line.dropFirst()
    where Int(structure.stream[index].start) - Int(structure.stream[index - 1].end) >= Self.gap {
      cells.append(start..<index)
      start = index
    }
    cells.append(start..<line.upperBound)
    return cells
  }

  /// What a cell of the head announces.
  private func labels(_ cell: Range<Int>) -> Set<Label> {
    let words = structure.stream[cell].filter { $0.kind == .word }
    guard words.count <= 2, !structure.stream[cell].contains(where: { $0.isSymbol(":") }) else {
      return []
    }
    return vocabulary.labels(words)
  }

  /// Letters from the line's beginning to the cell.
  private func column(_ cell: Range<Int>) -> Int {
    let source = structure.source
    let offset = Int(structure.stream[cell.lowerBound].start)
    let line = source.lines[source.lineNumber(at: offset) - 1].range.lowerBound
    return source.bytes[line..<offset].count { $0 & 0xC0 != 0x80 }
  }

  private func candidate(
    _ what: Range<Int>,
    _ who: Range<Int>,
    _ when: Range<Int>,
    _ line: Range<Int>,
    _ block: Int
  ) -> Candidate? {
    guard what.contains(where: { structure.stream[$0].kind == .word }), !fields.isDone(when),
      let mention = fields.finder.mentions(from: who.lowerBound, limit: who.upperBound),
      mention.range.upperBound == who.upperBound, !mention.isGuess
    else { return nil }
    let provenance = structure.provenance(line, section: structure.blocks[block].section)
    return fields.candidate(
      what,
      in: provenance,
      owner: (mention.owners, mention.alternatives),
      deadline: fields.deadline(in: when) ?? fields.deadline(in: what, onlyBound: true),
      confidence: 0.9,
      rule: "action-column"
    )
  }
}
