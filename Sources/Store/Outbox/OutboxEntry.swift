package import CivilCalendar

/// A row of the outbox: a message and how far it has come.
package struct OutboxEntry: Hashable, Sendable, Identifiable {
  /// The life of a message: reserved → claimed → sent, or waiting for another try, or failed.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case reserved
    /// Being handed over. Left by a run that died: perhaps sent, so never resent by itself.
    case claimed
    case sent
    case waiting
    case failed
    /// A newer message took its place; it is never sent.
    case superseded
  }

  package let id: Int
  package var draft: OutboxDraft
  package var state: State
  /// How many times it has been claimed.
  package var attempts: Int
  /// When a waiting message may be tried again.
  package var nextTry: Instant?
  /// Why it waits, failed, is perhaps sent or was superseded.
  package var reason: String?
  package var reserved: Instant
  /// When the state last changed.
  package var changed: Instant
  /// What claimed it last; nil where nothing has, or where it is not known.
  package var transport: String?
  /// When the first try failed, of this message or of those that it superseded.
  package var failingSince: Instant?

  package init(
    id: Int,
    draft: OutboxDraft,
    state: State,
    attempts: Int,
    nextTry: Instant?,
    reason: String?,
    reserved: Instant,
    changed: Instant,
    transport: String? = nil,
    failingSince: Instant? = nil
  ) {
    self.id = id
    self.draft = draft
    self.state = state
    self.attempts = attempts
    self.nextTry = nextTry
    self.reason = reason
    self.reserved = reserved
    self.changed = changed
    self.transport = transport
    self.failingSince = failingSince
  }
}
