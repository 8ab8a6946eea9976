package import CivilCalendar
import Lexicon

/// Reads one time as a user types it: "senast fredag", "2017-12-15", "fredag v 48", "nästa möte".
package enum DateInput {
  /// The expression that the text is, counted from today.
  ///
  /// - Throws: where the text holds anything besides one expression, or names a day that does not exist; the error
  ///   shows the part that was not understood.
  package static func deadline(
    _ text: String,
    today: CalendarDate
  ) throws(DateInputError) -> TemporalExpression {
    let bytes = Array(text.utf8)
    let tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0) }
    // "nästa möte" needs a preposition in a sentence, but not where a deadline is asked for.
    let found = expression(tokens, bytes, today) ?? retried("till " + text, today)
    guard let found else { throw .notUnderstood(text) }
    let words = tokens.filter { $0.kind != .symbol }
    if let stray = words.first(where: { !found.range.overlaps($0.range) }) {
      let rest = words.filter { !found.range.overlaps($0.range) }
      let last = rest.last(where: { $0.start >= stray.start }) ?? stray
      throw .notUnderstood(
        String(decoding: bytes[stray.range.lowerBound..<last.range.upperBound], as: UTF8.self)
      )
    }
    let doubt = found.warnings.first { $0.category == .impossible }
    if let doubt { throw .impossible(doubt.message) }
    return found
  }

  private static func expression(
    _ tokens: [Token],
    _ bytes: [UInt8],
    _ today: CalendarDate
  ) -> TemporalExpression? {
    bytes.withUnsafeBufferPointer {
      TemporalTagger().expressions(in: tokens[...], of: $0, held: today).first
    }
  }

  /// The expression in the text with "till " before it, at its place in the text without.
  private static func retried(_ text: String, _ today: CalendarDate) -> TemporalExpression? {
    let bytes = Array(text.utf8)
    let tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0) }
    guard var found = expression(tokens, bytes, today), found.range.lowerBound == 0 else {
      return nil
    }
    found.range = 0..<max(0, found.range.upperBound - 5)
    found.tokens = 0..<max(0, found.tokens.upperBound - 1)
    return found
  }
}
