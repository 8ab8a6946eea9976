package import ActionItems

/// Whom a digest is for: somebody in the register who can be reached.
package struct Recipient: Hashable, Sendable {
  package var person: Person.ID
  package var name: String
  package var address: MailAddress

  package init(person: Person.ID, name: String, address: MailAddress) {
    self.person = person
    self.name = name
    self.address = address
  }

  /// Somebody in the register, where an address that can be used stands there.
  init?(_ person: Person) {
    guard let address = person.email.flatMap(MailAddress.init) else { return nil }
    self.init(person: person.id, name: person.name, address: address)
  }
}
