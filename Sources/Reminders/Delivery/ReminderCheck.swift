package import CivilCalendar
package import Store

import ActionItems

/// The daily check: plans what each person is to be told, reserves it in the outbox, and hands it over, once.
///
/// Planning, rendering and reserving are one transaction, so nothing is sent that is not in the outbox. Then each
/// message is claimed, delivered and recorded by itself. A crash between claim and record leaves the row claimed:
/// perhaps sent, never sent again by itself.
package struct ReminderCheck {
  package var policy: Policy
  package var today: CalendarDate
  /// The present moment; the day is `today`, whatever it says.
  package var clock: () -> Instant
  package var holder: LeaseHolder
  /// Whether somebody has made sure of the day: digests of later days were made by a wrong clock, and hold nothing back.
  package var isDayCertain: Bool

  package init(
    policy: Policy,
    today: CalendarDate,
    holder: LeaseHolder = .current,
    isDayCertain: Bool = false,
    clock: @escaping () -> Instant
  ) {
    self.policy = policy
    self.today = today
    self.holder = holder
    self.isDayCertain = isDayCertain
    self.clock = clock
  }

  /// Makes the check.
  ///
  /// - Throws: `ReminderError.anotherCheckRuns`, or what the store throws; a digest that cannot be handed over is no
  ///   error but stands in the report.
  package func run(
    _ store: borrowing Store,
    through transport: some Transport
  ) throws(ReminderError) -> ReminderReport {
    var lease = CheckLease(holder: holder)
    if let other = try wrapped({ () throws(StoreError) in try lease.take(in: store, now: clock()) })
    {
      throw .anotherCheckRuns(holder: other)
    }
    defer { lease.giveBack(to: store) }
    return try wrapped { () throws(StoreError) in
      var report = ReminderReport(
        day: today,
        isSendingDay: policy.isSendingDay(today)
      )
      if report.isSendingDay {
        (report.orphans, report.aheadCount) = try store.write { () throws(StoreError) in
          try reserve(in: store)
        }
      }
      var round = DeliveryRound(day: today, policy: policy, transport: transport, clock: clock)
      try round.run(on: store, renewing: &lease)
      report.stop = round.stop
      let names = try Dictionary(store.register().people.map { ($0.id, $0.name) }) { $1 }
      report.deliveries = round.results.map { entry, outcome in
        ReminderReport.Delivery(
          person: entry.draft.person,
          name: names[entry.draft.person] ?? "",
          address: entry.draft.recipient,
          subject: entry.draft.subject,
          outcome: outcome
        )
      }
      return report
    }
  }

  /// Shows what `run` would do, and changes nothing.
  package func dryRun(_ store: borrowing Store) throws(ReminderError) -> ReminderReport {
    try wrapped { () throws(StoreError) in
      var report = ReminderReport(day: today, isSendingDay: policy.isSendingDay(today))
      let served = try store.recipients(on: today)
      var schedule = try Schedule(of: today, from: store, policy: policy)
      schedule.register.addAdministrator(of: policy)
      let outcome = schedule.plan(today: today, policy: policy)
      report.orphans = outcome.orphans
      let ahead = try servedLater(in: store)
      for plan in outcome.plans where !served.contains(plan.recipient.person) {
        if ahead.contains(plan.recipient.person) {
          report.aheadCount += 1
          continue
        }
        let digest = Digest(plan, policy: policy)
        report.deliveries.append(
          ReminderReport.Delivery(
            person: plan.recipient.person,
            name: plan.recipient.name,
            address: "\(plan.recipient.address)",
            subject: digest.subject,
            outcome: .planned,
            digest: digest
          )
        )
      }
      return report
    }
  }

  /// Plans the day, reserves a message for everybody who has none yet, and gives the items that nobody can be told of.
  ///
  /// Unfinished messages of earlier days are superseded: the day's digests say all that they said.
  private func reserve(
    in store: borrowing Store
  ) throws(StoreError) -> (orphans: [Orphans], aheadCount: Int) {
    let now = clock()
    if isDayCertain { try store.disownOutbox(after: today) }
    let failing = try store.supersedeOutbox(
      before: today,
      reason: "the digest of \(today)",
      now: now
    )
    var schedule = try Schedule(of: today, from: store, policy: policy)
    var outcome = schedule.plan(today: today, policy: policy)
    let needsAdministrator =
      !outcome.orphans.isEmpty || !schedule.past.troubles.isEmpty || schedule.past.heartbeat != nil
    if needsAdministrator, let administrator = schedule.register.missingAdministrator(policy) {
      // Everybody who gets mail stands in the register, so that the outbox knows them by number.
      _ = try store.addPerson(
        name: administrator.name ?? "\(administrator.address)",
        email: "\(administrator.address)"
      )
      schedule = try Schedule(of: today, from: store, policy: policy)
      outcome = schedule.plan(today: today, policy: policy)
    }
    let identity = try store.identity()
    try readdress(outcome.plans, register: schedule.register, identity: identity, in: store)
    let served = try store.recipients(on: today)
    let departed = try store.departedRecipients(on: today).compactMap(MailAddress.init)
    let ahead = try servedLater(in: store)
    var aheadCount = 0
    for plan in outcome.plans where !served.contains(plan.recipient.person) {
      if ahead.contains(plan.recipient.person) {
        aheadCount += 1
        continue
      }
      // Somebody taken out of the register and entered anew is a new number with the old day's mail.
      if departed.contains(where: { $0.isSame(as: plan.recipient.address) }) { continue }
      let draft = draft(plan, identity: identity, now: now)
      let since = failing[plan.recipient.person]
      if try store.reserve(draft, failingSince: since, now: now) != nil {
        try store.announce(plan.items, on: today)
      }
    }
    try store.noteCheck(of: today, now: now)
    return (outcome.orphans, aheadCount)
  }

  /// The people who have had the digest of a later day.
  ///
  /// The clock was set back since, by however much, and what they would be told today they have been told. Which clock was wrong, a person has to say (`isDayCertain`).
  private func servedLater(in store: borrowing Store) throws(StoreError) -> Set<Person.ID> {
    isDayCertain ? [] : try store.recipients(after: today)
  }

  /// Sees that no message of the day that nobody has got yet goes to an address that is no longer the person's.
  ///
  /// A message for somebody who has left, has no address any more or is away is superseded: the chair has their items
  /// from the next day on. One for a new address is written anew, also where the old address was refused.
  private func readdress(
    _ plans: [DigestPlan],
    register: Register,
    identity: String,
    in store: borrowing Store
  ) throws(StoreError) {
    let now = clock()
    let unsent = try store.unsentRecipients(on: today)
    guard !unsent.isEmpty else { return }
    let recipients = Dictionary(
      register.people.compactMap { Recipient($0, on: today, policy: policy) }
        .map { ($0.person, $0) }
    ) { first, _ in first }
    for (id, person, address, isFailed) in unsent {
      guard let recipient = recipients[person] else {
        if !isFailed {
          try store.record(.superseded(reason: "gets no mail now"), for: id, now: now)
        }
        continue
      }
      if MailAddress(address)?.isSame(as: recipient.address) == true { continue }
      if let plan = plans.first(where: { $0.recipient.person == person }) {
        try store.replace(id, with: draft(plan, identity: identity, now: now), now: now)
        try store.announce(plan.items, on: today)
      } else if !isFailed {
        try store.record(.superseded(reason: "nothing is left to say"), for: id, now: now)
      }
    }
  }

  private func draft(_ plan: DigestPlan, identity: String, now: Instant) -> OutboxDraft {
    let digest = Digest(plan, policy: policy)
    let id = MessageID(
      store: identity,
      recipient: plan.recipient.person,
      day: plan.day,
      kind: OutboxDraft.daily,
      domain: policy.messageIDDomain ?? policy.sender.address.domain
    )
    let message = MailMessage(
      from: policy.sender,
      to: Mailbox(name: plan.recipient.name, address: plan.recipient.address),
      replyTo: policy.replyTo,
      subject: digest.subject,
      date: now,
      id: id,
      unsubscribe: policy.replyTo ?? policy.administrator?.address ?? policy.sender.address,
      language: policy.language,
      text: digest.text,
      html: digest.html
    )
    return OutboxDraft(
      person: plan.recipient.person,
      day: plan.day,
      recipient: "\(plan.recipient.address)",
      messageID: "\(id)",
      subject: digest.subject,
      message: Array(message.encoded.utf8)
    )
  }
}

/// Runs what may fail in the store, and tells it as a failure of the check.
func wrapped<Value: ~Copyable>(
  _ body: () throws(StoreError) -> Value
) throws(ReminderError) -> Value {
  do {
    return try body()
  } catch {
    throw .store(error)
  }
}
