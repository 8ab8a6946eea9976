package import ActionItems
package import CivilCalendar

/// What a reminder check did: who got what, what is left, and what a person has to mend.
package struct ReminderReport: Hashable, Sendable {
  package var day: CalendarDate
  /// False on a Saturday, a Sunday, another free day or a quiet one: nothing is planned then.
  package var isSendingDay: Bool
  /// In the order of the register.
  package var deliveries: [Delivery] = []
  /// Items that nobody can be told of.
  package var orphans: [Orphans] = []
  /// How many people get nothing today as they have had the digest of a later day.
  package var aheadCount = 0
  /// Why the check stopped before everybody was served; nil where it did not.
  package var stop: Stop?

  package init(day: CalendarDate, isSendingDay: Bool) {
    self.day = day
    self.isSendingDay = isSendingDay
  }

  /// A fault of the set-up, which a person has to mend before anything gets through.
  package struct Stop: Hashable, Sendable {
    package var reason: String
    /// The exit code for it (sysexits): 73 or 74 of files, 78 of sendmail.
    package var status: Int32

    package init(reason: String, status: Int32) {
      self.reason = reason
      self.status = status
    }
  }

  package var stopReason: String? { stop?.reason }

  /// One person's digest and what became of it.
  package struct Delivery: Hashable, Sendable {
    package var person: Person.ID
    package var name: String
    package var address: String
    package var subject: String
    package var outcome: Outcome
    /// In a dry run the digest itself.
    package var digest: Digest?

    package init(
      person: Person.ID,
      name: String,
      address: String,
      subject: String,
      outcome: Outcome,
      digest: Digest? = nil
    ) {
      self.person = person
      self.name = name
      self.address = address
      self.subject = subject
      self.outcome = outcome
      self.digest = digest
    }
  }

  package enum Outcome: Hashable, Sendable {
    /// Handed over in this run.
    case sent
    /// A dry run: it would be handed over.
    case planned
    /// It is tried again at that time or by a later run.
    case waiting(next: Instant?, reason: String)
    /// It will not be tried again.
    case failed(reason: String)
    /// It may have been handed over: a person has to look. `reason` is nil where the run died that could have told.
    case perhapsSent(reason: String?)
    /// The run stopped before its turn; a later run takes it up.
    case notTried
  }

  /// The exit code (sysexits): 0 where everything that was to be done is done, 75 where a part waits or failed, 73, 74
  /// or 78 where the set-up is at fault.
  package var exitStatus: Int32 {
    if let stop { return stop.status }
    if !orphans.isEmpty { return 78 }
    let isComplete = deliveries.allSatisfy { delivery in
      switch delivery.outcome {
      case .sent, .planned: true
      case .waiting, .failed, .perhapsSent, .notTried: false
      }
    }
    return isComplete && aheadCount == 0 ? 0 : 75
  }

  package var sentCount: Int { deliveries.count { $0.outcome == .sent } }
}
