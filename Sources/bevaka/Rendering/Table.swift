/// Rows under headings, laid out for reading: columns as wide as their content, some of them wrapped to what is left;
/// where even that is too wide, each row as a paragraph.
struct Table {
  struct Column: Hashable, Sendable {
    enum Alignment: Hashable, Sendable { case leading, trailing }

    let title: String
    var alignment: Alignment = .leading
    /// Takes the rest of the width and breaks its text into lines.
    var wraps = false
  }

  /// A cell: its text and how a terminal shows it.
  struct Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    enum Emphasis: Hashable, Sendable { case none, strong, faint, warning, notice }

    let text: String
    let emphasis: Emphasis

    init(_ text: String, _ emphasis: Emphasis = .none) {
      self.text = TerminalText.oneLine(text)
      self.emphasis = emphasis
    }

    init(stringLiteral value: String) { self.init(value) }
  }

  var columns: [Column]
  var rows: [[Cell]] = []

  /// Between two columns.
  private static let gap = "  "
  /// A wrapped column is never narrower than this, whatever the terminal.
  private static let narrowest = 24
  /// A first cell as long as this at most stands beside the text of its paragraph.
  private static let widestLead = 12

  /// The lines, each with its line feed, without trailing spaces; nothing for a table without rows.
  func text(width: Int, style: Style) -> String {
    guard !rows.isEmpty else { return "" }
    let widths = columnWidths(total: width)
    let needed = widths.reduce(0, +) + Self.gap.count * (columns.count - 1)
    if needed > width, columns.count > 1 { return paragraphs(width: width, style: style) }
    var result = line(columns.map { Cell($0.title, .strong) }, widths, style)
    for row in rows { result += line(row, widths, style) }
    return result
  }

  /// Each row by itself: its first cell before the longest text, and the other cells below that.
  private func paragraphs(width: Int, style: Style) -> String {
    let lengths = columns.indices.map { index in
      rows.map { index < $0.count ? $0[index].text.count : 0 }.max() ?? 0
    }
    let main = columns.indices.dropFirst().filter { columns[$0].wraps }
      .max { lengths[$0] < lengths[$1] }
    // A long first cell has a line of its own.
    let isLedByNumber = lengths[0] <= Self.widestLead
    let margin = String(repeating: " ", count: isLedByNumber ? lengths[0] + Self.gap.count : 2)
    let room = max(1, width - margin.count)
    var result = ""
    for row in rows where !row.isEmpty {
      let lead = styled(row[0].text, row[0].emphasis, style)
      let padding = String(repeating: " ", count: max(0, lengths[0] - row[0].text.count))
      var lines: [String] = []
      if let main, main < row.count, !row[main].text.isEmpty {
        lines += TextLayout.wrap(row[main].text, width: room)
          .map { styled($0, row[main].emphasis, style) }
      }
      let others = row.indices.filter { $0 != 0 && $0 != main && !row[$0].text.isEmpty }
      lines += gathered(others.map { named(row[$0], $0) }, room, style)
      if isLedByNumber {
        let isTrailing = columns[0].alignment == .trailing
        let first = lines.isEmpty ? "" : (isTrailing ? "" : padding) + Self.gap + lines[0]
        result += (isTrailing ? padding : "") + lead + first + "\n"
        lines = Array(lines.dropFirst())
      } else {
        result += TextLayout.wrap(row[0].text, width: width)
          .map { styled($0, row[0].emphasis, style) + "\n" }.joined()
      }
      result += lines.map { margin + $0 + "\n" }.joined()
    }
    return result
  }

  /// A figure with the title of its column, without which it says nothing.
  private func named(_ cell: Cell, _ index: Int) -> Cell {
    guard columns[index].alignment == .trailing else { return cell }
    return Cell("\(columns[index].title) \(cell.text)", cell.emphasis)
  }

  /// Cells behind each other, as many on a line as fit.
  private func gathered(_ cells: [Cell], _ width: Int, _ style: Style) -> [String] {
    var lines: [String] = []
    var length = 0
    for cell in cells {
      for (index, text) in TextLayout.wrap(cell.text, width: width).enumerated() {
        let piece = styled(text, cell.emphasis, style)
        if index == 0, length > 0, length + Self.gap.count + text.count <= width {
          lines[lines.count - 1] += Self.gap + piece
          length += Self.gap.count + text.count
        } else {
          lines.append(piece)
          length = text.count
        }
      }
    }
    return lines
  }

  private func columnWidths(total: Int) -> [Int] {
    var widths = columns.indices.map { index in
      let cells = rows.map { index < $0.count ? $0[index].text.count : 0 }
      return max(columns[index].title.count, cells.max() ?? 0)
    }
    let flexible = columns.indices.filter { columns[$0].wraps }
    guard !flexible.isEmpty else { return widths }
    let fixed = columns.indices.filter { !columns[$0].wraps }.map { widths[$0] }.reduce(0, +)
    var left = total - fixed - Self.gap.count * (columns.count - 1)
    // The column that needs least gets what it needs, and the others share what it leaves.
    for (done, index) in flexible.sorted(by: { widths[$0] < widths[$1] }).enumerated() {
      let share = max(Self.narrowest, left / (flexible.count - done))
      widths[index] = min(widths[index], share)
      left -= widths[index]
    }
    return widths
  }

  private func line(_ cells: [Cell], _ widths: [Int], _ style: Style) -> String {
    let wrapped = zip(cells, widths).map { TextLayout.wrap($0.text, width: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    var result = ""
    for level in 0..<height {
      var pieces: [String] = []
      // Spaces are written only before the next text, so that no line ends in them.
      var pending = ""
      for (index, lines) in wrapped.enumerated() {
        let text = level < lines.count ? lines[level] : ""
        let padding = String(repeating: " ", count: max(0, widths[index] - text.count))
        let isTrailing = columns[index].alignment == .trailing
        if !text.isEmpty {
          pieces.append(pending + (isTrailing ? padding : ""))
          pieces.append(styled(text, cells[index].emphasis, style))
          pending = isTrailing ? "" : padding
        } else {
          pending += padding
        }
        pending += Self.gap
      }
      result += pieces.joined() + "\n"
    }
    return result
  }

  private func styled(_ text: String, _ emphasis: Cell.Emphasis, _ style: Style) -> String {
    switch emphasis {
    case .none: text
    case .strong: style.bold(text)
    case .faint: style.faint(text)
    case .warning: style.warning(text)
    case .notice: style.notice(text)
    }
  }
}
