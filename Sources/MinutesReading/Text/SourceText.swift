import Lexicon

/// A document's bytes, tokens and lines: what everything else points into.
struct SourceText: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]
  let lines: [Line]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0) }
    self.tokens = tokens
    self.lines = bytes.withUnsafeBufferPointer { Self.lines(of: $0, tokens) }
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
    String(decoding: bytes[range], as: UTF8.self)
  }

  func string(_ token: Token) -> String { string(token.range) }

  /// The tokens' text with one blank where white space stood.
  func string(_ tokens: some Sequence<Token>) -> String {
    var text: [UInt8] = []
    for token in tokens {
      if token.hasSpaceBefore, !text.isEmpty { text.append(0x20) }
      text.append(contentsOf: bytes[token.range])
    }
    return String(decoding: text, as: UTF8.self)
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
