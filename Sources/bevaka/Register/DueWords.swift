import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// Reads a deadline as a user writes it: a date, "senast fredag", "vecka 48", "till nästa möte".
struct DueWords {
  /// The words that take a deadline away.
  static let none: Set<String> = ["ingen", "inget", "none"]

  /// The day that "fredag" and dates without a year are counted from.
  let today: CalendarDate

  /// The deadline; nil where the words take it away.
  ///
  /// - Throws: 64 where the words name no day, two days, or a day that does not exist or is another weekday.
  func deadline(_ words: String) throws(Failure) -> Deadline? {
    if Self.none.contains(words.lowercased()) { return nil }
    if let day = CalendarDate(words) {
      return Deadline(value: "\(day)", relation: .by, mention: words, period: DatePeriod(day))
    }
    // "2027" and "hösten" alone are no deadline in minutes, but after `bevaka due` they are.
    let readings = [words, "senast \(words)"].lazy.map { text in
      expressions(in: text).filter { $0.relation != .past }
    }
    let found = readings.first { !$0.isEmpty } ?? []
    let doubt = found.flatMap(\.warnings).first { $0.category != .ambiguous }
    if let doubt { throw .usage("'\(words)': \(doubt.message)") }
    guard let expression = found.first, found.count == 1 else {
      throw .usage(
        found.isEmpty
          ? "'\(words)' names no day; write it as 'fredag', 'senast 3 mars', 'v. 48' or YYYY-MM-DD"
          : "'\(words)' names several days; write one"
      )
    }
    if expression.value == .nextMeeting {
      return Deadline(value: Deadline.nextMeeting, relation: .by, mention: words, period: nil)
    }
    guard let last = expression.deadline else {
      throw .usage("'\(words)' sets no last day; write a day, as 'senast 3 mars'")
    }
    let first = min(expression.start?.date ?? last, last)
    return Deadline(
      value: expression.value?.description,
      relation: expression.relation,
      mention: words,
      period: DatePeriod(first: first, last: last)
    )
  }

  private func expressions(in words: String) -> [TemporalExpression] {
    let bytes = Array(words.utf8)
    return bytes.withUnsafeBufferPointer { text in
      TemporalTagger().expressions(in: Tokenizer.tokens(of: text)[...], of: text, held: today)
    }
  }
}
