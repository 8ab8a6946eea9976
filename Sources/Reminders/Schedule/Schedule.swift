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
  /// The last day each person had a digest handed over.
  package var lastDigests: [Person.ID: CalendarDate]

  /// People whose last digest failed for good: they get another, and the chair hears of their items.
  package var undelivered: Set<Person.ID>

  package init(
    items: [ActionItem],
    proposed: [ActionItem] = [],
    register: Register,
    announced: [ActionItem.ID: CalendarDate] = [:],
    lastDigests: [Person.ID: CalendarDate] = [:],
    undelivered: Set<Person.ID> = []
  ) {
    self.items = items
    self.proposed = proposed
    self.register = register
    self.announced = announced
    self.lastDigests = lastDigests
    self.undelivered = undelivered
  }

  /// The digests of a day, and the items that nobody can be told of.
  package struct Outcome: Hashable, Sendable {
    package var plans: [DigestPlan] = []
    package var orphans: [Orphans] = []
  }

  /// The digests of the day: at most one a person, none where there is nothing to say, none at all on a day that is
  /// no working day.
  package func plan(today: CalendarDate, policy: Policy) -> Outcome {
    guard WorkingDays.isWorkingDay(today) else { return Outcome() }
    var addressing = Addressing(
      register: register,
      administrator: policy.administrator,
      undelivered: undelivered
    )
    var drafts: [Recipient: Draft] = [:]
    var orphans: [Committee?: [ActionItem.ID]] = [:]

    func entry(_ item: ActionItem, for reader: Recipient) -> DigestEntry {
      DigestEntry(
        item: item,
        urgency: Urgency(
          of: item,
          on: today,
          daysAhead: policy.daysAhead,
          isNew: isNew(item, to: reader)
        ),
        coOwners: addressing.coOwners(of: item, besides: reader)
      )
    }
    func isDue(_ entry: DigestEntry, for reader: Recipient) -> Bool {
      switch entry.urgency {
      case .overdue, .dueToday, .upcoming, .new: true
      case .undated: isWeekly(for: reader, on: today)
      case .later: false
      }
    }

    for item in items where item.state == .open {
      let (owners, obstacles) = addressing.owners(of: item)
      let overseers = obstacles.isEmpty ? [] : addressing.overseers(of: item.committee)
      if !obstacles.isEmpty, overseers.isEmpty {
        orphans[item.committee, default: []].append(item.id)
      }
      for reader in owners + overseers.filter({ !owners.contains($0) }) {
        var entry = entry(item, for: reader)
        guard isDue(entry, for: reader) else { continue }
        if overseers.contains(reader) { entry.obstacles = obstacles }
        if owners.contains(reader) {
          drafts[reader, default: Draft()].own.append(entry)
        } else {
          drafts[reader, default: Draft()].unreached.append(entry)
        }
      }
    }
    for item in proposed where item.state == .proposed {
      let overseers = addressing.overseers(of: item.committee)
      if overseers.isEmpty { orphans[item.committee, default: []].append(item.id) }
      for reader in overseers {
        let entry = entry(item, for: reader)
        drafts[reader, default: Draft()].proposed.append(entry)
        if isDue(entry, for: reader) { drafts[reader]?.hasPressingProposal = true }
      }
    }
    return Outcome(
      plans: drafts.compactMap { $1.plan(for: $0, on: today) }
        .sorted { $0.recipient.person < $1.recipient.person },
      orphans: orphans.map { Orphans(committee: $0, items: $1.sorted()) }
        .sorted { ($0.committee?.id ?? .max) < ($1.committee?.id ?? .max) }
    )
  }

  /// No digest that reached the reader can have had the item: it never stood in any, or only in later ones.
  private func isNew(_ item: ActionItem, to reader: Recipient) -> Bool {
    guard let first = announced[item.id] else { return true }
    return lastDigests[reader.person].map { first > $0 } ?? true
  }

  /// Whether undated items come today: on the first working day of the ISO week, or on a later one where that day's
  /// digest did not come about.
  private func isWeekly(for reader: Recipient, on today: CalendarDate) -> Bool {
    guard let first = WorkingDays.firstOfWeek(containing: today) else { return false }
    guard let last = lastDigests[reader.person] else { return first == today }
    return last < first
  }

  /// A digest in the making.
  private struct Draft {
    var own: [DigestEntry] = []
    var unreached: [DigestEntry] = []
    var proposed: [DigestEntry] = []
    var hasPressingProposal = false

    /// The digest, or nil where there is nothing to say: proposals that the chair knows come along with other
    /// items, and by themselves only when they are pressing.
    func plan(for reader: Recipient, on day: CalendarDate) -> DigestPlan? {
      guard !own.isEmpty || !unreached.isEmpty || hasPressingProposal else { return nil }
      return DigestPlan(
        recipient: reader,
        day: day,
        own: own.sorted(by: DigestEntry.isBefore),
        unreached: unreached.sorted(by: DigestEntry.isBefore),
        proposed: proposed.sorted(by: DigestEntry.isBefore)
      )
    }
  }
}
