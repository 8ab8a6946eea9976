import CivilCalendar
import Lexicon
import Testing

@testable import TemporalExpressions

struct TemporalTraceTests {
  private func trace(_ text: String, held: CalendarDate? = Tagging.held) -> TemporalTrace {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer {
      TemporalTagger().trace(in: Tokenizer.tokens(of: $0)[...], of: $0, held: held)
    }
  }

  private func words(_ range: Range<Int>?, _ text: String) -> String {
    range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } ?? "-"
  }

  @Test func `every word has its class`() {
    let text = "Klart senast fredag 13/3."
    let found = trace(text).words.map { "\(words($0.range, text)) \($0.kind ?? "-")" }
    #expect(
      found == [
        "Klart -", "senast latest", "fredag weekday", "13 number", "/ symbol", "3 number",
        ". symbol",
      ]
    )
  }

  @Test func `an expression knows the rule that won and those that lost`() throws {
    let text = "Klart senast fredag 13/3."
    let reading = try #require(trace(text).readings.first)
    #expect(words(reading.relationWords, text) == "senast")
    let won = reading.attempts.filter(\.isChosen)
    #expect(won.map(\.rule) == [reading.expression.rule])
    #expect(won.map { words($0.range, text) } == ["fredag 13/3"])
    #expect(reading.attempts.contains { $0.rule == "weekday" && !$0.isChosen })
    #expect(reading.rulesAsked > 1)
  }

  @Test func `a day of a list that has gone by owes its direction to the list`() {
    let directions = trace("Möten 13/1, 10/2, 10/3 och 14/4.").readings.map(\.direction)
    #expect(directions == [.surroundings, .surroundings, .standard, .standard])
    #expect(trace("Möte 3/2 2025.").readings.map(\.direction) == [.standard])
  }

  @Test(arguments: [
    ("Klart senast fredag.", false, "relation", "-"), ("Vi sågs i fredags.", true, "verb", "sågs"),
    ("Beslut i fredags.", true, "words", "-"), ("Klart i maj.", false, "standard", "-"),
    ("Taket lagades i maj.", true, "verb", "lagades"),
  ])
  func `the direction is told with what decided it`(
    text: String,
    isPast: Bool,
    kind: String,
    verb: String
  ) throws {
    let reading = try #require(trace(text).readings.first)
    #expect(reading.isPast == isPast)
    switch reading.direction {
    case .relation: #expect(kind == "relation")
    case .words: #expect(kind == "words")
    case .standard: #expect(kind == "standard")
    case .verb(let range):
      #expect(kind == "verb")
      #expect(words(range, text) == verb)
    case .surroundings: Issue.record("no list and no period")
    }
  }

  @Test(arguments: [
    ("Yttra er snarast.", TemporalTrace.WithoutDeadline.noDay),
    ("Klart efter påsk.", .relation), ("Höstens program är klart.", .attribute),
    ("Öppet fram till den 3 februari 2026.", .passed),
  ])
  func `a missing last day has its reason`(
    text: String,
    reason: TemporalTrace.WithoutDeadline
  ) throws {
    #expect(try #require(trace(text).readings.first).withoutDeadline == reason)
  }

  @Test func `an open year is a reason of its own`() throws {
    let reading = try #require(trace("Klart senast 3 maj.", held: nil).readings.first)
    #expect(reading.withoutDeadline == .unknownYear)
  }

  @Test(arguments: [
    ("Se dnr 13/3 i pärmen.", "13/3", "efter dnr", "2026-03-13"),
    ("Bilden finns på s. 3/4.", "3/4", "efter s.", "2026-04-03"),
    ("Kostnaden är 260401 kr.", "260401", "före kr", "2026-04-01"),
    ("Det bor ingen på mars.", "mars", "efter på", "2026-03"),
    ("De ligger i 2027 kartonger.", "-", "-", "-"),
    ("Vi mötte 2014 i rummet.", "2014", "senast", "2014"),
    ("Nästa möte är inte bestämt.", "Nästa möte", "senast", "next-meeting"),
    ("Vi börjar kl. 13.", "kl. 13", "klockslag", "-"),
    ("Projekt kan pågå 1-3 år.", "1-3 år", "längd", "-"),
    ("Ordet är fritt.", "-", "-", "-"),
  ])
  func `what looks like a time and is none is told with what would make it one`(
    text: String,
    mention: String,
    reason: String,
    value: String
  ) throws {
    let trace = trace(text)
    guard mention != "-" else { return }
    #expect(trace.readings.isEmpty)
    let refusal = try #require(trace.refusals.first)
    #expect(words(refusal.range, text) == mention)
    #expect(refusal.otherwise?.description ?? "-" == value)
    let found =
      switch refusal.reason {
      case .neighbours(let before, nil): "efter \(words(before, text))"
      case .neighbours(_, let behind): "före \(words(behind, text))"
      case .needsRelation(let word): word
      case .needsDay: "klockslag"
      case .lengthOfTime: "längd"
      }
    #expect(found == reason)
  }

  @Test func `a trace tells what the tagger finds, and refuses nothing that it found`() {
    for text in TemporalCorpus.rows.map(\.text) + TemporalCorpus.timeless {
      let trace = trace(text)
      #expect(trace.readings.map(\.expression) == Tagging.expressions(in: text), "\(text)")
      for refusal in trace.refusals {
        #expect(!refusal.range.isEmpty && refusal.range.upperBound <= text.utf8.count, "\(text)")
        #expect(
          !trace.readings.contains { $0.expression.range.overlaps(refusal.range) },
          "\(text)"
        )
      }
    }
  }
}
