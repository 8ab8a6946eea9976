/// The life of an item: proposed → open → done, with two ways out.
package enum ItemState: String, Hashable, Sendable, CaseIterable {
  /// The minutes are not clear; a person is to confirm or dismiss it. It never goes to a member.
  case proposed
  case open
  case done
  /// It was no item after all.
  case dismissed
  /// It was one, and is given up.
  case dropped
}
