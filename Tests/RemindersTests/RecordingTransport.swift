import CivilCalendar
import Store

@testable import Reminders

/// Keeps what it is given and answers as it is told to.
final class RecordingTransport: Transport {
  var name = "recording"
  var isRepeatable = false
  private(set) var delivered: [OutboxDraft] = []
  /// The answer for a recipient; handed over where there is none.
  var outcomes: [String: DeliveryOutcome] = [:]
  /// Runs before the answer is given, as what happens meanwhile.
  var meanwhile: (OutboxDraft) -> Void = { _ in }

  func deliver(_ draft: OutboxDraft) -> DeliveryOutcome {
    delivered.append(draft)
    meanwhile(draft)
    return outcomes[draft.recipient] ?? .handedOver
  }

  var recipients: [String] { delivered.map(\.recipient) }
}
