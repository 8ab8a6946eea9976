package import ActionItems
package import CivilCalendar
package import Store

/// Why somebody got a digest on a day, or did not: what the outbox, the register and the schedule say.
package struct MailStanding: Hashable, Sendable {
  /// What became of the day's digest; the first of these that holds.
  package enum Verdict: Hashable, Sendable {
    case sent(at: Instant)
    /// A run died in the hand-over, or nobody could tell how that ended.
    case perhapsSent(since: Instant, reason: String?)
    case waiting(until: Instant?, reason: String)
    case failed(at: Instant, reason: String)
    case superseded(at: Instant, reason: String)
    /// Made, and about to be handed over.
    case reserved(since: Instant)
    /// The next check sends it.
    case due
    /// No mail goes out on this day; `next` is the first that it goes out on.
    case freeDay(next: CalendarDate)
    /// The person gets no mail; `overseers` are the names of those who get the items instead.
    case unreachable(Unreachable, overseers: [String])
    /// The person gets digests on other days than this; `next` is the first of them.
    case otherDay(next: CalendarDate)
    /// A digest of a later day went out: the clock was set back since.
    case servedLater
    case nothingToSay
  }

  /// An open item of the person, and why it is or is not in the day's digest.
  package struct Item: Hashable, Sendable {
    package var item: ActionItem
    /// `.later` for one that is not in it.
    package var urgency: Urgency
    /// The first day that it will be in a digest; nil where it is in this one.
    package var shows: CalendarDate?
  }

  package var person: Person
  package var day: CalendarDate
  package var verdict: Verdict
  /// The day's mail, where there is one.
  package var entry: OutboxEntry?
  /// The person's own open items: first what the digest has, most urgent first.
  package var items: [Item]
  /// The day of the last digest that was handed over before this day.
  package var lastDigest: CalendarDate?

  package init(
    of person: Person,
    on day: CalendarDate,
    from store: borrowing Store,
    policy: Policy
  ) throws(StoreError) {
    var schedule = try Schedule(of: day, from: store, policy: policy)
    schedule.register.addAdministrator(of: policy)
    let plan = schedule.plan(today: day, policy: policy).plans
      .first { $0.recipient.person == person.id }
    self.person = person
    self.day = day
    lastDigest = try store.lastDigestDays(before: day)[person.id]
    entry = try store.outbox(
      matching: OutboxFilter(day: day, person: person.id, kind: OutboxDraft.daily)
    ).first
    let open = try store.items(matching: ItemFilter(states: [.open], person: person.id))
    let rhythm = person.mail.digestDays ?? policy.digestDays
    items = Self.items(open, plan: plan, on: day, policy: policy, rhythm)
    if let entry {
      verdict = Self.verdict(of: entry)
    } else if !policy.isSendingDay(day) {
      verdict = .freeDay(next: policy.nextSendingDay(after: day) ?? day)
    } else if let obstacle = Unreachable(person, on: day, policy: policy) {
      verdict = .unreachable(
        obstacle,
        overseers: Self.overseers(of: open, person, schedule.register, policy, on: day)
      )
    } else if try store.recipients(after: day).contains(person.id) {
      verdict = .servedLater
    } else if let recipient = Recipient(person, on: day, policy: policy),
      !DigestRhythms(today: day, policy: policy, past: schedule.past).isDigestDay(for: recipient)
    {
      verdict = .otherDay(next: policy.nextDigestDay(after: day, recipient.digestDays) ?? day)
    } else {
      verdict = plan == nil ? .nothingToSay : .due
    }
  }

  private static func verdict(of entry: OutboxEntry) -> Verdict {
    let reason = entry.reason ?? ""
    return switch entry.state {
    case .reserved: .reserved(since: entry.changed)
    case .claimed: .perhapsSent(since: entry.changed, reason: entry.reason)
    case .sent: .sent(at: entry.changed)
    case .waiting: .waiting(until: entry.nextTry, reason: reason)
    case .failed: .failed(at: entry.changed, reason: reason)
    case .superseded: .superseded(at: entry.changed, reason: reason)
    }
  }

  private static func items(
    _ open: [ActionItem],
    plan: DigestPlan?,
    on day: CalendarDate,
    policy: Policy,
    _ rhythm: Rhythm
  ) -> [Item] {
    let told = (plan?.own ?? []).map { Item(item: $0.item, urgency: $0.urgency, shows: nil) }
    let known = Set(told.map(\.item.id))
    let others = open.filter { !known.contains($0.id) }.map { item in
      Item(
        item: item,
        urgency: .later,
        shows: firstDay(of: item, after: day, policy: policy, rhythm)
      )
    }
    return told + others.sorted { ($0.shows ?? day, $0.item.id) < ($1.shows ?? day, $1.item.id) }
  }

  /// When an item that is not in the day's digest comes next: in the first digest that has to tell of its due day, or
  /// where it has no day in the first one with items of that kind.
  private static func firstDay(
    of item: ActionItem,
    after day: CalendarDate,
    policy: Policy,
    _ rhythm: Rhythm
  ) -> CalendarDate {
    guard let due = item.due else {
      let undated = policy.undatedDays == .daily ? rhythm : .mondays
      return policy.nextDigestDay(after: day, undated) ?? day
    }
    // No two digests are further apart than a year, so none before that can tell of it.
    let start = max(day, due.adding(days: -(policy.daysAhead + 366)))
    var next = policy.nextDigestDay(after: start, rhythm)
    while let candidate = next, policy.horizon(on: candidate, rhythm) < due {
      next = policy.nextDigestDay(after: candidate, rhythm)
    }
    return next ?? due
  }

  /// Who gets the items of somebody who cannot be reached.
  private static func overseers(
    of items: [ActionItem],
    _ person: Person,
    _ register: Register,
    _ policy: Policy,
    on day: CalendarDate
  ) -> [String] {
    let addressing = Addressing(register: register, today: day, policy: policy)
    let memberOf = Set(
      register.memberships.filter { $0.person == person.id }.map(\.committee)
    )
    let committees =
      items.isEmpty
      ? register.committees.filter { memberOf.contains($0.id) }.map(Optional.some)
      : items.map(\.committee)
    var names: [String] = []
    for overseer in committees.flatMap({ addressing.overseers(of: $0) })
    where !names.contains(overseer.name) {
      names.append(overseer.name)
    }
    return names
  }
}
