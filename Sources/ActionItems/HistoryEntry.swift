package import CivilCalendar

/// One line of the append-only history.
package struct HistoryEntry: Hashable, Sendable, Identifiable {
  package let id: Int
  package var item: ActionItem.ID?
  package var at: Instant
  /// The day it counts for (`--today`).
  package var day: CalendarDate
  /// Who did it: the user's name, or "import".
  package var actor: String
  /// What was done: `import`, `add`, `confirm`, `done`.
  package var action: String
  /// What changed, as a person reads it: "senast fredag → 2017-12-15".
  package var detail: String?
  /// The last day in time before and after the change; nil where it did not touch the deadline or no day was known.
  package var dueBefore: CalendarDate?
  package var dueAfter: CalendarDate?

  package init(
    id: Int,
    item: ActionItem.ID?,
    at: Instant,
    day: CalendarDate,
    actor: String,
    action: String,
    detail: String?,
    dueBefore: CalendarDate? = nil,
    dueAfter: CalendarDate? = nil
  ) {
    self.id = id
    self.item = item
    self.at = at
    self.day = day
    self.actor = actor
    self.action = action
    self.detail = detail
    self.dueBefore = dueBefore
    self.dueAfter = dueAfter
  }
}
