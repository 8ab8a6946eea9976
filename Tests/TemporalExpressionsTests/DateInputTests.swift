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

  @Test func `a day that does not exist is told`() {
    #expect(throws: DateInputError.impossible("30 februari finns inte i kalendern")) {
      try DateInput.deadline("30 februari", today: today)
    }
  }
}
