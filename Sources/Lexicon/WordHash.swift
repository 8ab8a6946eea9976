/// The hash by which words are looked up: FNV-1a, 64 bits, over the UTF-8 bytes in lower case.
///
/// Two different Swedish words with one hash are not to be expected (the tables' tests would show it within them),
/// so a word is compared by its hash alone and no `String` is made of it.
package struct WordHash: Hashable, Sendable {
  @usableFromInline
  package internal(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  @inlinable
  package init() {}

  /// The hash of a whole word.
  @inlinable
  package init(_ word: String) {
    var previous: UInt8 = 0
    for byte in word.utf8 {
      combine(Self.lowercased(byte, after: previous))
      previous = byte
    }
  }

  @inlinable
  @inline(__always)
  package mutating func combine(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The byte in lower case, for ASCII and for the Latin-1 letters (À to Þ are C3 80 to C3 9E, × apart).
  @inlinable
  @inline(__always)
  package static func lowercased(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    if byte < 0x80 {
      return byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
    return previous == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97 ? byte + 0x20 : byte
  }
}
