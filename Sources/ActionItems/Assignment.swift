/// An owner of a stored item, linked to the register where the name is somebody's there.
package struct Assignment: Hashable, Sendable {
  package var owner: Owner
  /// Nil: the register knows nobody, or several people, by that name.
  package var person: Person.ID?

  package init(owner: Owner, person: Person.ID? = nil) {
    self.owner = owner
    self.person = person
  }
}
