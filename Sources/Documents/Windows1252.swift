/// Windows code page 1252: Latin-1 with letters and signs where that has control characters.
enum Windows1252 {
  /// The characters of the bytes 0x80 to 0x9F; five of them are not used.
  ///
  /// Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT
  private static let signs: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  /// Whether a text that is not UTF-8 can be this: no byte without a character, no control characters, and none of the
  /// letters å, ä, ö and their like in UTF-8 beside what is not.
  static func fits(_ bytes: [UInt8]) -> Bool {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x00..<0x09, 0x0E..<0x20, 0x7F: return false
      case 0x80..<0xA0 where signs[Int(byte) - 0x80] == nil: return false
      // "Ã¥" is a å of UTF-8, never words of Swedish.
      case 0xC3 where index + 1 < bytes.count && (0x80...0xBF).contains(bytes[index + 1]):
        return false
      default: continue
      }
    }
    return true
  }

  /// The text in UTF-8; nil where a byte has no character.
  static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      switch byte {
      case 0x80..<0xA0:
        guard let sign = signs[Int(byte) - 0x80] else { return nil }
        result += UTF8.encode(sign).map(Array.init) ?? []
      case 0xA0...: result += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      default: result.append(byte)
      }
    }
    return result
  }
}
