/// The sign of life for the chair: what became of the mail of the last seven days.
package struct Heartbeat: Hashable, Sendable {
  package static let days = 7

  package var sent: Int
  /// Those that wait, failed or were perhaps sent.
  package var unsettled: Int

  package init(sent: Int, unsettled: Int) {
    self.sent = sent
    self.unsettled = unsettled
  }
}
