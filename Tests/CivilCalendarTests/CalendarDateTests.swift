import Testing

@testable import CivilCalendar

struct CalendarDateTests {
  @Test func `a day number and its date are one, from 1600 to 2400`() throws {
    let first = try #require(CalendarDate(year: 1600, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2400, month: 12, day: 31))
    var expected = (year: 1600, month: 1, day: 1)
    var mismatches = 0
    for number in first.dayNumber...last.dayNumber {
      let date = CalendarDate(dayNumber: number)
      if date.components != expected { mismatches += 1 }
      let (year, month, day) = date.components
      if CalendarDate(year: year, month: month, day: day)?.dayNumber != number { mismatches += 1 }
      // The next day by the rules of the calendar, counted without the arithmetic under test.
      expected.day += 1
      if expected.day > CalendarDate.days(inMonth: expected.month, of: expected.year) {
        expected.day = 1
        expected.month += 1
      }
      if expected.month > 12 {
        expected.month = 1
        expected.year += 1
      }
    }
    #expect(mismatches == 0)
    #expect(last.dayNumber - first.dayNumber + 1 == 292_560)
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("2000-01-01", .saturday), ("2026-11-21", .saturday),
    ("1953-01-01", .thursday), ("2100-03-01", .monday),
  ])
  func `a day has the weekday that calendars print`(day: String, weekday: Weekday) throws {
    #expect(try #require(CalendarDate(day)).weekday == weekday)
  }

  @Test(arguments: [
    "2026-02-30", "2026-13-01", "2026-1-1", "26-01-01", "2026-01-01 ", "", "2100-02-29",
  ])
  func `what is no day is refused`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-03-31", -1, "2026-02-28"),
    ("2026-11-30", 3, "2027-02-28"), ("2026-01-15", -13, "2024-12-15"),
  ])
  func `a month later is the same day or the month's last`(
    day: String,
    months: Int,
    later: String
  ) throws {
    #expect(try #require(CalendarDate(day)).adding(months: months).description == later)
  }

  @Test func `the weekday on, after and before a day is at most a week off`() throws {
    let day = try #require(CalendarDate("2026-03-04"))
    for weekday in Weekday.allCases {
      #expect((0...6).contains(day.distance(to: day.onOrAfter(weekday))))
      #expect((1...7).contains(day.distance(to: day.after(weekday))))
      #expect((-6...0).contains(day.distance(to: day.onOrBefore(weekday))))
      #expect(day.after(weekday).weekday == weekday)
      #expect(day.onOrBefore(weekday).weekday == weekday)
    }
  }
}
