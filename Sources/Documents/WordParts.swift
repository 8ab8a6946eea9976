/// Characters that are no part of a word as it is read, as typesetting programs put them into words: soft hyphens,
/// joiners, ligatures; and the ends of lines that are none in ASCII.
enum WordParts {
  /// The text as it is read; nil where it has none of these.
  static func plain(_ bytes: [UInt8]) -> [UInt8]? {
    guard let first = bytes.indices.first(where: { special(at: $0, in: bytes) != nil }) else {
      return nil
    }
    var result = Array(bytes[..<first])
    result.reserveCapacity(bytes.count)
    var index = first
    while index < bytes.count {
      if let (length, replacement) = special(at: index, in: bytes) {
        result += replacement.utf8
        index += length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// The bytes of such a character and what is read instead; nil where none begins.
  private static func special(at index: Int, in bytes: [UInt8]) -> (length: Int, String)? {
    let first = bytes[index]
    guard first == 0xC2 || first == 0xE2 || first == 0xEF, index + 1 < bytes.count else {
      return nil
    }
    let second = bytes[index + 1]
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (first, second, third) {
    // A soft hyphen shows at the end of a line, and only there.
    case (0xC2, 0xAD, 0x0A), (0xC2, 0xAD, 0x0D): return (2, "-")
    case (0xC2, 0xAD, _): return (2, "")
    // U+0085, U+2028 and U+2029 end a line.
    case (0xC2, 0x85, _): return (2, "\n")
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): return (3, "\n")
    // U+200C, U+2060 and U+FEFF keep letters apart or together without a sign of their own.
    case (0xE2, 0x80, 0x8C), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (3, "")
    case (0xEF, 0xAC, 0x80...0x84): return (3, ligatures[Int(third) - 0x80])
    default: return nil
    }
  }

  /// U+FB00 to U+FB04.
  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl"]
}
