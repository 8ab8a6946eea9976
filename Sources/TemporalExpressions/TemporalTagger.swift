package import CivilCalendar
package import Lexicon

/// Finds the temporal expressions of a sentence and resolves them from the day of the meeting.
///
/// One pass over the tokens: each is looked up once, the rules are tried where a class can begin an expression, and
/// the longest match counts. Every rule looks a bounded number of tokens ahead, so that the time is linear.
package struct TemporalTagger: Sendable {
  private let lexicon: TemporalLexicon
  /// The classes at which an expression can begin; a token of another costs nothing but its look-up.
  private let openings: KindSet

  package init() {
    lexicon = .swedish
    openings = TemporalRule.starts.union(TemporalLead.openings).union([.clock])
  }

  /// The temporal expressions of one sentence, in order, none overlapping another.
  ///
  /// - Parameters:
  ///   - tokens: the sentence's tokens.
  ///   - text: the UTF-8 text that the tokens' offsets point into.
  ///   - held: the day of the meeting; nil leaves years open.
  /// - Returns: each with its byte range and the range of its tokens.
  package func expressions(
    in tokens: ArraySlice<Token>,
    of text: UnsafeBufferPointer<UInt8>,
    held: CalendarDate?
  ) -> [TemporalExpression] {
    tokens.withUnsafeBufferPointer { slice in
      withUnsafeTemporaryAllocation(of: Term.self, capacity: slice.count) { terms in
        withUnsafeTemporaryAllocation(of: TermSequence.Miss.self, capacity: slice.count) { misses in
          // Both are trivial: nothing is to be deinitialised.
          for (index, token) in slice.enumerated() {
            terms.initializeElement(at: index, to: lexicon.term(of: token))
          }
          misses.initialize(repeating: .unknown)
          let sequence = TermSequence(
            tokens: slice,
            terms: UnsafeBufferPointer(terms),
            text: text,
            misses: misses
          )
          return expressions(in: sequence, firstToken: tokens.startIndex, held: held)
        }
      }
    }
  }

  private func expressions(
    in terms: TermSequence,
    firstToken: Int,
    held: CalendarDate?
  ) -> [TemporalExpression] {
    var expressions: [TemporalExpression] = []
    let parser = TemporalParser(terms: terms)
    var tense: SentenceTense?
    var index = 0
    while index < terms.count {
      guard openings.contains(terms.terms[index].kind), let parse = parser.parse(at: index) else {
        index += 1
        continue
      }
      let context = tense ?? SentenceTense(terms)
      tense = context
      let builder = ExpressionBuilder(terms: terms, tense: context, held: held)
      for parse in TemporalList(parse, parser)?.members ?? [parse] {
        var expression = builder.build(parse)
        expression.tokens =
          parse.tokens.lowerBound + firstToken..<parse.tokens.upperBound + firstToken
        expressions.append(expression)
        index = max(index + 1, parse.tokens.upperBound)
      }
    }
    return expressions
  }
}
