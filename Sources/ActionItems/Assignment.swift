package import CivilCalendar

/// An owner of a stored item, linked to the register where the name is somebody's there.
package struct Assignment: Hashable, Sendable {
  package var owner: Owner
  /// Nil: the register knows nobody, or several people, by that name.
  package var person: Person.ID?
  /// The day the item came to this owner, as the store keeps it; nil outside of it.
  package var since: CalendarDate?

  package init(owner: Owner, person: Person.ID? = nil, since: CalendarDate? = nil) {
    self.owner = owner
    self.person = person
    self.since = since
  }
}
