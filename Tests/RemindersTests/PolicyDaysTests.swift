import ActionItems
import CivilCalendar
import Testing

@testable import Reminders

/// On which days a policy sends, and how far ahead it looks.
struct PolicyDaysTests {
  static func policy(_ settings: (Policy.Key, String)...) throws -> Policy {
    try Policy(settings: settings.map { (key: $0.0.rawValue, value: $0.1) })
  }

  static func day(_ text: String) -> CalendarDate { SampleDigest.day(text) }

  @Test(
    "quiet days are no sending days",
    arguments: [
      ("2026-07-06/2026-08-02", "2026-07-06", true), ("2026-07-06/2026-08-02", "2026-07-31", true),
      ("2026-07-06/2026-08-02", "2026-08-03", false), ("2026-07-06", "2026-07-07", false),
      ("12-27/01-03", "2026-12-28", true), ("12-27/01-03", "2027-01-02", true),
      ("12-27/01-03", "2027-01-04", false), ("02-29", "2028-02-29", true),
      ("fredag", "2026-11-20", true), ("Friday, 11-19", "2026-11-19", true),
      ("friday,11-19", "2026-11-18", false),
    ]
  )
  func quietDays(_ value: String, _ day: String, _ isQuiet: Bool) throws {
    let day = Self.day(day)
    let policy = try Self.policy((.quietDays, value))
    #expect(policy.quietDays.contains(day) == isQuiet)
    #expect(policy.isSendingDay(day) == (WorkingDays.isWorkingDay(day) && !isQuiet))
  }

  @Test(arguments: [
    "", ",", "juli", "2026-07-06/", "2026-08-02/2026-07-06", "13-01", "02-30", "12-27/2026-12-30",
    "måndag tisdag", "monday,tuesday,wednesday,thursday,friday", "2026-07-06/2026-07-07/2026-07-08",
  ])
  func `what is no list of days is refused`(_ value: String) {
    #expect(QuietDays(value) == nil)
  }

  @Test func `klämdagar are quiet where the policy says so`() throws {
    // Between Ascension Day and a Saturday.
    let friday = Self.day("2026-05-15")
    #expect(Policy().isSendingDay(friday))
    let policy = try Self.policy((.bridgeDays, "quiet"))
    #expect(!policy.isSendingDay(friday) && policy.isSendingDay(Self.day("2026-05-18")))
    #expect(policy.nextSendingDay(after: Self.day("2026-05-13")) == Self.day("2026-05-18"))
  }

  @Test func `the week's first sending day is a Monday as a rule`() throws {
    let policy = try Self.policy((.quietDays, "11-16"))
    func first(_ text: String) -> CalendarDate? {
      policy.firstSendingDay(ofWeekContaining: Self.day(text))
    }
    #expect(first("2026-11-27") == Self.day("2026-11-23"))
    #expect(first("2026-11-20") == Self.day("2026-11-17"), "the Monday is quiet")
    #expect(first("2026-12-25") == Self.day("2026-12-21"))
  }

  @Test func `a digest tells of what is due before the next one, however far ahead`() throws {
    let friday = Self.day("2026-07-03")
    func horizon(_ rhythm: Rhythm, _ settings: (Policy.Key, String)...) throws -> String {
      let policy = try Policy(settings: settings.map { (key: $0.0.rawValue, value: $0.1) })
      return policy.horizon(on: friday, rhythm).description
    }
    #expect(try horizon(.daily) == "2026-07-10")
    #expect(try horizon(.daily, (.daysAhead, "0")) == "2026-07-05")
    #expect(try horizon(.mondays, (.daysAhead, "0")) == "2026-07-05")
    #expect(try horizon(.daily, (.quietDays, "2026-07-06/2026-08-02")) == "2026-08-02")
    #expect(try horizon(.daily, (.quietDays, "01-01/12-31")) == "2026-07-10")
    let monday = Self.day("2026-06-29")
    #expect(Policy().horizon(on: monday, .mondays) == Self.day("2026-07-06"))
  }

  @Test(
    "the chair hears after so many working days overdue",
    arguments: [
      ("5", "2017-12-13", "2017-12-06", true), ("5", "2017-12-13", "2017-12-07", false),
      ("1", "2017-12-13", "2017-12-12", true), ("1", "2017-12-13", "2017-12-13", false),
      ("0", "2017-12-13", "2017-12-12", true), ("0", "2017-12-13", "2017-12-13", false),
      // Christmas between: Wednesday 27, Thursday 28, Friday 29 December, Tuesday 2 January.
      ("4", "2018-01-02", "2017-12-22", true), ("5", "2018-01-02", "2017-12-22", false),
    ]
  )
  func escalation(_ days: String, _ today: String, _ due: String, _ isEscalated: Bool) throws {
    let limit = try Self.policy((.escalateAfter, days)).escalationLimit(on: Self.day(today))
    #expect(limit.map { Self.day(due) < $0 } == isEscalated)
  }

  @Test func `never is never`() throws {
    #expect(
      try Self.policy((.escalateAfter, "never")).escalationLimit(on: SampleDigest.today) == nil
    )
  }
}
