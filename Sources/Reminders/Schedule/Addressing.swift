package import ActionItems

/// Who is to hear of an item, looked up in the register once for all items of a day.
package struct Addressing: Sendable {
  private let people: [Person.ID: Person]
  private let recipients: [Person.ID: Recipient]
  private let members: [Committee.ID: [Person.ID]]
  private let chairs: [Committee.ID: [Recipient]]
  private let administrator: Recipient?

  /// `administrator` stands for the person in the register with that address.
  package init(register: Register, administrator: Mailbox?) {
    people = Dictionary(register.people.map { ($0.id, $0) }) { first, _ in first }
    let recipients = people.compactMapValues { Recipient($0) }
    self.recipients = recipients
    var members: [Committee.ID: [Person.ID]] = [:]
    var chairs: [Committee.ID: [Recipient]] = [:]
    for membership in register.memberships {
      members[membership.committee, default: []].append(membership.person)
      if membership.isChair, let chair = recipients[membership.person] {
        chairs[membership.committee, default: []].append(chair)
      }
    }
    self.members = members
    self.chairs = chairs
    self.administrator = administrator.flatMap { mailbox in
      recipients.values.filter { $0.address.isSame(as: mailbox.address) }
        .min { $0.person < $1.person }
    }
  }

  /// The owners of an item who can be reached, each once, and why others cannot.
  package func owners(of item: ActionItem) -> (reached: [Recipient], obstacles: [Unreachable]) {
    var reached: [Recipient] = []
    var obstacles: [Unreachable] = []
    func reach(_ person: Person.ID, named name: String) {
      guard let known = people[person] else {
        obstacles.append(.unknownOwner(name))
        return
      }
      if let recipient = recipients[person] {
        if !reached.contains(recipient) { reached.append(recipient) }
      } else {
        obstacles.append(
          known.email == nil ? .noAddress(known.name) : .unusableAddress(known.name)
        )
      }
    }
    for assignment in item.assignments {
      let owner = assignment.owner
      if let person = assignment.person {
        reach(person, named: owner.name)
      } else if owner.kind == .group {
        let everybody = item.committee.flatMap { members[$0.id] } ?? []
        if everybody.isEmpty { obstacles.append(.noMembers(owner.name)) }
        for person in everybody { reach(person, named: owner.name) }
      } else {
        obstacles.append(.unknownOwner(owner.name))
      }
    }
    if item.assignments.isEmpty { obstacles.append(.noOwner) }
    return (reached, obstacles)
  }

  /// Who answers for the items that reach nobody: the committee's chairs, else the administrator, else nobody.
  package func overseers(of committee: Committee?) -> [Recipient] {
    if let committee, let reached = chairs[committee.id] { return reached }
    return administrator.map { [$0] } ?? []
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
