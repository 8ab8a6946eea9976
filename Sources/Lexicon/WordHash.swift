/// The hash by which words are looked up: FNV-1a, 64 bits, over the UTF-8 bytes in lower case.
///
/// Two different Swedish words with one hash are not to be expected (the tables' tests would show it within them),
/// so a word is compared by its hash alone and no `String` is made of it.
public struct WordHash: Hashable, Sendable {
  /// The hash of the bytes so far.
  public var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of no bytes.
  @inlinable
  public init() {}

  /// The hash of a whole word.
  @inlinable
  public init(_ word: String) {
    var previous: UInt8 = 0
    for byte in word.utf8 {
      combine(Self.lowercased(byte, after: previous))
      previous = byte
    }
  }

  /// The hash of several words in order, from their own hashes.
  @inlinable
  public init(of words: some Sequence<UInt64>) {
    for word in words { value = (value ^ word) &* 0x0000_0100_0000_01b3 }
  }

  /// Takes in the next byte, in lower case.
  @inlinable
  @inline(__always)
  public mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The byte in lower case, for ASCII and for the Latin-1 letters (À to Þ are C3 80 to C3 9E, × apart).
  @inlinable
  @inline(__always)
  public static func lowercased(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    if byte < 0x80 {
      return byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
    return previous == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97 ? byte + 0x20 : byte
  }
}
