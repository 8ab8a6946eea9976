package import CivilCalendar

/// What became of a message.
package enum OutboxOutcome: Hashable, Sendable {
  /// The transport has taken it over.
  case sent
  /// `failingSince`: when its tries began to fail; nil where the message is not at fault, but the set-up.
  case waiting(next: Instant, reason: String, failingSince: Instant? = nil)
  /// It will not be tried again.
  case failed(reason: String)
  /// Nobody can tell: it stays claimed, and is not tried again by itself.
  case perhapsSent(reason: String)
  /// A newer message takes its place; the one outcome for a message that nobody has claimed.
  case superseded(reason: String)
}
