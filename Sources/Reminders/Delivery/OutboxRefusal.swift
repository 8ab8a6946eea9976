package import CivilCalendar
package import Store

/// Why a message of the outbox is left as it is (exit code 65).
package struct OutboxRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Cause: Hashable, Sendable {
    case sent
    case superseded(reason: String?)
    case failed
    /// It would perhaps come twice, which a person must want.
    case perhapsSent
    case ofEarlierDay(CalendarDate)
    /// Its state changed while the person decided.
    case changedMeanwhile
  }

  package let id: OutboxEntry.ID
  package let cause: Cause

  init(_ id: OutboxEntry.ID, _ cause: Cause) {
    self.id = id
    self.cause = cause
  }

  package var description: String {
    switch cause {
    case .sent: "message \(id) has been sent, and is not sent again"
    case .superseded(let reason):
      "message \(id) is not sent any more" + (reason.map { ": \($0)" } ?? "")
    case .failed: "message \(id) has failed, and is not tried again: there is nothing to cancel"
    case .perhapsSent:
      "message \(id) was perhaps sent: ask whether it came, then `bevaka outbox cancel \(id)`, or "
        + "`bevaka outbox retry --yes \(id)` to send it, perhaps once more"
    case .ofEarlierDay(let day):
      "message \(id) is of \(day): the digest of a later day says all that it says; "
        + "`bevaka digest` shows it"
    case .changedMeanwhile: "message \(id) has changed meanwhile; `bevaka outbox show \(id)` tells"
    }
  }
}
