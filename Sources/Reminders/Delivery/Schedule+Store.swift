import ActionItems
import CivilCalendar
import Store

extension Schedule {
  /// Reads from the store what the digests of a day need, and no more: closed items, and open ones due far off that
  /// everybody knows, are not touched.
  init(of today: CalendarDate, from store: borrowing Store, policy: Policy) throws(StoreError) {
    let past = try MailPast(before: today, from: store, policy: policy)
    let register = try store.register()
    let due = try store.dueItems(
      through: max(policy.horizon(on: today, .daily), policy.horizon(on: today, .mondays)),
      includeUndated: Self.mayNeedUndated(on: today, in: store, policy: policy)
    )
    // A digest may wait or fail for some days, and not go out for some; until one gets through, what the first announced
    // is new.
    let lastSendingDay = (1...366).lazy.map { today.adding(days: -$0) }
      .first(where: policy.isSendingDay)
    let new = try store.unannouncedItems(since: (lastSendingDay ?? today).adding(days: -14))
    let missed = try store.openItems(ofPeople: Self.returning(register, on: today, past))
    let items = Dictionary((due + new + missed).map { ($0.id, $0) }) { first, _ in first }
    let proposed = try store.proposedItems()
    self.init(
      items: items.values.sorted { $0.id < $1.id },
      proposed: proposed,
      register: register,
      announced: try store.announcements(of: Array(items.keys) + proposed.map(\.id)),
      past: past
    )
  }

  /// Those who have been away and have had no digest since: what was announced to others meanwhile is new to them.
  private static func returning(
    _ register: Register,
    on today: CalendarDate,
    _ past: MailPast
  ) -> [Person.ID] {
    register.people.filter { person in
      guard let until = person.mail.awayUntil, until < today, !person.mail.isPaused else {
        return false
      }
      return past.lastDigests[person.id].map { $0 <= until } ?? true
    }.map(\.id)
  }

  /// Whether undated items can be in today's digests.
  ///
  /// They come on the first sending day of the week, if they come weekly; later in it only for those whom that day's
  /// digest has not reached, and where no check was made that day.
  private static func mayNeedUndated(
    on today: CalendarDate,
    in store: borrowing Store,
    policy: Policy
  ) throws(StoreError) -> Bool {
    switch policy.undatedDays {
    case .daily: return true
    case .never: return false
    case .mondays:
      guard let first = policy.firstSendingDay(ofWeekContaining: today), first < today else {
        return true
      }
      let count = try store.outboxCount(of: first..<today)
      return count.all == 0 || count.unsent > 0
    }
  }
}

extension MailPast {
  /// Reads what the store knows of the mail before the day.
  init(before today: CalendarDate, from store: borrowing Store, policy: Policy) throws(StoreError) {
    self.init(
      lastDigests: try store.lastDigestDays(before: today),
      undelivered: try store.failedRecipients(before: today),
      lastCheck: try store.lastCheck(before: today),
      troubles: try Self.troubles(before: today, in: store)
    )
    if let first = policy.firstSendingDay(ofWeekContaining: today), first < today {
      unserved = try store.unservedRecipients(of: first..<today)
    }
    if policy.heartbeat != .never {
      let counts = try store.outboxCounts(of: today.adding(days: -Heartbeat.days)..<today)
      let sent = counts[.sent] ?? 0
      let settled = sent + (counts[.superseded] ?? 0)
      heartbeat = Heartbeat(sent: sent, unsettled: counts.values.reduce(0, +) - settled)
    }
  }

  /// Mail of the last month that failed or is perhaps sent, and addresses that mail came back from.
  private static func troubles(
    before today: CalendarDate,
    in store: borrowing Store
  ) throws(StoreError) -> [MailTrouble] {
    let people = try store.register().people
    let names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
    let rows = try store.troubledOutbox(of: today.adding(days: -31)..<today)
    return rows.map { row in
      MailTrouble(
        person: row.person,
        name: names[row.person] ?? row.recipient,
        day: row.day,
        kind: row.isFailed ? .failed(reason: row.reason ?? "") : .perhapsSent
      )
    }
      + people.compactMap { person in
        person.mail.doubt.map { doubt in
          MailTrouble(
            person: person.id,
            name: person.name,
            day: doubt.day,
            kind: .doubtfulAddress(reason: doubt.reason)
          )
        }
      }
  }
}
