import Lexicon
import Testing

@testable import TemporalExpressions

/// The time for a text is bounded by how often a rule is tried, which can be counted.
struct TaggingEffortTests {
  @Test(arguments: [
    "1/1 ", "1 ", "1-", "1.1.", "i ", "på ", "senast ", "om en en en ", "mellan 1 och ", "den ",
    "från ", "till ", "fredag ", "nästa ", "första ", "t o m ", "till och med ", "i slutet av ",
    "två dagar före ", "en vecka efter ", "nästa möte den ", "första dagen i ", "1–2 ", "kl. 9 ",
  ])
  func `no run of words makes rules ask more than so often a word`(words: String) {
    let short = effort(words, repeated: 200)
    let long = effort(words, repeated: 1600)
    #expect(long.tries <= short.tries * 8 + 200, "\(short.tries) tries became \(long.tries)")
    #expect(long.tries <= 60 * long.tokens, "\(long.tries) tries for \(long.tokens) words")
  }

  @Test func `ordinary words ask for no rule at all`() {
    let text = "Karin berättar hur gruppen arbetar och vad den har gjort sedan våren. "
    let found = effort(text, repeated: 100)
    #expect(found.tries <= found.tokens)
  }

  @Test func `a rule tells every class that can stand second`() {
    let texts =
      TemporalCorpus.rows.map(\.text)
      + TemporalRule.all.flatMap { $0.examples.map(\.text) + $0.counterExamples }
    for text in texts {
      withTerms(of: text) { terms in
        for index in 0..<terms.count {
          for rule in TemporalRule.all where rule.starts.contains(terms.kind(index)) {
            guard rule.match(terms, index) != nil else { continue }
            #expect(
              rule.then?.contains(terms.signKind(index + 1)) ?? true,
              "\(rule.name): \(text)"
            )
            guard terms.kind(index) == .number, let token = terms.token(index) else { continue }
            #expect(rule.figures.contains(token.count), "\(rule.name): \(text)")
          }
        }
      }
    }
  }

  private func effort(_ words: String, repeated count: Int) -> (tries: Int, tokens: Int) {
    withTerms(of: String(repeating: words, count: count)) { terms in
      _ = TemporalTagger().expressions(in: terms, firstToken: 0, held: Tagging.held)
      return (terms.effort.pointee, terms.count)
    }
  }

  private func withTerms<Result>(of text: String, _ body: (TermSequence) -> Result) -> Result {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { text in
      TemporalTagger().withTerms(of: Tokenizer.tokens(of: text)[...], in: text, body)
    }
  }
}
