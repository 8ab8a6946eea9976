import CivilCalendar
import Store

/// The right to make the check, which one process has at a time.
///
/// It runs out by itself, so that a process that was killed holds up nobody for long; of a process of this host it is
/// seen at once that it has ended.
struct CheckLease {
  static let name = "remind"
  /// Longer than any one hand-over may take.
  static let seconds = 300

  let holder: LeaseHolder
  private var until: Instant?

  init(holder: LeaseHolder) {
    self.holder = holder
  }

  /// Takes the lease, or gives the holder who has it.
  mutating func take(in store: borrowing Store, now: Instant) throws(StoreError) -> String? {
    let until = now.adding(seconds: Self.seconds)
    // Between two questions a holder may give the lease back, and another take it.
    for _ in 0..<Self.tries {
      let isTaken = try store.acquireLease(
        Self.name,
        holder: "\(holder)",
        until: until,
        // No lease lasts longer than ours; an hour is for hosts whose clocks differ.
        longest: until.adding(seconds: 3600),
        now: now
      )
      if isTaken {
        self.until = until
        return nil
      }
      guard let other = try store.leaseHolder(Self.name) else { continue }
      guard LeaseHolder(other)?.isDead(seenFrom: holder) == true else { return other }
      try store.releaseLease(Self.name, holder: other)
    }
    return "one check after another"
  }

  /// After so many holders in a row the next run may try its luck.
  private static let tries = 20

  /// Prolongs the lease once half of it is over; false where it ran out and another process has taken it, as while this
  /// one was suspended.
  mutating func renew(in store: borrowing Store, now: Instant) throws(StoreError) -> Bool {
    guard let until, now.adding(seconds: Self.seconds / 2) > until else { return true }
    let next = now.adding(seconds: Self.seconds)
    guard try store.acquireLease(Self.name, holder: "\(holder)", until: next, now: now) else {
      return false
    }
    self.until = next
    return true
  }

  func giveBack(to store: borrowing Store) {
    // It would run out by itself.
    try? store.releaseLease(Self.name, holder: "\(holder)")
  }
}
