/// A day of the proleptic Gregorian calendar, without time or zone: `2017-12-13`.
///
/// Stored as its day number, so that comparison and arithmetic are integer operations. Years 1 to 9999.
package struct CalendarDate: Hashable, Sendable {
  /// Days since 1970-01-01, which is day 0; earlier days are negative.
  package let dayNumber: Int

  package init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// The day with these numbers, or nil where the calendar has no such day (`2017-02-30`).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.dayNumber = Self.dayNumber(year: year, month: month, day: day)
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  /// Year, month (1...12) and day of the month (1...31).
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let (era, dayOfEra) = floorDivide(shifted, by: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  package var weekday: Weekday {
    // Day 0 was a Thursday.
    Weekday.allCases[floorDivide(dayNumber + 3, by: 7).remainder]
  }

  package func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + days)
  }

  /// The same day `months` later, or the last day of that month where it has no such day
  /// (`2018-01-31` and 1 give `2018-02-28`).
  package func adding(months: Int) -> CalendarDate {
    let (year, month, day) = components
    let (targetYear, index) = floorDivide(year * 12 + (month - 1) + months, by: 12)
    let last = Self.days(inMonth: index + 1, of: targetYear)
    return CalendarDate(
      dayNumber: Self.dayNumber(year: targetYear, month: index + 1, day: min(day, last))
    )
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A day that every year has, also in the years just outside 1...9999 that the arithmetic of weeks touches.
  static func day(_ day: Int, of month: Int, in year: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber(year: year, month: month, day: day))
  }

  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = floorDivide(marchYear, by: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CalendarDate: Comparable, Strideable {
  package static func < (first: CalendarDate, second: CalendarDate) -> Bool {
    first.dayNumber < second.dayNumber
  }

  package func distance(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }
  package func advanced(by days: Int) -> CalendarDate { adding(days: days) }
}

extension CalendarDate: LosslessStringConvertible {
  /// Reads ISO 8601 extended format and nothing else: `2017-12-13`.
  package init?(_ description: String) {
    let bytes = Array(description.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  package var description: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

/// The number in decimal with leading zeros to at least `width` digits.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
