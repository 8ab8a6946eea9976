import ActionItems
import CivilCalendar
import TestSupport
import Testing

@testable import Reminders

/// When digests come, and what the chair's digest adds: the policy at work.
struct ScheduleRhythmTests {
  static func day(_ text: String) -> CalendarDate { SampleDigest.day(text) }

  /// The plans of a day for the people of `ScheduleTests`.
  static func plans(
    on today: String,
    _ items: [ActionItem],
    mail: [Person.ID: PersonMail] = [:],
    announced: [ActionItem.ID: String] = [:],
    past: MailPast = MailPast(),
    policy: Policy = Policy()
  ) -> [DigestPlan] {
    var register = ScheduleTests.register
    for index in register.people.indices {
      register.people[index].mail = mail[register.people[index].id] ?? PersonMail()
    }
    return Schedule(
      items: items,
      register: register,
      announced: announced.mapValues(day),
      past: past
    ).plan(today: day(today), policy: policy).plans
  }

  static func readers(_ plans: [DigestPlan]) -> [Person.ID] { plans.map(\.recipient.person) }

  @Test(
    "who is away, paused or wants no mail gets nothing, and the chair is told why",
    arguments: [
      (
        PersonMail(awayUntil: day("2017-12-13")),
        Unreachable.away("Bo Bok", until: day("2017-12-13"))
      ),
      (PersonMail(isPaused: true), .paused("Bo Bok")),
      (PersonMail(digestDays: .never), .declining("Bo Bok")),
    ]
  )
  func absent(_ mail: PersonMail, _ obstacle: Unreachable) {
    let items = [ScheduleTests.item(1, due: "2017-12-13")]
    let plans = Self.plans(on: "2017-12-13", items, mail: [2: mail])
    #expect(Self.readers(plans) == [1])
    #expect(plans.first?.unreached.map(\.obstacles) == [[obstacle]])
    let back = Self.plans(
      on: "2017-12-14",
      items,
      mail: [2: PersonMail(awayUntil: Self.day("2017-12-13"))]
    )
    #expect(Self.readers(back) == [2])
  }

  @Test func `the items of an absent chair go to the administrator, else they are reported`() {
    let items = [ScheduleTests.item(1, [1], due: "2017-12-13")]
    let away = PersonMail(isPaused: true)
    var policy = Policy()
    policy.administrator = Mailbox("carin@example.org")
    let plans = Self.plans(on: "2017-12-13", items, mail: [1: away], policy: policy)
    #expect(Self.readers(plans) == [3] && plans.first?.unreached.count == 1)
    var register = ScheduleTests.register
    register.people[0].mail = away
    let outcome = Schedule(items: items, register: register)
      .plan(today: Self.day("2017-12-13"), policy: Policy())
    #expect(outcome.plans.isEmpty && outcome.orphans.map(\.items) == [[1]])
  }

  @Test(
    "a weekly reader hears on Mondays, and later in the week where that did not come about",
    arguments: [
      // Monday; Tuesday after a check on Monday; after none since Friday; after a Monday's mail that failed.
      ("2017-12-11", "2017-12-08", false, true), ("2017-12-12", "2017-12-11", false, false),
      ("2017-12-12", "2017-12-08", false, true), ("2017-12-13", "2017-12-12", true, true),
      // Monday and Tuesday are Christmas Day and Boxing Day.
      ("2017-12-27", "2017-12-22", false, true), ("2017-12-28", "2017-12-27", false, false),
    ]
  )
  func weekly(_ today: String, _ lastCheck: String, _ isUnserved: Bool, _ comes: Bool) {
    let plans = Self.plans(
      on: today,
      [ScheduleTests.item(1, due: "2017-12-01")],
      mail: [2: PersonMail(digestDays: .mondays)],
      past: MailPast(unserved: isUnserved ? [2] : [], lastCheck: Self.day(lastCheck)),
      policy: {
        var policy = Policy(); policy.escalateAfter = nil; return policy
      }()
    )
    #expect(Self.readers(plans) == (comes ? [2] : []))
  }

