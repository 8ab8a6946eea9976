/// Checks that bytes are well-formed UTF-8.
enum UTF8Validation {
  /// The offset of the first byte that begins no well-formed sequence; nil when all is well.
  ///
  /// Source: The Unicode Standard, table 3-7 (overlong forms and surrogates are ill-formed).
  static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index < bytes.count {
        // Eight ASCII bytes at a time: most of a text.
        while index + 8 <= bytes.count,
          bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          index += 8
        }
        guard index < bytes.count else { break }
        guard let length = lengthOfSequence(at: index, in: bytes) else { return index }
        index += length
      }
      return nil
    }
  }

  /// The bytes of the well-formed sequence that begins there; nil where none does.
  private static func lengthOfSequence(at index: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    if length > 2, !(0x80...0xBF).contains(bytes[index + 2]) { return nil }
    if length > 3, !(0x80...0xBF).contains(bytes[index + 3]) { return nil }
    return length
  }
}
