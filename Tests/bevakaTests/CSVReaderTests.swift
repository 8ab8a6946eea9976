import TestSupport
import Testing

@testable import bevaka

struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
    ("\"a,b\",\"c \"\"d\"\"\"\r\n", [["a,b", "c \"d\""]]),
    ("\"a\nb\",c\n", [["a\nb", "c"]]),
    (",,\n", [["", "", ""]]),
    ("a\n\n\nb\n", [["a"], ["b"]]),
    ("\"\"\n", [[""]]),
    ("", []),
    ("å,ä,\"ö\"", [["å", "ä", "ö"]]),
  ])
  func `fields are read as RFC 4180 has them`(text: String, fields: [[String]]) throws {
    #expect(try CSVReader.records(text).map(\.fields) == fields)
  }

  @Test func `a record knows the line it starts on`() throws {
    let records = try CSVReader.records("a\n\n\"b\nc\"\nd\n")
    #expect(records.map(\.line) == [1, 3, 5])
  }

  @Test(arguments: [
    ("a,\"b\nc\n", CSVReader.SyntaxError.openQuote(line: 1)),
    ("a\nb\"c\"\n", .strayQuote(line: 2)),
    ("a\n\n\"b\"c\n", .strayQuote(line: 3)),
  ])
  func `quotes out of place are errors with their line`(
    text: String,
    error: CSVReader.SyntaxError
  ) {
    #expect(throws: error) { try CSVReader.records(text) }
  }

  @Test func `what the writer writes the reader reads`() throws {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("ab\",;\n åäö'x")
    for _ in 0..<500 {
      let count = Int.random(in: 1...4, using: &generator)
      let fields = (0..<count).map { _ in
        let length = Int.random(in: 1...8, using: &generator)
        return "x"
          + String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
      }
      #expect(try CSVReader.records(CSVWriter.record(fields)).map(\.fields) == [fields])
    }
  }
}
