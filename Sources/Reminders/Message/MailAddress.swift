/// An e-mail address as a message header and a command line can carry it: `aisha.amin@example.org`.
///
/// The dot-atom form of RFC 5322 §3.4.1 in ASCII, within the lengths of RFC 5321 §4.5.3.1. Quoted local parts, domain
/// literals and addresses that begin with a hyphen are refused: nobody has them, and a program could read them as
/// something else.
package struct MailAddress: Hashable, Sendable {
  /// Before the sign.
  package let local: String
  /// After the sign: `example.org`, or one label as in `root@localhost`.
  package let domain: String

  /// Reads an address, or nil where it is none.
  ///
  /// White space around it is not part of it.
  package init?(_ text: String) {
    var bytes = Substring(text).utf8
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    guard bytes.count <= 254, let sign = bytes.lastIndex(of: UInt8(ascii: "@")) else { return nil }
    let local = bytes[..<sign]
    let domain = bytes[bytes.index(after: sign)...]
    guard Self.isLocal(local), Self.isDomain(domain) else { return nil }
    self.local = String(Substring(local))
    self.domain = String(Substring(domain))
  }

  /// Of parts that are known to be valid.
  init(local: String, domain: String) {
    self.local = local
    self.domain = domain
  }

  /// Whether both reach the same mailbox as far as a sender can tell; case does not count.
  package func isSame(as other: MailAddress) -> Bool {
    description.lowercased() == other.description.lowercased()
  }

  private static func isLocal(_ local: Substring.UTF8View) -> Bool {
    guard (1...64).contains(local.count), local.first != UInt8(ascii: "-") else { return false }
    return local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0.allSatisfy(MailSyntax.isAtomText) }
  }

  private static func isDomain(_ domain: Substring.UTF8View) -> Bool {
    guard !domain.isEmpty else { return false }
    return domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { label in
        (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
          && label.last != UInt8(ascii: "-")
          && label.allSatisfy { MailSyntax.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
      }
  }
}

extension MailAddress: LosslessStringConvertible {
  package var description: String { "\(local)@\(domain)" }
}
