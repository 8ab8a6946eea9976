import ActionItems
import Store

/// Lists stored items: `bevaka list`.
enum ListCommand {
  static let command = Command(
    "list",
    summary: "lists the items: open and proposed ones, or as the options say",
    discussion: """
      Lists items by their last day, undated ones last. Without --state it shows what is open and what is proposed: \
      a proposed item waits for somebody to confirm or dismiss it.
      """,
    options: ItemListing.options,
    formats: [.table, .json, .csv],
    exitCodes: [.data, .noInput, .inputOutput, .configuration],
    examples: [
      .init("bevaka list --owner Aisha", "what Aisha is to do"),
      .init("bevaka list --overdue --format csv", "what is late, for a spreadsheet"),
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    guard let store = try invocation.openExistingStore() else {
      ItemListing.write([], invocation)
      sayEmpty(invocation)
      return .success
    }
    let filter = try ItemListing.filter(
      invocation,
      register: store.register(),
      states: [.open, .proposed]
    )
    let items = try store.items(matching: filter)
    ItemListing.write(items, invocation)
    guard items.isEmpty else { return .success }
    if try store.items(matching: ItemFilter(limit: 1)).isEmpty {
      sayEmpty(invocation)
    } else {
      invocation.say("No such items; `bevaka list --state all` shows every item.")
    }
    return .success
  }

  private static func sayEmpty(_ invocation: Invocation) {
    invocation.say(
      "No items yet: `bevaka import FILE` reads minutes, `bevaka add TEXT` adds an item by hand."
    )
  }
}
