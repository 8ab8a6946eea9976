/// What came of one hand-over.
///
/// Reasons are one line and hold no personal data but what a mail program says.
package enum DeliveryOutcome: Hashable, Sendable {
  case handedOver
  /// The message may get through another time.
  case tryLater(reason: String)
  /// Nobody can tell whether it got through, as of a mail program that took the message and then hung.
  case perhapsSent(reason: String)
  /// This message will never get through: the address or the content is at fault.
  case refused(reason: String)
  /// Our own set-up is at fault, as it seems; if only this recipient meets it, it is the address after all.
  case brokenSetup(reason: String)
  /// No message can get through before somebody mends it: a full disk, a missing program. `status` is the exit code
  /// (sysexits) for it.
  case unusable(reason: String, status: Int32)
}
