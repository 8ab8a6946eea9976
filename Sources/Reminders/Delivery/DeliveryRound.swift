import Store

import ActionItems
import CivilCalendar

/// Hands over what the outbox holds for a day, one message after the other.
struct DeliveryRound<Carrier: Transport> {
  /// Of the wait before the second try; it doubles with every further one, up to `longestDelay`.
  static var firstDelay: Int { 15 * 60 }
  static var longestDelay: Int { 6 * 3600 }
  /// From the first try that failed, however many digests have superseded each other since.
  static var patience: Int { 5 * 86_400 }

  let day: CalendarDate
  let policy: Policy
  let transport: Carrier
  let clock: () -> Instant

  private(set) var results: [(entry: OutboxEntry, outcome: ReminderReport.Outcome)] = []
  /// Why the round stopped before everybody was served.
  private(set) var stop: ReminderReport.Stop?
  /// Whether a message got through: the set-up is right then, and an address is at fault where it seems not to be.
  private var hasWorked = false
  /// Messages that seemed to meet a broken set-up, none of which has got through after them yet.
  private var suspects: [(entry: OutboxEntry, reason: String)] = []
  /// How many hand-overs of this round ended so that nobody can tell.
  private var doubtful = 0

  private static var takenOver: ReminderReport.Stop {
    ReminderReport.Stop(reason: "another reminder check has taken over", status: 75)
  }

  init(
    day: CalendarDate,
    policy: Policy,
    transport: Carrier,
    clock: @escaping () -> Instant
  ) {
    self.day = day
    self.policy = policy
    self.transport = transport
    self.clock = clock
  }

  /// Delivers what is reserved, and what waits and is due again; the rest is reported as it stands.
  mutating func run(
    on store: borrowing Store,
    renewing lease: inout CheckLease
  ) throws(StoreError) {
    try reportUnfinished(in: store)
    let pending = try store.pendingOutbox(
      on: day,
      now: clock(),
      latest: clock().adding(seconds: Self.longestDelay),
      redoing: transport.isRepeatable ? transport.name : nil
    )
    for entry in pending {
      guard stop == nil else {
        results.append((entry, .notTried))
        continue
      }
      guard try lease.renew(in: store, now: clock()) else {
        // Two rounds at once could disturb each other's files.
        stop = Self.takenOver
        results.append((entry, .notTried))
        continue
      }
      do throws(StoreError) {
        if let outcome = try handOver(entry, in: store) { results.append((entry, outcome)) }
      } catch .notClaimed {
        // It took over in the middle of the hand-over, as after a leap of the clock, and has recorded the message.
        stop = Self.takenOver
        results.append((entry, .notTried))
      }
    }
    try settleSuspects(in: store)
  }

  /// Claims, delivers and records one message; nil where another process has it.
  private mutating func handOver(
    _ entry: OutboxEntry,
    in store: borrowing Store
  ) throws(StoreError) -> ReminderReport.Outcome? {
    guard try isStillTheirs(entry, in: store) else { return .notTried }
    guard
      try store.claim(
        entry.id,
        for: transport.name,
        now: clock(),
        redoing: transport.isRepeatable
      )
    else { return nil }
    let delivered = transport.deliver(entry.draft)
    let now = clock()
    switch delivered {
    case .handedOver:
      try store.record(.sent, for: entry.id, now: now)
      hasWorked = true
      try failSuspects(in: store)
      return .sent
    case .tryLater(let reason):
      let first = entry.failingSince ?? now
      if now >= first.adding(seconds: Self.patience) {
        let reason = "given up after \(Self.patience / 86_400) days: \(reason)"
        try store.record(.failed(reason: reason), for: entry.id, now: now)
        return .failed(reason: reason)
      }
      let next = now.adding(seconds: Self.delay(after: entry.attempts + 1))
      try store.record(
        .waiting(next: next, reason: reason, failingSince: first),
        for: entry.id,
        now: now
      )
      return .waiting(next: next, reason: reason)
    case .perhapsSent(let reason):
      try store.record(.perhapsSent(reason: reason), for: entry.id, now: now)
      doubtful += 1
      // No third person's digest is put in doubt: the rest is for a later run.
      if doubtful > 1 { stop = ReminderReport.Stop(reason: reason, status: 75) }
      return .perhapsSent(reason: reason)
    case .brokenSetup(let reason):
      // As soon as the set-up is mended, a run takes it up again.
      try store.record(.waiting(next: now, reason: reason), for: entry.id, now: now)
      suspects.append((entry, reason))
      // A second recipient fails alike: no poisoned address, but ours to mend.
      if suspects.count > 1 { stop = ReminderReport.Stop(reason: reason, status: 78) }
      return .waiting(next: now, reason: reason)
    case .unusable(let reason, let status):
      try store.record(.waiting(next: now, reason: reason), for: entry.id, now: now)
      stop = ReminderReport.Stop(reason: reason, status: status)
      return .waiting(next: now, reason: reason)
    case .refused(let reason):
      try store.record(.failed(reason: reason), for: entry.id, now: now)
      return .failed(reason: reason)
    }
  }

  /// Whether the person gets mail still, at the address on the message: a round takes time, in which the register may
  /// change.
  ///
  /// A hand-over that was cut short is made again as it was.
  private func isStillTheirs(
    _ entry: OutboxEntry,
    in store: borrowing Store
  ) throws(StoreError) -> Bool {
    if entry.state == .claimed { return true }
    guard
      let known = try store.person(entry.draft.person)
        .flatMap({ Recipient($0, on: day, policy: policy) })?.address,
      let address = MailAddress(entry.draft.recipient)
    else { return false }
    return known.isSame(as: address)
  }

  /// Decides about a last message that seemed to meet a broken set-up: it is right where another got through, and wrong
  /// where there was no other.
  private mutating func settleSuspects(in store: borrowing Store) throws(StoreError) {
    guard stop == nil, let last = suspects.last else { return }
    if hasWorked {
      try failSuspects(in: store)
    } else if results.count == 1 {
      stop = ReminderReport.Stop(reason: last.reason, status: 78)
    }
  }

  /// The set-up is right: what seemed to show that it is wrong was the message's own fault.
  private mutating func failSuspects(in store: borrowing Store) throws(StoreError) {
    for (entry, reason) in suspects
    where try store.claim(entry.id, for: transport.name, now: clock()) {
      try store.record(.failed(reason: reason), for: entry.id, now: clock())
      for index in results.indices where results[index].entry.id == entry.id {
        results[index].outcome = .failed(reason: reason)
      }
    }
    suspects = []
  }

  /// Reports messages that this round does not touch: those that wait for their time, and those that a run left in the
  /// middle of the hand-over.
  private mutating func reportUnfinished(in store: borrowing Store) throws(StoreError) {
    let now = clock()
    let unfinished = OutboxFilter(day: day, states: [.waiting, .claimed])
    for entry in try store.outbox(matching: unfinished) {
      if entry.state == .claimed {
        let isRedone = transport.isRepeatable && entry.transport == transport.name
        if !isRedone { results.append((entry, .perhapsSent(reason: entry.reason))) }
      } else if let next = entry.nextTry, next > now,
        next <= now.adding(seconds: Self.longestDelay)
      {
        results.append((entry, .waiting(next: next, reason: entry.reason ?? "")))
      }
    }
  }

  /// Seconds to wait after so many tries: 15 minutes, 30, 60 … 6 hours.
  static func delay(after attempts: Int) -> Int {
    min(longestDelay, firstDelay << min(max(attempts - 1, 0), 10))
  }
}
