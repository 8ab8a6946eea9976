import Lexicon

/// What stands before the text of a line: a bullet, a list number, a heading's number, hashes.
struct Marker: Sendable {
  enum Kind: UInt8, Hashable, Sendable {
    case none
    case bullet
    /// "1." "2)" "a)"
    case numbered
    /// "§ 4" "§ 4."
    case paragraph
    /// "#" to "######"
    case hashes
  }

  var kind: Kind
  /// The tokens of the number, without § and full stop: "5+6", "3.1"; none where the marker has no number.
  var number: TokenRun
  /// Index of the first token after the marker.
  var end: Int { Int(storedEnd) }
  private var storedEnd: UInt32

  init(kind: Kind, number: TokenRun = .none, end: Int) {
    self.kind = kind
    self.number = number
    storedEnd = UInt32(end)
  }

  /// The marker of a line's tokens.
  static func read(_ source: SourceText, _ line: Line) -> Marker {
    let tokens = source.tokens
    var index = line.tokens.lowerBound
    let limit = line.tokens.upperBound
    guard index < limit else { return Marker(kind: .none, end: index) }

    if tokens[index].isSymbol("#") {
      while index < limit, tokens[index].isSymbol("#") { index += 1 }
      let text = index
      while index < limit, tokens[index].isSymbol("§") { index += 1 }
      let inner = number(source, index, limit, needsStop: index == text)
      return Marker(kind: .hashes, number: inner?.number ?? .none, end: inner?.end ?? text)
    }
    if tokens[index].isSymbol("§") {
      while index < limit, tokens[index].isSymbol("§") { index += 1 }
      if let inner = number(source, index, limit, needsStop: false) {
        return Marker(kind: .paragraph, number: inner.number, end: inner.end)
      }
      return Marker(kind: .none, end: line.tokens.lowerBound)
    }
    if isBullet(source, index, limit) {
      var end = index + 1
      // "- 1. Mötet öppnas", "- o Program": the inner marker decides.
      if let inner = number(source, end, limit) {
        return Marker(kind: .numbered, number: inner.number, end: inner.end)
      }
      while end < limit, isBullet(source, end, limit) { end += 1 }
      // "- [ ] Boka lokal": an open box belongs to the marker; a ticked one says that it is done.
      end = afterBox(source, end, limit) ?? end
      return Marker(kind: .bullet, end: afterCode(source, end, limit) ?? end)
    }
    // A box that is ticked belongs to the words: it says that they are done.
    if tokens[index].isSymbol("[") || ticked[tokens[index]] != nil {
      if let end = afterBox(source, index, limit) {
        return Marker(kind: .bullet, end: end)
      }
      if ticked[tokens[index]] != nil || index + 2 < limit && isTick(tokens[index + 1]) {
        return Marker(kind: .bullet, end: index)
      }
    }
    if tokens[index].isSymbol("("), index + 3 < limit, tokens[index + 2].isSymbol(")"),
      tokens[index + 3].hasSpaceBefore, isLetterOrNumber(tokens[index + 1], source)
    {
      return Marker(kind: .bullet, end: index + 3)
    }
    if let inner = number(source, index, limit) {
      if tokens[inner.end - 1].isSymbol("§")
        || tokens[index...inner.end - 1].contains(where: { $0.isSymbol("§") })
      {
        return Marker(kind: .paragraph, number: inner.number, end: inner.end)
      }
      return Marker(kind: .numbered, number: inner.number, end: inner.end)
    }
    if tokens[index].kind == .word, tokens[index].count == 1, index + 1 < limit,
      tokens[index + 1].isSymbol(")"), !tokens[index + 1].hasSpaceBefore, index + 2 < limit
    {
      return Marker(kind: .bullet, end: index + 2)
    }
    return Marker(kind: .none, end: index)
  }

  private static let ticked = WordMap<Bool>(
    hashed: "☑☒✔✓".unicodeScalars.map { (hash: UInt64($0.value), value: true) }
  )

  private static func isTick(_ token: Token) -> Bool { Word(token) == "x" }

