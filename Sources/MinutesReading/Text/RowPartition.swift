import Lexicon

/// Parts the lines of a table in columns into rows.
///
/// Every way to part them has a price, by how the words of each column would stand in their row, for cells at the top,
/// in the middle and at the bottom; the cheapest is taken. A row that another way nearly as cheap parts otherwise is
/// doubtful.
struct RowPartition {
  let lines: [ColumnLine]
  let columns: ColumnTable.Columns
  let source: SourceText

  struct Row {
    /// Indices of the table's lines.
    let lines: Range<Int>
    let isDoubtful: Bool
  }

  /// How cells stand in their rows.
  private enum Alignment: CaseIterable {
    case top, middle, bottom
  }

  /// A row has at most so many lines.
  private static let tallest = 20
  /// Another way must cost so much more for the row to be certain.
  private static let margin = 2.0

  /// What no row can be.
  private static let impossible = 1e9

  /// The cheapest ways from the first line to each, and from each to the last.
  private struct Prices {
    var costs: [[Double]]
    var before: [Double]
    var after: [Double]
    var total: Double { before.last ?? 0 }
  }

  func rows() -> [Row] {
    let facts = lines.map { line in line.cells.map { CellFacts(of: $0, in: source) } }
    let widths = columns.starts.indices.map { column in facts.map { $0[column].width }.max() ?? 0 }
    let judge = RowJudge(lines: lines, columns: columns, facts: facts, widths: widths)
    let ways = Alignment.allCases.map { prices($0, judge) }
    guard let best = ways.min(by: { $0.total < $1.total }) else { return [] }
    return path(best).map { row in
      let other = ways.map { alternative(to: row, $0) }.min() ?? Self.impossible
      return Row(lines: row, isDoubtful: other - best.total < Self.margin)
    }
  }

  private func prices(_ alignment: Alignment, _ judge: RowJudge) -> Prices {
    let count = lines.count
    var prices = Prices(
      costs: [],
      before: [Double](repeating: Self.impossible, count: count + 1),
      after: [Double](repeating: Self.impossible, count: count + 1)
    )
    prices.before[0] = 0
    for start in 0..<count {
      var costs: [Double] = []
      for end in start + 1...min(count, start + Self.tallest) {
        costs.append(judge.cost(of: start..<end) + offset(start..<end, alignment, judge.facts))
        prices.before[end] = min(prices.before[end], prices.before[start] + costs[end - start - 1])
      }
      prices.costs.append(costs)
    }
    prices.after[count] = 0
    for start in stride(from: count - 1, through: 0, by: -1) {
      for (height, cost) in prices.costs[start].enumerated() {
        prices.after[start] = min(prices.after[start], cost + prices.after[start + height + 1])
      }
    }
    return prices
  }

  private func path(_ prices: Prices) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    while start < lines.count {
      let costs = prices.costs[start]
      let height =
        costs.indices.min {
          costs[$0] + prices.after[start + $0 + 1] < costs[$1] + prices.after[start + $1 + 1]
        } ?? 0
      rows.append(start..<start + height + 1)
      start += height + 1
    }
    return rows
  }

  /// What the cheapest way costs that has not this row.
  private func alternative(to row: Range<Int>, _ prices: Prices) -> Double {
    var cheapest = Self.impossible
    for start in max(0, row.lowerBound - Self.tallest + 1)...row.lowerBound {
      for (height, cost) in prices.costs[start].enumerated() {
        let end = start + height + 1
        guard end > row.lowerBound, start..<end != row else { continue }
        cheapest = min(cheapest, prices.before[start] + cost + prices.after[end])
      }
    }
    return cheapest
  }

  /// How far the words of the columns stand from where the alignment would have them.
  private func offset(_ row: Range<Int>, _ alignment: Alignment, _ facts: [[CellFacts]]) -> Double {
    var cost = 0.0
    for column in columns.starts.indices {
      guard let first = row.first(where: { !facts[$0][column].isEmpty }),
        let last = row.last(where: { !facts[$0][column].isEmpty })
      else { continue }
      let holes = (first...last).count { facts[$0][column].isEmpty }
      switch alignment {
      case .top: cost += 2 * Double(first - row.lowerBound) + Double(holes)
      case .bottom: cost += 2 * Double(row.upperBound - 1 - last) + Double(holes)
      case .middle:
        // Cells of even and of odd height have lines of their own, half a line apart: all are centred alike.
        let twice = abs(first + last - row.lowerBound - row.upperBound + 1)
        cost += twice == 0 ? 0 : 1.5 * Double(twice) - 0.5
        cost += 0.4 * Double(holes)
      }
    }
    return cost
  }
}
