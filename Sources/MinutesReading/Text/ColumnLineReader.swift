import Lexicon

/// Reads the lines of a table in columns: which words stand below which name of its head.
struct ColumnLineReader {
  let source: SourceText
  let vocabulary: Vocabulary

  /// Two blanks or more set a column apart.
  private static let gap = 2
  /// Words begin within so many places of their column's name where one blank alone parts them from the column before.
  private static let tolerance = 2
  /// A line with words so far into the next column is text of another kind.
  private static let overhang = 4

  struct Head {
    let columns: ColumnTable.Columns
    let cells: [[Range<Int>]]
    /// Index of the line after it.
    let end: Int
  }

  /// The head of a table that begins at the line; nil where none does.
  func head(at index: Int) -> Head? {
    let line = source.lines[index]
    guard (2...24).contains(line.tokens.count), mayBeHead(line) else { return nil }
    let names = runs(of: line).flatMap { named($0) }
    guard names.count >= 2 else { return nil }
    var end = index + 1
    var below: [[Range<Int>]] = names.map { [$0] }
    // "Klart" with "senast" below it: the name goes on.
    if end < source.lines.count, !source.lines[end].isBlank,
      let rest = continuation(of: names, source.lines[end])
    {
      for (column, words) in rest { below[column].append(words) }
      end += 1
    }
    var what: Int?
    var owner: Int?
    var when: Int?
    for (column, words) in below.enumerated() {
      let labels = labels(words)
      if owner == nil, labels.contains(.owner) {
        owner = column
      } else if labels.contains(.what), what.map({ isVague(below[$0]) }) ?? true {
        what = column
      } else if when == nil, labels.contains(.when) {
        when = column
      }
    }
    guard let what, let owner else { return nil }
    let starts = names.map { column(of: $0.lowerBound, in: line) }
    return Head(
      columns: ColumnTable.Columns(starts: starts, what: what, owner: owner, when: when),
      cells: below,
      end: end
    )
  }

  /// The line's words by column; nil where it is no line of the table.
  func line(at index: Int, _ columns: ColumnTable.Columns) -> ColumnLine? {
    let line = source.lines[index]
    var cells = [Range<Int>](repeating: 0..<0, count: columns.starts.count)
    let runs = runs(of: line).flatMap { split($0, in: line, columns) }
    guard runs.count <= cells.count, runs.count > 1 || !isEndOfTables(runs) else { return nil }
    var next = 0
    for (position, run) in runs.enumerated() {
      let start = column(of: run.lowerBound, in: line)
      let end = start + length(run)
      // As many columns must remain as words still to be placed.
      let last = cells.count - (runs.count - position)
      guard next <= last else { return nil }
      let column = nearest(start..<end, columns.starts, next...last)
      if position == runs.count - 1, column + 1 < columns.starts.count,
        end > columns.starts[column + 1] + Self.overhang, runs.count == 1
      {
        return nil
      }
      cells[column] = run
      next = column + 1
    }
    let isTight = separate(&cells, in: line, columns)
    return ColumnLine(index: index, cells: cells, isTight: isTight)
  }

  /// The column in which nothing but the rows' numbers stands.
  func numberColumn(of lines: [ColumnLine], _ columns: ColumnTable.Columns) -> Int? {
    columns.starts.indices.first { column in
      guard column != columns.what, column != columns.owner else { return false }
      let cells = lines.map { $0.cells[column] }.filter { !$0.isEmpty }
      return column < columns.what && cells.count >= 2 && cells.allSatisfy(isNumber)
    }
  }

  /// Whether a cell of the line says what a row is: somebody, a day, the number after the last.
  func isBeside(_ line: ColumnLine, _ columns: ColumnTable.Columns, after last: Int?) -> Bool {
    columns.starts.indices.contains { column in
      let cell = line.cells[column]
      guard column != columns.what, let first = cell.first else { return false }
      guard column < columns.what, column != columns.owner, isNumber(cell) else { return true }
      // "2. Nästa möte" below row 6 is a heading.
      return source.tokens[first].number == last.map { $0 + 1 }
        && line.cells[columns.what].first.map {
          Int(source.tokens[$0].start) - Int(source.tokens[cell.upperBound - 1].end) >= Self.gap
        } ?? true
    }
  }

