/// People, committees and who belongs where, as one value: names are resolved against it without a database.
package struct Register: Hashable, Sendable {
  package var people: [Person]
  package var committees: [Committee]
  package var memberships: [Membership]

  package init(
    people: [Person] = [],
    committees: [Committee] = [],
    memberships: [Membership] = []
  ) {
    self.people = people
    self.committees = committees
    self.memberships = memberships
  }

  /// What a name or role comes to within a committee.
  package enum Resolution: Hashable, Sendable {
    case person(Person.ID)
    /// Two or more fit; nobody is chosen.
    case several([Person.ID])
    /// "alla": every member.
    case everyone([Person.ID])
    case nobody
  }
}
