import Lexicon

/// The signs of Markdown emphasis.
///
/// "**Karin** tar fram", "__senast__ den 3 maj", "1. Mötet öppnas:**": they are no words of the minutes: they are left out of the tokens, and only where a line is emphasised is kept.
struct Emphasis {
  /// The tokens without the signs; white space before a sign stands before what follows it.
  private(set) var tokens: [Token] = []
  /// The emphasised stretches, as indices of `tokens`, in order.
  private(set) var stretches: [Range<Int>] = []

  /// More underscores than these are a line to sign on.
  private static let longest = 3

  init(of all: [Token]) {
    tokens.reserveCapacity(all.count)
    var lost: Token.Flags = []
    var open: Int?
    var lineStart = 0
    var index = 0
    while index < all.count {
      let token = all[index]
      if token.startsLine {
        open = nil
        lineStart = tokens.count
      }
      guard token.isSymbol("*") || token.isSymbol("_"), let end = Self.sign(at: index, all) else {
        tokens.append(lost.isEmpty ? token : token.with(lost))
        lost = []
        index += 1
        continue
      }
      lost.formUnion(token.flags.intersection([.spaceBefore, .lineStart]))
      let opens = token.hasSpaceBefore || token.startsLine
      if opens || open == nil && !Self.closes(end, all) {
        open = tokens.count
      } else {
        // Without a beginning it is the line's: "Mötet öppnas:**".
        let start = open ?? lineStart
        if start < tokens.count { stretches.append(start..<tokens.count) }
        open = nil
      }
      index = end
    }
  }

  /// Tells the lines, made of `tokens`, what is emphasised in them.
  func mark(_ lines: inout [Line]) {
    var rest = stretches[...]
    for index in lines.indices {
      while let next = rest.first, next.lowerBound < lines[index].tokens.upperBound {
        if lines[index].emphasis == nil { lines[index].emphasis = next }
        rest.removeFirst()
      }
    }
  }

  /// The index after a sign that begins at the token; nil where it is none.
  private static func sign(at start: Int, _ tokens: [Token]) -> Int? {
    let mark = tokens[start]
    var end = start + 1
    while end < tokens.count, tokens[end].value == mark.value, tokens[end].kind == .symbol,
      !tokens[end].hasSpaceBefore, !tokens[end].startsLine
    {
      end += 1
    }
    guard end - start <= longest else { return nil }
    let before = start > 0 && !mark.hasSpaceBefore && !mark.startsLine ? tokens[start - 1] : nil
    let after = closes(end, tokens) ? nil : tokens[end]
    if before == nil, after == nil { return nil }
    guard let before, let after else { return end }
    // "anna_berg", "3*4" are words of another kind.
    if before.kind == .number, after.kind == .number { return nil }
    return mark.isSymbol("_") && before.kind != .symbol && after.kind != .symbol ? nil : end
  }

  /// Whether white space or the end stands before the token.
  private static func closes(_ index: Int, _ tokens: [Token]) -> Bool {
    index >= tokens.count || tokens[index].hasSpaceBefore || tokens[index].startsLine
  }
}