  /// The number of the row to which the line belongs.
  func number(_ line: ColumnLine, _ columns: ColumnTable.Columns) -> Int? {
    line.cells[..<columns.what].lazy.filter { isNumber($0) }.compactMap {
      $0.first.flatMap { source.tokens[$0].number }
    }.first
  }

  private func isNumber(_ cell: Range<Int>) -> Bool {
    cell.count <= 4
      && source.tokens[cell].allSatisfy {
        $0.kind == .number && $0.count <= 3 || $0.isSymbol(".") || $0.isSymbol("§")
      }
  }

  // MARK: Words and places

  /// Whether a name of an owner's column stands in the line: "Ansvarig", "Vem".
  private func mayBeHead(_ line: Line) -> Bool {
    line.tokens.contains { index in
      source.tokens[index].kind == .word
        && vocabulary.labels(source.tokens[index...index]).contains(.owner)
    }
  }

  /// The stretches of a line between wide gaps.
  func runs(of line: Line) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = line.tokens.lowerBound
    for index in line.tokens.dropFirst()
    where Int(source.tokens[index].start) - Int(source.tokens[index - 1].end) >= Self.gap {
      runs.append(start..<index)
      start = index
    }
    if start < line.tokens.upperBound { runs.append(start..<line.tokens.upperBound) }
    return runs
  }

  /// "Klart senast Status": names that one blank parts, the longest that is a label first.
  private func named(_ run: Range<Int>) -> [Range<Int>] {
    if run.count == 1 || !labels([run]).isEmpty { return [run] }
    var names: [Range<Int>] = []
    var start = run.lowerBound
    while start < run.upperBound {
      let end = stride(from: min(run.upperBound, start + 4), to: start, by: -1).first {
        !labels([start..<$0]).isEmpty
      }
      if let end {
        names.append(start..<end)
        start = end
      } else if start == run.lowerBound, source.tokens[start].count <= 6, run.count > 1 {
        // "Nr Åtgärd": a short name of no table.
        names.append(start..<start + 1)
        start += 1
      } else {
        return [run]
      }
    }
    return names
  }

  /// "Ärende | Åtgärd": the second says what is to be done.
  private func isVague(_ name: [Range<Int>]) -> Bool {
    name.joined().allSatisfy { Word(source.tokens[$0]).isOne(of: ["punkt", "ärende"]) }
  }

  /// "Vid protokollet", "Nästa möte", "Bilagor": what follows a table.
  private func isEndOfTables(_ runs: [Range<Int>]) -> Bool {
    !labels(runs).isDisjoint(with: [.signature, .appendix, .next, .present, .absent])
  }

  private func labels(_ words: [Range<Int>]) -> CaseSet<Label> {
    let tokens = words.joined().lazy.map { source.tokens[$0] }
    guard !tokens.contains(where: { $0.isSymbol(":") }) else { return [] }
    return vocabulary.labels(tokens.filter { $0.kind == .word })
  }

  /// The words of a head's second line, where each of them makes a label with the name above it.
  private func continuation(of names: [Range<Int>], _ line: Line) -> [Int: Range<Int>]? {
    guard line.tokens.count <= 4 else { return nil }
    var found: [Int: Range<Int>] = [:]
    let starts = names.map { column(of: $0.lowerBound, in: source.lines[line.number - 2]) }
    for run in runs(of: line) {
      let start = column(of: run.lowerBound, in: line)
      let column = nearest(start..<start + length(run), starts, 0...starts.count - 1)
      guard found[column] == nil, !labels([names[column], run]).isEmpty else { return nil }
      found[column] = run
    }
    return found
  }

  /// A stretch in two where one blank alone parts it from the next column.
  private func split(_ run: Range<Int>, in line: Line, _ columns: ColumnTable.Columns)
    -> [Range<Int>]
  {
    let start = column(of: run.lowerBound, in: line)
    let end = start + length(run)
    guard let next = columns.starts.first(where: { $0 > start + Self.tolerance }),
      end > next + Self.tolerance,
      columns.starts.contains(where: { abs($0 - start) <= Self.tolerance })
    else { return [run] }
    let column = columns.starts.firstIndex(of: next) ?? 0
    let places = run.dropFirst().filter { source.tokens[$0].hasSpaceBefore }
    // A name's first word rather than the one that stands where the column begins.
    let cut =
      places.first {
        (-Self.drift...Self.drift).contains(self.column(of: $0, in: line) - next)
          && begins(column, $0..<run.upperBound, columns)
      }
      ?? places.first {
        abs(self.column(of: $0, in: line) - next) <= Self.tolerance
          && (source.tokens[$0].kind == .number || source.tokens[$0].isCapitalised)
      }
    guard let cut else { return [run] }
    return [run.lowerBound..<cut] + split(cut..<run.upperBound, in: line, columns)
  }

  /// Parts words that the layout has pushed against those of the next column.
  ///
  /// They tell by what they are: a name below "Ansvarig", a day below "Klart".
  ///
  /// - Returns: whether any stood out of their place.
  private func separate(
    _ cells: inout [Range<Int>],
    in line: Line,
    _ columns: ColumnTable.Columns
  ) -> Bool {
    var isTight = false
    for column in cells.indices.dropLast()
    where cells[column].count > 1 && cells[column + 1].isEmpty {
      let place = columns.starts[column + 1]
      let cut = cells[column].dropFirst().first {
        source.tokens[$0].hasSpaceBefore
          && (-Self.drift...Self.drift).contains(self.column(of: $0, in: line) - place)
          && begins(column + 1, $0..<cells[column].upperBound, columns)
      }
      guard let cut else { continue }
      isTight = isTight || abs(place - self.column(of: cut, in: line)) > Self.tolerance * 2
      cells[column + 1] = cut..<cells[column].upperBound
      cells[column] = cells[column].lowerBound..<cut
    }
    return isTight
  }

  /// Words stand so far from their column's name, at most, where the text beside them is set tight.
  private static let drift = 10

  private static let lastDays = WordMap(
    [
      "senast", "före", "innan", "vecka", "v", "nästa", "snarast", "omgående", "löpande", "till",
      "inför", "under", "hösten", "våren", "sommaren",
    ].map { (word: $0, value: true) }
  )

  /// Whether the words are a cell of the column: of owners, or of days.
  private func begins(_ column: Int, _ words: Range<Int>, _ columns: ColumnTable.Columns) -> Bool {
    let first = source.tokens[words.lowerBound]
    if column == columns.when {
      return first.kind == .number
        || first.isCapitalised && (Self.lastDays[first] != nil || MonthNames.contains(first))
    }
    guard column == columns.owner, first.isCapitalised else { return false }
    let nominal = vocabulary[first].nominal
    let isOwner =
      !nominal.isDisjoint(with: [.firstName, .role, .body])
      || first.flags.contains(.allCaps) && (2...3).contains(first.count)
      || vocabulary.endsLikeBody(source.bytes.buffer(first.range))
    return isOwner
      && source.tokens[words].allSatisfy {
        $0.isCapitalised || $0.kind == .symbol || vocabulary[$0].function == .and
      }
  }

  /// The column whose place the words share most, else the one whose name stands nearest.
  private func nearest(_ words: Range<Int>, _ starts: [Int], _ columns: ClosedRange<Int>) -> Int {
    func distance(_ column: Int) -> Int {
      let end = column + 1 < starts.count ? starts[column + 1] - 1 : Int.max
      let shared = min(words.upperBound, end) - max(words.lowerBound, starts[column])
      return abs(words.lowerBound - starts[column]) - max(0, shared)
    }
    return columns.min { distance($0) < distance($1) } ?? columns.lowerBound
  }

  /// Letters from the line's beginning to the token.
  func column(of token: Int, in line: Line) -> Int {
    letters(line.range.lowerBound..<Int(source.tokens[token].start))
  }

  private func length(_ words: Range<Int>) -> Int {
    letters(
      Int(source.tokens[words.lowerBound].start)..<Int(source.tokens[words.upperBound - 1].end)
    )
  }

  private func letters(_ bytes: Range<Int>) -> Int {
    source.bytes[bytes].count { $0 & 0xC0 != 0x80 && $0 != 0x0C }
  }
}
