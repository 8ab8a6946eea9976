package import CivilCalendar

/// How somebody wants their mail, and what is known of their address.
package struct PersonMail: Hashable, Sendable {
  /// The last day away; it may be over.
  package var awayUntil: CalendarDate?
  /// No mail until somebody says otherwise.
  package var isPaused: Bool
  /// Nil: as the setting says.
  package var digestDays: Rhythm?
  /// That mail to the present address came back.
  package var doubt: Doubt?

  package init(
    awayUntil: CalendarDate? = nil,
    isPaused: Bool = false,
    digestDays: Rhythm? = nil,
    doubt: Doubt? = nil
  ) {
    self.awayUntil = awayUntil
    self.isPaused = isPaused
    self.digestDays = digestDays
    self.doubt = doubt
  }

  package func isAway(on day: CalendarDate) -> Bool {
    awayUntil.map { day <= $0 } ?? false
  }

  /// A report that a mail did not arrive: the address may be wrong, or its box full.
  package struct Doubt: Hashable, Sendable {
    package var day: CalendarDate
    /// In the words of the mail system, on one line.
    package var reason: String

    package init(day: CalendarDate, reason: String) {
      self.day = day
      self.reason = reason
    }
  }
}