  @Test func `the setting is for those who have not said how often`() {
    let items = [
      ScheduleTests.item(1, [2], due: "2017-12-13"), ScheduleTests.item(2, [3], due: "2017-12-13"),
    ]
    var policy = Policy()
    policy.digestDays = .mondays
    let mail = [3: PersonMail(digestDays: .daily)]
    let past = MailPast(lastCheck: Self.day("2017-12-12"))
    #expect(
      Self.readers(Self.plans(on: "2017-12-13", items, mail: mail, past: past, policy: policy)) == [
        3
      ]
    )
  }

  @Test func `what is due before a weekly reader's next digest is told in time`() {
    var policy = Policy()
    policy.daysAhead = 2
    let items = [
      ScheduleTests.item(1, due: "2017-12-17"), ScheduleTests.item(2, due: "2017-12-18"),
    ]
    let announced = [1: "2017-12-01", 2: "2017-12-01"]
    let past = MailPast(lastDigests: [2: Self.day("2017-12-04")])
    let plans = Self.plans(
      on: "2017-12-11",
      items,
      mail: [2: PersonMail(digestDays: .mondays)],
      announced: announced,
      past: past,
      policy: policy
    )
    #expect(plans.map { $0.own.map(\.item.id) } == [[1]])
    #expect(
      Self.plans(on: "2017-12-11", items, announced: announced, past: past, policy: policy).isEmpty
    )
  }

  @Test(
    "undated items come as often as the policy says",
    arguments: [
      (Rhythm.mondays, "2017-12-11", true), (.mondays, "2017-12-13", false),
      (.daily, "2017-12-13", true), (.never, "2017-12-11", false),
    ]
  )
  func undated(_ rhythm: Rhythm, _ today: String, _ comes: Bool) {
    var policy = Policy()
    policy.undatedDays = rhythm
    let plans = Self.plans(
      on: today,
      [ScheduleTests.item(1)],
      announced: [1: "2017-11-02"],
      past: MailPast(lastDigests: [
        2: today == "2017-12-11" ? Self.day("2017-12-08") : Self.day("2017-12-12")
      ]),
      policy: policy
    )
    #expect(plans.isEmpty == !comes)
  }

  @Test func `the chair hears of what others are late with, by itself once and on Mondays`() {
    // Five working days after Wednesday 6 December is Wednesday 13 December.
    let items = [ScheduleTests.item(1, due: "2017-12-06")]
    func said(_ today: String, last: String?) -> [Int]? {
      let past = MailPast(lastDigests: last.map { [1: Self.day($0)] } ?? [:])
      return Self.plans(on: today, items, announced: [1: "2017-12-01"], past: past)
        .first { $0.recipient.person == 1 }?.escalated.map(\.item.id)
    }
    #expect(said("2017-12-12", last: "2017-12-11") == nil)
    #expect(said("2017-12-13", last: "2017-12-11") == [1])
    #expect(said("2017-12-14", last: "2017-12-13") == nil)
    #expect(
      said("2017-12-15", last: "2017-12-12") == [1],
      "the mail of the 13th did not get through"
    )
    #expect(said("2017-12-18", last: "2017-12-13") == [1])
    var policy = Policy()
    policy.escalateAfter = nil
    #expect(Self.readers(Self.plans(on: "2017-12-13", items, policy: policy)) == [2])
    // The chair's own are the chair's own, whoever else has them.
    let own = [ScheduleTests.item(1, [1, 2], due: "2017-12-01")]
    #expect(
      Self.plans(on: "2017-12-13", own).allSatisfy { $0.escalated.isEmpty && $0.own.count == 1 }
    )
  }

  @Test func `mail to look into is told to the person's chair, until a digest with it got through`()
  {
    let trouble = MailTrouble(
      person: 2,
      name: "Bo Bok",
      day: Self.day("2017-12-12"),
      kind: .perhapsSent
    )
    func readers(last: String?) -> [Person.ID] {
      let past = MailPast(lastDigests: last.map { [1: Self.day($0)] } ?? [:], troubles: [trouble])
      return Self.readers(Self.plans(on: "2017-12-14", [], past: past))
    }
    #expect(readers(last: nil) == [1] && readers(last: "2017-12-12") == [1])
    #expect(readers(last: "2017-12-13") == [])
  }

  @Test func `the sign of life comes as often as the policy says, to the chairs alone`() {
    let heartbeat = Heartbeat(sent: 3, unsettled: 0)
    var policy = Policy()
    policy.heartbeat = .mondays
    func readers(_ today: String, last: String) -> [Person.ID] {
      let past = MailPast(lastDigests: [1: Self.day(last)], heartbeat: heartbeat)
      return Self.readers(Self.plans(on: today, [], past: past, policy: policy))
    }
    #expect(readers("2017-12-11", last: "2017-12-08") == [1])
    #expect(readers("2017-12-12", last: "2017-12-11") == [])
    policy.heartbeat = .daily
    #expect(readers("2017-12-12", last: "2017-12-11") == [1])
  }

  @Test(
    "a digest says which days it makes up for",
    arguments: [
      ("2017-12-12", nil), ("2017-12-11", "2017-12-12/2017-12-12"),
      ("2017-12-08", "2017-12-11/2017-12-12"), ("2017-12-07", "2017-12-08/2017-12-12"),
    ]
  )
  func late(_ lastCheck: String, _ missed: String?) {
    let plans = Self.plans(
      on: "2017-12-13",
      [ScheduleTests.item(1, due: "2017-12-13")],
      past: MailPast(lastCheck: Self.day(lastCheck))
    )
    #expect(plans.first?.missed.map { "\($0.first)/\($0.last)" } == missed)
  }

  @Test func `a first check makes up for nothing, and a weekly reader misses Mondays alone`() {
    let items = [ScheduleTests.item(1, due: "2017-12-18")]
    #expect(Self.plans(on: "2017-12-18", items).first?.missed == nil)
    let weekly = [2: PersonMail(digestDays: .mondays)]
    func missed(_ lastCheck: String) -> DatePeriod? {
      Self.plans(
        on: "2017-12-18",
        items,
        mail: weekly,
        past: MailPast(lastCheck: Self.day(lastCheck))
      )
      .first?.missed
    }
    #expect(missed("2017-12-12") == nil)
    #expect(missed("2017-12-08") == DatePeriod(Self.day("2017-12-11")))
  }
}
