package import ActionItems
import CivilCalendar

/// An item as it stands in one person's digest.
package struct DigestEntry: Hashable, Sendable {
  package var item: ActionItem
  package var urgency: Urgency
  /// The others who are to do it, in the order of the minutes.
  package var coOwners: [String]
  /// Why the chair has it; empty where everybody can be reached.
  package var obstacles: [Unreachable]

  package init(
    item: ActionItem,
    urgency: Urgency,
    coOwners: [String] = [],
    obstacles: [Unreachable] = []
  ) {
    self.item = item
    self.urgency = urgency
    self.coOwners = coOwners
    self.obstacles = obstacles
  }

  /// Most urgent first, then by due day (undated last) and number.
  static func isBefore(_ first: DigestEntry, _ second: DigestEntry) -> Bool {
    func key(_ entry: DigestEntry) -> (Int, Int, Int) {
      (entry.urgency.rawValue, entry.item.due?.dayNumber ?? .max, entry.item.id)
    }
    return key(first) < key(second)
  }
}
