import CivilCalendar
import TemporalExpressions

/// What kind of value an option or argument takes; the parser refuses the others.
enum ValueType: Hashable, Sendable {
  case text
  /// What somebody or something is to be called: text without control characters.
  case name
  /// One day with its year: `2017-12-11`, `11 december 2017`.
  case date
  /// An item's number: `17` or `#17`.
  case item
  /// A whole number of at least 1.
  case count
  case choice([String])
  /// Paths are checked where they are opened, not here; completions treat them differently.
  case file
  case directory

  /// Why the text is no such value, as the end of an error line; nil when it is one.
  func objection(to text: String) -> String? {
    switch self {
    case .text:
      return text.allSatisfy(\.isWhitespace) ? "is empty; give a value" : nil
    case .name:
      if text.unicodeScalars.contains(where: TerminalText.isHarmful) {
        return "holds a control character; remove it"
      }
      return Self.text.objection(to: text)
    case .file, .directory:
      return text.isEmpty ? "is empty; give a value" : nil
    case .date:
      return dateObjection(to: text)
    case .item:
      return Self.item(text) == nil
        ? "is not an item number; `bevaka list` shows the numbers" : nil
    case .count:
      return Self.count(text) == nil ? "is not a whole number of at least 1" : nil
    case .choice(let words):
      if words.contains(text) { return nil }
      let hint = Suggestion.nearest(to: text, among: words).map { "did you mean '\($0)'?" }
      return "is not known; " + (hint ?? "choose one of \(words.joined(separator: ", "))")
    }
  }

  private func dateObjection(to text: String) -> String? {
    do {
      _ = try Self.day(text)
      return nil
    } catch {
      let advice = "; write an existing day as YYYY-MM-DD"
      return Self.reason(error, of: text).map { "is not a date: \($0)\(advice)" }
        ?? "is not a date\(advice)"
    }
  }

  /// What is wrong with a date; nil where it is none at all.
  private static func reason(_ error: DateInputError, of text: String) -> String? {
    switch error {
    case .notUnderstood(text), .notInCalendar: nil
    case .notUnderstood(let part): "'\(part)' is not understood"
    case .severalDays: "it names several days"
    case .yearless: "it names no year"
    case .noDay: "it names no single day"
    case .ambiguous: "it can be read in two ways"
    case .otherWeekday(let day): "\(day) is a \(DueWords.name(of: day.weekday))"
    }
  }

  static func day(_ text: String) throws(DateInputError) -> CalendarDate {
    if let day = CalendarDate(text) { day } else { try DateInput.day(text) }
  }

  static func item(_ text: String) -> Int? {
    count(text.hasPrefix("#") ? String(text.dropFirst()) : text)
  }

  static func count(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text)
    else { return nil }
    return number >= 1 ? number : nil
  }
}
