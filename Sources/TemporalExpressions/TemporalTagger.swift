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
    tokens.withUnsafeBufferPointer {
      expressions(in: $0, firstToken: tokens.startIndex, of: text, held: held)
    }
  }

  /// The temporal expressions of a sentence whose tokens stand in place; `firstToken` is the index that the first of
  /// them has where the tokens of the expressions are counted.
  package func expressions(
    in tokens: UnsafeBufferPointer<Token>,
    firstToken: Int,
    of text: UnsafeBufferPointer<UInt8>,
    held: CalendarDate?
  ) -> [TemporalExpression] {
    withTerms(of: tokens, in: text) { terms in
      expressions(in: terms, firstToken: firstToken, held: held)
    }
  }

  /// Calls the body with the tokens as the rules see them.
  func withTerms<Result>(
    of tokens: ArraySlice<Token>,
    in text: UnsafeBufferPointer<UInt8>,
    _ body: (TermSequence) -> Result
  ) -> Result {
    tokens.withUnsafeBufferPointer { withTerms(of: $0, in: text, body) }
  }

  @inline(__always)
  func withTerms<Result>(
    of tokens: UnsafeBufferPointer<Token>,
    in text: UnsafeBufferPointer<UInt8>,
    _ body: (TermSequence) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: Term.self, capacity: tokens.count) { terms in
      withUnsafeTemporaryAllocation(of: TermSequence.Miss.self, capacity: tokens.count) {
        misses in
        // Both are trivial: nothing is to be deinitialised.
        for (index, token) in tokens.enumerated() {
          terms.initializeElement(at: index, to: lexicon.term(of: token))
        }
        misses.initialize(repeating: .unknown)
        var effort = 0
        return withUnsafeMutablePointer(to: &effort) { effort in
          body(
            TermSequence(
              tokens: tokens,
              terms: UnsafeBufferPointer(terms),
              text: text,
              misses: misses,
              effort: effort
            )
          )
        }
      }
    }
  }

  /// The expressions of a sentence whose first token has that index.
  func expressions(
    in terms: TermSequence,
    firstToken: Int,
    held: CalendarDate?
  ) -> [TemporalExpression] {
    var expressions: [TemporalExpression] = []
    let parser = TemporalParser(terms: terms)
    var builder = ExpressionBuilder(terms: terms, held: held)
    var years = YearContext(held: held)
    var index = 0
    func append(_ parse: TemporalParser.Parse) {
      var expression = builder.build(parse)
      expression.tokens =
        parse.tokens.lowerBound + firstToken..<parse.tokens.upperBound + firstToken
      expressions.append(expression)
      index = max(index + 1, parse.tokens.upperBound)
      if terms.isSymbol(index, ":"), let first = expression.start?.date,
        let last = expression.end?.date, first < last
      {
        years.period = DatePeriod(first: first, last: last)
      }
    }
    while index < terms.count {
      guard openings.contains(terms.terms[index].kind), let parse = parser.parse(at: index) else {
        index += 1
        continue
      }
      // Most times stand alone, and no list need be made of them.
      let list = TemporalList(parse, parser)?.members
      if list == nil, years.period == nil {
        append(parse)
      } else {
        years.dated(list ?? [parse]).forEach { append($0) }
      }
    }
    return expressions
  }
}
