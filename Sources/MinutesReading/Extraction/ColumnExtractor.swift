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

  /// A row of the list: its task may go on in lines of their own below the first.
  private struct Row {
    var what: [Range<Int>]
    let who: Range<Int>
    let when: Range<Int>
    var tokens: Range<Int>
    let block: Int
  }

  func candidates() -> [Candidate] {
    var rows: [Row] = []
    var ownerColumn: Int?
    var isOpen = false
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
      // A table in columns has been read as rows; below it no column goes on.
      if structure.blocks.indices.contains(block), structure.blocks[block].kind == .tableRow {
        ownerColumn = nil
        isOpen = false
        continue
      }
      let cells = cells(of: line)
      if isOpen, let ownerColumn, cells.count == 1, let last = rows.indices.last,
        goesOn(line, below: rows[last], ownerColumn)
      {
        rows[last].what.append(line)
        rows[last].tokens = rows[last].tokens.lowerBound..<line.upperBound
        continue
      }
      isOpen = false
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
      rows.append(Row(what: [what], who: cells[position], when: when, tokens: line, block: block))
      isOpen = true
    }
    return rows.compactMap(candidate)
  }

  /// Whether the line holds more words of the task above it: in its column, on the very next line, and no new task.
  private func goesOn(_ line: Range<Int>, below row: Row, _ ownerColumn: Int) -> Bool {
    let (source, stream) = (structure.source, structure.stream)
    guard let task = row.what.first, let last = row.what.last else { return false }
    let number = source.lineNumber(at: Int(stream[line.lowerBound].start))
    let above = source.lineNumber(at: Int(stream[last.lowerBound].start))
    let length = Int(stream[line.upperBound - 1].end - stream[line.lowerBound].start)
    return number == above + 1 && !stream[line.lowerBound].isCapitalised
      && stream[line.lowerBound].kind != .symbol && column(line) == column(task)
      && column(line) + length <= ownerColumn
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
  private func labels(_ cell: Range<Int>) -> CaseSet<Label> {
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

  private func candidate(_ row: Row) -> Candidate? {
    let isTask = row.what.contains { $0.contains { structure.stream[$0].kind == .word } }
    guard isTask, !fields.isDone(row.when),
      let mention = fields.finder.mentions(from: row.who.lowerBound, limit: row.who.upperBound),
      mention.range.upperBound == row.who.upperBound, !mention.isGuess
    else { return nil }
    return fields.candidate(
      row.what,
      in: structure.provenance(row.tokens, in: structure.blocks[row.block]),
      owner: (mention.owners, mention.alternatives),
      deadline: fields.deadline(in: row.when)
        ?? row.what.lazy.compactMap { fields.deadline(in: $0, onlyBound: true) }.first,
      confidence: 0.9,
      rule: "action-column"
    )
  }
}
