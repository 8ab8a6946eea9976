package import ActionItems
package import CivilCalendar

/// Which rows of the outbox to list; a value left out does not narrow the list.
package struct OutboxFilter: Hashable, Sendable {
  package var day: CalendarDate?
  package var states: Set<OutboxEntry.State>?
  package var person: Person.ID?
  package var kind: String?

  package init(
    day: CalendarDate? = nil,
    states: Set<OutboxEntry.State>? = nil,
    person: Person.ID? = nil,
    kind: String? = nil
  ) {
    self.day = day
    self.states = states
    self.person = person
    self.kind = kind
  }
}
