package import ActionItems

/// Items that nobody can be told of: their committee has no chair who can be reached, and there is no administrator.
///
/// A fault in the set-up (exit code 78) that a person has to mend; all others get their digests.
package struct Orphans: Hashable, Sendable, CustomStringConvertible {
  /// Nil for items that belong to no committee.
  package var committee: Committee?
  package var items: [ActionItem.ID]

  package var description: String {
    let count = items.count == 1 ? "1 item reaches" : "\(items.count) items reach"
    let remedy = "set an administrator: bevaka config administrator ADDRESS"
    guard let committee else {
      return "\(count) nobody, being of no committee: \(remedy)"
    }
    let name = MailSyntax.singleLine(committee.name)
    return "\(count) nobody, as committee \(name) has no chair with an address: "
      + "give it one, or \(remedy)"
  }
}
