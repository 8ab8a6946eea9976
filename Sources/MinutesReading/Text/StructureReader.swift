import ActionItems
import Lexicon

/// Reads the layout: lines → blocks → sections → sentences.
struct StructureReader {
  let vocabulary: Vocabulary
  let source: SourceText
  private(set) var stream: [Token] = []
  private(set) var features: [WordFeatures] = []
  private var blocks: [Block] = []
  private var sections: [AgendaSection] = []
  private var sentences: [Sentence] = []
  /// Stream indices at which a line begins within a block that was not wrapped but set apart by hand.
  private var breaks: [Int] = []
  private var rows: [ColumnRow] = []
  private var tables: Set<Int> = []
  /// Whether "§ 4" numbers the agenda; then "1." only numbers lists.
  let hasParagraphSigns: Bool
  /// The markers of all lines, read once.
  let markers: [Marker]
  /// Index of the block that a following line may continue.
  private var open: Int?
  /// The last list entries by indent, outermost first.
  private var nesting: [(indent: Int, block: Int)] = []
  private var section: Int?
  private var lead: Int?
  private(set) var blankBefore = true

  static func read(_ bytes: [UInt8], vocabulary: Vocabulary) -> Structure {
    var reader = StructureReader(
      source: SourceText.withLayoutMarked(bytes),
      vocabulary: vocabulary
    )
    reader.run()
    return Structure(
      source: reader.source,
      stream: reader.stream,
      features: reader.features,
      blocks: reader.blocks,
      rows: reader.rows,
      sections: reader.sections,
      sentences: reader.sentences,
      tables: reader.tables
    )
  }

  private init(source: SourceText, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    self.source = source
    self.markers = Self.withBareNumbers(source.lines.map { Marker.read(source, $0) }, source)
    self.hasParagraphSigns = markers.filter { $0.kind == .paragraph }.count >= 2
  }

  /// "8 Nästa möte": a number without a full stop marks a heading where the document counts so from 1.
  private static func withBareNumbers(_ markers: [Marker], _ source: SourceText) -> [Marker] {
    var counted: [Int] = []
    for (index, line) in source.lines.enumerated()
    where markers[index].kind == .none && (2...12).contains(line.tokens.count) {
      let first = source.tokens[line.tokens.lowerBound]
      let next = source.tokens[line.tokens.lowerBound + 1]
      guard first.kind == .number, first.count <= 2, next.kind == .word, next.isCapitalised,
        next.hasSpaceBefore, index == 0 || source.lines[index - 1].isBlank,
        first.number == counted.count + 1, !startsWithZero(first, source)
      else { continue }
      counted.append(index)
    }
    guard counted.count >= 3 else { return markers }
    var markers = markers
    for index in counted {
      markers[index] = Marker(
        kind: .numbered,
        number: TokenRun(source.lines[index].tokens.prefix(1)),
        end: source.lines[index].tokens.lowerBound + 1
      )
    }
    return markers
  }

  /// "01": no figure that counts.
  private static func startsWithZero(_ token: Token, _ source: SourceText) -> Bool {
    source.bytes[Int(token.start)] == UInt8(ascii: "0")
  }

  private mutating func run() {
    stream.reserveCapacity(source.tokens.count)
    features.reserveCapacity(source.tokens.count)
    var found = ColumnTable.find(in: source, vocabulary: vocabulary)[...]
    for (index, line) in source.lines.enumerated() {
      if let table = found.first, table.lines.contains(index) {
        if index == table.lines.lowerBound { read(table) }
        if index == table.lines.upperBound - 1 { found.removeFirst() }
        continue
      }
      if line.isLayout { continue }
      if line.isBlank {
        blankBefore = true
        continue
      }
      read(line, at: index)
      blankBefore = false
    }
    var breaks = breaks[...]
    for (index, block) in blocks.enumerated() {
      SentenceSplitter.split(
        block,
        at: index,
        stream: stream,
        features: features,
        breaks: &breaks,
        into: &sentences
      )
    }
  }

