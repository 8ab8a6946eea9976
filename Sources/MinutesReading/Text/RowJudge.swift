/// What a row costs by its words, wherever they stand in it.
struct RowJudge {
  let lines: [ColumnLine]
  let columns: ColumnTable.Columns
  let facts: [[CellFacts]]
  /// Letters of each column's widest line.
  let widths: [Int]
  /// Whether blank lines part the rows, and not just two of them.
  private let hasBlanks: Bool
  /// Whether tasks begin with a capital here.
  private let isCapitalised: Bool

  init(lines: [ColumnLine], columns: ColumnTable.Columns, facts: [[CellFacts]], widths: [Int]) {
    self.lines = lines
    self.columns = columns
    self.facts = facts
    self.widths = widths
    let blanks = lines.dropFirst().count { $0.isBlankBefore && !$0.startsPage }
    hasBlanks = blanks * 6 >= lines.count
    isCapitalised = facts.first { !$0[columns.what].isEmpty }?[columns.what].startsLower == false
  }

  func cost(of row: Range<Int>) -> Double {
    var cost = 0.0
    for column in columns.starts.indices { cost += self.cost(of: column, row) }
    cost += layout(row)
    // Two lines that have all that a row has are two rows.
    let full = row.count { line in
      !facts[line][columns.what].isEmpty && !facts[line][columns.owner].isEmpty
        && facts[line].count { !$0.isEmpty } >= 3
    }
    cost += 2 * Double(max(0, full - 1))
    return cost
  }

  private func layout(_ row: Range<Int>) -> Double {
    var cost = 0.0
    for line in row.dropFirst() where lines[line].isBlankBefore && !lines[line].startsPage {
      cost += 5
    }
    let first = lines[row.lowerBound]
    if hasBlanks, row.lowerBound > 0, !first.isBlankBefore, !first.startsPage { cost += 3 }
    if let number = columns.number {
      let count = row.count { !facts[$0][number].isEmpty }
      cost += count == 1 ? 0 : count == 0 ? 8 : 100 * Double(count)
    } else if !row.contains(where: { line in
      facts[line].indices.contains { $0 != columns.what && !facts[line][$0].isEmpty }
    }) {
      cost += 3
    }
    return cost
  }

  private func cost(of column: Int, _ row: Range<Int>) -> Double {
    var cost = 0.0
    var previous: CellFacts?
    for line in row where !facts[line][column].isEmpty {
      let cell = facts[line][column]
      if let above = previous {
        cost += joining(above, cell, column)
      } else if isCut(cell, column) {
        cost += 4
      }
      previous = cell
    }
    if column == columns.what, previous == nil { cost += 8 }
    if previous?.isOpen == true { cost += 3 }
    return cost
  }

  /// Whether a row would begin in the middle of a cell's words.
  private func isCut(_ cell: CellFacts, _ column: Int) -> Bool {
    cell.startsLower && (column != columns.what || isCapitalised) && column != columns.number
  }

  /// The price of one cell with both lines: the first had room for the next word, which begins anew.
  private func joining(_ above: CellFacts, _ below: CellFacts, _ column: Int) -> Double {
    guard !above.isOpen, !below.startsLower else { return 0 }
    if column == columns.what, isCapitalised || below.startsCapital {
      let used = above.width + 1 + below.firstWord
      return used * 4 < widths[column] * 3 ? 3 : 0
    }
    // Two dates, two names: each might stand in a row of its own.
    return above.numbers > 1 && below.numbers > 1 ? 2 : column == columns.owner ? 0.5 : 0
  }
}
