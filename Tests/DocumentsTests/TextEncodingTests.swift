import Testing

@testable import Documents

struct TextEncodingTests {
  private static let text = "§ 4 Åsa får i uppdrag att höra sig för – ”senast i maj”.\n"

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read with its mark and without`(isBigEndian: Bool) throws {
    for text in [Self.text, "\u{FEFF}" + Self.text] {
      let bytes = Self.utf16(text, bigEndian: isBigEndian)
      let document = try DocumentReader.document(path: "x", bytes: bytes)
      #expect(document.bytes == Array(Self.text.utf8))
      #expect(document.byteOrderMarkLength == 0)
    }
  }

  @Test func `half a character of UTF-16 is no text`() {
    let bytes = Self.utf16("\u{FEFF}Åsa", bigEndian: false) + [0x00, 0xD8]
    #expect(throws: (any Error).self) { try DocumentReader.document(path: "x", bytes: bytes) }
  }

  @Test func `Windows-1252 is read, with its dashes and quotes`() throws {
    let bytes =
      Array("Per-Olof f".utf8) + [0xE5] + Array("r ".utf8) + [0x96, 0x20, 0x94]
      + Array("s".utf8) + [0xE4] + Array("tt".utf8) + [0x94, 0x20, 0xD6]
    let document = try DocumentReader.document(path: "x", bytes: bytes)
    #expect(String(decoding: document.bytes, as: UTF8.self) == "Per-Olof får – ”sätt” Ö")
  }

  @Test(
    arguments: [
      // UTF-8 with a byte lost, bytes that stand for no character, control characters
      Array("Åsa g".utf8) + [0xE5] + Array("r".utf8), [0x61, 0x81, 0x62], [0x61, 0xE5, 0x01],
    ] as [[UInt8]]
  )
  func `a damaged text is not read as something else`(bytes: [UInt8]) {
    #expect(TextEncoding(of: bytes) == nil)
    #expect(throws: (any Error).self) { try DocumentReader.document(path: "x", bytes: bytes) }
  }

  @Test func `letters and their marks become the letters that they are`() throws {
    let apart = "Åsa, Örjan, François och Zoë från Malmö; x\u{336} y"
    let decomposed =
      "A\u{30A}sa, O\u{308}rjan, Franc\u{327}ois och Zoe\u{308} fra\u{30A}n Malmo\u{308}; x\u{336} y"
    let document = try DocumentReader.document(path: "x", bytes: Array(decomposed.utf8))
    #expect(Array(apart.utf8) == document.bytes)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let marked = try DocumentReader.document(path: "x", bytes: mark + Array(decomposed.utf8))
    #expect(marked.bytes == document.bytes)
    #expect(marked.byteOrderMarkLength == 0, "offsets count in the text as --text prints it")
  }

  @Test(
    arguments: [
      ("decem\u{AD}ber", "december"), ("decem\u{AD}\nber", "decem-\nber"),
      ("ett\u{2028}två\u{2029}tre\u{85}fyra", "ett\ntvå\ntre\nfyra"),
      ("hög\u{200C}frekvens\u{2060} \u{FEFF}Åsa", "högfrekvens Åsa"),
      ("o\u{FB00}ert, \u{FB01}xar, \u{FB02}yttar, a\u{FB03}sch", "offert, fixar, flyttar, affisch"),
      ("A\u{30A}\u{AD}sa", "Åsa"), ("slut\u{AD}", "slut"),
    ]
  )
  func `words are read without what stands unseen in them`(written: String, read: String) throws {
    let document = try DocumentReader.document(path: "x", bytes: Array(written.utf8))
    #expect(String(decoding: document.bytes, as: UTF8.self) == read)
  }

  @Test func `other signs stay as they are`() throws {
    let text = "kl.\u{A0}18 – ”nu” § 3 €, 👩\u{200D}💻 \u{FB06} \u{C2}\u{EF}"
    #expect(
      try DocumentReader.document(path: "x", bytes: Array(text.utf8)).bytes == Array(text.utf8)
    )
  }

  @Test func `the code page has a character for every byte it says it has`() {
    for byte in UInt8(0x80)...0xFF {
      let fits = Windows1252.fits([byte])
      #expect(fits == (Windows1252.utf8([byte]) != nil))
      if fits {
        #expect(
          Windows1252.utf8([byte]).flatMap { String(validating: $0, as: UTF8.self) }?.count == 1
        )
      }
    }
  }
}
