import ActionItems
import CivilCalendar
import Store
import TestSupport
import Testing

@testable import Reminders

/// What must hold of every mail, whatever is in the store and whatever happens to it between the checks.
struct ReminderPrivacyTests {
  /// A store filled at random, and what the plainest reading of the issue says of it.
  private struct World {
    let folder = TemporaryFolder()
    var policy = Policy()
    var path: String { "\(folder.path)/store.db" }

    func store() throws -> Store { try Store(path: path) }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `nobody ever gets another's items, and who is to get nothing gets nothing`(_ seed: UInt64)
    throws
  {
    var generator = SeededGenerator(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    var world = World()
    world.policy.digestDays = number(0...3) == 0 ? .mondays : .daily
    world.policy.escalateAfter = number(0...1) == 0 ? nil : number(0...5)
    world.policy.heartbeat = number(0...2) == 0 ? .daily : .never
    let store = try world.store()
    let committees = try (1...number(1...3)).map { try store.addCommittee("Grupp \($0)") }
    let people = try (1...number(2...8)).map { id in
      try store.addPerson(
        name: "Förnamn\(id) Efternamn\(id)",
        email: number(0...5) == 0 ? nil : "p\(id)@example.org"
      )
    }
    if number(0...1) == 0 { world.policy.administrator = Mailbox("p1@example.org") }
    for person in people {
      for committee in committees where number(0...1) == 0 {
        let role = number(0...3) == 0 ? "ordförande" : nil
        try store.setMembership(Membership(person: person.id, committee: committee.id, role: role))
      }
    }
    var today = SampleDigest.today
    let transport = RecordingTransport()
    for _ in 0..<12 {
      for _ in 0..<number(0...4) {
        let owners = (0..<number(0...2)).map { _ in
          let person = people[number(0...people.count - 1)]
          return Assignment(
            owner: Owner(name: number(0...5) == 0 ? "Okänd Person" : person.name)
          )
        }
        try store.add(
          text: "sak",
          committee: number(0...4) == 0 ? nil : committees[number(0...committees.count - 1)].id,
          assignments: owners,
          deadline: number(0...3) == 0
            ? nil : SampleDigest.due("\(today.adding(days: number(-20...20)))"),
          actor: "test",
          today: today,
          now: Self.noon(today)
        )
      }
      let person = people[number(0...people.count - 1)]
      switch number(0...9) {
      case 0: try? store.setAway(person.id, until: today.adding(days: number(-1...5)))
      case 1: try? store.pause(person.id)
      case 2: try? store.setDigestDays(person.id, Rhythm.allCases[number(0...2)])
      case 3: try? store.removePerson(person.id)
      case 4: try? store.setAway(person.id, until: today.adding(days: -1))
      case 5:
        try? store.setDoubt(person.id, PersonMail.Doubt(day: today, reason: "550"))
      default: break
      }
      let items = try store.items()
      let count = transport.delivered.count
      for run in 0...1 {
        for person in people {
          transport.outcomes["p\(person.id)@example.org"] =
            [
              .handedOver, .handedOver, .tryLater(reason: "x"), .refused(reason: "y"),
              .perhapsSent(reason: "z"),
            ][number(0...4)]
        }
        let now = Self.noon(today).adding(seconds: run * 7200)
        _ = try ReminderCheck(policy: world.policy, today: today, clock: { now })
          .run(store, through: transport)
      }
      // The check itself may have entered the administrator.
      let register = try store.register()
      for draft in transport.delivered[count...] {
        try check(draft, register, items, today, world.policy)
      }
      today = today.adding(days: number(1...3))
    }
    // Whatever was handed over, perhaps or for certain, was so once.
    let sent = try store.outbox(matching: OutboxFilter(states: [.sent, .claimed]))
    #expect(
      Set(sent.map { "\($0.draft.person) \($0.draft.day)" }).count == sent.count
    )
  }

  private static func noon(_ day: CalendarDate) -> Instant {
    Instant(seconds: day.dayNumber * 86_400 + 43_200)
  }

  /// That the reader gets mail at all, and may know of each item in it.
  private func check(
    _ draft: OutboxDraft,
    _ register: Register,
    _ items: [ActionItem],
    _ today: CalendarDate,
    _ policy: Policy
  ) throws {
    let reader = try #require(register.people.first { $0.id == draft.person })
    #expect(reader.email == draft.recipient)
    #expect(!reader.mail.isPaused && !reader.mail.isAway(on: today))
    #expect((reader.mail.digestDays ?? policy.digestDays) != .never)
    let isAdministrator = policy.administrator.map { "\($0.address)" } == reader.email
    let text = String(decoding: draft.message, as: UTF8.self)
    let told = items.filter { text.contains("#\($0.id) ") }
    for item in told {
      let isOwner = item.assignments.contains { $0.person == reader.id }
      let isChair = register.memberships.contains {
        $0.person == reader.id && $0.committee == item.committee?.id && $0.isChair
      }
      #expect(isOwner || isChair || isAdministrator, "\(draft.recipient) was told of \(item.id)")
    }
  }
}
