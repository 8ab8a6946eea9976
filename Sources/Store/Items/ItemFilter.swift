package import ActionItems
package import CivilCalendar

/// Which items to list; a value left out does not narrow the list.
package struct ItemFilter: Hashable, Sendable {
  /// Nil: items of every state.
  package var states: Set<ItemState>?
  package var committee: Committee.ID?
  /// Items that the register links to this person.
  package var person: Person.ID?
  /// Items with an owner of this name, as the minutes write it, in whatever case; part of a name is enough.
  package var ownerName: String?
  /// The last day in time is earlier than this day.
  package var dueBefore: CalendarDate?
  /// The last day in time is later than this day.
  package var dueAfter: CalendarDate?
  /// True: only items without a known last day; false: only items with one.
  package var isUndated: Bool?
  /// The greatest number of items to give.
  package var limit: Int?

  package init(
    states: Set<ItemState>? = nil,
    committee: Committee.ID? = nil,
    person: Person.ID? = nil,
    ownerName: String? = nil,
    dueBefore: CalendarDate? = nil,
    dueAfter: CalendarDate? = nil,
    isUndated: Bool? = nil,
    limit: Int? = nil
  ) {
    self.states = states
    self.committee = committee
    self.person = person
    self.ownerName = ownerName
    self.dueBefore = dueBefore
    self.dueAfter = dueAfter
    self.isUndated = isUndated
    self.limit = limit
  }
}
