package import CivilCalendar
package import Lexicon

/// Finds the temporal expressions of a sentence and resolves them from the day of the meeting.
package struct TemporalTagger: Sendable {
  package init() {}

  /// The temporal expressions of one sentence, in order, none overlapping another.
  ///
  /// - Parameters:
  ///   - tokens: the sentence's tokens.
  ///   - text: the UTF-8 text that the tokens' offsets point into.
  ///   - held: the day of the meeting; nil leaves years open.
  package func expressions(
    in tokens: ArraySlice<Token>, of text: UnsafeBufferPointer<UInt8>, held: CalendarDate?
  ) -> [TemporalExpression] {
    []
  }
}
