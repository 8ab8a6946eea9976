package import CivilCalendar

/// How a digest writes days and how far off they are.
///
/// "onsdag 13 december 2017, v. 50"
package struct DayFormat {
  let language: Language

  package init(language: Language) { self.language = language }

  /// Weekday, date and ISO week.
  func long(_ day: CalendarDate) -> String {
    let week = WeekDate(containing: day).week
    switch language {
    case .swedish: return "\(weekday(day)) \(short(day)), v. \(week)"
    case .english: return "\(weekday(day)) \(short(day)), week \(week)"
    }
  }

  /// Date alone: "13 december 2017".
  func short(_ day: CalendarDate) -> String {
    let (year, month, number) = day.components
    return "\(number) \(months[month - 1]) \(year)"
  }

  /// Date without the year where it is that of the other day: "13 december".
  package func brief(_ day: CalendarDate, near other: CalendarDate) -> String {
    let text = short(day)
    return day.year == other.year ? String(text.dropLast(5)) : text
  }

  /// How far off a day is: "försenad 3 dagar", "i dag", "i morgon", "om 2 dagar".
  func distance(to due: CalendarDate, from today: CalendarDate) -> String {
    let days = today.distance(to: due)
    switch (language, days) {
    case (.swedish, ..<(-1)): return "försenad \(-days) dagar"
    case (.swedish, -1): return "försenad 1 dag"
    case (.swedish, 0): return "i dag"
    case (.swedish, 1): return "i morgon"
    case (.swedish, _): return "om \(days) dagar"
    case (.english, ..<(-1)): return "\(-days) days overdue"
    case (.english, -1): return "1 day overdue"
    case (.english, 0): return "today"
    case (.english, 1): return "tomorrow"
    case (.english, _): return "in \(days) days"
    }
  }

  private func weekday(_ day: CalendarDate) -> String {
    switch language {
    case .swedish:
      ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"][
        day.weekday.rawValue - 1
      ]
    case .english:
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][
        day.weekday.rawValue - 1
      ]
    }
  }

  private var months: [String] {
    switch language {
    case .swedish:
      [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
        "oktober", "november", "december",
      ]
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }
}
