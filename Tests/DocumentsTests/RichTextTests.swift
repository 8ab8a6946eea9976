import Testing

@testable import Documents

struct RichTextTests {
  @Test(
    arguments: [
      (#"sl\u228?p"#, #"sl\u228\'3fp"#), (#"\u-3913?x"#, #"\u-3913\'3fx"#),
      (#"\u228\'e4p"#, #"\u228\'e4p"#), (#"\\u228?"#, #"\\u228?"#), (#"\ul?"#, #"\ul?"#),
      (#"\u"#, #"\u"#), ("varför?", "varför?"), (#"\"#, #"\"#),
    ]
  )
  func `only a question mark that stands for a character is rewritten`(
    text: String,
    expected: String
  ) {
    let bytes = RichText.withPlainFallbacks(Array(text.utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
