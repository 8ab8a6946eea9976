package import ActionItems
import CivilCalendar

/// Whom a digest is for: somebody in the register who can be reached and wants to be.
package struct Recipient: Hashable, Sendable {
  package var person: Person.ID
  package var name: String
  package var address: MailAddress
  package var digestDays: Rhythm

  package init(
    person: Person.ID,
    name: String,
    address: MailAddress,
    digestDays: Rhythm = .daily
  ) {
    self.person = person
    self.name = name
    self.address = address
    self.digestDays = digestDays
  }

  /// Somebody in the register who gets mail on that day, if there is something to say; nil where an obstacle is in the
  /// way.
  init?(_ person: Person, on day: CalendarDate, policy: Policy) {
    guard Unreachable(person, on: day, policy: policy) == nil,
      let address = person.email.flatMap(MailAddress.init)
    else { return nil }
    self.init(
      person: person.id,
      name: person.name,
      address: address,
      digestDays: person.mail.digestDays ?? policy.digestDays
    )
  }
}
