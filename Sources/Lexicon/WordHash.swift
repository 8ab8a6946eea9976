/// The hash by which words are looked up: 64 bits, over the UTF-8 bytes in lower case, eight at a time.
///
/// A word of at most eight bytes has a hash of its own, and two longer Swedish words with one hash are not to be
/// expected (the tables' tests would show it within them), so a word is compared by its hash alone and no `String` is
/// made of it.
public struct WordHash: Hashable, Sendable {
  /// The hash of the bytes so far.
  public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of no bytes.
  @inlinable
  public init() {}

  /// The hash of a whole word.
  public init(_ word: String) {
    var word = word
    self = word.withUTF8 { WordHash($0) }
  }

  /// The hash of a word that the program itself compares with.
  public init(_ word: StaticString) {
    self = word.withUTF8Buffer { WordHash($0) }
  }

  /// The hash of the word with these bytes.
  init(_ word: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while offset < word.count {
      let eight = WordHash.eightBytes(of: word, at: offset)
      // No letter of Latin-1 is taken in two halves.
      let count = min(eight >> 56 == 0xC3 ? 7 : 8, word.count - offset)
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
  @inline(__always)
  mutating func combine(_ eight: UInt64, count: Int) {
    combine((eight | 0x2020_2020_2020_2020) & (count < 8 ? (1 << UInt64(count * 8)) - 1 : .max))
  }

  @usableFromInline
  @inline(__always)
  mutating func combine(_ eight: UInt64) {
    value = (value ^ eight) &* 0x9e37_79b9_7f4a_7c15
    value ^= value >> 32
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
