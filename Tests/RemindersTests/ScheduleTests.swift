import ActionItems
import CivilCalendar
import TestSupport
import Testing

@testable import Reminders

struct ScheduleTests {
  /// Anna chairs, Bo and Carin are members, Didrik has no address.
  static let register = Register(
    people: [
      Person(id: 1, name: "Anna Ask", email: "anna@example.org"),
      Person(id: 2, name: "Bo Bok", email: "bo@example.org"),
      Person(id: 3, name: "Carin Ceder", email: "carin@example.org"),
      Person(id: 4, name: "Didrik Dal"),
    ],
    committees: [Committee(id: 1, name: "Styrelsen"), Committee(id: 2, name: "Valberedningen")],
    memberships: [
      Membership(person: 1, committee: 1, role: "ordförande"),
      Membership(person: 2, committee: 1), Membership(person: 3, committee: 1),
      Membership(person: 4, committee: 1), Membership(person: 4, committee: 2, role: "ordförande"),
      Membership(person: 2, committee: 2),
    ]
  )

  static func day(_ text: String) -> CalendarDate { SampleDigest.day(text) }

  static func item(
    _ id: Int,
    _ owners: [Person.ID] = [2],
    due: String? = nil,
    committee: Int? = 1,
    state: ItemState = .open
  ) -> ActionItem {
    ActionItem(
      id: id,
      committee: register.committees.first { $0.id == committee },
      text: "sak \(id)",
      state: state,
      assignments: owners.map { SampleDigest.assignment("P\($0)", $0) },
      deadline: due.map(SampleDigest.due),
      created: day("2017-11-01")
    )
  }

  /// What a person's digest of the day says of the items: "17 overdue", sorted; empty where there is no digest.
  static func said(
    to person: Person.ID,
    on today: String,
    _ items: [ActionItem],
    announced: [ActionItem.ID: String] = [:],
    last: String? = nil,
    undelivered: Set<Person.ID> = [],
    policy: Policy = Policy()
  ) -> [String] {
    let schedule = Schedule(
      items: items,
      proposed: items.filter { $0.state == .proposed },
      register: register,
      announced: announced.mapValues(day),
      past: MailPast(
        lastDigests: last.map { [person: day($0)] } ?? [:],
        undelivered: undelivered
      )
    )
    let plans = schedule.plan(today: day(today), policy: policy).plans
    guard let plan = plans.first(where: { $0.recipient.person == person }) else { return [] }
    return plan.own.map { "\($0.item.id) \($0.urgency)" }
      + plan.unreached.map { "\($0.item.id) \($0.urgency) unreached \($0.obstacles)" }
      + plan.proposed.map { "\($0.item.id) \($0.urgency) proposed" }
  }

  @Test(
    "an item shows up by its due day",
    arguments: [
      ("2017-12-12", "overdue"), ("2017-12-13", "dueToday"), ("2017-12-14", "upcoming"),
      ("2017-12-20", "upcoming"), ("2017-12-21", nil), ("2010-01-01", "overdue"),
    ]
  )
  func urgency(_ due: String, _ expected: String?) {
    let said = Self.said(
      to: 2,
      on: "2017-12-13",
      [Self.item(1, due: due)],
      announced: [1: "2017-12-12"],
      last: "2017-12-12"
    )
    #expect(said == (expected.map { ["1 \($0)"] } ?? []))
  }

