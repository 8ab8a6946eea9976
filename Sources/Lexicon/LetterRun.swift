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

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The letters of the bytes, the first one lowest; the first half of a letter that ends behind them is none.
  @inline(__always)
  init(_ eight: UInt64) {
    let small = eight | 0x20 &* Self.ones
    let seven = small & ~Self.highs
    // Bit 7 is set by the addition from "a" on, and from behind "z" on.
    let ascii =
      (seven &+ 0x1F &* Self.ones) & ~(seven &+ 0x05 &* Self.ones) & ~eight & Self.highs
    let leads = Self.equal(eight, 0xC3)
    let seconds = eight & ~(eight << 1) & ~Self.equal(small, 0xB7) & Self.highs
    let follow = seconds & leads << 8
    let followed = leads & follow >> 8
    let all = ascii | followed | follow
    count = (~all & Self.highs).trailingZeroBitCount >> 3
    let run = count < 8 ? (1 << UInt64(count * 8)) - 1 : UInt64.max
    let ends = all & ~followed & run
    hasSeveral = ends & (ends &- 1) != 0
    hasSmallLetter = ends & eight << 2 != 0
    startsWithCapital = (followed & 0x80 == 0 ? eight : eight >> 8) & 0x20 == 0
  }

  /// The bytes of the eight that are this one.
  @inline(__always)
  private static func equal(_ eight: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = eight ^ UInt64(byte) &* ones
    return ~(((difference & ~highs) &+ ~highs) | difference) & highs
  }
}
