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
    /// Whether no head stands above the column after the task's.
    var isWhatWide = false
  }

  /// The tasks of all tables, and what their rows report done or given up.
  func read() -> (candidates: [Candidate], reports: [Report]) {
    var candidates: [Candidate] = []
    var reports: [Report] = []
    var index = 0
    while index < structure.blocks.count {
      let table = structure.blocks[index...].prefix { $0.kind == .tableRow }
      for row in rows(of: table) {
        switch row {
        case .task(let candidate): candidates.append(candidate)
        case .report(let report): reports.append(report)
        }
      }
      index += max(1, table.count)
    }
    return (candidates, reports)
  }

  private enum Entry {
    case task(Candidate)
    case report(Report)
  }

  private func rows(of table: Slice<Row<Block>>) -> [Entry] {
    let rows = table.map { (block: $0, cells: cells(of: $0)) }
    if let start = rows.indices.first(where: { head(rows[$0].cells) != nil }),
      let columns = head(rows[start].cells)
    {
      // On the next page the head comes again.
      return rows[(start + 1)...].filter { head($0.cells) == nil }
        .compactMap { row($0.block, $0.cells, columns) }
    }
    guard let columns = columnsByContent(rows.map(\.cells)) else { return [] }
    return rows.compactMap { row($0.block, $0.cells, columns, hasHead: false) }
  }

  /// The stretches between the bars.
  private func cells(of block: Block) -> [Range<Int>] {
    if let row = block.row { return structure.rows[row].cells }
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
      } else if labels.contains(.what), what.map({ isVague(cells[$0]) }) ?? true {
        what = column
      } else if labels.contains(.when), columns.when == nil {
        columns.when = column
      } else if labels.contains(.status), columns.status == nil {
        columns.status = column
      }
    }
    guard let what, columns.owner != nil || columns.when != nil else { return nil }
    columns.what = what
    columns.isWhatWide = what + 1 < cells.count && cells[what + 1].isEmpty
    return columns
  }

  /// "Ärende | Åtgärd": the second says what is to be done.
  private func isVague(_ name: Range<Int>) -> Bool {
    name.allSatisfy {
      let token = structure.stream[$0]
      return token.kind != .word || Word(token).isOne(of: ["punkt", "ärende"])
    }
  }

  /// The columns of a table whose head is missing, as converters lose some: one with nothing but people, one with nothing
  /// but days, and one with the most words.
  private func columnsByContent(_ rows: [[Range<Int>]]) -> Columns? {
    let rows = rows.map { $0.map(trimmed) }.filter { $0.contains { !$0.isEmpty } }
    guard rows.count >= 2, let width = rows.map(\.count).min(), width >= 3 else { return nil }
    func column(where holds: (Range<Int>) -> Bool) -> Int? {
      (0..<width).first { column in
        let cells = rows.map { $0[column] }.filter { !$0.isEmpty }
        return cells.count * 2 > rows.count && cells.allSatisfy(holds)
      }
    }
    guard let owner = column(where: fields.isPerson), let when = column(where: fields.isDay) else {
      return nil
    }
    let others = (0..<width).filter { $0 != owner && $0 != when }
    let what = others.max { first, second in
      rows.reduce(0) { $0 + $1[first].count } < rows.reduce(0) { $0 + $1[second].count }
    }
    return what.map { Columns(what: $0, owner: owner, when: when) }
  }

  private func hasWord(_ cell: Range<Int>) -> Bool {
    cell.contains { structure.stream[$0].kind == .word }
  }

  /// A cell without the dashes of a line that parts rows.
  private func trimmed(_ cell: Range<Int>) -> Range<Int> {
    cell.contains { structure.stream[$0].kind != .symbol }
      ? cell : cell.lowerBound..<cell.lowerBound
  }

  private func row(
    _ block: Block,
    _ cells: [Range<Int>],
    _ columns: Columns,
    hasHead: Bool = true
  ) -> Entry? {
    func cell(_ column: Int?) -> Range<Int> {
      column.flatMap { $0 < cells.count ? cells[$0] : nil } ?? 0..<0
    }
    // A head over two columns stands above the first: the number's in "| Vad | | Vem |", the task's in the next.
    let isBesideTask = columns.isWhatWide && !hasWord(cell(columns.what))
    let what = cell(isBesideTask ? columns.what + 1 : columns.what)
    guard hasWord(what) else { return nil }
    let provenance = structure.provenance(row: block)
    let owner = fields.owners(in: cell(columns.owner))
    // "Klart" below "Klart" is no day.
    let status = fields.status(cell(columns.status)) ?? fields.status(cell(columns.when))
    if let status, status != .ongoing {
      return .report(
        Report(
          provenance: provenance,
          owners: owner.owners,
          status: status,
          matter: structure.string(what)
        )
      )
    }
    let doubt = block.row.flatMap { structure.rows[$0].doubt }
    let candidate = fields.candidate(
      [what],
      in: provenance,
      owner: owner,
      deadline: fields.deadline(in: cell(columns.when))
        ?? fields.deadline(in: what, onlyBound: true),
      confidence: hasHead && doubt == nil ? 0.95 : 0.7,
      rule: "action-table",
      doubt: doubt ?? (hasHead ? nil : "Tabellen har inga rubriker: är det en uppgift?")
    )
    return .task(candidate)
  }
}
