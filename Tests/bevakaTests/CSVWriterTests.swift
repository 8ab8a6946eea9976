import Testing

@testable import bevaka

struct CSVWriterTests {
  @Test(arguments: [
    ("Boka lokal", "Boka lokal"), ("a,b", "\"a,b\""), ("sa \"ja\"", "\"sa \"\"ja\"\"\""),
    ("a\nb", "\"a\nb\""), ("", ""), ("åäö", "åäö"),
  ])
  func `a field is quoted where it must be`(text: String, field: String) {
    #expect(CSVWriter.field(text) == field)
  }

  @Test(arguments: ["=HYPERLINK(0)", "+46 70", "-1", "@SUM(A1)", "  =1+1", "\t=1"])
  func `what a spreadsheet would compute stays text`(text: String) throws {
    let shown = try CSVReader.records(CSVWriter.field(text)).first?.fields.first
    #expect(shown?.hasPrefix("'") == true)
    #expect(shown?.dropFirst() == text[...])
  }

  @Test func `an escape sequence does not reach the terminal`() {
    #expect(!CSVWriter.field("a\u{1B}[31mb\u{9B}m").unicodeScalars.contains("\u{1B}"))
    #expect(!CSVWriter.field("a\u{9B}m").unicodeScalars.contains("\u{9B}"))
  }
}
