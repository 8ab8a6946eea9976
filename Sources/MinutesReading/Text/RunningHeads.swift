import Lexicon

/// The lines that a page layout repeats: running heads, running feet, page numbers.
///
/// A running head stands among the first lines of the document and comes again, digits apart; a page number is
/// "2 (4)", "Sida 2 av 4" or a number alone at a page's edge. The first page keeps its head: it says what the document is.
enum RunningHeads {
  /// How many lines from the top may be a running head.
  private static let depth = 12
  /// Longer lines are prose.
  private static let longest = 16

  /// Indices of the lines that belong to the layout and not to the minutes.
  static func find(in source: SourceText) -> Set<Int> {
    var heads: [UInt64: Int] = [:]
    var counts: [UInt64: Int] = [:]
    var signatures: [UInt64?] = []
    signatures.reserveCapacity(source.lines.count)
    var seen = 0
    for line in source.lines {
      guard !line.isBlank, line.tokens.count <= longest else {
        signatures.append(nil)
        if !line.isBlank { seen += 1 }
        continue
      }
      let signature = signature(of: source.tokens[line.tokens])
      signatures.append(signature)
      counts[signature, default: 0] += 1
      if seen < depth, line.tokens.count > 1, heads[signature] == nil {
        heads[signature] = signatures.count - 1
      }
      seen += 1
    }
    var noise: Set<Int> = []
    for (index, line) in source.lines.enumerated() {
      guard let signature = signatures[index] else { continue }
      if let first = heads[signature], first != index, (counts[signature] ?? 0) >= 3 {
        noise.insert(index)
      } else if isPageNumber(source.tokens[line.tokens], line) {
        noise.insert(index)
      }
    }
    return noise
  }

  /// The words of a line, numbers made equal.
  private static func signature(of tokens: ArraySlice<Token>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for token in tokens {
      let value = token.kind == .number ? 0 : token.value
      hash = (hash ^ value) &* 0x0000_0100_0000_01b3
    }
    return hash
  }

  private static let pageWords = WordMap(
    ["sid", "sida", "s", "sidan", "page", "av", "of"].map { (word: $0, value: true) }
  )

  /// "2 (4)", "2(4)", "Sida 2 av 4", "- 2 -"; a number alone only where the layout sets it apart.
  private static func isPageNumber(_ tokens: ArraySlice<Token>, _ line: Line) -> Bool {
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
