import Lexicon

/// The lines that a page layout repeats: running heads, running feet, page numbers.
///
/// A running head stands among the first lines of the document and comes again, digits apart; a page number is
/// "2 (4)", "Sida 2 av 4" or a number alone at a page's edge. The first page keeps its head: it says what the document is.
///
/// What could be an item is never taken for one: a sentence, a list entry, a row of a table, lines that repeat closer
/// than a page apart.
enum RunningHeads {
  /// How many lines from the top may be a running head.
  private static let depth = 12
  /// Longer lines are prose.
  private static let longest = 16
  /// Lines between two pages' heads, at least.
  private static let pageLength = 8

  /// Indices in order of the lines that belong to the layout and not to the minutes.
  static func find(in source: SourceText) -> [Int] {
    var heads: [UInt64: Int] = [:]
    var counts: [UInt64: Int] = [:]
    var signatures: [UInt64?] = []
    signatures.reserveCapacity(source.lines.count)
    /// The line on which a signature stood last, and those that came again too soon.
    var last: [UInt64: Int] = [:]
    var tooClose: Set<UInt64> = []
    var seen = 0
    for (index, line) in source.lines.enumerated() {
      guard !line.isBlank, line.tokens.count <= longest, isLayout(line, source) else {
        signatures.append(nil)
        if !line.isBlank { seen += 1 }
        continue
      }
      let signature = signature(of: source.tokens.buffer(line.tokens))
      signatures.append(signature)
      counts[signature, default: 0] += 1
      if let previous = last.updateValue(index, forKey: signature), index - previous < pageLength {
        tooClose.insert(signature)
      }
      if seen < depth, line.tokens.count > 1, heads[signature] == nil {
        heads[signature] = signatures.count - 1
      }
      seen += 1
    }
    var noise: [Int] = []
    for (index, line) in source.lines.enumerated() {
      guard let signature = signatures[index] else { continue }
      if let first = heads[signature], first != index, (counts[signature] ?? 0) >= 3,
        !tooClose.contains(signature)
      {
        noise.append(index)
      } else if isPageNumber(source.tokens.buffer(line.tokens), line) {
        noise.append(index)
      }
    }
    return noise
  }

  /// Whether the line may be part of the layout: no sentence, no list entry, no row of a table.
  private static func isLayout(_ line: Line, _ source: SourceText) -> Bool {
    guard let first = line.tokens.first, let last = line.tokens.last else { return false }
    let end = source.tokens[last]
    if end.isSymbol(".") || end.isSymbol("!") || end.isSymbol("?") || end.isSymbol(":") {
      return false
    }
    return !source.tokens[first].isSymbol("|") && Marker.read(source, line).kind != .bullet
  }

  /// The words of a line, numbers made equal.
  private static func signature(of tokens: UnsafeBufferPointer<Token>) -> UInt64 {
    WordHash(of: tokens.lazy.map { $0.kind == .number ? 0 : $0.value }).value
  }

  private static let pageWords = WordMap(
    ["sid", "sida", "s", "sidan", "page", "av", "of"].map { (word: $0, value: true) }
  )

  /// "2 (4)", "2(4)", "Sida 2 av 4", "- 2 -"; a number alone only where the layout sets it apart.
  static func isPageNumber(_ tokens: UnsafeBufferPointer<Token>, _ line: Line) -> Bool {
    guard tokens.count <= 6, tokens.contains(where: { $0.kind == .number && $0.count <= 4 }) else {
      return false
    }
    var numbers = 0
    var parentheses = 0
    var words = 0
    for token in tokens {
      switch token.kind {
      case .number: numbers += 1
      case .word:
        guard pageWords[token] != nil else { return false }
        words += 1
      case .symbol:
        if token.isSymbol("(") || token.isSymbol(")") {
          parentheses += 1
        } else if !(token.isSymbol("/") || token.isSymbol("-") || token.isSymbol("–")) {
          return false
        }
      }
    }
    if words > 0 { return numbers <= 2 && !tokens.contains { $0.isSymbol(":") } }
    if parentheses == 2 { return numbers == 2 }
    return numbers == 1 && tokens.count == 1 && (line.startsPage || line.indent >= 30)
  }
}