  private mutating func read(_ line: Line, at index: Int) {
    let marker = markers[index]
    let start = append(line.tokens)
    let text = start + (marker.end - line.tokens.lowerBound)..<stream.count
    if source.tokens[line.tokens.lowerBound].isSymbol("|") {
      startBlock(.tableRow, start..<stream.count, line, at: index)
      return
    }
    switch marker.kind {
    case .hashes:
      startHeading(text, marker.number, line, at: index)
    case .paragraph:
      startHeading(text, marker.number, line, at: index)
    case .numbered:
      if isHeading(text, at: index) {
        startHeading(text, marker.number, line, at: index)
      } else {
        startItem(text, line, at: index)
      }
    case .bullet:
      startItem(text, line, at: index)
    case .none:
      if opensAttClause(line) {
        startItem(text, line, at: index)
      } else if continues(line, at: index) {
        extend(to: text, at: index)
      } else if isBareHeading(text, at: index) {
        startHeading(text, .none, line, at: index)
      } else {
        startBlock(.paragraph, text, line, at: index)
        blocks[blocks.count - 1].lead = nil
      }
    }
  }

  /// The rows of a table, each cell's words together.
  private mutating func read(_ table: ColumnTable) {
    tables.formUnion(table.lines)
    for row in table.rows {
      let line = source.lines[row.lines.lowerBound]
      let start = stream.count
      var cells: [Range<Int>] = []
      for cell in row.cells {
        let first = stream.count
        for words in cell { appendLine(words, ofCell: cells.count, isFirst: stream.count == first) }
        cells.append(first..<stream.count)
      }
      startBlock(.tableRow, start..<stream.count, line, at: row.lines.lowerBound)
      blocks[blocks.count - 1].row = rows.count
      rows.append(ColumnRow(cells: cells, doubt: row.doubt))
    }
    open = nil
    blankBefore = true
  }

  /// A line of a cell begins a line, and a cell beside another does not.
  private mutating func appendLine(_ words: Range<Int>, ofCell cell: Int, isFirst: Bool) {
    let first = append(words)
    guard first < stream.count else { return }
    stream[first] =
      isFirst && cell > 0
      ? stream[first].without(.lineStart) : stream[first].with([.lineStart, .spaceBefore])
  }

  /// Copies a line's tokens to the stream with what the tables say of them.
  private mutating func append(_ tokens: Range<Int>) -> Int {
    let start = stream.count
    let added = source.tokens.buffer(tokens)
    let text = source.bytes.buffer(0..<source.bytes.count)
    stream.append(contentsOf: added)
    for token in added { features.append(vocabulary.features(of: token, in: text)) }
    return start
  }

  func string(_ range: Range<Int>) -> String { source.string(stream[range]) }

  // MARK: Blocks

  private mutating func startBlock(
    _ kind: Block.Kind,
    _ tokens: Range<Int>,
    _ line: Line,
    at index: Int
  ) {
    var block = Block(
      kind: kind,
      tokens: tokens,
      line: index,
      indent: line.indent,
      number: markers[index].number
    )
    block.section = section
    blocks.append(block)
    open = blocks.count - 1
    if kind == .paragraph {
      nesting = []
      lead = introduces(tokens) ? open : nil
    }
  }

  private mutating func startItem(
    _ tokens: Range<Int>,
    _ line: Line,
    at index: Int
  ) {
    let outer = lead
    startBlock(.listItem, tokens, line, at: index)
    let block = blocks.count - 1
    while let last = nesting.last, last.indent >= line.indent { nesting.removeLast() }
    blocks[block].parent = nesting.last?.block
    blocks[block].lead = outer
    nesting.append((line.indent, block))
    lead = outer
  }

