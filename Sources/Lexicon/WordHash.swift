/// The hash by which words are looked up: 64 bits, over the UTF-8 bytes in lower case, eight at a time.
///
/// A word of at most eight bytes has a hash of its own, and two longer Swedish words with one hash are not to be
/// expected (the tables' tests would show it within them), so a word is compared by its hash alone and no `String` is
/// made of it.
public struct WordHash: Hashable, Sendable {
  @usableFromInline
  var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of the bytes so far.
  @inlinable
  public var value: UInt64 { state }

  /// The hash of no bytes.
  @inlinable
  public init() {}

  /// The hash of a whole word.
  public init(_ word: String) {
    var word = word
    self = word.withUTF8 { WordHash($0) }
  }

  /// The hash of a word that the program itself compares with: the compiler works it out.
  ///
  /// Neither loop nor call stands between a literal of usual length and its hash, and hardly a branch, so that the
  /// optimiser takes it in wherever a rule names a word and leaves a constant.
  @inlinable
  @inline(__always)
  public init(_ word: StaticString) {
    let (bytes, count) = (word.utf8Start, word.utf8CodeUnitCount)
    var offset = 0
    combineEight(bytes, of: count, &offset)
    combineEight(bytes, of: count, &offset)
    combineEight(bytes, of: count, &offset)
    if offset < count { combineRest(bytes, of: count, &offset) }
  }

  @usableFromInline
  @inline(never)
  mutating func combineRest(_ bytes: UnsafePointer<UInt8>, of count: Int, _ offset: inout Int) {
    while offset < count { combineEight(bytes, of: count, &offset) }
  }

  /// Takes in the bytes from the offset on, eight or fewer, and moves it behind them.
  @inlinable
  @inline(__always)
  mutating func combineEight(_ bytes: UnsafePointer<UInt8>, of count: Int, _ offset: inout Int) {
    let left = count &- offset
    guard left > 0 else { return }
    let start = bytes + offset
    let eight =
      Self.byte(start, 0, left) | Self.byte(start, 1, left) | Self.byte(start, 2, left)
      | Self.byte(start, 3, left) | Self.byte(start, 4, left) | Self.byte(start, 5, left)
      | Self.byte(start, 6, left) | Self.byte(start, 7, left)
    let whole = Self.whole(eight, of: left)
    combine(eight, count: whole)
    offset = offset &+ whole
  }

  /// A byte in its place among eight; the first one again where there is none, which the count leaves out.
  @inlinable
  @inline(__always)
  static func byte(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ left: Int) -> UInt64 {
    let isThere = Int(unsafeBitCast(index < left, to: UInt8.self))
    return UInt64(bytes[index &* isThere]) &<< UInt64(truncatingIfNeeded: index &* 8)
  }

  /// How many of the eight bytes are taken in together: no letter of Latin-1 is taken in two halves.
  @inlinable
  @inline(__always)
  static func whole(_ eight: UInt64, of left: Int) -> Int { min(eight >> 56 == 0xC3 ? 7 : 8, left) }

  /// The hash of the word with these bytes.
  public init(_ word: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < word.count {
      let eight = WordHash.eightBytes(of: word, at: offset)
      let count = Self.whole(eight, of: word.count - offset)
      combine(eight, count: count)
      offset += count
    }
  }

  /// The hash of several words in order, from their own hashes.
  @inlinable
  public init(of words: some Sequence<UInt64>) {
    for word in words { combine(word) }
  }

  /// Takes in the first bytes of the eight, in lower case.
  ///
  /// Bit 5 parts small letters from capital ones, in ASCII as in the last byte of À to Þ; in letters of other
  /// alphabets it may part more, and none of those is in the tables.
  @inlinable
  @inline(__always)
  mutating func combine(_ eight: UInt64, count: Int) {
    let mask = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- count &* 8)
    combine((eight | 0x2020_2020_2020_2020) & mask)
  }

  @inlinable
  @inline(__always)
  mutating func combine(_ eight: UInt64) {
    state = (state ^ eight) &* 0x9e37_79b9_7f4a_7c15
    state ^= state >> 32
  }

  /// Eight bytes of the text, the first one lowest; zeros beyond its end.
  @inline(__always)
  static func eightBytes(of text: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
    if offset &+ 8 <= text.count {
      let bytes = UnsafeRawBufferPointer(text).loadUnaligned(
        fromByteOffset: offset,
        as: UInt64.self
      )
      return UInt64(littleEndian: bytes)
    }
    var bytes: UInt64 = 0
    for index in offset..<text.count {
      bytes |= UInt64(text[index]) << UInt64((index - offset) * 8)
    }
    return bytes
  }
}
