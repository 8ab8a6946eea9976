import Testing

@testable import bevaka

struct JSONWriterTests {
  @Test func `names keep their order`() {
    let value: JSONValue = ["b": 1, "a": [true, .null], "å": "ö", "d": .decimal(0.97)]
    #expect(JSONWriter().text(value) == #"{"b": 1, "a": [true, null], "å": "ö", "d": 0.97}"#)
  }

  @Test func `control characters and marks of direction are escaped`() {
    let text: JSONValue = "\u{1B}[2J\u{0}\n\t\"\\\u{7F}\u{9B}\u{202E}"
    #expect(
      JSONWriter().text(text) == #""\u001b[2J\u0000\n\t\"\\\u007f\u009b\u202e""#
    )
  }

  @Test func `outer levels get lines of their own`() {
    let value: JSONValue = ["items": [["a": 1], ["a": 2]], "none": []]
    let expected = """
      {
        "items": [
          {"a": 1},
          {"a": 2}
        ],
        "none": []
      }
      """
    #expect(JSONWriter(levels: 2).text(value) == expected)
  }
}
