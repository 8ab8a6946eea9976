/// Splits UTF-8 text into tokens in one pass over its bytes.
package enum Tokenizer {
  /// The tokens of the text in order.
  ///
  /// Bytes that are no valid UTF-8 become symbols, each byte alone, of U+FFFD.
  ///
  /// - Complexity: linear in the length of the text, whatever it holds.
  package static func tokens(of text: UnsafeBufferPointer<UInt8>) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(text.count / 5 + 8)
    var index = 0
    var flags: Token.Flags = [.lineStart]
    while index < text.count {
      let byte = text[index]
      let start = index
      switch ByteClass(byte) {
      case .lineEnd:
        flags = [.lineStart, .spaceBefore]
        index += 1
        continue
      case .space:
        flags.insert(.spaceBefore)
        index += 1
        continue
      case .digit:
        var value: UInt64 = 0
        while index < text.count, text[index] &- 0x30 < 10, index - start < longest {
          value = index - start < 18 ? value * 10 + UInt64(text[index] - 48) : .max
          index += 1
        }
        tokens.append(token(start, index, value, .number, flags))
      case .letter:
        tokens.append(word(in: text, at: &index, flags))
      case .multibyte:
        let (scalar, length) = scalar(in: text, at: index)
        if byte == 0xC3, isLetter(scalar) {
          tokens.append(word(in: text, at: &index, flags))
          break
        }
        if isSpace(scalar) {
          flags.insert(.spaceBefore)
          index += length
          continue
        }
        if isLetter(scalar) {
          tokens.append(word(in: text, at: &index, flags))
        } else {
          index += length
          tokens.append(token(start, index, UInt64(scalar), .symbol, flags))
        }
      case .symbol:
        index += 1
        tokens.append(token(start, index, UInt64(byte), .symbol, flags))
      }
      flags = []
    }
    return tokens
  }

  package static func tokens(of text: String) -> [Token] {
    var text = text
    return text.withUTF8 { tokens(of: $0) }
  }

  /// A longer run of letters or digits is cut.
  private static let longest = Int(Token.longest) - 16

  private enum ByteClass {
    case symbol, space, lineEnd, digit, letter, multibyte

    @inline(__always)
    init(_ byte: UInt8) {
      if (byte | 0x20) &- 0x61 < 26 {
        self = .letter
      } else if byte <= 0x20 {
        self = byte &- 0x0A < 4 ? .lineEnd : .space
      } else if byte &- 0x30 < 10 {
        self = .digit
      } else if byte >= 0x80 {
        self = .multibyte
      } else {
        self = byte == 0x7F ? .space : .symbol
      }
    }
  }

  @inline(__always)
  private static func token(
    _ start: Int,
    _ end: Int,
    _ value: UInt64,
    _ kind: Token.Kind,
    _ flags: Token.Flags
  ) -> Token {
    Token(start: UInt32(start), end: UInt32(end), value: value, kind: kind, flags: flags)
  }

  /// The word at the index, which is moved behind it.
  @inline(__always)
  private static func word(
    in text: UnsafeBufferPointer<UInt8>,
    at index: inout Int,
    _ flags: Token.Flags
  ) -> Token {
    let start = index
    var hash = WordHash()
    var hasSeveralLetters = false
    var hasSmallLetter = false
    var flags = flags
    var next = start
    var run: LetterRun
    repeat {
      let eight = WordHash.eightBytes(of: text, at: next)
      run = LetterRun(eight)
      if next == start, run.startsWithCapital { flags.insert(.capitalised) }
      hasSeveralLetters = hasSeveralLetters || run.hasSeveral || next > start
      hasSmallLetter = hasSmallLetter || run.hasSmallLetter
      if run.count > 0 { hash.combine(eight, count: run.count) }
      next &+= run.count
      // After seven bytes a letter of two may stand.
    } while run.count >= 7 && next - start < longest
    if next < text.count, text[next] >= 0x80 { return foreignWord(in: text, at: &index, flags) }
    if hasSeveralLetters, !hasSmallLetter { flags.insert(.allCaps) }
    index = next
    return token(start, index, hash.value, .word, flags)
  }

  /// A word that may have letters beyond Latin-1, or accents that stand by themselves.
  @inline(never)
  private static func foreignWord(
    in text: UnsafeBufferPointer<UInt8>,
    at index: inout Int,
    _ flags: Token.Flags
  ) -> Token {
    let start = index
    var flags = flags
    var letters = 0
    var capitals = 0
    scan: while index < text.count, index - start < longest {
      let byte = text[index]
      switch ByteClass(byte) {
      case .letter:
        if byte < 0x61 { capitals += 1 }
        letters += 1
        index += 1
      case .multibyte:
        let (scalar, length) = scalar(in: text, at: index)
        guard isLetter(scalar) || (letters > 0 && isCombining(scalar)) else { break scan }
        if (0xC0...0xDE).contains(scalar) { capitals += 1 }
        if !isCombining(scalar) { letters += 1 }
        index += length
      default: break scan
      }
      if letters == 1, capitals == 1 { flags.insert(.capitalised) }
    }
    if letters > 1, capitals == letters { flags.insert(.allCaps) }
    let hash = WordHash(UnsafeBufferPointer(rebasing: text[start..<index]))
    return token(start, index, hash.value, .word, flags)
  }

  /// The scalar at the offset and its length in bytes; U+FFFD and 1 where the bytes are no valid UTF-8.
  private static func scalar(
    in text: UnsafeBufferPointer<UInt8>,
    at index: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[index])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, first < 0xF5, index + length <= text.count else { return (0xFFFD, 1) }
    var scalar = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      let byte = UInt32(text[index + offset])
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | byte & 0x3F
    }
    return (scalar, length)
  }

  /// Letters of the Latin, Greek and Cyrillic blocks and whatever lies beyond punctuation and symbols.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x370...0x1FFF: true
    case 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFDFF: true
    default: false
    }
  }

  private static func isCombining(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x85, 0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }
}
