import ActionItems
import Lexicon

/// Reads action tables: rows of cells below a head such as "| Vad | Vem | När |".
struct TableExtractor {
  let structure: Structure
  let vocabulary: Vocabulary
  let fields: FieldReader

  /// Which column says what; a table without a task and somebody or some day is no action table.
  private struct Columns {
    var what: Int
    var owner: Int?
    var when: Int?
    var status: Int?
  }

  func candidates() -> [Candidate] {
    var candidates: [Candidate] = []
    var columns: Columns?
    var previous = -2
    for (index, block) in structure.blocks.enumerated() where block.kind == .tableRow {
      if index != previous + 1 { columns = nil }
      previous = index
      let cells = cells(of: block)
      if let known = columns {
        if let candidate = candidate(block, cells, known) { candidates.append(candidate) }
      } else {
        columns = head(cells)
      }
    }
    return candidates
  }

  /// The stretches between the bars.
  private func cells(of block: Block) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = block.tokens.lowerBound
    for index in block.tokens where structure.stream[index].isSymbol("|") {
      if index > block.tokens.lowerBound { cells.append(start..<index) }
      start = index + 1
    }
    if start < block.tokens.upperBound { cells.append(start..<block.tokens.upperBound) }
    return cells
  }

  private func head(_ cells: [Range<Int>]) -> Columns? {
    var what: Int?
    var columns = Columns(what: 0)
    for (column, cell) in cells.enumerated() {
      let words = structure.stream[cell].filter {
        $0.kind == .word || $0.isSymbol("/") || $0.isSymbol("-")
      }
      let labels = vocabulary.labels(words)
      if labels.contains(.owner), columns.owner == nil {
        columns.owner = column
      } else if labels.contains(.what), what == nil {
        what = column
      } else if labels.contains(.when), columns.when == nil {
        columns.when = column
      } else if labels.contains(.status), columns.status == nil {
        columns.status = column
      }
    }
    guard let what, columns.owner != nil || columns.when != nil else { return nil }
    columns.what = what
    return columns
  }

  private func candidate(_ block: Block, _ cells: [Range<Int>], _ columns: Columns) -> Candidate? {
    func cell(_ column: Int?) -> Range<Int> {
      column.flatMap { $0 < cells.count ? cells[$0] : nil } ?? 0..<0
    }
    let what = cell(columns.what)
    guard what.contains(where: { structure.stream[$0].kind == .word }) else { return nil }
    let status = cell(columns.status)
    if fields.isDone(status) { return nil }
    let provenance = structure.provenance(block.tokens, section: block.section)
    return fields.candidate(
      what,
      in: provenance,
      owner: fields.owners(in: cell(columns.owner)),
      deadline: fields.deadline(in: cell(columns.when))
        ?? fields.deadline(in: what, onlyBound: true),
      confidence: 0.95,
      rule: "action-table"
    )
  }
}
