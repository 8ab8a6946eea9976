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

  @Test func `every day of 400 years lies in its own week`() throws {
    let first = try #require(CalendarDate("1900-01-01"))
    var mismatches = 0
    for number in first.dayNumber..<(first.dayNumber + 146_097) {
      let date = CalendarDate(dayNumber: number)
      let week = WeekDate(containing: date)
      if week.day(date.weekday) != date { mismatches += 1 }
      if WeekDate(year: week.year, week: week.week) != week { mismatches += 1 }
    }
    #expect(mismatches == 0)
  }

  @Test func `71 of 400 years have 53 weeks`() {
    #expect((1901...2300).filter { WeekDate.weeks(in: $0) == 53 }.count == 71)
    #expect(WeekDate(year: 2025, week: 53) == nil)
    #expect(WeekDate(year: 2026, week: 53) != nil)
  }
}