  private mutating func startHeading(
    _ tokens: Range<Int>,
    _ number: TokenRun,
    _ line: Line,
    at index: Int
  ) {
    // "Förslag", "Beslut" are parts of the agenda's section and no sections of their own.
    if !number.isEmpty || section == nil || !isPart(tokens) {
      let title = headingTitle(tokens, at: index)
      sections.append(
        AgendaSection(
          number: number.isEmpty ? nil : source.joined(number.range),
          title: title.isEmpty ? nil : title
        )
      )
      section = sections.count - 1
    }
    startBlock(.heading, tokens, line, at: index)
    nesting = []
    lead = blocks.count - 1
    open = nil
  }

  private mutating func extend(to tokens: Range<Int>, at index: Int) {
    guard let open else { return }
    let block = blocks[open]
    if isSetApart(tokens.lowerBound, at: index, in: block) {
      breaks.append(tokens.lowerBound)
    }
    blocks[open].tokens = block.tokens.lowerBound..<tokens.upperBound
    if block.kind == .paragraph { lead = introduces(tokens) ? open : nil }
  }

  // MARK: Judging lines

  /// Whether the line goes on with the open block.
  private func continues(_ line: Line, at index: Int) -> Bool {
    guard let open else { return false }
    let block = blocks[open]
    guard block.tokens.upperBound > block.tokens.lowerBound else { return false }
    let first = source.tokens[line.tokens.lowerBound]
    if !blankBefore {
      if isLabelled(line) { return false }
      if block.kind == .paragraph { return true }
      return line.indent > Int(block.indent) || first.kind == .word && !first.isCapitalised
    }
    // Over a blank line or a page break only a sentence that has not ended goes on.
    let last = stream[block.tokens.upperBound - 1]
    let isOpen = last.kind != .symbol || last.isSymbol(",") || last.isSymbol("-")
    guard isOpen, first.kind == .word, !first.isCapitalised else { return false }
    return block.kind == .paragraph || block.kind == .listItem && line.indent > Int(block.indent)
  }

  /// "Nämnden beslutar ⏎ att … ⏎ att …": each clause on a line of its own is an entry of the decision.
  private func opensAttClause(_ line: Line) -> Bool {
    guard let open, let last = blocks[open].tokens.last,
      Word(source.tokens[line.tokens.lowerBound]) == "att"
    else { return false }
    let block = blocks[open]
    if block.kind == .listItem {
      return markers[block.line].kind == .none && line.indent == Int(block.indent)
    }
    return block.kind == .paragraph
      && (features[last].function == .decide || features[last].function == .propose
        || stream[last].isSymbol(":"))
  }

  /// Whether the line was broken by hand: its first word would have had room on the line before.
  private func isSetApart(_ token: Int, at index: Int, in block: Block) -> Bool {
    let first = stream[token]
    guard first.kind != .word || first.isCapitalised else { return false }
    let lines = source.lines
    var previous = index - 1
    while previous > 0, lines[previous].isBlank || lines[previous].isLayout {
      previous -= 1
    }
    var width = 0
    var neighbour = max(block.line, index - 6)
    while neighbour < min(lines.count, index + 6), neighbour <= index || !lines[neighbour].isBlank {
      width = max(width, lines[neighbour].range.count)
      neighbour += 1
    }
    return lines[previous].range.count + 1 + first.count < width
      || lines[previous].range.count + 1 + first.count < 60
  }

  /// "Plats: …", "Närvarande: …": a label known from the tables begins the line.
  private func isLabelled(_ line: Line) -> Bool {
    let tokens = source.tokens[line.tokens]
    guard let colon = tokens.prefix(7).firstIndex(where: { $0.isSymbol(":") }) else { return false }
    return !vocabulary.labels(tokens[line.tokens.lowerBound..<colon])
      .isEmpty
  }

  /// Whether a line may introduce the list below it: it ends in a colon, or not at all.
  private func introduces(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last else { return false }
    if stream[last].isSymbol(":") { return true }
    // "Per ringer kommunen senast 20/3" says it all.
    return stream[last].kind != .symbol && tokens.count <= 16 && !hasSubjectAndVerb(tokens)
  }
}
