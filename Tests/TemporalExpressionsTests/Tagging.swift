import CivilCalendar
import Lexicon
import TemporalExpressions

/// Tags one sentence of a test.
enum Tagging {
  /// Monday 2 March 2026.
  static let held = CalendarDate("2026-03-02")

  static func tokens(of text: String) -> [Token] { Tokenizer.tokens(of: text) }

  static func expressions(
    in text: String,
    held: CalendarDate? = held
  ) -> [TemporalExpression] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer {
      TemporalTagger().expressions(in: Tokenizer.tokens(of: $0)[...], of: $0, held: held)
    }
  }

  static func mention(of expression: TemporalExpression, in text: String) -> String {
    String(decoding: Array(text.utf8)[expression.range], as: UTF8.self)
  }
}
