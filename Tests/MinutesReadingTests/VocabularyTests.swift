import Lexicon
import Testing

@testable import MinutesReading

struct VocabularyTests {
  @Test func `every class that a table names is one that the rules know`() {
    for row in LexiconTable("verbs").rows { #expect(VerbClass(named: row[4]) != nil, "\(row)") }
    for row in LexiconTable("words").rows { #expect(FunctionWord(named: row[1]) != nil, "\(row)") }
    for row in LexiconTable("labels").rows { #expect(Label(named: row[0]) != nil, "\(row)") }
  }

  static let forms: [(String, VerbForms)] = [
    ("bokar", .present), ("bokade", .preterite), ("bokat", .supine), ("bokas", .passivePresent),
    ("skrivs", .passivePresent), ("skrivas", .passiveInfinitive), ("skrivet", .participle),
    ("stäm", .imperative), ("begärs", .passivePresent), ("görs", .passivePresent),
    ("ges", .passivePresent), ("förs", .passivePresent), ("skriven", .participle),
  ]

  @Test(arguments: forms)
  func `passives, imperatives and participles follow from a verb's four forms`(
    word: String,
    form: VerbForms
  ) throws {
    let token = try #require(Tokenizer.tokens(of: word).first)
    #expect(Vocabulary.swedish[token].verbForms.isSuperset(of: form))
  }

  static let endings: [(String, Bool, Bool)] = [
    ("trädgårdsgruppen", true, false), ("målgruppen", false, false), ("styrelsemötet", false, true),
    ("området", false, false), ("kommunkansliet", true, false),
  ]

  @Test(arguments: endings)
  func `names of bodies and of gatherings are known by their endings`(
    word: String,
    isBody: Bool,
    isGathering: Bool
  ) {
    Array(word.utf8).withUnsafeBufferPointer { bytes in
      #expect(Vocabulary.swedish.endsLikeBody(bytes) == isBody)
      #expect(Vocabulary.swedish.endsLikeGathering(bytes) == isGathering)
    }
  }
}