  /// "[ ]": an open box belongs to the marker.
  private static func afterBox(_ source: SourceText, _ index: Int, _ limit: Int) -> Int? {
    let tokens = source.tokens
    return index + 2 < limit && tokens[index].isSymbol("[") && tokens[index + 1].isSymbol("]")
      ? index + 2 : nil
  }

  /// "B1 Styrgruppen …", "A2: Karin …": the task's own number.
  private static func afterCode(_ source: SourceText, _ index: Int, _ limit: Int) -> Int? {
    let tokens = source.tokens
    guard index + 2 < limit, tokens[index].kind == .word, tokens[index].count <= 2,
      tokens[index].isCapitalised, tokens[index + 1].kind == .number,
      !tokens[index + 1].hasSpaceBefore
    else { return nil }
    var next = index + 2
    if tokens[next].isSymbol(":") || tokens[next].isSymbol(".") { next += 1 }
    guard next < limit, tokens[next].hasSpaceBefore, tokens[next].isCapitalised else { return nil }
    return next
  }

  /// "(i)", "(a)", "(2)".
  private static func isLetterOrNumber(_ token: Token, _ source: SourceText) -> Bool {
    if token.kind == .number { return token.count <= 2 }
    guard token.kind == .word, !token.isCapitalised else { return false }
    return token.count == 1
      || source.bytes.buffer(token.range).allSatisfy {
        $0 == UInt8(ascii: "i") || $0 == UInt8(ascii: "v")
      }
  }

  private static let bullets = WordMap<Bool>(
    hashed: "-–—*+•●○▪■◦‣·➢►▶▫□☐\u{F0B7}\u{F0A7}\u{F0D8}\u{F02D}".unicodeScalars.map {
      (hash: UInt64($0.value), value: true)
    }
  )

  private static func isBullet(_ source: SourceText, _ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    let token = source.tokens[index]
    let next = source.tokens[index + 1]
    if token.kind == .word {
      return token.count == 1 && source.bytes[token.range.lowerBound] == UInt8(ascii: "o")
        && next.hasSpaceBefore
    }
    guard token.kind == .symbol, bullets[hash: token.value] != nil else { return false }
    // "**Fetstil**" is emphasis; "-Ordförande" without a blank is a bullet all the same.
    if token.isSymbol("*") { return next.hasSpaceBefore }
    return next.hasSpaceBefore || next.kind == .word || next.isSymbol("*")
  }

  /// "1." "3.1" "5+ 6." "12 §" "4)": the number and the index after it.
  private static func number(
    _ source: SourceText,
    _ start: Int,
    _ limit: Int,
    needsStop: Bool = true
  ) -> (number: TokenRun, end: Int)? {
    let tokens = source.tokens
    guard start < limit, tokens[start].kind == .number, tokens[start].count <= 3 else { return nil }
    var index = start + 1
    var isPointed = false
    while index + 1 < limit, tokens[index + 1].kind == .number, tokens[index + 1].count <= 2 {
      if tokens[index].isSymbol("."), !tokens[index].hasSpaceBefore,
        !tokens[index + 1].hasSpaceBefore
      {
        isPointed = true
      } else if !tokens[index].isSymbol("+") {
        break
      }
      index += 2
    }
    let number = TokenRun(start..<index)
    var hasStop = false
    if index < limit, tokens[index].isSymbol(".") || tokens[index].isSymbol(")") {
      hasStop = true
      index += 1
    } else if index < limit, tokens[index].isSymbol("§") {
      hasStop = true
      index += 1
      if index < limit, tokens[index].isSymbol(".") { index += 1 }
    }
    guard index < limit else { return nil }
    let next = tokens[index]
    // "4    Buller under byggtiden": a column of its own sets the number apart.
    let isColumn =
      next.isCapitalised && next.start - tokens[index - 1].end >= 3 && tokens[start].startsLine
    guard hasStop || isPointed || isColumn || !needsStop else { return nil }
    guard next.hasSpaceBefore || next.kind == .word else { return nil }
    // "13.30 samling" is a time, "2.5 tim" an amount.
    if isPointed, !hasStop, !(next.kind == .word && next.isCapitalised) { return nil }
    // "26. januari": a date.
    if next.kind == .word, !next.isCapitalised, MonthNames.contains(next) { return nil }
    return (number, index)
  }
}
