import CivilCalendar
import Fuzz
import Lexicon
import TestSupport
import Testing

@testable import TemporalExpressions

/// What holds of every sentence of a grammar of deadlines, on many days of the meeting.
struct TaggingPropertyTests {
  @Test func `what is printed parses back, within the text and not before the meeting`() {
    var broken: [String] = []
    var found = 0
    func examine(_ text: String, _ days: inout DeadlineGrammar) {
      for held in [days.generator.next() % 4 == 0 ? nil : days.day(), days.day()] {
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
          let expressions = TemporalTagger().expressions(
            in: Tokenizer.tokens(of: buffer)[...],
            of: buffer,
            held: held
          )
          found += expressions.count
          if let violation = TaggingInvariants.violation(by: expressions, in: buffer, held: held) {
            broken.append("\(held.map(\.description) ?? "-") \(text) \(violation)")
          }
        }
      }
    }
    Self.everySentence(seed: 1953, rounds: 2) { examine($0, &$1) }
    var days = DeadlineGrammar(seed: 2100)
    for text in Self.writtenSentences {
      for _ in 0..<4 { examine(text, &days) }
    }
    #expect(found > 5000)
    #expect(broken == [])
  }

  /// A year may have gone by, and so may a day counted back from one ahead ("två veckor före den 4/1" on 3 January).
  @Test func `words without a year that set a limit ahead have a deadline`() {
    var broken: [String] = []
    var found = 0
    Self.everySentence(seed: 1977, rounds: 4) { text, days in
      let held = days.day()
      for expression in Tagging.expressions(in: text, held: held) where expression.start != nil {
        guard [.by, .on, .during].contains(expression.relation),
          !Self.countingBack.contains(expression.rule)
        else { continue }
        found += 1
        let mention = Tagging.mention(of: expression, in: text)
        if expression.deadline == nil, !DeadlineGrammar.namesYear(mention) {
          broken.append("\(text) held \(held): \(expression.value?.description ?? "-")")
        }
      }
    }
    #expect(found > 2000)
    #expect(broken == [])
  }

  /// No words that set a deadline are excepted: those that count backwards tell of the past and set none.
  @Test func `a meeting a day later never has an earlier deadline`() {
    var broken: [String] = []
    var compared = 0
    func compare(_ text: String, held: CalendarDate) {
      let first = Tagging.expressions(in: text, held: held)
      let second = Tagging.expressions(in: text, held: held.adding(days: 1))
      for (before, after) in zip(first, second) {
        guard let before = before.deadline, let after = after.deadline else { continue }
        compared += 1
        if after < before { broken.append("\(text) held \(held): \(before), a day later \(after)") }
      }
    }
    Self.everySentence(seed: 1989, rounds: 2) { text, days in compare(text, held: days.day()) }
    var days = DeadlineGrammar(seed: 1952)
    for text in Self.writtenSentences {
      for _ in 0..<12 { compare(text, held: days.day()) }
    }
    #expect(compared > 4000)
    #expect(broken == [])
  }

  @Test func `nor has any of four hundred days in a row`() {
    var grammar = DeadlineGrammar(seed: 2004)
    var broken: [String] = []
    for time in (0..<2).flatMap({ _ in grammar.times() }) {
      let text = "Anna skickar rapporten senast \(time)."
      let start = grammar.day()
      var latest: CalendarDate?
      for shift in 0..<400 {
        let held = start.adding(days: shift)
        guard let deadline = Tagging.expressions(in: text, held: held).first?.deadline else {
          continue
        }
        if let latest, deadline < latest {
          broken.append("\(text) held \(held): \(deadline), the day before \(latest)")
        }
        latest = deadline
      }
    }
    #expect(broken == [])
  }

  /// The sentences of the rules and of the corpus.
  private static let writtenSentences =
    TemporalRule.all.flatMap { $0.examples.map(\.text) + $0.counterExamples }
    + TemporalCorpus.rows.map(\.text) + TemporalCorpus.timeless

  private static let countingBack = [
    "before-or-after", "week-around", "day-beside", "nth-working-day-beside", "bridge-day",
  ]

  /// Each relation with each kind of time, so many times with other numbers.
  private static func everySentence(
    seed: UInt64,
    rounds: Int,
    _ check: (String, inout DeadlineGrammar) -> Void
  ) {
    var grammar = DeadlineGrammar(seed: seed)
    for _ in 0..<rounds {
      for relation in DeadlineGrammar.relations {
        for time in grammar.times() {
          let space = relation.isEmpty ? "" : " "
          check("Anna skickar rapporten \(relation)\(space)\(time).", &grammar)
        }
      }
    }
  }
}
