import ActionItems
import CivilCalendar

/// Why an item stands in a digest, most urgent first.
package enum Urgency: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// From the day after the last day in time.
  case overdue
  case dueToday
  /// Due soon: within the coming days (`days-ahead`), or before the next digest.
  case upcoming
  /// Due later or undated, and not yet in any digest that reached the person.
  case new
  case undated
  /// Due later, and known to the person: not in the digest.
  case later

  /// `horizon`: the last due day that counts as soon; `isNew`: no digest that reached the person has had the item.
  init(of item: ActionItem, on today: CalendarDate, horizon: CalendarDate, isNew: Bool) {
    if let due = item.due, due <= horizon {
      self = due < today ? .overdue : due == today ? .dueToday : .upcoming
    } else if isNew {
      self = .new
    } else {
      self = item.due == nil ? .undated : .later
    }
  }

  package static func < (first: Urgency, second: Urgency) -> Bool {
    first.rawValue < second.rawValue
  }
}
