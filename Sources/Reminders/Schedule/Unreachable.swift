/// Why an item cannot be brought to somebody who is to do it, so that the chair gets it.
package enum Unreachable: Hashable, Sendable {
  case noOwner
  /// The register knows nobody by the owner's name.
  case unknownOwner(String)
  /// The register knows several by it.
  case severalOwners(String)
  case noAddress(String)
  case unusableAddress(String)
  /// The last digest could not be delivered.
  case undelivered(String)
}
