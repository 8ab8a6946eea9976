import ActionItems

/// The owners that a user names on the command line: "Aisha, Per Ek".
struct OwnerNames {
  static let kind = Option(
    "kind",
    "KIND",
    .choice(Owner.Kind.allCases.map(\.rawValue)),
    help:
      "what the owner is: person, role, body, group or external; a person must be in the register",
    standard: "person"
  )
  /// The words that take all owners away.
  static let nobody: Set<String> = ["ingen", "nobody"]

  let register: Register

  /// The owners, each linked to the register where it knows them.
  ///
  /// - Throws: a failure where a person is not in the register, or where several have the name: nobody is chosen.
  func assignments(
    _ words: String,
    kind: Owner.Kind,
    committee: Committee.ID?
  ) throws(Failure) -> [Assignment] {
    if Self.nobody.contains(words.lowercased()) { return [] }
    let names = words.split(separator: ",").map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
    guard !names.isEmpty else {
      throw .usage("'\(words)' names nobody; write names parted by commas, or 'ingen'")
    }
    var assignments: [Assignment] = []
    for name in names {
      assignments.append(try assignment(name, kind: kind, committee: committee))
    }
    return assignments
  }

  private func assignment(
    _ name: String,
    kind: Owner.Kind,
    committee: Committee.ID?
  ) throws(Failure) -> Assignment {
    let owner = Owner(name: name, kind: kind)
    let resolution = register.resolve(owner, in: committee)
    guard kind == .person else {
      guard case .person(let id) = resolution else { return Assignment(owner: owner) }
      return Assignment(owner: owner, person: id)
    }
    let lookup = RegisterLookup(register: register, committee: committee)
    let known = register.people.first { resolution == .person($0.id) }
    let person = if let known { known } else { try lookup.person(name) }
    return Assignment(owner: Owner(name: person.name), person: person.id)
  }
}
