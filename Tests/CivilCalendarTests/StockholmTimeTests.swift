import Testing

@testable import CivilCalendar

struct StockholmTimeTests {
  @Test(arguments: [
    ("2026-03-29T00:59:59Z", "2026-03-29T01:59"), ("2026-03-29T01:00:00Z", "2026-03-29T03:00"),
    ("2026-10-25T00:59:59Z", "2026-10-25T02:59"), ("2026-10-25T01:00:00Z", "2026-10-25T02:00"),
    ("2026-01-01T00:00:00Z", "2026-01-01T01:00"), ("2026-06-30T22:00:00Z", "2026-07-01T00:00"),
    ("2025-12-31T23:00:00Z", "2026-01-01T00:00"), ("1970-01-01T00:00:00Z", "1970-01-01T01:00"),
    ("1969-12-31T22:59:00Z", "1969-12-31T23:59"),
  ])
  func `a moment is what a clock in Stockholm shows`(utc: String, local: String) throws {
    #expect(StockholmTime.local(try #require(Instant(utc))).description == local)
  }

  @Test func `every quarter of an hour of a year finds its moment again`() throws {
    let start = try #require(Instant("2026-01-01T00:00:00Z"))
    var lost = 0
    for quarter in 0..<(365 * 96) {
      let instant = start.adding(seconds: quarter * 900)
      let local = StockholmTime.local(instant)
      let time = try #require(local.time)
      let again = StockholmTime.instant(of: local.date, time)
      // The hour that the clock shows twice in October is taken the first time.
      if again != instant, instant.seconds - again.seconds != 3600 || local.date.month != 10 {
        lost += 1
      }
    }
    #expect(lost == 0)
  }

  @Test func `a time that the clock skips is as much later`() throws {
    let day = try #require(CalendarDate("2026-03-29"))
    let skipped = StockholmTime.instant(of: day, try #require(ClockTime(hour: 2, minute: 30)))
    #expect(skipped.description == "2026-03-29T01:30:00Z")
    #expect(StockholmTime.local(skipped).description == "2026-03-29T03:30")
  }
}
