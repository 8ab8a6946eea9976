package import Store

/// A way out for messages: files, sendmail, or a recording one in tests.
package protocol Transport {
  /// What it is called in the outbox, the same in every run: `sendmail`, `files:/srv/digests`.
  var name: String { get }

  /// Whether delivering a message again replaces it, so that a hand-over cut short can simply be made again.
  var isRepeatable: Bool { get }

  /// Hands one message over, durably: once it says `handedOver`, no crash loses the message.
  func deliver(_ draft: OutboxDraft) -> DeliveryOutcome
}
