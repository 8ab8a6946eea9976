import ActionItems
import CivilCalendar
import TestSupport
import Testing

@testable import Reminders

/// What must hold for whatever register and items there are.
struct SchedulePropertyTests {
  struct World {
    var schedule: Schedule
    var policy: Policy
    var today: CalendarDate
  }

  static func world(_ generator: inout SeededGenerator) -> World {
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    let today = SampleDigest.today.adding(days: number(0...40))
    let people = (1...number(1...8)).map { id in
      Person(
        id: id,
        name: "Förnamn\(id) Efternamn\(id % 3)",
        email: [nil, "p\(id)@example.org", "p\(id)@example.org", "fel adress"][number(0...3)]
      )
    }
    let committees = (1...number(1...3)).map { Committee(id: $0, name: "Grupp \($0)") }
    let memberships = (0..<number(0...12)).map { _ in
      Membership(
        person: number(1...people.count),
        committee: number(1...committees.count),
        role: number(0...3) == 0 ? "ordförande" : nil
      )
    }
    let items = (1...number(1...25)).map { id in
      let assignments = (0..<number(0...3)).map { _ in
        switch number(0...4) {
        case 0: SampleDigest.assignment("alla", nil, .group)
        case 1: SampleDigest.assignment("Okänd Person", nil)
        default: SampleDigest.assignment("någon", number(1...people.count))
        }
      }
      return ActionItem(
        id: id,
        committee: number(0...4) == 0 ? nil : committees[number(0...committees.count - 1)],
        text: "sak \(id)",
        state: number(0...4) == 0 ? .proposed : .open,
        assignments: assignments,
        deadline: number(0...3) == 0
          ? nil : SampleDigest.due("\(today.adding(days: number(-20...30)))"),
        created: today
      )
    }
    var policy = Policy()
    if number(0...1) == 0 { policy.administrator = Mailbox("p1@example.org") }
    let schedule = Schedule(
      items: items.filter { $0.state == .open },
      proposed: items.filter { $0.state == .proposed },
      register: Register(people: people, committees: committees, memberships: memberships),
      announced: Dictionary(
        uniqueKeysWithValues: items.filter { _ in number(0...1) == 0 }
          .map { ($0.id, today.adding(days: -number(1...20))) }
      ),
      past: MailPast(
        lastDigests: Dictionary(
          uniqueKeysWithValues: people.filter { _ in number(0...1) == 0 }
            .map { ($0.id, today.adding(days: -number(1...20))) }
        )
      )
    )
    return World(schedule: schedule, policy: policy, today: today)
  }

  /// Whom an item may be told to as their own: worked out from the register in the plainest way.
  static func owners(of item: ActionItem, in register: Register) -> Set<Person.ID> {
    var owners: Set<Person.ID> = []
    for assignment in item.assignments {
      if let person = assignment.person {
        owners.insert(person)
      } else if assignment.owner.name == "alla", let committee = item.committee {
        owners.formUnion(
          register.memberships.filter { $0.committee == committee.id }.map(\.person)
        )
      }
    }
    return owners
  }

  @Test func `nobody ever gets another's items, and nothing pressing goes into a void`() {
    var generator = SeededGenerator(seed: 1)
    var plans = 0
    for _ in 0..<3000 {
      let world = Self.world(&generator)
      let register = world.schedule.register
      let outcome = world.schedule.plan(today: world.today, policy: world.policy)
      plans += outcome.plans.count
      #expect(Set(outcome.plans.map(\.recipient.person)).count == outcome.plans.count)
      if !WorkingDays.isWorkingDay(world.today) {
        #expect(outcome == Schedule.Outcome())
        continue
      }
      for plan in outcome.plans {
        let person = plan.recipient.person
        #expect(!plan.isEmpty)
        #expect(
          register.people.contains { $0.id == person && $0.email == "\(plan.recipient.address)" }
        )
        for entry in plan.own {
          #expect(Self.owners(of: entry.item, in: register).contains(person))
          #expect(entry.item.state == .open)
        }
        for entry in plan.unreached + plan.escalated + plan.proposed {
          let isChair = register.memberships.contains {
            $0.person == person && $0.committee == entry.item.committee?.id && $0.isChair
          }
          let isAdministrator = world.policy.administrator != nil && person == 1
          #expect(isChair || isAdministrator)
        }
        #expect(plan.unreached.allSatisfy { !$0.obstacles.isEmpty && $0.item.state == .open })
        #expect(plan.proposed.allSatisfy { $0.item.state == .proposed })
      }
      // Whatever is overdue or due today is said to somebody, or reported as reaching nobody.
      let said = outcome.plans.reduce(into: Set<Int>()) { $0.formUnion($1.items) }
      let orphaned = Set(outcome.orphans.flatMap(\.items))
      for item in world.schedule.items + world.schedule.proposed {
        if let due = item.due, due <= world.today {
          #expect(said.contains(item.id) || orphaned.contains(item.id))
        }
        if world.schedule.announced[item.id] == nil {
          #expect(said.contains(item.id) || orphaned.contains(item.id))
        }
      }
      // Every owner who can be reached hears of what is due.
      for item in world.schedule.items {
        guard let due = item.due, due <= world.today else { continue }
        for person in Self.owners(of: item, in: register) {
          let hasAddress = register.people.contains {
            $0.id == person && $0.email?.hasSuffix("@example.org") == true
          }
          let isTold = outcome.plans.contains { plan in
            plan.recipient.person == person && plan.own.contains { $0.item.id == item.id }
          }
          #expect(isTold == hasAddress)
        }
      }
    }
    #expect(plans > 1000)
  }

  @Test func `a digest is the same however the items are ordered`() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<300 {
      let world = Self.world(&generator)
      var shuffled = world.schedule
      shuffled.items.shuffle(using: &generator)
      shuffled.proposed.shuffle(using: &generator)
      #expect(
        world.schedule.plan(today: world.today, policy: world.policy)
          == shuffled.plan(today: world.today, policy: world.policy)
      )
    }
  }
}
