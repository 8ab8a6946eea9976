import Lexicon

/// Splits a block into sentences.
enum SentenceSplitter {
  /// A sentence of more tokens is cut: no prose has them, and what is asked of a sentence stays bounded.
  private static let longest = 400

  /// Appends the sentences of the block; its breaks are the first of those given, which are taken.
  static func split(
    _ block: Block,
    at index: Int,
    stream: [Token],
    features: [WordFeatures],
    breaks: inout ArraySlice<Int>,
    into sentences: inout [Sentence]
  ) {
    var start = block.tokens.lowerBound
    func close(_ end: Int) {
      if end > start { sentences.append(Sentence(tokens: start..<end, block: index)) }
      start = end
    }
    var position = start
    while position < block.tokens.upperBound {
      if let next = breaks.first, position >= next, next >= start {
        close(position)
        breaks.removeFirst()
      }
      if position - start >= longest { close(position) }
      let token = stream[position]
      position += 1
      guard token.kind == .symbol, isTerminal(token) else { continue }
      // Closing quotation marks and brackets belong to the sentence.
      while position < block.tokens.upperBound, stream[position].kind == .symbol,
        !stream[position].hasSpaceBefore, isClosing(stream[position])
      {
        position += 1
      }
      guard position < block.tokens.upperBound else { break }
      if ends(at: position, after: token, stream: stream, features: features, from: start) {
        close(position)
      }
    }
    close(block.tokens.upperBound)
  }

  private static func isTerminal(_ token: Token) -> Bool {
    token.isSymbol(".") || token.isSymbol("!") || token.isSymbol("?") || token.isSymbol("…")
      || token.isSymbol("\u{F0B7}") || token.isSymbol("•")
  }

  private static func isClosing(_ token: Token) -> Bool {
    token.isSymbol("\"") || token.isSymbol("”") || token.isSymbol(")") || token.isSymbol("*")
      || token.isSymbol(".") || token.isSymbol("!") || token.isSymbol("?")
  }

  /// Whether a sentence ends before `position`, where a full stop or the like stands just before it.
  private static func ends(
    at position: Int,
    after mark: Token,
    stream: [Token],
    features: [WordFeatures],
    from start: Int
  ) -> Bool {
    let next = stream[position]
    guard next.hasSpaceBefore else { return false }
    if !mark.isSymbol(".") { return next.kind != .word || next.isCapitalised }
    guard position - 2 >= start else { return false }
    let previous = stream[position - 2]
    switch next.kind {
    case .word:
      guard next.isCapitalised else { return false }
      if previous.kind == .number { return !MonthNames.contains(next) }
      if previous.kind == .word, features[position - 2].nominal.contains(.abbreviation) {
        // "m.m. Karin …" ends; "kl. Onsdag", "ordf. Karin", "t.ex. Digg" do not.
        return endsSentences[previous] != nil
      }
      // An initial: "K. Nord".
      return !(previous.kind == .word && previous.count == 1 && previous.isCapitalised)
    case .number:
      return !(previous.kind == .word && features[position - 2].nominal.contains(.abbreviation))
    case .symbol:
      return true
    }
  }

  private static let endsSentences = WordMap(
    ["mm", "m", "osv", "etc", "d"].map { (word: $0, value: true) }
  )
}
