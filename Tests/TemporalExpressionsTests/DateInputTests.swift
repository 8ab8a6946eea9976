import CivilCalendar
import Testing

@testable import TemporalExpressions

struct DateInputTests {
  let today = CalendarDate("2026-03-02") ?? CalendarDate(dayNumber: 0)

  @Test(arguments: [
    ("senast fredag", "2026-03-06"), ("2027-01-15", "2027-01-15"), ("fredag v. 20", "2026-05-15"),
    ("15/3", "2026-03-15"), ("den 15 mars", "2026-03-15"), ("i morgon", "2026-03-03"),
    ("nästa möte", "next-meeting"), ("till nästa möte", "next-meeting"), ("mars", "2026-03"),
    ("våren", "2026-SP"), ("om två veckor", "2026-03-16"), ("fre 6/3", "2026-03-06"),
  ])
  func `a date as a user types it is counted from today`(text: String, value: String) throws {
    let expression = try DateInput.deadline(text, today: today)
    #expect(expression.value?.description == value)
    #expect(expression.range.upperBound <= text.utf8.count)
  }

  @Test(arguments: [
    ("någon gång", "någon gång"), ("fredag kanske", "kanske"), ("", ""),
    ("typ fredag eller så", "typ fredag eller så"),
  ])
  func `what is not understood is shown`(text: String, part: String) {
    #expect(throws: DateInputError.notUnderstood(part)) {
      try DateInput.deadline(text, today: today)
    }
  }

  @Test func `of several days none is chosen`() {
    #expect(throws: DateInputError.severalDays) {
      try DateInput.deadline("3/12 eller 4/12", today: today)
    }
  }

  @Test(arguments: [
    "2017-12-11", "11 december 2017", "11/12 2017", "måndag 11/12 2017", "den 11 dec. 2017",
  ])
  func `a day with its year is that day, whatever the date is`(text: String) throws {
    #expect(try DateInput.day(text) == CalendarDate("2017-12-11"))
  }

  @Test(arguments: ["11/12", "måndag", "den 11 december", "måndag 11/12"])
  func `a day without its year is not guessed`(text: String) {
    #expect(throws: DateInputError.yearless) { try DateInput.day(text) }
  }

  @Test func `a day that can be another is not guessed`() throws {
    #expect(throws: DateInputError.ambiguous) { try DateInput.day("02-03-2026") }
    #expect(try DateInput.day("13-03-2026") == CalendarDate("2026-03-13"))
  }

  @Test(arguments: [
    "december 2017", "senast 11/12 2017", "v. 50 2017", "11–12 december 2017", "nästa möte",
    "snarast", "11 december 2017 kl. 13",
  ])
  func `what is not one day is none`(text: String) {
    #expect(throws: DateInputError.noDay) { try DateInput.day(text) }
  }

  @Test func `what stands beside a day is shown`() {
    #expect(throws: DateInputError.notUnderstood("ungefär så")) {
      try DateInput.day("11/12 2017 ungefär så")
    }
  }

  @Test func `a weekday that is another day's is told`() {
    #expect(
      throws: DateInputError.otherWeekday(CalendarDate("2017-12-11") ?? today)
    ) {
      try DateInput.day("tisdag 11/12 2017")
    }
  }

  @Test func `a day that does not exist is told`() {
    #expect(throws: DateInputError.notInCalendar("30 februari")) {
      try DateInput.deadline("30 februari", today: today)
    }
  }
}
