import Testing

@testable import bevaka

struct SuggestionTests {
  @Test(arguments: [
    ("lst", "list"), ("exract", "extract"), ("serach", "search"), ("imp", "import"),
    ("committes", "committees"), ("remnid", "remind"),
  ])
  func `a misspelt word leads to the one that was meant`(typed: String, meant: String) {
    let words = ["list", "extract", "search", "import", "committees", "remind", "run"]
    #expect(Suggestion.nearest(to: typed, among: words) == meant)
  }

  @Test(arguments: ["xyzzy", "", "protocol", "listen to me"])
  func `a word far from all leads nowhere`(typed: String) {
    #expect(Suggestion.nearest(to: typed, among: ["list", "extract", "run"]) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("list", "list", 0), ("lsit", "list", 1), ("kitten", "sitting", 3),
  ])
  func `the distance counts single edits and swaps`(first: String, second: String, edits: Int) {
    #expect(Suggestion.distance(Array(first), Array(second)) == edits)
    #expect(Suggestion.distance(Array(second), Array(first)) == edits)
  }
}
