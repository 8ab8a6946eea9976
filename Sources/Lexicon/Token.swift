/// A word, a number or one other character of a text, as a small fixed-size value.
///
/// White space is no token: `flags` tell where it stood. A word is a run of letters, a number a run of ASCII digits,
/// and every other character stands alone: "v.51" is a word, a symbol and a number, "20:e" a number, a symbol and a
/// word, "Anna-Lena" a word, a symbol and a word.
///
/// Public like `WordHash` and `WordMap`, though no product offers it: the compiler inlines across modules only what
/// is, and every rule asks tokens for their kind and value.
public struct Token: Hashable, Sendable, BitwiseCopyable {
  /// What kind of characters the token is of.
  public enum Kind: UInt8, Sendable {
    case word, number, symbol
  }

  /// How the token stands and is written.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// One bit a flag.
    public let rawValue: UInt8
    /// The flags of the bits.
    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// White space or a line end stands just before the token.
    @inlinable
    public static var spaceBefore: Flags { Flags(rawValue: 1) }
    /// The token is the first on its line.
    @inlinable
    public static var lineStart: Flags { Flags(rawValue: 2) }
    /// The word begins with a capital letter.
    @inlinable
    public static var capitalised: Flags { Flags(rawValue: 4) }
    /// The word has two or more letters, all of them capital.
    @inlinable
    public static var allCaps: Flags { Flags(rawValue: 8) }
  }

  /// UTF-8 offset of the first byte.
  public let start: UInt32
  /// UTF-8 offset just past the last byte.
  @inlinable
  public var end: UInt32 { start + (extent & Token.longest) }
  /// What the token says: of a word the hash of its letters in lower case (`WordHash`), of a number its value
  /// (`UInt64.max` where it has more than 18 digits), of a symbol its Unicode scalar.
  public let value: UInt64
  /// Word, number or symbol.
  @inlinable
  public var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: extent >> 24 & 3)) ?? .symbol }
  /// White space before, and capitals.
  @inlinable
  public var flags: Flags { Flags(rawValue: UInt8(truncatingIfNeeded: extent >> 26)) }

  /// Bytes of a token at the most; a longer run of letters or digits is several.
  @inlinable
  public static var longest: UInt32 { 0xFF_FFFF }

  /// Length, kind and flags in 24, 2 and 6 bits: a token has sixteen bytes, and a text about one for every five of its.
  @usableFromInline
  let extent: UInt32

  /// A token of these bytes.
  @inlinable
  public init(start: UInt32, end: UInt32, value: UInt64, kind: Kind, flags: Flags) {
    self.start = start
    self.value = value
    extent =
      (end - start) & Token.longest | UInt32(kind.rawValue) << 24 | UInt32(flags.rawValue) << 26
  }

  /// UTF-8 offsets, half open.
  @inlinable
  public var range: Range<Int> { Int(start)..<Int(end) }
  /// Length in bytes; of a number its count of digits.
  @inlinable
  public var count: Int { Int(extent & Token.longest) }

  /// The word begins with a capital letter.
  @inlinable
  public var isCapitalised: Bool { flags.contains(.capitalised) }
  /// White space or a line end stands just before the token.
  @inlinable
  public var hasSpaceBefore: Bool { flags.contains(.spaceBefore) }
  /// The token is the first on its line.
  @inlinable
  public var startsLine: Bool { flags.contains(.lineStart) }

  /// The number's value, or nil for other tokens and for numbers beyond any date or clause.
  @inlinable
  public var number: Int? {
    kind == .number && value <= 999_999_999_999_999_999 ? Int(value) : nil
  }

  /// The same token without some of its flags.
  @inlinable
  public func without(_ removed: Flags) -> Token {
    Token(start: start, end: end, value: value, kind: kind, flags: flags.subtracting(removed))
  }

  /// The same token with more flags.
  @inlinable
  public func with(_ added: Flags) -> Token {
    Token(start: start, end: end, value: value, kind: kind, flags: flags.union(added))
  }

  /// Whether the token is this one character.
  @inlinable
  public func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    kind == .symbol && value == UInt64(scalar.value)
  }
}
