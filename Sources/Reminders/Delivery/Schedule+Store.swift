import ActionItems
import CivilCalendar
import Store

extension Schedule {
  /// Reads from the store what the digests of a day need, and no more: closed items, and open ones due far off that
  /// everybody knows, are not touched.
  init(of today: CalendarDate, from store: borrowing Store, policy: Policy) throws(StoreError) {
    let due = try store.dueItems(
      through: today.adding(days: policy.daysAhead),
      includeUndated: Self.mayNeedUndated(on: today, in: store)
    )
    // A digest may wait or fail for some days; until one gets through, what the first announced is new.
    let new = try store.unannouncedItems(since: today.adding(days: -14))
    let known = Set(due.map(\.id))
    let items = due + new.filter { !known.contains($0.id) }
    let proposed = try store.proposedItems()
    self.init(
      items: items,
      proposed: proposed,
      register: try store.register(),
      announced: try store.announcements(of: (items + proposed).map(\.id)),
      lastDigests: try store.lastDigestDays(before: today),
      undelivered: try store.failedRecipients(before: today)
    )
  }

  /// Whether undated items can be in today's digests.
  ///
  /// They come on the first working day of the week; later in it only for those whom that day's digest has not
  /// reached, and where no check was made that day.
  private static func mayNeedUndated(
    on today: CalendarDate,
    in store: borrowing Store
  ) throws(StoreError) -> Bool {
    guard let first = WorkingDays.firstOfWeek(containing: today), first < today else { return true }
    let count = try store.outboxCount(of: first..<today)
    return count.all == 0 || count.unsent > 0
  }
}
