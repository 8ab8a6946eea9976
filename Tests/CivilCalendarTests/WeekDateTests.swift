import Testing

@testable import CivilCalendar

struct WeekDateTests {
  @Test(arguments: [
    ("2021-01-02", "2020-W53"), ("2018-12-31", "2019-W01"), ("2026-12-31", "2026-W53"),
    ("2027-01-03", "2026-W53"), ("2027-01-04", "2027-W01"), ("2016-01-03", "2015-W53"),
  ])
  func `a day belongs to the year of its week's Thursday`(day: String, week: String) throws {
    #expect(WeekDate(containing: try #require(CalendarDate(day))).description == week)
  }

  @Test func `a day and its week are one both ways, from 1600 to 2400`() throws {
    let first = try #require(CalendarDate("1600-01-01"))
    let last = try #require(CalendarDate("2400-12-31"))
    var mismatches = 0
    var previous = WeekDate(containing: first.adding(days: -1))
    for date in first...last {
      let week = WeekDate(containing: date)
      if week.day(date.weekday) != date || !week.period.contains(date) { mismatches += 1 }
      if WeekDate(year: week.year, week: week.week) != week { mismatches += 1 }
      // Weeks follow each other, a new one each Monday, counted without the arithmetic under test.
      let isNext =
        week.year == previous.year && week.week == previous.week + 1
        || week.year == previous.year + 1 && week.week == 1 && previous.week >= 52
      if date.weekday == .monday ? !isNext : week != previous { mismatches += 1 }
      previous = week
    }
    #expect(mismatches == 0)
  }

  @Test func `71 of 400 years have 53 weeks`() {
    #expect((1901...2300).filter { WeekDate.weeks(in: $0) == 53 }.count == 71)
    #expect(WeekDate(year: 2025, week: 53) == nil)
    #expect(WeekDate(year: 2026, week: 53) != nil)
  }
}
