package import CivilCalendar
package import Lexicon

extension TemporalTagger {
  /// Why the expressions of the sentence are what they are.
  ///
  /// - Parameters:
  ///   - tokens: the sentence's tokens.
  ///   - text: the UTF-8 text that the tokens' offsets point into.
  ///   - held: the day of the meeting; nil leaves years open.
  /// - Returns: the words, the expressions as `expressions(in:of:held:)` finds them, and what is refused.
  package func trace(
    in tokens: ArraySlice<Token>,
    of text: UnsafeBufferPointer<UInt8>,
    held: CalendarDate?
  ) -> TemporalTrace {
    let tokens = Array(tokens)
    let expressions = self.expressions(in: tokens[...], of: text, held: held)
    let (terms, readings) = withTerms(of: tokens[...], in: text) { sequence in
      (Array(sequence.terms), expressions.map { Self.reading($0, sequence, held) })
    }
    return TemporalTrace(
      words: zip(tokens, terms).map { token, term in
        let isNamed = term.kind != .none
        let hasValue = isNamed && term.kind != .number && term.kind != .symbol
        return TemporalTrace.Word(
          range: token.range,
          kind: isNamed ? "\(term.kind)" : nil,
          value: hasValue ? Int(term.value) : nil
        )
      },
      readings: readings,
      refusals: TemporalExperiment(tokens: tokens, text: text, held: held)
        .refusals(outside: expressions)
    )
  }

  private static func reading(
    _ expression: TemporalExpression,
    _ terms: TermSequence,
    _ held: CalendarDate?
  ) -> TemporalTrace.Reading {
    let first = expression.tokens.lowerBound
    let lead = TemporalLead(terms, first)
    let tense = SentenceTense(terms)
    var builder = ExpressionBuilder(terms: terms, held: held)
    let parse = TemporalParser(terms: terms).parse(at: first)
    let isPast = parse.map { builder.isPast($0) } ?? false
    let isBehind = held.flatMap { held in expression.end.map { $0.date < held } } ?? false
    let found = direction(expression, lead, tense, isPast, terms)
    return TemporalTrace.Reading(
      expression: expression,
      relationWords: lead.end > first ? range(first..<lead.end, terms) : nil,
      rulesAsked: TemporalRule.asked(terms, lead.end).count,
      attempts: attempts(lead.end..<expression.tokens.upperBound, terms, expression.rule),
      isPast: isPast,
      direction: found == .standard && isBehind && hasOpenYear(parse) ? .surroundings : found,
      withoutDeadline: expression.deadline == nil
        ? withoutDeadline(expression, isAttribute: parse?.isAttribute ?? false) : nil
    )
  }

  private static func attempts(
    _ places: Range<Int>,
    _ terms: TermSequence,
    _ chosen: String
  ) -> [TemporalTrace.Attempt] {
    var isOpen = true
    return places.flatMap { place in
      TemporalRule.asked(terms, place).compactMap { rule in
        guard let match = rule.match(terms, place), match.end > place else { return nil }
        let isChosen = isOpen && rule.name == chosen
        if isChosen { isOpen = false }
        return TemporalTrace.Attempt(
          rule: rule.name,
          range: range(place..<match.end, terms),
          isChosen: isChosen
        )
      }
    }
  }

  private static func hasOpenYear(_ parse: TemporalParser.Parse?) -> Bool {
    if case .day(_, month: _, .open, _)? = parse?.reading { true } else { false }
  }

  private static func direction(
    _ expression: TemporalExpression,
    _ lead: TemporalLead,
    _ tense: SentenceTense,
    _ isPast: Bool,
    _ terms: TermSequence
  ) -> TemporalTrace.Direction {
    if !isPast, lead.relation == .by || lead.relation == .before { return .relation }
    if let verb = tense.decidingVerb(around: expression.tokens),
      verb.time == .plan || (verb.time == .past) == isPast
    {
      return .verb(range(verb.index..<verb.index + 1, terms))
    }
    return isPast ? .words : .standard
  }

  private static func withoutDeadline(
    _ expression: TemporalExpression,
    isAttribute: Bool
  ) -> TemporalTrace.WithoutDeadline {
    if expression.value == nil || expression.value == .nextMeeting { return .noDay }
    guard expression.start != nil else { return .unknownYear }
    if isAttribute { return .attribute }
    switch expression.relation {
    case .after, .from, .past: return .relation
    default: return .passed
    }
  }

  private static func range(_ tokens: Range<Int>, _ terms: TermSequence) -> Range<Int> {
    guard let first = terms.token(tokens.lowerBound), let last = terms.token(tokens.upperBound - 1)
    else { return 0..<0 }
    return first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
  }
}
