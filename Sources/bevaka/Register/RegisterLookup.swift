import ActionItems

/// Finds the person or committee that a user names on the command line.
struct RegisterLookup {
  let register: Register
  /// Whose members come first where a name fits several people.
  var committee: Committee.ID?

  /// By address, full name, alias, or a part of the name that fits one person alone; case does not matter.
  ///
  /// - Throws: a failure that names those who fit, where several do, and 66 where nobody does.
  func person(_ words: String) throws(Failure) -> Person {
    if let person = try personIfAny(words) { return person }
    let near = Suggestion.nearest(to: words, among: register.people.map(\.name))
    throw Failure(
      .noInput,
      "nobody in the register is called '\(words)'; "
        + (near.map { "did you mean '\($0)'?" } ?? "`bevaka people` shows who is there")
    )
  }

  /// Like `person`, but nil where nobody fits.
  func personIfAny(_ words: String) throws(Failure) -> Person? {
    let wanted = Self.folded(words)
    let tests: [(Person) -> Bool] = [
      { $0.email.map(Self.folded) == wanted },
      { Self.folded($0.name) == wanted },
      { $0.aliases.contains { Self.folded($0) == wanted } },
      { Self.folded($0.name).split(separator: " ").contains { $0 == wanted } },
    ]
    for test in tests {
      let everybody = register.people.filter(test)
      let members = everybody.filter(isMember)
      let found = members.isEmpty ? everybody : members
      if let first = found.first, found.count == 1 { return first }
      if found.count > 1 {
        let names = found.map { person in
          person.name + (person.email.map { " <\($0)>" } ?? "")
        }
        throw Failure(
          .data,
          "'\(words)' fits several people: \(names.joined(separator: ", ")); write the address"
        )
      }
    }
    return nil
  }

  private func isMember(_ person: Person) -> Bool {
    register.memberships.contains { $0.person == person.id && $0.committee == committee }
  }

  /// By name; case does not matter.
  func committee(_ words: String) throws(Failure) -> Committee {
    let wanted = Self.folded(words)
    if let found = register.committees.first(where: { Self.folded($0.name) == wanted }) {
      return found
    }
    let near = Suggestion.nearest(to: words, among: register.committees.map(\.name))
    throw Failure(
      .noInput,
      "there is no committee '\(words)'; "
        + (near.map { "did you mean '\($0)'?" } ?? "`bevaka committees` shows those there are")
    )
  }

  /// Lower case, hyphens and runs of white space as one space.
  static func folded(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
  }
}