  @Test func `an item due far off is new once, and then silent until it is near`() {
    let item = Self.item(1, due: "2018-03-01")
    #expect(Self.said(to: 2, on: "2017-12-13", [item], last: "2017-12-12") == ["1 new"])
    #expect(
      Self.said(
        to: 2,
        on: "2017-12-14",
        [item],
        announced: [1: "2017-12-13"],
        last: "2017-12-13"
      ) == []
    )
    #expect(
      Self.said(
        to: 2,
        on: "2018-02-22",
        [item],
        announced: [1: "2017-12-13"],
        last: "2017-12-13"
      )
        == ["1 upcoming"]
    )
  }

  @Test func `what a digest announced that never got through is still new`() {
    let item = Self.item(1, due: "2018-03-01")
    let said = Self.said(
      to: 2,
      on: "2017-12-14",
      [item],
      announced: [1: "2017-12-13"],
      last: "2017-12-08"
    )
    #expect(said == ["1 new"])
  }

  @Test(
    "undated items come on the week's first working day, or later where that digest did not come",
    arguments: [
      ("2017-12-11", "2017-12-08", true), ("2017-12-12", "2017-12-11", false),
      ("2017-12-12", "2017-12-08", true), ("2017-12-15", "2017-12-13", false),
      // Monday and Tuesday are Christmas Day and Boxing Day.
      ("2017-12-27", "2017-12-22", true), ("2017-12-28", "2017-12-27", false),
    ]
  )
  func undated(_ today: String, _ last: String, _ isSaid: Bool) {
    let said = Self.said(
      to: 2,
      on: today,
      [Self.item(1)],
      announced: [1: "2017-11-02"],
      last: last
    )
    #expect(said == (isSaid ? ["1 undated"] : []))
  }

  @Test(
    "no digest on a day that is no working day, and its matter on the next one",
    arguments: [
      ("2017-12-09", "2017-12-11"), ("2017-12-10", "2017-12-11"), ("2018-03-30", "2018-04-03"),
      ("2018-06-22", "2018-06-25"), ("2018-12-24", "2018-12-27"), ("2018-12-31", "2019-01-02"),
      ("2018-06-06", "2018-06-07"), ("2018-05-10", "2018-05-11"), ("2018-01-06", "2018-01-08"),
    ]
  )
  func freeDays(_ free: String, _ next: String) {
    let items = [Self.item(1, due: free)]
    #expect(Self.said(to: 2, on: free, items) == [])
    #expect(Self.said(to: 2, on: next, items) == ["1 overdue"])
  }

  @Test func `nobody gets a digest with nothing in it`() {
    let schedule = Schedule(items: [], register: Self.register)
    #expect(schedule.plan(today: Self.day("2017-12-13"), policy: Policy()).plans.isEmpty)
  }

  @Test func `items of several committees come in one digest, most urgent first`() {
    let items = [
      Self.item(5, due: "2017-12-19"), Self.item(4, due: "2017-12-12", committee: 2),
      Self.item(3, due: "2017-12-13"), Self.item(2, due: "2017-12-01"), Self.item(1),
    ]
    #expect(
      Self.said(to: 2, on: "2017-12-13", items)
        == ["2 overdue", "4 overdue", "3 dueToday", "5 upcoming", "1 new"]
    )
  }

  @Test func `items that reach nobody go to the chair, with the reason`() {
    var unknown = Self.item(2, due: "2017-12-13")
    unknown.assignments = [SampleDigest.assignment("kansliet", nil, .body)]
    let items = [
      Self.item(1, [], due: "2017-12-13"), unknown, Self.item(3, [4], due: "2017-12-13"),
    ]
    #expect(
      Self.said(to: 1, on: "2017-12-13", items) == [
        "1 dueToday unreached [Reminders.Unreachable.noOwner]",
        "2 dueToday unreached [Reminders.Unreachable.unknownOwner(\"kansliet\")]",
        "3 dueToday unreached [Reminders.Unreachable.noAddress(\"Didrik Dal\")]",
      ]
    )
  }

  @Test func `an item of everybody goes to all members, and to the chair for who has no address`() {
    var item = Self.item(1, due: "2017-12-13")
    item.assignments = [SampleDigest.assignment("alla", nil, .group)]
    let schedule = Schedule(items: [item], register: Self.register)
    let plans = schedule.plan(today: Self.day("2017-12-13"), policy: Policy()).plans
    #expect(plans.map(\.recipient.person) == [1, 2, 3])
    #expect(plans.allSatisfy { $0.own.map(\.item.id) == [1] && $0.unreached.isEmpty })
    #expect(plans.first?.own.first?.obstacles == [.noAddress("Didrik Dal")])
  }

  @Test func `a member whose last digest failed gets the next, and the chair hears of it`() {
    let items = [Self.item(1, due: "2017-12-13")]
    #expect(Self.said(to: 2, on: "2017-12-13", items, undelivered: [2]) == ["1 dueToday"])
    #expect(
      Self.said(to: 1, on: "2017-12-13", items, undelivered: [2])
        == ["1 dueToday unreached [Reminders.Unreachable.undelivered(\"Bo Bok\")]"]
    )
  }

  @Test func `proposed items go to the chair alone, and by themselves only while they press`() {
    let item = Self.item(1, due: "2018-03-01", state: .proposed)
    #expect(Self.said(to: 2, on: "2017-12-13", [item]) == [])
    #expect(Self.said(to: 1, on: "2017-12-13", [item]) == ["1 new proposed"])
    let known: [ActionItem.ID: String] = [1: "2017-12-12", 2: "2017-12-12"]
    #expect(
      Self.said(to: 1, on: "2017-12-13", [item], announced: known, last: "2017-12-12") == []
    )
    #expect(
      Self.said(
        to: 1,
        on: "2017-12-13",
        [item, Self.item(2, [1], due: "2017-12-13")],
        announced: known,
        last: "2017-12-12"
      ) == ["2 dueToday", "1 later proposed"]
    )
  }

  @Test func `done, dropped and dismissed items are never said`() {
    for state in [ItemState.done, .dropped, .dismissed] {
      #expect(
        Self.said(to: 2, on: "2017-12-13", [Self.item(1, due: "2017-12-13", state: state)]) == []
      )
    }
  }

  @Test func `without a chair who can be reached the administrator gets it`() {
    let items = [
      Self.item(1, [], due: "2017-12-13", committee: 2),
      Self.item(2, [4], due: "2017-12-13", committee: nil),
      Self.item(3, due: "2017-12-13", committee: 2, state: .proposed),
    ]
    var policy = Policy()
    policy.administrator = Mailbox("Carin@Example.org")
    #expect(
      Self.said(to: 3, on: "2017-12-13", items, policy: policy) == [
        "1 dueToday unreached [Reminders.Unreachable.noOwner]",
        "2 dueToday unreached [Reminders.Unreachable.noAddress(\"Didrik Dal\")]",
        "3 dueToday proposed",
      ]
    )
  }

  @Test func `without an administrator either, the items are reported and others get theirs`() {
    let items = [
      Self.item(1, [], due: "2017-12-13", committee: 2),
      Self.item(2, [], due: "2017-12-13", committee: nil), Self.item(3, due: "2017-12-13"),
    ]
    let outcome = Schedule(items: items, register: Self.register)
      .plan(today: Self.day("2017-12-13"), policy: Policy())
    #expect(outcome.plans.map(\.recipient.person) == [2])
    #expect(outcome.orphans.map(\.items) == [[1], [2]])
    #expect(
      outcome.orphans.map(\.description) == [
        "1 item reaches nobody, as committee Valberedningen has no chair with an address: "
          + "give it one, or set an administrator: bevaka config administrator ADDRESS",
        "1 item reaches nobody, being of no committee: set an administrator: "
          + "bevaka config administrator ADDRESS",
      ]
    )
  }
}
