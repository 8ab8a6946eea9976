package import CivilCalendar
package import Lexicon

/// Finds the temporal expressions of a sentence and resolves them from the day of the meeting.
///
/// One pass over the tokens: each is looked up once, the rules are tried where a class can begin an expression, and
/// the longest match counts. Every rule looks a bounded number of tokens ahead, so that the time is linear.
package struct TemporalTagger: Sendable {
  package init() {}

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
    let lexicon = TemporalLexicon.swedish
    let first = tokens.startIndex
    return tokens.withUnsafeBufferPointer { tokens in
      withUnsafeTemporaryAllocation(of: Term.self, capacity: tokens.count) { terms in
        // `Term` is trivial: nothing is to be deinitialised.
        for (index, token) in tokens.enumerated() {
          terms.initializeElement(at: index, to: lexicon.term(of: token))
        }
        return Self.expressions(
          in: TermSequence(tokens: tokens, terms: UnsafeBufferPointer(terms), text: text),
          held: held
        )
      }
    }.map { expression in
      var expression = expression
      let tokens = expression.tokens
      expression.tokens = (tokens.lowerBound + first)..<(tokens.upperBound + first)
      return expression
    }
  }

  private static func expressions(
    in terms: TermSequence,
    held: CalendarDate?
  ) -> [TemporalExpression] {
    var expressions: [TemporalExpression] = []
    let parser = TemporalParser(terms: terms)
    var tense: SentenceTense?
    var index = 0
    while index < terms.count {
      guard terms.kind(index) != .symbol, let parse = parser.parse(at: index) else {
        index += 1
        continue
      }
      let context = tense ?? SentenceTense(terms)
      tense = context
      expressions.append(ExpressionBuilder(terms: terms, tense: context, held: held).build(parse))
      index = max(index + 1, parse.tokens.upperBound)
    }
    return expressions
  }
}
