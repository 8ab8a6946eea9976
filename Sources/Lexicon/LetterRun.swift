/// The letters with which eight bytes begin, found for all eight at once: a byte's answer stands in its highest bit.
///
/// Knows the letters of ASCII and of Latin-1 (C3 and a byte of 80 to BF, × and ÷ apart), which is all that Swedish
/// is written with; others are left to the one who asks.
struct LetterRun {
  /// How many bytes of letters there are, 0 to 8.
  let count: Int
  let hasSmallLetter: Bool
  let startsWithCapital: Bool
  /// There are two letters or more; one of two bytes counts once.
  let hasSeveral: Bool
  /// The eighth byte is the first of a letter whose second one stands behind.
  let endsWithinLetter: Bool

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// - Parameters:
  ///   - eight: the bytes, the first one lowest.
  ///   - startsWithinLetter: the byte before them was the first of a letter.
  ///   - next: the byte behind them.
  @inline(__always)
  init(_ eight: UInt64, startsWithinLetter: Bool, next: UInt8) {
    let small = eight | 0x20 &* Self.ones
    let seven = small & ~Self.highs
    // Bit 7 is set by the addition from "a" on, and from behind "z" on.
    let ascii =
      (seven &+ 0x1F &* Self.ones) & ~(seven &+ 0x05 &* Self.ones) & ~eight & Self.highs
    let leads = Self.equal(eight, 0xC3)
    let seconds = eight & ~(eight << 1) & ~Self.equal(small, 0xB7) & Self.highs
    let follow = seconds & (leads << 8 | (startsWithinLetter ? 0x80 : 0))
    let isNextSecond = next & 0xC0 == 0x80 && next | 0x20 != 0xB7
    let followed = leads & (follow >> 8 | (isNextSecond ? 1 << 63 : 0))
    let all = ascii | followed | follow
    count = (~all & Self.highs).trailingZeroBitCount >> 3
    let run = count < 8 ? (1 << UInt64(count * 8)) - 1 : UInt64.max
    let ends = all & ~followed & run
    hasSeveral = ends & (ends &- 1) != 0
    hasSmallLetter = ends & eight << 2 != 0
    startsWithCapital = (followed & 0x80 == 0 ? eight : eight >> 8) & 0x20 == 0
    endsWithinLetter = count == 8 && followed >> 63 != 0
  }

  /// The bytes of the eight that are this one.
  @inline(__always)
  private static func equal(_ eight: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = eight ^ UInt64(byte) &* ones
    return ~(((difference & ~highs) &+ ~highs) | difference) & highs
  }
}
