package import CivilCalendar

/// Days on which a committee wants no digests: "2026-07-06/2026-08-02, 12-27/12-30, friday".
package struct QuietDays: Hashable, Sendable {
  private enum Entry: Hashable, Sendable {
    case period(DatePeriod)
    /// Every year, closed; where the last is before the first, over New Year.
    case yearly(first: Int, last: Int)
    case weekday(Weekday)
  }

  private let entries: [Entry]

  /// None.
  package init() {
    entries = []
  }

  /// Reads days and periods (ISO 8601, `A/B`), yearly ones (`MM-DD`), and weekdays, parted by commas.
  ///
  /// Nil where a part is none of these, or where no day of the week is left.
  package init?(_ text: String) {
    var entries: [Entry] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ")
      guard let word = words.first, words.count == 1, let entry = Self.entry(String(word)) else {
        return nil
      }
      entries.append(entry)
    }
    let working = [Weekday.monday, .tuesday, .wednesday, .thursday, .friday]
    guard !working.allSatisfy({ entries.contains(.weekday($0)) }) else { return nil }
    self.entries = entries
  }

  /// What a value should be, for an error.
  static let form =
    "a list of days: 2026-07-06, 2026-07-06/2026-08-02, 12-27, 12-27/12-30 or friday, parted by commas"

  package func contains(_ day: CalendarDate) -> Bool {
    entries.contains { entry in
      switch entry {
      case .period(let period): return period.contains(day)
      case .weekday(let weekday): return day.weekday == weekday
      case .yearly(let first, let last):
        let (_, month, number) = day.components
        let day = month * 100 + number
        return first <= last ? first <= day && day <= last : first <= day || day <= last
      }
    }
  }

  private static func entry(_ word: String) -> Entry? {
    if let weekday = weekday(word.lowercased()) { return .weekday(weekday) }
    let ends = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let first = ends.first, let last = ends.last, ends.count <= 2 else { return nil }
    if let first = CalendarDate(first), let last = CalendarDate(last) {
      return first <= last ? .period(DatePeriod(first: first, last: last)) : nil
    }
    guard let first = dayOfYear(first), let last = dayOfYear(last) else { return nil }
    return .yearly(first: first, last: last)
  }

  /// `MM-DD` as a number, 1227; a leap year has all of them.
  private static func dayOfYear(_ text: String) -> Int? {
    CalendarDate("2024-\(text)").map { $0.components.month * 100 + $0.components.day }
  }

  private static func weekday(_ word: String) -> Weekday? {
    let names = [
      ["måndag", "monday"], ["tisdag", "tuesday"], ["onsdag", "wednesday"],
      ["torsdag", "thursday"], ["fredag", "friday"], ["lördag", "saturday"], ["söndag", "sunday"],
    ]
    return names.firstIndex { $0.contains(word) }.flatMap { Weekday(rawValue: $0 + 1) }
  }
}
