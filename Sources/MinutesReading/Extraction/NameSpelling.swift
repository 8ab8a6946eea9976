import Lexicon

/// First names as they sound: "Christina" and "Kristina", "Ann-Sofie" and "Annsofie", "Mathias" and "Matthias".
enum NameSpelling {
  /// The same for spellings of one name; it stands for no name of its own.
  static func key(_ letters: some Sequence<UInt8>) -> UInt64 {
    var sounds: [UInt8] = []
    for letter in letters {
      let sound: UInt8
      switch letter | 0x20 {
      // Silent, or part of "ch", "ph", "th"; hyphens and the lead byte of å, ä, ö, é.
      case UInt8(ascii: "h"), UInt8(ascii: "-"), 0xE3: continue
      case UInt8(ascii: "c"), UInt8(ascii: "q"): sound = UInt8(ascii: "k")
      case UInt8(ascii: "w"): sound = UInt8(ascii: "v")
      case UInt8(ascii: "z"): sound = UInt8(ascii: "s")
      case UInt8(ascii: "y"): sound = UInt8(ascii: "i")
      // "é"
      case 0xA9: sound = UInt8(ascii: "e")
      default: sound = letter | 0x20
      }
      if sounds.last != sound { sounds.append(sound) }
    }
    // "Sofie" and "Sofi"
    if sounds.suffix(2).elementsEqual("ie".utf8) { sounds.removeLast() }
    return WordHash(String(decoding: sounds, as: UTF8.self)).value
  }
}
