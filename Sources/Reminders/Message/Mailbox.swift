/// An address with the name that stands before it (RFC 5322 §3.4).
package struct Mailbox: Hashable, Sendable {
  package var name: String?
  package var address: MailAddress

  package init(name: String? = nil, address: MailAddress) {
    self.name = name
    self.address = address
  }

  /// Reads `aisha.amin@example.org` or `Aisha Amin <aisha.amin@example.org>`; nil for anything else.
  package init?(_ text: String) {
    guard text.last == ">", let bracket = text.lastIndex(of: "<") else {
      guard let address = MailAddress(text) else { return nil }
      self.init(address: address)
      return
    }
    let inner = text[text.index(after: bracket)...].dropLast()
    // "Anna <anna@example.org>, <bo@example.org>" is two of them.
    guard let address = MailAddress(String(inner)), !text[..<bracket].contains("<") else {
      return nil
    }
    var name = Substring(MailSyntax.singleLine(String(text[..<bracket])))
    if name.count > 1, name.first == "\"", name.last == "\"" { name = name.dropFirst().dropLast() }
    self.init(name: name.isEmpty ? nil : String(name), address: address)
  }
}
