import Lexicon
import Testing

struct LexiconTableTests {
  static let names = [
    "abbreviations", "bodies", "deeds", "feasts", "gatherings", "labels", "months", "names",
    "number_contexts", "numerals", "roles", "status_words", "temporal_words", "tense_words",
    "verbs", "weekdays",
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

  @Test(arguments: names)
  func `no row stands twice, and no word has two meanings where one counts`(name: String) {
    // A label and a word beside a number may be of several kinds, any other word has one row.
    let width = ["labels", "number_contexts"].contains(name) ? 2 : 1
    var seen: Set<[String]> = []
    for row in LexiconTable(name).rows {
      #expect(seen.insert(row.prefix(width).map { $0.lowercased() }).inserted, "\(row)")
    }
  }

  @Test func `verbs are inflected as Swedish verbs are`() {
    let withoutR: Set<String> = ["kan", "vet", "vill"]
    let irregular: Set<String> = [
      "bidra", "delta", "dra", "föredra", "ha", "ta", "uppta", "vidta", "återuppta",
    ]
    for row in LexiconTable("verbs").rows {
      let (infinitive, present, preterite, supine) = (row[0], row[1], row[2], row[3])
      let ending = present.last
      #expect(ending == "r" || ending == "s" || withoutR.contains(present), "\(row)")
      #expect(supine.hasSuffix("t") || supine.hasSuffix("ts"), "\(row)")
      // The first conjugation is regular throughout.
      guard present == infinitive + "r", !irregular.contains(infinitive) else { continue }
      if infinitive.hasSuffix("a") {
        #expect(preterite == infinitive + "de" && supine == infinitive + "t", "\(row)")
      }
    }
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
