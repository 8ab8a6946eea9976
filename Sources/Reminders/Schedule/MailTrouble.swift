package import ActionItems
package import CivilCalendar

/// Something about somebody's mail that a person has to look into; the chair hears of it once.
package struct MailTrouble: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The hand-over was cut short: nobody can tell whether the mail arrived, and it is not sent again by itself.
    case perhapsSent
    /// It will not be tried again.
    case failed(reason: String)
    /// Mail to the address came back; it goes there still.
    case doubtfulAddress(reason: String)
  }

  package var person: Person.ID
  /// Of the person; the address where they have left the register.
  package var name: String
  /// The day that the mail belongs to, or on which it came back.
  package var day: CalendarDate
  package var kind: Kind

  package init(person: Person.ID, name: String, day: CalendarDate, kind: Kind) {
    self.person = person
    self.name = name
    self.day = day
    self.kind = kind
  }
}
