package import CivilCalendar

/// A stored item: something that somebody is to do, with where the minutes say so.
package struct ActionItem: Hashable, Sendable, Identifiable {
  /// The number that users type; never used again.
  package let id: Int
  package var committee: Committee?
  package var text: String
  package var state: ItemState
  /// In the order of the minutes.
  package var assignments: [Assignment]
  package var deadline: Deadline?
  package var isConditional: Bool
  package var confidence: Double
  /// The rule that found it; nil for an item added by hand.
  package var rule: String?
  /// Why it is doubtful, in plain Swedish; empty where it is not.
  package var reasons: [String]
  package var source: ItemSource?
  /// The day it was stored.
  package var created: CalendarDate

  package init(
    id: Int,
    committee: Committee? = nil,
    text: String,
    state: ItemState = .open,
    assignments: [Assignment] = [],
    deadline: Deadline? = nil,
    isConditional: Bool = false,
    confidence: Double = 1,
    rule: String? = nil,
    reasons: [String] = [],
    source: ItemSource? = nil,
    created: CalendarDate
  ) {
    self.id = id
    self.committee = committee
    self.text = text
    self.state = state
    self.assignments = assignments
    self.deadline = deadline
    self.isConditional = isConditional
    self.confidence = confidence
    self.rule = rule
    self.reasons = reasons
    self.source = source
    self.created = created
  }

  package var due: CalendarDate? { deadline?.lastDay }

  /// Overdue starts the day after the last day in time.
  package func isOverdue(on today: CalendarDate) -> Bool {
    guard state == .open, let due else { return false }
    return due < today
  }
}
