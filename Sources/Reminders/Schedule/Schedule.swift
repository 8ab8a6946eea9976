package import ActionItems
package import CivilCalendar

/// Decides what each person's digest of a day says: a pure function of the items, the register and what was said before.
package struct Schedule: Sendable {
  /// Open items; those that are due later and were in a digest already may be left out.
  package var items: [ActionItem]
  package var proposed: [ActionItem]
  package var register: Register
  /// The day an item first stood in a digest since it last changed hands; absent for one that never did.
  package var announced: [ActionItem.ID: CalendarDate]
  package var past: MailPast

  package init(
    items: [ActionItem],
    proposed: [ActionItem] = [],
    register: Register,
    announced: [ActionItem.ID: CalendarDate] = [:],
    past: MailPast = MailPast()
  ) {
    self.items = items
    self.proposed = proposed
    self.register = register
    self.announced = announced
    self.past = past
  }

  /// The digests of a day, and the items that nobody can be told of.
  package struct Outcome: Hashable, Sendable {
    package var plans: [DigestPlan] = []
    package var orphans: [Orphans] = []
  }

  /// The digests of the day: at most one a person, none where there is nothing to say, none at all on a day on which no
  /// digests go out.
  package func plan(today: CalendarDate, policy: Policy) -> Outcome {
    guard policy.isSendingDay(today) else { return Outcome() }
    let rhythms = DigestRhythms(today: today, policy: policy, past: past)
    var addressing = Addressing(
      register: register,
      today: today,
      policy: policy,
      undelivered: past.undelivered
    )
    var drafts: [Recipient: DigestDraft] = [:]
    var orphans: [Committee?: [ActionItem.ID]] = [:]

    func entry(_ item: ActionItem, for reader: Recipient) -> DigestEntry {
      DigestEntry(
        item: item,
        urgency: Urgency(
          of: item,
          on: today,
          horizon: rhythms.horizon(for: reader),
          isNew: isNew(item, to: reader)
        ),
        coOwners: addressing.coOwners(of: item, besides: reader)
      )
    }
    func isDue(_ entry: DigestEntry, for reader: Recipient) -> Bool {
      switch entry.urgency {
      case .overdue, .dueToday, .upcoming, .new: true
      case .undated: rhythms.isDue(policy.undatedDays, for: reader)
      case .later: false
      }
    }

    for item in items where item.state == .open {
      let (owners, obstacles) = addressing.owners(of: item)
      let isEscalated = rhythms.isEscalated(item)
      let overseers =
        obstacles.isEmpty && !isEscalated ? [] : addressing.overseers(of: item.committee)
      if !obstacles.isEmpty, overseers.isEmpty {
        orphans[item.committee, default: []].append(item.id)
      }
      for reader in owners + overseers.filter({ !owners.contains($0) }) {
        var entry = entry(item, for: reader)
        guard isDue(entry, for: reader) else { continue }
        if overseers.contains(reader) { entry.obstacles = obstacles }
        if owners.contains(reader) {
          drafts[reader, default: DigestDraft()].own.append(entry)
        } else if !obstacles.isEmpty {
          drafts[reader, default: DigestDraft()].unreached.append(entry)
        } else {
          drafts[reader, default: DigestDraft()].escalated.append(entry)
          if rhythms.isNewlyEscalated(item, to: reader) || rhythms.isDue(.mondays, for: reader) {
            drafts[reader]?.isPressing = true
          }
        }
      }
    }
    for item in proposed where item.state == .proposed {
      let overseers = addressing.overseers(of: item.committee)
      if overseers.isEmpty { orphans[item.committee, default: []].append(item.id) }
      for reader in overseers {
        let entry = entry(item, for: reader)
        drafts[reader, default: DigestDraft()].proposed.append(entry)
        if isDue(entry, for: reader) { drafts[reader]?.isPressing = true }
      }
    }
    for trouble in past.troubles {
      for reader in addressing.overseers(of: trouble.person)
      where rhythms.isUntold(since: trouble.day, to: reader) {
        drafts[reader, default: DigestDraft()].troubles.append(trouble)
      }
    }
    if let heartbeat = past.heartbeat {
      for reader in addressing.allOverseers where rhythms.isDue(policy.heartbeat, for: reader) {
        drafts[reader, default: DigestDraft()].heartbeat = heartbeat
      }
    }
    return Outcome(
      plans: drafts.compactMap { reader, draft in
        guard rhythms.isDigestDay(for: reader), var plan = draft.plan(for: reader, on: today)
        else { return nil }
        plan.missed = rhythms.missedDays(of: reader)
        return plan
      }.sorted { $0.recipient.person < $1.recipient.person },
      orphans: orphans.map { Orphans(committee: $0, items: $1.sorted()) }
        .sorted { ($0.committee?.id ?? .max) < ($1.committee?.id ?? .max) }
    )
  }

  /// No digest that reached the reader can have had the item: it never stood in any, or only in later ones.
  private func isNew(_ item: ActionItem, to reader: Recipient) -> Bool {
    guard let first = announced[item.id] else { return true }
    return past.lastDigests[reader.person].map { first > $0 } ?? true
  }
}
