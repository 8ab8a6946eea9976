/// RTF, as pandoc 2 reads it.
enum RichText {
  /// Characters outside the code page as it reads them right: of `\u228?` it takes the letter after the question mark
  /// for the fallback and drops it, of `\u228\'3f` it does not.
  static func withPlainFallbacks(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      result.append(bytes[index])
      index += 1
      guard bytes[index - 1] == UInt8(ascii: "\\"), index < bytes.count else { continue }
      // An escaped backslash begins no control word.
      let isUnicode = bytes[index] == UInt8(ascii: "u")
      result.append(bytes[index])
      index += 1
      guard isUnicode else { continue }
      let start = index
      while index < bytes.count, bytes[index] == UInt8(ascii: "-") || isDigit(bytes[index]) {
        result.append(bytes[index])
        index += 1
      }
      if index > start, index < bytes.count, bytes[index] == UInt8(ascii: "?") {
        result += Array(#"\'3f"#.utf8)
        index += 1
      }
    }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
