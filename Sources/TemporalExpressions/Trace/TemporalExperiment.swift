import CivilCalendar
import Lexicon

/// Finds out why words are no time by trying them in other surroundings: alone, with less before or behind them, after
/// a word of relation.
///
/// So the reason always holds for the rules as they are, and no rule has to keep an account of what it refuses.
struct TemporalExperiment {
  let tokens: [Token]
  let text: UnsafeBufferPointer<UInt8>
  let held: CalendarDate?

  /// No refused time has more tokens.
  private static let longest = 8
  /// How far a word's influence reaches.
  private static let reach = 4
  private static let relations = ["senast", "under", "till"]

  /// The refused times among the tokens that no expression holds.
  func refusals(outside expressions: [TemporalExpression]) -> [TemporalRefusal] {
    var found: [TemporalRefusal] = []
    var index = 0
    while index < tokens.count {
      if let expression = expressions.first(where: { $0.tokens.contains(index) }) {
        index = expression.tokens.upperBound
        continue
      }
      let next = expressions.first { $0.tokens.lowerBound > index }?.tokens.lowerBound
      let limit = min(index + Self.longest, next ?? tokens.count)
      guard let (refusal, end) = refusal(from: index, before: limit) else {
        index += 1
        continue
      }
      found.append(refusal)
      index = end
    }
    return found
  }

  private func refusal(from start: Int, before limit: Int) -> (TemporalRefusal, end: Int)? {
    let kind = TemporalLexicon.swedish.term(of: tokens[start]).kind
    guard kind != .none, kind != .symbol else { return nil }
    for end in stride(from: limit, to: start, by: -1) {
      guard tokens[end - 1].kind != .symbol, let (reason, value) = reason(start..<end) else {
        continue
      }
      return (TemporalRefusal(range: bytes(start..<end), reason: reason, otherwise: value), end)
    }
    return nil
  }

  private func reason(_ span: Range<Int>) -> (TemporalRefusal.Reason, TimexValue?)? {
    if let alone = reading("", span) {
      let reason = TemporalRefusal.Reason.neighbours(
        before: blockerBefore(span),
        behind: blockerBehind(span, "")
      )
      return (reason, alone.value)
    }
    for relation in Self.relations {
      guard let reading = reading(relation, span) else { continue }
      if let behind = blockerBehind(span, relation) {
        return (.neighbours(before: nil, behind: behind), reading.value)
      }
      return (.needsRelation(relation), reading.value)
    }
    guard tokens[span].contains(where: { $0.kind == .number }) || span.count > 1 else { return nil }
    if reading("idag", span) != nil { return (.needsDay, nil) }
    if reading("inom", span) != nil { return (.lengthOfTime, nil) }
    return nil
  }

  private func bytes(_ span: Range<Int>) -> Range<Int> {
    tokens[span.lowerBound].range.lowerBound..<tokens[span.upperBound - 1].range.upperBound
  }

  // MARK: Trying

  /// The words before the span with which it is no longer a time, as few as do it.
  private func blockerBefore(_ span: Range<Int>) -> Range<Int>? {
    for start in stride(
      from: span.lowerBound - 1,
      through: max(0, span.lowerBound - Self.reach),
      by: -1
    )
    where !holds(start..<span.upperBound, "", endingWith: span) {
      return bytes(start..<span.lowerBound)
    }
    return nil
  }

  /// The words behind the span with which it is no longer a time, as few as do it.
  private func blockerBehind(_ span: Range<Int>, _ relation: String) -> Range<Int>? {
    for end in span.upperBound..<min(tokens.count, span.upperBound + Self.reach)
    where !holds(span.lowerBound..<end + 1, relation, endingWith: span) {
      return bytes(span.upperBound..<end + 1)
    }
    return nil
  }

  /// The expression that the span is by itself or after the word; nil where it is none or not the whole of one.
  private func reading(_ word: String, _ span: Range<Int>) -> TemporalExpression? {
    let words = string(word, span)
    return tag(words).first { $0.range == 0..<words.count }
  }

  /// Whether the wider stretch still holds an expression that has the span's words.
  private func holds(_ stretch: Range<Int>, _ word: String, endingWith span: Range<Int>) -> Bool {
    let before = string(word, stretch.lowerBound..<span.lowerBound)
    let last = string(word, stretch.lowerBound..<span.upperBound).count
    return tag(string(word, stretch)).contains {
      $0.range.upperBound >= last && $0.range.lowerBound <= before.count + 1
    }
  }

  private func tag(_ words: [UInt8]) -> [TemporalExpression] {
    words.withUnsafeBufferPointer {
      TemporalTagger().expressions(in: Tokenizer.tokens(of: $0)[...], of: $0, held: held)
    }
  }

  /// The words of the span behind a word, one blank where white space stood.
  private func string(_ word: String, _ span: Range<Int>) -> [UInt8] {
    var words = Array(word.utf8)
    for index in span {
      if !words.isEmpty, tokens[index].hasSpaceBefore || index == span.lowerBound {
        words.append(0x20)
      }
      words += text[tokens[index].range]
    }
    return words
  }
}
