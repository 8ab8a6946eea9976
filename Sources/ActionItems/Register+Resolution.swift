extension Register {
  /// Who the owner is, as far as the register knows.
  ///
  /// A person is sought among the committee's members by full name, by alias, then by first name ("Anna", "Anna B."),
  /// at last by full name in the whole register. A role is its holder in the committee, "alla" is every member. Where
  /// two or more fit, nobody is chosen.
  ///
  /// Where the document belongs to no committee and there are several, a person is known by full name alone.
  package func resolve(_ owner: Owner, in committee: Committee.ID?) -> Resolution {
    switch owner.kind {
    case .group:
      return everyone(called: owner.name, in: committee)
    case .role:
      let holders = holders(of: owner.name, in: committee)
      return holders.isEmpty
        ? resolve(name: owner.name, in: committee, allowsFirstName: false)
        : Self.resolution(holders)
    case .person:
      return resolve(name: owner.name, in: committee, allowsFirstName: true)
    case .body, .external:
      // A body may stand in the register by its name ("Kansliet", with an address); it has no first name.
      return resolve(name: owner.name, in: committee, allowsFirstName: false)
    }
  }

  /// The members of the committee, in the order of the register.
  package func members(of committee: Committee.ID) -> [Person] {
    let members = Set(memberships.lazy.filter { $0.committee == committee }.map(\.person))
    return people.filter { members.contains($0.id) }
  }

  private func resolve(
    name: String,
    in committee: Committee.ID?,
    allowsFirstName: Bool
  ) -> Resolution {
    let wanted = FoldedWords(name)
    guard !wanted.isEmpty else { return .nobody }
    let members = committee.map { self.members(of: $0) } ?? (committees.count < 2 ? people : [])
    let names = members.map { FoldedWords($0.name) }
    func matches(_ fits: (Person, FoldedWords) -> Bool) -> [Person.ID] {
      zip(members, names).filter { fits($0, $1) }.map(\.0.id)
    }

    var found = matches { _, name in name == wanted }
    if found.isEmpty {
      found = matches { person, _ in person.aliases.contains { FoldedWords($0) == wanted } }
    }
    if found.isEmpty, allowsFirstName {
      found = matches { _, name in wanted.abbreviates(name) }
    }
    if found.isEmpty {
      found = people.filter { FoldedWords($0.name) == wanted }.map(\.id)
    }
    return Self.resolution(found)
  }

  private func holders(of role: String, in committee: Committee.ID?) -> [Person.ID] {
    let wanted = Self.canonicalRole(role)
    guard let committee, !wanted.isEmpty else { return [] }
    return memberships.filter { membership in
      guard membership.committee == committee, let role = membership.role else { return false }
      return Self.isSameRole(wanted, Self.canonicalRole(role))
    }.map(\.person)
  }

  private func everyone(called name: String, in committee: Committee.ID?) -> Resolution {
    let words = FoldedWords(name).words
    guard let committee, let first = words.first, Self.everyoneWords.contains(first),
      words.dropFirst().allSatisfy(Self.memberWords.contains)
    else { return .nobody }
    let members = members(of: committee)
    return members.isEmpty ? .nobody : .everyone(members.map(\.id))
  }

  private static func resolution(_ found: [Person.ID]) -> Resolution {
    switch found.count {
    case 0: .nobody
    case 1: .person(found[0])
    default: .several(found)
    }
  }

  /// The words of a role with its abbreviations written out: "v ordf" → vice ordförande.
  private static func canonicalRole(_ role: String) -> [String] {
    FoldedWords(role).words.map { roleAbbreviations[$0] ?? $0 }
  }

  /// Whether both are the same role, the last word of either perhaps in its definite form: kassör, kassören.
  private static func isSameRole(_ first: [String], _ second: [String]) -> Bool {
    guard first.count == second.count, let one = first.last, let other = second.last,
      first.dropLast().elementsEqual(second.dropLast())
    else { return false }
    return one == other
      || definiteEndings.contains { one + $0 == other || other + $0 == one }
  }

  private static let roleAbbreviations = [
    "v": "vice", "ordf": "ordförande", "sekr": "sekreterare", "kass": "kassör",
    "led": "ledamot", "supp": "suppleant",
  ]

  private static let definiteEndings = ["n", "en", "t", "et", "e", "a"]

  private static let everyoneWords: Set = ["alla", "samtliga"]

  /// What may follow "alla" without meaning others than the members: "alla skolor" does.
  private static let memberWords: Set = [
    "deltagare", "deltagarna", "deltagande", "i", "gruppen", "ledamöter", "ledamöterna",
    "medlemmar", "medlemmarna", "närvarande", "styrelsen", "styrelsemedlemmar",
    "styrelseledamöter", "arbetsgruppen", "nätverket", "på", "mötet",
  ]
}
