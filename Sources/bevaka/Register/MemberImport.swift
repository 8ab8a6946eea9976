import ActionItems
import Store

/// Brings the register up to a member list: adds and changes people, committees and memberships, removes none.
struct MemberImport {
  let list: MemberList

  /// What an import of members changed.
  struct Outcome: Hashable, Sendable {
    var added = 0
    var changed = 0
    var committees = 0
    var memberships = 0

    var isUnchanged: Bool { self == Outcome() }

    /// "3 people added, 1 changed, 4 memberships, 1 committee".
    var text: String {
      if isUnchanged { return "nothing new" }
      let parts: [String?] = [
        added > 0 ? "\(added) \(added == 1 ? "person" : "people") added" : nil,
        changed > 0 ? "\(changed) \(changed == 1 ? "person" : "people") changed" : nil,
        committees > 0 ? "\(committees) \(committees == 1 ? "committee" : "committees") made" : nil,
        memberships > 0
          ? "\(memberships) \(memberships == 1 ? "membership" : "memberships") set" : nil,
      ]
      return parts.compactMap(\.self).joined(separator: ", ")
    }
  }

  /// Applies the list in one transaction: all of it, or nothing.
  ///
  /// - Throws: what the store throws, and 65 where a name without an address fits several people: nobody is chosen.
  func apply(to store: borrowing Store) throws -> Outcome {
    let people = try store.register().people
    for row in list.rows where row.email == nil {
      let name = RegisterLookup.folded(row.name)
      guard people.count(where: { RegisterLookup.folded($0.name) == name }) > 1 else { continue }
      throw Failure(
        .data,
        "\(list.path): line \(row.line): several people are called \(row.name); fill in the address"
      )
    }
    return try store.write { () throws(StoreError) in
      var outcome = Outcome()
      var register = try store.register()
      for row in list.rows {
        let person = try person(row, &register, &outcome, store)
        guard let name = row.committee else { continue }
        let committee = try committee(name, &register, &outcome, store)
        let membership = Membership(person: person.id, committee: committee.id, role: row.role)
        guard !register.memberships.contains(membership) else { continue }
        try store.setMembership(membership)
        register.memberships.removeAll { $0.person == person.id && $0.committee == committee.id }
        register.memberships.append(membership)
        outcome.memberships += 1
      }
      return outcome
    }
  }

  private func person(
    _ row: MemberList.Row,
    _ register: inout Register,
    _ outcome: inout Outcome,
    _ store: borrowing Store
  ) throws(StoreError) -> Person {
    guard let index = index(of: row, in: register.people) else {
      let person = try store.addPerson(name: row.name, email: row.email, aliases: row.aliases)
      register.people.append(person)
      outcome.added += 1
      return person
    }
    var person = register.people[index]
    person.name = row.name
    person.email = row.email ?? person.email
    // Aliases learnt since the list was written stay.
    let known = Set(person.aliases.map(RegisterLookup.folded))
    person.aliases += row.aliases.filter { !known.contains(RegisterLookup.folded($0)) }
    guard person != register.people[index] else { return person }
    try store.updatePerson(person)
    register.people[index] = person
    outcome.changed += 1
    return person
  }

  /// Two people may have one name: the address tells them apart where the list has both.
  private func index(of row: MemberList.Row, in people: [Person]) -> Int? {
    let name = RegisterLookup.folded(row.name)
    let sameName = people.indices.filter { RegisterLookup.folded(people[$0].name) == name }
    if let email = row.email?.lowercased(),
      let same = sameName.first(where: { people[$0].email?.lowercased() == email })
    {
      return same
    }
    let addresses = Set(
      list.rows.filter { RegisterLookup.folded($0.name) == name }
        .compactMap { $0.email?.lowercased() }
    )
    if addresses.count > 1, row.email != nil {
      return sameName.first { people[$0].email == nil }
    }
    return sameName.first
  }

  private func committee(
    _ name: String,
    _ register: inout Register,
    _ outcome: inout Outcome,
    _ store: borrowing Store
  ) throws(StoreError) -> Committee {
    // The store's own test: a name that it takes for a known one cannot be added.
    if let known = try store.committee(named: name) { return known }
    let committee = try store.addCommittee(name)
    register.committees.append(committee)
    outcome.committees += 1
    return committee
  }
}
