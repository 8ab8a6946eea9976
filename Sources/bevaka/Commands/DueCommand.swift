import ActionItems
import CivilCalendar
import Store

/// Gives items a new last day: `bevaka due ID… WORDS`.
enum DueCommand {
  private static let words = Argument(
    "WORDS",
    help: "the new last day in Swedish or as YYYY-MM-DD; 'ingen' for none"
  )

  static let command = Command(
    "due",
    summary: "gives items a new last day, read as Swedish",
    discussion: """
      The words are read as in minutes, counted from today: 'fredag', 'senast 3 mars', 'v. 48', 'före jul'. \
      'till nästa möte' is the next meeting of the item's committee, as far as minutes announce it. All the items \
      change, or none.
      """,
    arguments: [ItemChange.ids, words],
    exitCodes: ItemChange.exitCodes,
    examples: [
      .init("bevaka due 17 'senast fredag'", "item 17 is due on the coming Friday"),
      .init("bevaka due 17 18 2026-12-01", "both are due on 1 December"),
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let text = invocation.value(of: words) ?? ""
    let deadline = try DueWords(today: invocation.today, say: invocation.say).deadline(text)
    let store = try invocation.requireStore()
    let (actor, today, now) = (invocation.actor, invocation.today, invocation.now)
    let ids = invocation.items(ItemChange.ids)
    let items = try store.write { () throws(StoreError) in
      var items: [ActionItem] = []
      for id in ids {
        let committee = try store.item(id).committee
        let bound = try deadline?.bound(to: committee, in: store, after: today)
        items += try store.apply(.due(bound), to: [id], actor: actor, today: today, now: now)
      }
      return items
    }
    for item in items { ItemChange.answer(.due(item.deadline), item, invocation) }
    return .success
  }
}
