/// Somebody in the register.
package struct Person: Hashable, Sendable, Identifiable {
  package let id: Int
  package var name: String
  /// Nil: no digest can reach them, and the chair gets their items.
  package var email: String?
  /// Further names the minutes use: initials, nicknames, former names.
  package var aliases: [String]
  /// How they want their mail, and what is known of their address.
  package var mail: PersonMail

  package init(
    id: Int,
    name: String,
    email: String? = nil,
    aliases: [String] = [],
    mail: PersonMail = PersonMail()
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.aliases = aliases
    self.mail = mail
  }
}
