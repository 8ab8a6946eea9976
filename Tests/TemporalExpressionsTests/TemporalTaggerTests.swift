import CivilCalendar
import Fuzz
import Lexicon
import TestSupport
import Testing

@testable import TemporalExpressions

struct TemporalTaggerTests {
  @Test(arguments: TemporalCorpus.rows)
  func `a time in a sentence resolves from the day of the meeting`(
    row: TemporalCorpus.Row
  ) throws {
    let found = Tagging.expressions(in: row.text, held: row.held)
    #expect(found.count == 1)
    let expression = try #require(found.first)
    #expect(Tagging.mention(of: expression, in: row.text) == row.mention)
    #expect(expression.value?.description ?? "-" == row.value)
    #expect(expression.relation.rawValue == row.relation)
    #expect(expression.deadline?.description ?? "-" == row.deadline)
    #expect(!expression.warnings.isEmpty == row.warns)
    if let extent = row.extent, let start = expression.start, let end = expression.end {
      #expect("\(start)–\(end)" == extent)
    } else {
      #expect(row.extent == nil)
    }
  }

  @Test(arguments: TemporalCorpus.timeless)
  func `figures and words that name no time are left alone`(text: String) {
    #expect(Tagging.expressions(in: text) == [])
  }

  @Test func `the corpus is large enough to mean something`() {
    #expect(TemporalCorpus.rows.count >= 220)
    #expect(TemporalCorpus.timeless.count >= 25)
  }

  @Test(arguments: [
    ("Taket lagas senast 15 maj.", "XXXX-05-15"), ("Taket lagas vecka 20.", "XXXX-W20"),
    ("Taket lagas i maj.", "XXXX-05"), ("Taket lagas på fredag.", "XXXX-WXX-5"),
    ("Taket lagas den 20:e.", "XXXX-XX-20"), ("Taket lagas i höst.", "XXXX-FA"),
    ("Möte 15 maj kl. 18.", "XXXX-05-15T18:00"), ("Taket lagas före jul.", "XXXX-12-24"),
    ("Taket lagas senast 15 maj 2027.", "2027-05-15"), ("Taket lagas fredag v. 20.", "XXXX-W20-5"),
  ])
  func `without the day of the meeting the year stays open`(text: String, value: String) throws {
    let expression = try #require(Tagging.expressions(in: text, held: nil).first)
    #expect(expression.value?.description == value)
    let isDated = value.hasPrefix("2")
    #expect((expression.start == nil) == !isDated)
    #expect((expression.deadline == nil) == !isDated)
  }

  @Test func `two readings that both fit are told`() throws {
    let expression = try #require(Tagging.expressions(in: "Taket lagas nästa fredag.").first)
    #expect(expression.warnings.map(\.category) == [.ambiguous])
    #expect(expression.warnings.first?.message.contains("6/3") == true)
  }

  @Test(arguments: [
    ("nästa vinter", "2025-12-01", "2026-WI"), ("nästa vinter", "2026-01-12", "2026-WI"),
    ("nästa vinter", "2026-02-28", "2026-WI"), ("nästa sommar", "2026-07-01", "2027-SU"),
    ("nästa sommar", "2025-12-01", "2026-SU"),
  ])
  func `the next season is the one after the present`(
    words: String,
    held: String,
    value: String
  ) throws {
    let text = "Taket lagas \(words)."
    let expression = try #require(Tagging.expressions(in: text, held: CalendarDate(held)).first)
    #expect(expression.value?.description == value)
    #expect(expression.warnings == [])
  }

  @Test(arguments: [
    ("Taket lagas senast mitten av augusti.", "2026-08-30", "2027-08-20"),
    ("Taket lagas senast mitten av augusti.", "2026-08-20", "2026-08-20"),
    ("Taket lagas första tisdagen i juli.", "2026-07-17", "2027-07-06"),
    ("Taket lagas sista arbetsdagen i april.", "2026-05-01", "2027-04-30"),
    ("Taket lagas i början av hösten.", "2026-11-08", "2027-09-30"),
    ("Taket lagas i början av september.", "2026-09-05", "2026-09-10"),
  ])
  func `what is cut out of a month or a season lies ahead itself`(
    text: String,
    held: String,
    deadline: String
  ) throws {
    let expression = try #require(Tagging.expressions(in: text, held: CalendarDate(held)).first)
    #expect(expression.deadline?.description == deadline)
  }

  @Test(arguments: [
    ("Planen gäller tertial 1–tertial 2.", nil, "XXXX-01/XXXX-08"),
    ("Planen gäller tertial 3 2027–tertial 1 2027.", "2026-03-02", "2027-09/2027-04"),
  ])
  func `a range of ranges has their outer ends`(
    text: String,
    held: String?,
    value: String
  ) throws {
    let day = held.flatMap { CalendarDate($0) }
    let expression = try #require(Tagging.expressions(in: text, held: day).first)
    #expect(expression.value?.description == value)
  }

  @Test func `a weekday that disagrees is told with the nearest one that agrees`() throws {
    let expression = try #require(Tagging.expressions(in: "Taket lagas fredag 14/5.").first)
    #expect(expression.value?.description == "2026-05-14")
    #expect(expression.warnings.first?.message == "14 maj 2026 är en torsdag; fredag är den 15/5")
  }

  @Test func `expressions know their place in a longer text`() throws {
    let text = "Först något annat. Svar senast 15/3 till Per."
    let tokens = Tagging.tokens(of: text)
    let bytes = Array(text.utf8)
    let slice = try #require(tokens.firstIndex { $0.start >= 20 }).advanced(by: -1)
    let found = bytes.withUnsafeBufferPointer {
      TemporalTagger().expressions(in: tokens[slice...], of: $0, held: Tagging.held)
    }
    let expression = try #require(found.first)
    #expect(Tagging.mention(of: expression, in: text) == "senast 15/3")
    let first = tokens[expression.tokens.lowerBound]
    #expect(Int(first.start) == expression.range.lowerBound)
  }

  @Test func `any mixture of words and signs is read without harm`() {
    let pieces =
      TemporalCorpus.rows.flatMap { $0.text.split(separator: " ").map(String.init) }
      + [
        "/", "-", "–", ".", ":", "(", "§", "99", "0", "31/12", "999999999999999999999", "Å",
        "\u{FFFD}",
      ]
    var generator = SeededGenerator(seed: 20_260_302)
    func random(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
    for _ in 0..<3000 {
      let words = (0..<(1 + random(14))).map { _ in pieces[random(pieces.count)] }
      let text = Array(words.joined(separator: random(4) == 0 ? "" : " ").utf8)
      let held = random(5) == 0 ? nil : CalendarDate(dayNumber: random(40_000) - 5_000)
      text.withUnsafeBufferPointer { text in
        let found = TemporalTagger().expressions(
          in: Tokenizer.tokens(of: text)[...],
          of: text,
          held: held
        )
        let violation = TaggingInvariants.violation(by: found, in: text, held: held)
        #expect(violation == nil, "\(String(decoding: text, as: UTF8.self))")
      }
    }
  }
}
