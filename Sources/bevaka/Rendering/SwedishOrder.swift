/// The order of Swedish words: a–z, å, ä, ö, whatever the case.
enum SwedishOrder {
  static func precedes(_ first: String, _ second: String) -> Bool {
    let (a, b) = (key(first), key(second))
    return a == b ? first < second : a.lexicographicallyPrecedes(b)
  }

  private static func key(_ text: String) -> [UInt32] {
    text.lowercased().map { character in
      switch character {
      // The places after z in ASCII.
      case "å": 0x7B
      case "ä", "æ": 0x7C
      case "ö", "ø": 0x7D
      case "é", "è", "ë": 0x65
      case "ü": 0x79
      default: character.unicodeScalars.first?.value ?? 0
      }
    }
  }
}
