/// Why an item cannot be brought to somebody who is to do it, so that the chair gets it.
package enum Unreachable: Hashable, Sendable {
  case noOwner
  /// The register knows nobody by the owner's name.
  case unknownOwner(String)
  /// The register knows several by it.
  case severalOwners(String)
  /// The owner is everybody, and the committee has no members in the register.
  case noMembers(String)
  case noAddress(String)
  case unusableAddress(String)
}
