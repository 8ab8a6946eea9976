import ActionItems

extension Register {
  /// The policy's administrator, where nobody in the register has that address.
  func missingAdministrator(_ policy: Policy) -> Mailbox? {
    guard let administrator = policy.administrator else { return nil }
    let isKnown = people.contains { person in
      person.email.flatMap(MailAddress.init)?.isSame(as: administrator.address) == true
    }
    return isKnown ? nil : administrator
  }

  /// Adds the policy's administrator where nobody in the register has that address, under a number of no one else's.
  mutating func addAdministrator(of policy: Policy) {
    guard let administrator = missingAdministrator(policy) else { return }
    people.append(
      Person(
        id: (people.map(\.id).max() ?? 0) + 1,
        name: administrator.name ?? "\(administrator.address)",
        email: "\(administrator.address)"
      )
    )
  }
}
