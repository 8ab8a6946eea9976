package import ActionItems
package import CivilCalendar
package import Store

/// What one person's digest says, for somebody who wants to see it: nothing is sent, nothing is stored.
package struct DigestPreview: Hashable, Sendable {
  /// The day it is for: today, or the next day on which digests go out.
  package var day: CalendarDate
  /// Nil where there is nothing to say.
  package var digest: Digest?

  /// The digest as the day's check makes it, whether or not it has been sent today.
  ///
  /// Somebody who gets no mail has no digest: the chair gets their items.
  package init(
    of person: Person.ID,
    from store: borrowing Store,
    today: CalendarDate,
    policy: Policy
  ) throws(StoreError) {
    let day = policy.isSendingDay(today) ? today : policy.nextSendingDay(after: today) ?? today
    var schedule = try Schedule(of: day, from: store, policy: policy)
    schedule.register.addAdministrator(of: policy)
    let plans = schedule.plan(today: day, policy: policy).plans
    self.day = day
    digest = plans.first { $0.recipient.person == person }.map { Digest($0, policy: policy) }
  }
}
