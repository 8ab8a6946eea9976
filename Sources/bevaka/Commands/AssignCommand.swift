import ActionItems
import Store

/// Gives items new owners: `bevaka assign ID… NAMES`.
enum AssignCommand {
  private static let names = Argument(
    "NAMES",
    help: "the new owners, parted by commas; 'ingen' for none"
  )

  static let command = Command(
    "assign",
    summary: "gives items new owners",
    discussion: """
      The owners named take the place of those before. A person is looked up in the register by name, alias or \
      address; a role, a body or somebody outside is taken as written, with --kind. All the items change, or none.
      """,
    arguments: [ItemChange.ids, names],
    options: [OwnerNames.kind],
    exitCodes: ItemChange.exitCodes,
    examples: [
      .init("bevaka assign 17 18 'Aisha Amin'", "Aisha Amin is to do items 17 and 18"),
      .init("bevaka assign 19 kansliet --kind body", "item 19 is the office's"),
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let store = try invocation.requireStore()
    let kind = invocation.value(of: OwnerNames.kind).flatMap(Owner.Kind.init) ?? .person
    let ids = invocation.items(ItemChange.ids)
    let owners = OwnerNames(register: try store.register())
    let words = invocation.value(of: names) ?? ""
    // "Anna" may be one person here and another in the next committee: each item has its own look-up.
    var changes: [(id: Int, change: Change)] = []
    for id in ids {
      let committee = try store.item(id).committee?.id
      let assignments = try owners.assignments(words, kind: kind, committee: committee)
      changes.append((id, .assign(assignments)))
    }
    let (actor, today, now) = (invocation.actor, invocation.today, invocation.now)
    let items = try store.write { () throws(StoreError) in
      var items: [ActionItem] = []
      for (id, change) in changes {
        items += try store.apply(change, to: [id], actor: actor, today: today, now: now)
      }
      return items
    }
    for (item, change) in zip(items, changes) {
      ItemChange.answer(change.change, item, invocation)
    }
    return .success
  }
}
