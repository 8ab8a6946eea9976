/// A word, a number or one other character of a text, as a small fixed-size value.
///
/// White space is no token: `flags` tell where it stood. A word is a run of letters, a number a run of ASCII digits,
/// and every other character stands alone: "v.51" is a word, a symbol and a number, "20:e" a number, a symbol and a
/// word, "Anna-Lena" a word, a symbol and a word.
package struct Token: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    case word, number, symbol
  }

  package struct Flags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    @inlinable
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// White space or a line end stands just before the token.
    @inlinable
    package static var spaceBefore: Flags { Flags(rawValue: 1) }
    /// The token is the first on its line.
    @inlinable
    package static var lineStart: Flags { Flags(rawValue: 2) }
    /// The word begins with a capital letter.
    @inlinable
    package static var capitalised: Flags { Flags(rawValue: 4) }
    /// The word has two or more letters, all of them capital.
    @inlinable
    package static var allCaps: Flags { Flags(rawValue: 8) }
  }

  /// UTF-8 offset of the first byte.
  package let start: UInt32
  /// UTF-8 offset just past the last byte.
  package let end: UInt32
  /// What the token says: of a word the hash of its letters in lower case (`WordHash`), of a number its value
  /// (`UInt64.max` where it has more than 18 digits), of a symbol its Unicode scalar.
  package let value: UInt64
  package let kind: Kind
  package let flags: Flags

  @inlinable
  package init(start: UInt32, end: UInt32, value: UInt64, kind: Kind, flags: Flags) {
    self.start = start
    self.end = end
    self.value = value
    self.kind = kind
    self.flags = flags
  }

  /// UTF-8 offsets, half open.
  @inlinable
  package var range: Range<Int> { Int(start)..<Int(end) }
  /// Length in bytes; of a number its count of digits.
  @inlinable
  package var count: Int { Int(end - start) }

  @inlinable
  package var isCapitalised: Bool { flags.contains(.capitalised) }
  @inlinable
  package var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }
  @inlinable
  package var startsLine: Bool { flags.contains(.lineStart) }

  /// The number's value, or nil for other tokens and for numbers beyond any date or clause.
  @inlinable
  package var number: Int? {
    kind == .number && value <= 999_999_999_999_999_999 ? Int(value) : nil
  }

  /// The same token without some of its flags.
  @inlinable
  package func without(_ removed: Flags) -> Token {
    Token(start: start, end: end, value: value, kind: kind, flags: flags.subtracting(removed))
  }

  @inlinable
  package func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    kind == .symbol && value == UInt64(scalar.value)
  }
}
