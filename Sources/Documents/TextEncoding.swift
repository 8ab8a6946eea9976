/// How the letters of a text are written as bytes.
enum TextEncoding: Hashable, Sendable {
  case utf8
  case utf16(isBigEndian: Bool)
  /// Windows-1252, which has Latin-1 within it.
  case windows1252

  /// The encoding of a text, by its mark or by what its bytes can be; nil where they are no text.
  ///
  /// Old Swedish texts are Windows-1252 where they are not UTF-8. Bytes that are partly well-formed UTF-8 are a damaged
  /// file instead: read as Windows-1252 it would only look read.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: bytes[0] == 0xFE)
    } else if let isBigEndian = Self.unmarkedUTF16(bytes) {
      self = .utf16(isBigEndian: isBigEndian)
    } else if UTF8Validation.firstInvalidOffset(in: bytes) == nil {
      self = .utf8
    } else if Windows1252.fits(bytes) {
      self = .windows1252
    } else {
      return nil
    }
  }

  /// Texts in Latin letters have every other byte zero in UTF-16; whether the first of each two, or nil.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(1024)
    guard bytes.count >= 16, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let most = head.count * 2 / 5
    if zeros[0] >= most, zeros[1] == 0 { return true }
    if zeros[1] >= most, zeros[0] == 0 { return false }
    return nil
  }

  /// The text in UTF-8, without a byte order mark; nil where the bytes are not well-formed.
  func decoded(_ bytes: [UInt8]) -> [UInt8]? {
    switch self {
    case .utf8: return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    case .windows1252: return Windows1252.utf8(bytes)
    case .utf16(let isBigEndian):
      guard bytes.count.isMultiple(of: 2) else { return nil }
      let units = stride(from: 0, to: bytes.count, by: 2).map { index in
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return isBigEndian ? first << 8 | second : second << 8 | first
      }
      let text = units.first == 0xFEFF ? units[1...] : units[...]
      return String(validating: text, as: UTF16.self).map { Array($0.utf8) }
    }
  }
}
