/// Letters written as a letter and its mark, as macOS and some PDF programs do, as the one character that they are.
enum LetterComposition {
  /// Letters with marks by their canonical equivalents: characters compare equal however they are written.
  private static let letters: [Character: Unicode.Scalar] = {
    var letters: [Character: Unicode.Scalar] = [:]
    for range in [0xC0...0x24F, 0x1E00...0x1EFF] as [ClosedRange<UInt32>] {
      for scalar in range.lazy.compactMap(Unicode.Scalar.init) {
        letters[Character(scalar)] = scalar
      }
    }
    return letters
  }()

  /// The text with composed letters; nil where there is nothing to compose.
  static func composed(_ bytes: [UInt8]) -> [UInt8]? {
    // U+0300 to U+036F begin with one of these bytes in UTF-8, and nothing else that is common does.
    guard bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for character in String(decoding: bytes, as: UTF8.self) {
      if character.unicodeScalars.count > 1, let letter = letters[character] {
        result += UTF8.encode(letter).map(Array.init) ?? []
      } else {
        result += character.utf8
      }
    }
    return result
  }
}
