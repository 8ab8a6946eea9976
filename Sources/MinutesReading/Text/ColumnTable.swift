import Lexicon

/// An action table set as aligned columns, as `pdftotext -layout` writes it: a head with "Åtgärd", "Ansvarig" and the
/// like, and below it cells that go on over several lines.
///
/// Which lines make one row no sign tells: a cell may stand at the top of its row, in its middle or at its bottom.
/// `RowPartition` judges that.
struct ColumnTable: Sendable {
  /// Indices of the source's lines, the head's among them.
  let lines: Range<Int>
  /// The head and the rows, in order.
  let rows: [Row]

  struct Row: Sendable {
    /// Indices of its lines.
    var lines: Range<Int>
    /// A cell for each column: the tokens of each of its lines, as indices of the source's tokens.
    var cells: [[Range<Int>]]
    /// Why it is not certain what belongs to the row; nil where it is.
    var doubt: String?
  }

  /// The columns that a head names.
  struct Columns: Sendable {
    /// Letters before each column's name.
    var starts: [Int]
    var what: Int
    var owner: Int
    var when: Int?
    /// The column that numbers the rows.
    var number: Int?
  }

  /// Whether what is set below a head is a table: most rows have somebody or a day beside the task.
  private static let share = 0.7

  /// The tables of a document, in order.
  static func find(in source: SourceText, vocabulary: Vocabulary) -> [ColumnTable] {
    var tables: [ColumnTable] = []
    let reader = ColumnLineReader(source: source, vocabulary: vocabulary)
    var index = 0
    while index < source.lines.count {
      if !source.lines[index].isLayout, let head = reader.head(at: index),
        let table = table(below: head, at: index, reader)
      {
        tables.append(table)
        index = table.lines.upperBound
      } else {
        index += 1
      }
    }
    return tables
  }

  private static func table(
    below head: ColumnLineReader.Head,
    at start: Int,
    _ reader: ColumnLineReader,
  ) -> ColumnTable? {
    var rows = [Row(lines: start..<head.end, cells: head.cells)]
    var columns = head.columns
    var lines: [ColumnLine] = []
    var isBlankBefore = false
    var startsPage = false
    var number: Int?
    /// The first line below the last blank, and what stands there.
    var group = 0
    var hasTask = false
    var isBeside = false
    var index = head.end
    scan: while index < reader.source.lines.count {
      let line = reader.source.lines[index]
      defer { index += 1 }
      startsPage = startsPage || line.startsPage
      if line.isLayout { continue }
      if line.isBlank {
        isBlankBefore = true
        continue
      }
      if let repeated = reader.head(at: index) {
        guard repeated.cells.count == head.cells.count else { break }
        // The same head on the next page: its columns may stand elsewhere.
        columns = repeated.columns
        index = repeated.end - 1
        isBlankBefore = false
        continue
      }
      guard var cells = reader.line(at: index, columns), lines.count < 2000 else { break }
      (cells.isBlankBefore, cells.startsPage) = (isBlankBefore, startsPage)
      (isBlankBefore, startsPage) = (false, false)
      if cells.isBlankBefore {
        group = lines.count
        (hasTask, isBeside) = (false, false)
      }
      hasTask = hasTask || !cells.cells[columns.what].isEmpty
      isBeside = isBeside || reader.isBeside(cells, columns, after: number)
      number = reader.number(cells, columns) ?? number
      lines.append(cells)
    }
    // Text that stands below the table by itself is none of its rows.
    if !(hasTask && isBeside), group > 0 { lines.removeSubrange(group...) }
    guard let last = lines.last else { return nil }
    let end = last.index + 1
    columns.number = reader.numberColumn(of: lines, columns)
    let found = RowPartition(lines: lines, columns: columns, source: reader.source).rows()
    let beside = found.count { row in
      lines[row.lines].contains { line in
        line.cells.indices.contains {
          $0 != columns.what && $0 != columns.number && !line.cells[$0].isEmpty
        }
      }
    }
    guard Double(beside) >= share * Double(found.count) else { return nil }
    for row in found {
      rows.append(self.row(of: lines[row.lines], row.isDoubtful, columns, reader))
    }
    return ColumnTable(lines: start..<end, rows: rows)
  }

  private static func row(
    of lines: ArraySlice<ColumnLine>,
    _ isDoubtful: Bool,
    _ columns: Columns,
    _ reader: ColumnLineReader
  ) -> Row {
    var doubt: String?
    if isDoubtful {
      doubt = "Tabellens rader går i varandra: det är oklart vilka ord som hör till raden."
    } else if lines.contains(where: \.isTight) {
      doubt = "Tabellens spalter går i varandra: det är oklart var uppgiften slutar."
    }
    let first = lines.first?.index ?? 0
    return Row(
      lines: first..<(lines.last?.index ?? first) + 1,
      cells: columns.starts.indices.map { column in
        lines.map { $0.cells[column] }.filter { !$0.isEmpty }
      },
      doubt: doubt
    )
  }
}
