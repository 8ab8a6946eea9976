import ActionItems

/// The owners that a user names on the command line: "Aisha, Per Ek".
struct OwnerNames {
  static let kind = Option(
    "kind",
    "KIND",
    .choice(Owner.Kind.allCases.map(\.rawValue)),
    help:
      "what the owner is: person, role, body, group or external; only persons are looked up by name",
    standard: "person"
  )
  /// The words that take all owners away.
  static let nobody: Set<String> = ["ingen", "nobody"]

  let register: Register

  /// The owners, each linked to the register.
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
      guard kind == .person else {
        assignments.append(Assignment(owner: Owner(name: name, kind: kind)))
        continue
      }
      let person = try RegisterLookup(register: register, committee: committee).person(name)
      assignments.append(Assignment(owner: Owner(name: person.name), person: person.id))
    }
    return assignments
  }
}
