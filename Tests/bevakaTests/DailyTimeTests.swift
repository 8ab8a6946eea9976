import CivilCalendar
import Reminders
import Testing

@testable import bevaka

/// When the daemon runs next.
struct DailyTimeTests {
  private func next(_ time: String, after text: String) throws -> String {
    let daily = try #require(DailyTime(time))
    return "\(daily.nextRun(after: try #require(Instant(text))))"
  }

  @Test func `seven o'clock is seven in Sweden, winter and summer`() throws {
    #expect(try next("07:00", after: "2026-11-18T05:59:59Z") == "2026-11-18T06:00:00Z")
    #expect(try next("07:00", after: "2026-11-18T06:00:00Z") == "2026-11-19T06:00:00Z")
    #expect(try next("07:00", after: "2026-07-01T04:00:00Z") == "2026-07-01T05:00:00Z")
    #expect(try next("7", after: "2026-12-31T23:30:00Z") == "2027-01-01T06:00:00Z")
    #expect(try next("23:59", after: "2028-02-28T23:00:00Z") == "2028-02-29T22:59:00Z")
  }

  @Test func `the night to summer time has one run, also of a time that it skips`() throws {
    // 2026-03-29, 02:00 becomes 03:00 at 01:00 UTC.
    #expect(try next("07:00", after: "2026-03-28T06:00:00Z") == "2026-03-29T05:00:00Z")
    #expect(try next("02:30", after: "2026-03-28T01:30:00Z") == "2026-03-29T01:30:00Z")
    #expect(try next("02:30", after: "2026-03-29T01:30:00Z") == "2026-03-30T00:30:00Z")
  }

  @Test func `the night to winter time has one run, also of a time that it shows twice`() throws {
    // 2026-10-25, 03:00 becomes 02:00 at 01:00 UTC.
    #expect(try next("07:00", after: "2026-10-24T05:00:00Z") == "2026-10-25T06:00:00Z")
    #expect(try next("02:30", after: "2026-10-24T00:30:00Z") == "2026-10-25T00:30:00Z")
    #expect(try next("02:30", after: "2026-10-25T00:30:00Z") == "2026-10-26T01:30:00Z")
    #expect(try next("02:30", after: "2026-10-25T01:00:00Z") == "2026-10-26T01:30:00Z")
  }

  @Test(arguments: ["00:01", "02:00", "02:59", "03:00", "07:00", "23:59"])
  func `ten years have a run a day, whatever the clock does`(time: String) throws {
    let daily = try #require(DailyTime(time))
    var moment = try #require(Instant("2025-12-31T23:00:00Z")).adding(seconds: -1)
    var day = try #require(CalendarDate("2026-01-01"))
    for _ in 0..<3653 {
      moment = daily.nextRun(after: moment)
      #expect(StockholmTime.date(moment) == day)
      #expect(daily.isOver(at: moment) && !daily.isOver(at: moment.adding(seconds: -1)))
      day = day.adding(days: 1)
    }
  }

  @Test func `what is no time of day is refused`() {
    for text in ["", "24:00", "7:60", "7:", ":30", "7:00:00", "-7", "٧", "007", "sju"] {
      #expect(DailyTime(text) == nil, "\(text)")
    }
    #expect(Session().run("daemon", "--at", "25", "--deliver", "sendmail").code == .usage)
  }

  @Test func `the option comes before the setting send-hour`() throws {
    let policy = try Policy(settings: [(key: "send-hour", value: "9")])
    #expect(try DaemonCommand.time(given: nil) { policy } == DailyTime("09:00"))
    #expect(try DaemonCommand.time(given: "6:30") { policy } == DailyTime("06:30"))
    #expect(throws: Failure.self) { try DaemonCommand.time(given: "25") { policy } }
  }
}
