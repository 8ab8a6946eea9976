package import ActionItems
package import CivilCalendar

/// Who is to hear of an item, looked up in the register once for all items of a day.
package struct Addressing: Sendable {
  private let register: Register
  private let today: CalendarDate
  private let policy: Policy
  private let people: [Person.ID: Person]
  private let recipients: [Person.ID: Recipient]
  private let chairs: [Committee.ID: [Recipient]]
  private let administrator: Recipient?
  private let undelivered: Set<Person.ID>
  /// What names that are linked to nobody came to.
  private var resolutions: [Mention: Register.Resolution] = [:]

  private struct Mention: Hashable {
    let name: String
    let kind: Owner.Kind
    let committee: Committee.ID?
  }

  /// The policy's administrator stands for the person in the register with that address.
  package init(
    register: Register,
    today: CalendarDate,
    policy: Policy,
    undelivered: Set<Person.ID> = []
  ) {
    self.register = register
    self.today = today
    self.policy = policy
    self.undelivered = undelivered
    people = Dictionary(register.people.map { ($0.id, $0) }) { first, _ in first }
    let recipients = people.compactMapValues { Recipient($0, on: today, policy: policy) }
    self.recipients = recipients
    var chairs: [Committee.ID: [Recipient]] = [:]
    for membership in register.memberships {
      if membership.isChair, let chair = recipients[membership.person] {
        chairs[membership.committee, default: []].append(chair)
      }
    }
    self.chairs = chairs
    administrator = policy.administrator.flatMap { mailbox in
      recipients.values.filter { $0.address.isSame(as: mailbox.address) }
        .min { $0.person < $1.person }
    }
  }

  /// The owners of an item who can be reached, each once, and why others cannot.
  package mutating func owners(
    of item: ActionItem
  ) -> (reached: [Recipient], obstacles: [Unreachable]) {
    var reached: [Recipient] = []
    var obstacles: [Unreachable] = item.assignments.isEmpty ? [.noOwner] : []
    for assignment in item.assignments {
      let people: [Person.ID]
      switch resolution(of: assignment, in: item.committee) {
      case .person(let person): people = [person]
      case .everyone(let members): people = members
      case .several:
        people = []
        obstacles.append(.severalOwners(assignment.owner.name))
      case .nobody:
        people = []
        obstacles.append(.unknownOwner(assignment.owner.name))
      }
      for person in people {
        if let recipient = recipients[person], !reached.contains(recipient) {
          reached.append(recipient)
        }
        if let obstacle = obstacle(to: person, named: assignment.owner.name),
          !obstacles.contains(obstacle)
        {
          obstacles.append(obstacle)
        }
      }
    }
    return (reached, obstacles)
  }

  private mutating func resolution(
    of assignment: Assignment,
    in committee: Committee?
  ) -> Register.Resolution {
    if let person = assignment.person { return .person(person) }
    let mention = Mention(
      name: assignment.owner.name,
      kind: assignment.owner.kind,
      committee: committee?.id
    )
    if let known = resolutions[mention] { return known }
    let resolution = register.resolve(assignment.owner, in: committee?.id)
    resolutions[mention] = resolution
    return resolution
  }

  private func obstacle(to person: Person.ID, named name: String) -> Unreachable? {
    guard let known = people[person] else { return .unknownOwner(name) }
    return Unreachable(known, on: today, policy: policy)
      ?? (undelivered.contains(person) ? .undelivered(known.name) : nil)
  }

  /// Who answers for the items that reach nobody: the committee's chairs, else the administrator, else nobody.
  package func overseers(of committee: Committee?) -> [Recipient] {
    if let committee, let reached = chairs[committee.id] { return reached }
    return administrator.map { [$0] } ?? []
  }

  /// Who looks after somebody's mail: the chairs of their committees, else the administrator, else nobody.
  package func overseers(of person: Person.ID) -> [Recipient] {
    var overseers: [Recipient] = []
    for membership in register.memberships where membership.person == person {
      for chair in chairs[membership.committee] ?? [] where !overseers.contains(chair) {
        overseers.append(chair)
      }
    }
    return overseers.isEmpty ? administrator.map { [$0] } ?? [] : overseers
  }

  /// All chairs and the administrator, each once.
  package var allOverseers: Set<Recipient> {
    Set(chairs.values.joined()).union(administrator.map { [$0] } ?? [])
  }

  /// The names of the others who are to do the item, in the order of the minutes.
  package func coOwners(of item: ActionItem, besides reader: Recipient) -> [String] {
    var names: [String] = []
    for assignment in item.assignments where assignment.person != reader.person {
      let name = assignment.person.flatMap { people[$0]?.name } ?? assignment.owner.name
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
