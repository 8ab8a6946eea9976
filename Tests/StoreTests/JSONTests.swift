import Testing

@testable import Store

struct JSONTests {
  static let cases: [(json: JSON, text: String)] = [
    (.null, "null"),
    (.boolean(true), "true"),
    (.integer(-17), "-17"),
    (.real(0.97), "0.97"),
    (.real(.nan), "null"),
    (.string("å \"x\" \\ \n \0 🧾"), #""å \"x\" \\ \u000a \u0000 🧾""#),
    (.array([.integer(1), .string("a")]), #"[1,"a"]"#),
    (["b": .null, "a": .array([])], #"{"b":null,"a":[]}"#),
  ]

  @Test(arguments: cases)
  func `a value is written as RFC 8259 has it, members in their order`(json: JSON, text: String) {
    #expect(json.description == text)
  }
}
