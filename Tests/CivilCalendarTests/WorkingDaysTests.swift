import Testing

@testable import CivilCalendar

struct WorkingDaysTests {
  @Test(arguments: [
    ("2026-04-02", true), ("2026-04-03", false), ("2026-04-06", false), ("2026-06-19", false),
    ("2026-12-23", true), ("2026-12-24", false), ("2026-12-28", true), ("2026-03-07", false),
  ])
  func `free days and week-ends are no working days`(day: String, isWorkingDay: Bool) throws {
    #expect(WorkingDays.isWorkingDay(try #require(CalendarDate(day))) == isWorkingDay)
  }

  @Test(arguments: [
    ("2026-03-02", 5, "2026-03-09"), ("2026-04-01", 2, "2026-04-07"),
    ("2026-04-07", -2, "2026-04-01"), ("2026-12-23", 1, "2026-12-28"),
    ("2026-12-24", 0, "2026-12-24"),
  ])
  func `working days are counted past the free ones`(
    day: String,
    count: Int,
    expected: String
  ) throws {
    #expect(WorkingDays.adding(count, to: try #require(CalendarDate(day))).description == expected)
  }

  @Test(arguments: [
    ("2026-04-08", "2026-04-07"), ("2026-04-12", "2026-04-07"), ("2026-03-04", "2026-03-02"),
  ])
  func `a week's first working day follows its free ones`(day: String, first: String) throws {
    let date = try #require(CalendarDate(day))
    #expect(WorkingDays.firstOfWeek(containing: date)?.description == first)
  }

  @Test func `the day after Ascension is a klämdag`() throws {
    #expect(WorkingDays.isBridgeDay(try #require(CalendarDate("2026-05-15"))))
    #expect(!WorkingDays.isBridgeDay(try #require(CalendarDate("2026-05-13"))))
  }

  @Test func `the klämdagar of a period are all the days that are one`() throws {
    for year in [1953, 1988, 2004, 2008, 2026, 2100] {
      let first = try #require(CalendarDate(year: year, month: 1, day: 1))
      let last = try #require(CalendarDate(year: year, month: 12, day: 31))
      let period = DatePeriod(first: first, last: last)
      #expect(WorkingDays.bridgeDays(in: period) == (first...last).filter(WorkingDays.isBridgeDay))
    }
  }

  @Test func `there and back is the same working day`() throws {
    var day = try #require(CalendarDate("2026-01-02"))
    for _ in 0..<300 {
      day = WorkingDays.next(after: day)
      #expect(WorkingDays.previous(before: WorkingDays.next(after: day)) == day)
      #expect(WorkingDays.adding(-7, to: WorkingDays.adding(7, to: day)) == day)
    }
  }
}
