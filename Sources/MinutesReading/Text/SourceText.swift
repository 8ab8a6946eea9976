import Lexicon

/// A document's bytes, tokens and lines: what everything else points into.
final class SourceText: Sendable {
  let bytes: Row<UInt8>
  let tokens: Row<Token>
  let lines: Row<Line>
  // What the rows are of.
  private let keptBytes: [UInt8]
  private let keptTokens: [Token]
  private let keptLines: [Line]

  private init(_ bytes: [UInt8], _ tokens: [Token], _ lines: [Line]) {
    (keptBytes, keptTokens, keptLines) = (bytes, tokens, lines)
    self.bytes = Row(keptBy: keptBytes)
    self.tokens = Row(keptBy: keptTokens)
    self.lines = Row(keptBy: keptLines)
  }

  /// All of the text, with what its pages repeat.
  convenience init(_ bytes: [UInt8]) {
    let (tokens, lines) = bytes.withUnsafeBufferPointer { text in
      let tokens = Tokenizer.tokens(of: text)
      guard text.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }) else {
        return (tokens, Self.lines(of: text, tokens))
      }
      let emphasis = Emphasis(of: tokens)
      var lines = Self.lines(of: text, emphasis.tokens)
      emphasis.mark(&lines)
      return (emphasis.tokens, lines)
    }
    self.init(bytes, tokens, lines)
  }

  /// The text with the lines marked that its pages repeat.
  static func withLayoutMarked(_ bytes: [UInt8]) -> SourceText {
    let source = SourceText(bytes)
    let layout = RunningHeads.find(in: source)
    guard !layout.isEmpty else { return source }
    var lines = source.keptLines
    for index in layout { lines[index].isLayout = true }
    return SourceText(bytes, source.keptTokens, lines)
  }

  /// The 1-based line that holds the offset, which is looked for from a line on, as its index.
  func lineNumber(at offset: Int, from line: Int) -> Int {
    guard line < lines.count, lines[line].range.lowerBound <= offset else {
      return lineNumber(at: offset)
    }
    var low = line
    var step = 1
    while low + step < lines.count, lines[low + step].range.lowerBound <= offset {
      low += step
      step *= 2
    }
    var high = Swift.min(low + step, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].range.lowerBound <= offset { low = middle } else { high = middle }
    }
    return lines[low].number
  }

  /// The 1-based line that holds the offset.
  func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].range.lowerBound <= offset { low = middle } else { high = middle }
    }
    return lines.isEmpty ? 1 : lines[low].number
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes.buffer(range), as: UTF8.self)
  }

  /// What stands in the range, apart from what pages repeat, with one blank where white space stood.
  func words(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var hasSpace = false
    var index = lineNumber(at: range.lowerBound) - 1
    while index < lines.count, lines[index].range.lowerBound < range.upperBound {
      let line = lines[index]
      index += 1
      if line.isLayout { continue }
      hasSpace = true
      for byte in bytes.buffer(line.range.clamped(to: range)) {
        if byte == 0x20 || (0x09...0x0D).contains(byte) {
          hasSpace = true
        } else {
          if hasSpace, !text.isEmpty { text.append(0x20) }
          hasSpace = false
          text.append(byte)
        }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  func string(_ token: Token) -> String { string(token.range) }

  /// The tokens' text with one blank where white space stood.
  func string(_ tokens: some Collection<Token>) -> String {
    var length = 0
    for token in tokens { length += token.count + 1 }
    return String(unsafeUninitializedCapacity: length) { text in
      var end = 0
      for token in tokens {
        if token.hasSpaceBefore, end > 0 {
          text[end] = 0x20
          end += 1
        }
        for byte in bytes.buffer(token.range) {
          text[end] = byte
          end += 1
        }
      }
      return end
    }
  }

  /// The letters of a token where they stand.
  func letters(of token: Token) -> Letters { Letters(bytes.buffer(token.range)) }

  /// The tokens' text with nothing between: "5+6" of "5+ 6".
  func joined(_ tokens: Range<Int>) -> String {
    tokens.map { string(self.tokens[$0]) }.joined()
  }

  private static func lines(of text: UnsafeBufferPointer<UInt8>, _ tokens: [Token]) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(text.count / 40 + 1)
    var start = 0
    var token = 0
    while start < text.count || lines.isEmpty {
      var end = start
      while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      let first = token
      while token < tokens.count, tokens[token].start < end { token += 1 }
      var indent = 0
      var startsPage = false
      for byte in text[start..<end] {
        if byte == 0x20 {
          indent += 1
        } else if byte == 0x09 {
          indent = (indent / 8 + 1) * 8
        } else if byte == 0x0C {
          startsPage = true
          indent = 0
        } else {
          break
        }
      }
      lines.append(
        Line(
          number: lines.count + 1,
          range: start..<end,
          tokens: first..<token,
          indent: indent,
          startsPage: startsPage
        )
      )
      if end + 1 < text.count, text[end] == 0x0D, text[end + 1] == 0x0A { end += 1 }
      start = end + 1
    }
    return lines
  }
}
