import Lexicon
import Testing

struct WordMapTests {
  @Test func `what was put in is found, whatever the case, and nothing else`() {
    let map = WordMap((0..<500).map { (word: "Ord\($0)å", value: $0) })
    for index in 0..<500 { #expect(map["oRD\(index)Å"] == index) }
    #expect(map["ord500å"] == nil)
    #expect(map[""] == nil)
    #expect(map.count == 500)
  }

  @Test func `of two equal words the first stands`() {
    #expect(WordMap([(word: "jul", value: 1), (word: "Jul", value: 2)])["jul"] == 1)
  }
}
