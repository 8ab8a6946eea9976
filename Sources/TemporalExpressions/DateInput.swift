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
    try expression(text, held: today)
  }

  /// The one day that the text is, with its year: "2017-12-11", "11 december 2017", "måndag 11/12 2017".
  ///
  /// - Throws: as `deadline`, and where the words name no year, or a week, a limit or anything but one day: none is
  ///   guessed.
  package static func day(_ text: String) throws(DateInputError) -> CalendarDate {
    let found = try expression(text, held: nil)
    if found.warnings.contains(where: { $0.category == .ambiguous }) { throw .ambiguous }
    switch found.value {
    case .date(let day, nil)? where found.relation == .on: return day
    case .partialDate, .weekday: throw .yearless
    default: throw .noDay
    }
  }

  private static func expression(
    _ text: String,
    held: CalendarDate?
  ) throws(DateInputError) -> TemporalExpression {
    let tokens = Tokenizer.tokens(of: text)
    var found = expressions(tokens, text, held)
    // "nästa möte" needs a preposition in a sentence, but not where a day is asked for.
    if found.isEmpty { found = retried(text, held) }
    guard let first = found.first else { throw .notUnderstood(text) }
    guard found.count == 1 else { throw .severalDays }
    let strays = tokens.filter { $0.kind != .symbol && !first.range.overlaps($0.range) }
    if let stray = strays.first, let last = strays.last {
      let part = Array(text.utf8)[stray.range.lowerBound..<last.range.upperBound]
      throw .notUnderstood(String(decoding: part, as: UTF8.self))
    }
    for doubt in first.warnings {
      switch doubt.category {
      case .impossible:
        throw .notInCalendar(String(decoding: Array(text.utf8)[first.range], as: UTF8.self))
      case .weekdayMismatch:
        if let day = first.start?.date { throw .otherWeekday(day) }
        throw .notUnderstood(text)
      case .ambiguous: break
      }
    }
    return first
  }

  private static func expressions(
    _ tokens: [Token],
    _ text: String,
    _ held: CalendarDate?
  ) -> [TemporalExpression] {
    var text = text
    return text.withUTF8 { TemporalTagger().expressions(in: tokens[...], of: $0, held: held) }
  }

  /// The expressions in the text with a preposition before it, at their places in the text without.
  private static func retried(_ text: String, _ held: CalendarDate?) -> [TemporalExpression] {
    let lead = "till "
    let led = lead + text
    let found = expressions(Tokenizer.tokens(of: led), led, held)
    guard let first = found.first, first.range.lowerBound == 0 else { return [] }
    return found.map { expression in
      var expression = expression
      let (range, tokens) = (expression.range, expression.tokens)
      let length = lead.utf8.count
      expression.range = max(0, range.lowerBound - length)..<max(0, range.upperBound - length)
      expression.tokens = max(0, tokens.lowerBound - 1)..<max(0, tokens.upperBound - 1)
      return expression
    }
  }
}
