import Testing

@testable import bevaka

struct DatesCommandTests {
  private let session = Session()

  private func dates(_ input: String, _ arguments: String...) -> Session.Outcome {
    session.runBare(["dates"] + arguments, input: input)
  }

  @Test func `every line has its answer, in JSON a line of its own`() {
    let outcome = dates(
      "Ingen dag här.\n\n2017-12-11\tInte här heller.\r\n-\tEller här.",
      "--format",
      "json"
    )
    #expect(outcome.code == .success)
    #expect(
      outcome.output == """
        {"text": "Ingen dag här.", "held": null, "expressions": []}
        {"text": "", "held": null, "expressions": []}
        {"text": "Inte här heller.", "held": "2017-12-11", "expressions": []}
        {"text": "Eller här.", "held": null, "expressions": []}

        """
    )
  }

  @Test func `the day of the meeting comes from the line or the option`() {
    let outcome = dates(
      "a\n-\tb\n2018-01-01\tc\td\nx\ty\n",
      "--format",
      "json",
      "--held",
      "2017-12-11"
    )
    let lines = outcome.output.split(separator: "\n")
    #expect(lines[0].contains(#""text": "a", "held": "2017-12-11""#))
    #expect(lines[1].contains(#""text": "b", "held": null"#))
    #expect(lines[2].contains(#""text": "c\td", "held": "2018-01-01""#))
    #expect(lines[3].contains(#""text": "x\ty", "held": "2017-12-11""#))
  }

  @Test func `a day that does not exist is an error with its line`() {
    let outcome = dates("a\n2017-02-30\tsenast fredag\n")
    #expect(outcome.code == .data)
    #expect(
      outcome.error
        == "bevaka: standard input: line 2: '2017-02-30' is no day; write YYYY-MM-DD, or - for none\n"
    )
  }

  @Test func `an expression is told with all its parts`() {
    let outcome = dates(
      "Aisha går ut med inbjudan senast onsdag 13/12.\n",
      "--format",
      "json",
      "--held",
      "2017-12-11"
    )
    let expected = """
      {"mention": "senast onsdag 13/12", "range": [27, 46], "value": "2017-12-13", "start": "2017-12-13", \
      "end": "2017-12-13", "relation": "by", "deadline": "2017-12-13", "warnings": []}
      """
    #expect(outcome.output.contains(expected), "\(outcome.output)")
    #expect(dates("senast 13/12\n", "--held", "2017-12-11").output.contains("ons 2017-12-13"))
    #expect(dates("senast 13/12\n", "--held", "11 dec 2017").output.contains("ons 2017-12-13"))
    #expect(dates("senast 13/12\n").output.contains("XXXX-12-13"))
  }
}
