import Testing

@testable import CivilCalendar

struct StockholmTimeTests {
  @Test(arguments: [
    ("2026-03-29T00:59:59Z", "2026-03-29T01:59"), ("2026-03-29T01:00:00Z", "2026-03-29T03:00"),
    ("2026-10-25T00:59:59Z", "2026-10-25T02:59"), ("2026-10-25T01:00:00Z", "2026-10-25T02:00"),
    ("2026-01-01T00:00:00Z", "2026-01-01T01:00"), ("2026-06-30T22:00:00Z", "2026-07-01T00:00"),
    ("2025-12-31T23:00:00Z", "2026-01-01T00:00"), ("1970-01-01T00:00:00Z", "1970-01-01T01:00"),
    ("1969-12-31T22:59:00Z", "1969-12-31T23:59"), ("1979-07-01T12:00:00Z", "1979-07-01T13:00"),
    ("1980-04-06T00:59:59Z", "1980-04-06T01:59"), ("1980-04-06T01:00:00Z", "1980-04-06T03:00"),
    ("1980-09-28T01:00:00Z", "1980-09-28T02:00"), ("1981-03-29T01:00:00Z", "1981-03-29T03:00"),
    ("1995-09-24T00:59:59Z", "1995-09-24T02:59"), ("1995-09-24T01:00:00Z", "1995-09-24T02:00"),
    ("1996-09-29T01:00:00Z", "1996-09-29T03:00"), ("1996-10-27T01:00:00Z", "1996-10-27T02:00"),
    ("1916-05-14T22:00:00Z", "1916-05-15T00:00"), ("1916-09-30T23:00:00Z", "1916-10-01T00:00"),
  ])
  func `a moment is what a clock in Stockholm shows`(utc: String, local: String) throws {
    #expect(StockholmTime.local(try #require(Instant(utc))).description == local)
  }

  @Test(arguments: [1916, 1979, 1980, 1995, 1996, 2026])
  func `every quarter of an hour of a year finds its moment again`(year: Int) throws {
    let start = try #require(Instant("\(year)-01-01T00:00:00Z"))
    var lost = 0
    for quarter in 0..<(365 * 96) {
      let instant = start.adding(seconds: quarter * 900)
      let local = StockholmTime.local(instant)
      let time = try #require(local.time)
      let again = StockholmTime.instant(of: local.date, time)
      // The hour that the clock shows twice in autumn is taken the first time.
      if again != instant, instant.seconds - again.seconds != 3600 || local.date.month < 9 {
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
