/// What items are about, kept from one comparison to the next.
///
/// An archive is taken in document by document, and each is compared with hundreds of items that the one before was
/// compared with too. What is kept depends on an item's words alone, so it is never out of date.
package final class MatterMemory {
  private struct Key: Hashable {
    let text: String
    let mention: String?
    let owners: [Owner]
    let section: String?
  }

  private var wordsOfItem: [Key: MatterComparison.Words] = [:]
  /// Of some committees' items; then it begins anew.
  private static let mostItems = 10_000

  package init() {}

  func words(of item: ActionItem) -> MatterComparison.Words {
    let owners = item.assignments.map(\.owner)
    let section = item.source?.provenance.section
    let key = Key(
      text: item.text,
      mention: item.deadline?.mention,
      owners: owners,
      section: section?.title
    )
    if let words = wordsOfItem[key] { return words }
    let words = MatterComparison.Words(
      Matter(item.text, for: item.deadline, without: owners),
      owners: owners,
      section: section
    )
    if wordsOfItem.count >= Self.mostItems { wordsOfItem.removeAll(keepingCapacity: true) }
    wordsOfItem[key] = words
    return words
  }
}
