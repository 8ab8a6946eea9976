import ActionItems
import CivilCalendar
import TemporalExpressions

/// Reads a deadline as a user writes it: a date, "senast fredag", "vecka 48", "till nästa möte".
struct DueWords {
  /// The words that take a deadline away.
  static let none: Set<String> = ["ingen", "inget", "none"]

  /// The day that "fredag" and dates without a year are counted from.
  let today: CalendarDate
  /// Is told what the words are read as, where they could be meant otherwise.
  var say: (String) -> Void = { _ in }

  /// The deadline; nil where the words take it away.
  ///
  /// - Throws: 64 where the words name no day, two days, or a day that does not exist or is another weekday, or hold
  ///   more than the day; the message shows the part that was not understood.
  func deadline(_ words: String) throws(Failure) -> Deadline? {
    if Self.none.contains(words.lowercased()) { return nil }
    // Written in full, a day that has gone by can be a last day too: the item is late at once.
    if let day = CalendarDate(words) {
      return Deadline(value: "\(day)", relation: .by, mention: words, period: DatePeriod(day))
    }
    let expression: TemporalExpression
    do {
      expression = try DateInput.deadline(words, today: today)
    } catch {
      throw .usage("'\(words)'" + Self.explanation(error, of: words))
    }
    if expression.value == .nextMeeting {
      return Deadline(value: Deadline.nextMeeting, relation: .by, mention: words, period: nil)
    }
    guard let last = expression.deadline else {
      throw .usage("'\(words)'" + objection(to: expression))
    }
    if expression.rule == "weekday", last.weekday == today.weekday {
      say("'\(words)' is read as \(last), not as today, \(today).")
    } else if !expression.warnings.isEmpty {
      say("'\(words)' is read as \(last), and may be meant otherwise; then write the day.")
    }
    let first = min(expression.start?.date ?? last, last)
    return Deadline(
      value: expression.value?.description,
      relation: expression.relation,
      mention: words,
      period: DatePeriod(first: first, last: last)
    )
  }

  /// Why an expression is no deadline, as the end of the error line.
  private func objection(to expression: TemporalExpression) -> String {
    guard let last = expression.end?.date else {
      return " names no day; write a day, as 'senast 3 mars'"
    }
    guard last >= today else { return " has gone by; write \(last) if that is what you mean" }
    return " sets no last day; write a day, as 'senast 3 mars'"
  }

  /// The end of the error line that begins with the words.
  private static func explanation(_ error: DateInputError, of words: String) -> String {
    switch error {
    case .notUnderstood(words):
      " names no day; write it as 'fredag', 'senast 3 mars', 'v. 48' or YYYY-MM-DD"
    case .notUnderstood(let part): ": '\(part)' is not understood; write the day alone"
    case .severalDays: " names several days; write one"
    case .yearless: " names no year; write YYYY-MM-DD"
    case .noDay: " names no day; write it as 'fredag', 'senast 3 mars', 'v. 48' or YYYY-MM-DD"
    case .ambiguous: " can be read in two ways; write YYYY-MM-DD"
    case .notInCalendar(let part): ": the calendar has no '\(part)'"
    case .otherWeekday(let day):
      ": \(day) is a \(Self.name(of: day.weekday)); write the day that is meant"
    }
  }

  /// The weekday's name in an error line.
  static func name(of weekday: Weekday) -> String { weekdays[weekday.rawValue - 1] }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
