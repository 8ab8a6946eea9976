import Lexicon
import Testing

struct LexiconTableTests {
  static let names = [
    "abbreviations", "bodies", "gatherings", "labels", "months", "names", "roles", "verbs",
    "weekdays",
    "words",
  ]

  @Test(arguments: names)
  func `every table is embedded and has rows of one width`(name: String) {
    let rows = LexiconTable(name).rows
    #expect(!rows.isEmpty)
    let width = rows[0].count
    #expect(rows.allSatisfy { $0.count == width || $0.count == width - 1 })
    #expect(rows.allSatisfy { !$0[0].isEmpty })
  }

  @Test func `no two words of the tables share a hash`() {
    var words: [UInt64: String] = [:]
    for name in Self.names {
      for row in LexiconTable(name).rows {
        let word = row[0].lowercased()
        let other = words.updateValue(word, forKey: WordHash(word).value)
        #expect(other == nil || other == word)
      }
    }
  }
}
