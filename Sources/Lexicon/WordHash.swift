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
  /// No loop and no call stands between the literal and its hash, so that only a constant is left of it.
  @inlinable
  @inline(__always)
  public init(_ word: StaticString) {
    var offset = 0
    combineEight(of: word, &offset)
    combineEight(of: word, &offset)
    combineEight(of: word, &offset)
    while offset < word.utf8CodeUnitCount { combineEight(of: word, &offset) }
  }

  /// Takes in the bytes from the offset on, eight or fewer, and moves it behind them.
  @inlinable
  @inline(__always)
  mutating func combineEight(of word: StaticString, _ offset: inout Int) {
    let left = word.utf8CodeUnitCount - offset
    guard left > 0 else { return }
    let bytes = word.utf8Start + offset
    // Written out: what stands in a loop or a function of its own is not worked out beforehand.
    var eight = UInt64(bytes[0])
    if left > 1 { eight |= UInt64(bytes[1]) << 8 }
    if left > 2 { eight |= UInt64(bytes[2]) << 16 }
    if left > 3 { eight |= UInt64(bytes[3]) << 24 }
    if left > 4 { eight |= UInt64(bytes[4]) << 32 }
    if left > 5 { eight |= UInt64(bytes[5]) << 40 }
    if left > 6 { eight |= UInt64(bytes[6]) << 48 }
    if left > 7 { eight |= UInt64(bytes[7]) << 56 }
    let count = Self.whole(eight, of: left)
    combine(eight, count: count)
    offset += count
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
    combine((eight | 0x2020_2020_2020_2020) & (count < 8 ? (1 << UInt64(count * 8)) - 1 : .max))
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
