import ActionItems
import CivilCalendar
import Store

extension Deadline {
  /// The deadline with the day of the committee's next meeting, where it is "till nästa möte" and that day is known.
  func bound(
    to committee: Committee?,
    in store: borrowing Store,
    after day: CalendarDate
  ) throws(StoreError) -> Deadline {
    guard value == Self.nextMeeting, period == nil, let committee,
      let next = try store.nextMeeting(of: committee.id, after: day)
    else { return self }
    var bound = self
    bound.period = DatePeriod(next)
    return bound
  }
}
