import Store

/// Finds items by their words: `bevaka search WORDS`.
enum SearchCommand {
  private static let words = Argument(
    "WORDS",
    .text,
    .oneOrMore,
    help: "words that the item, its owners or its sentence in the minutes must hold"
  )

  static let command = Command(
    "search",
    summary: "finds items, in every state, by their words",
    discussion: "Finds the items that hold all of the words; case does not matter.",
    arguments: [words],
    options: ItemListing.options,
    formats: [.table, .json, .csv],
    exitCodes: [.data, .noInput, .inputOutput, .configuration],
    examples: [.init("bevaka search inbjudan konferens", "items about inviting to a conference")],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let wanted = invocation.values(of: words).joined(separator: " ")
    guard let store = try invocation.openExistingStore() else {
      ItemListing.write([], invocation)
      invocation.say("Nothing found: there are no items yet.")
      return .success
    }
    let filter = try ItemListing.filter(invocation, register: store.register(), states: nil)
    let items = try store.search(words: wanted, matching: filter)
    ItemListing.write(items, invocation)
    if items.isEmpty { invocation.say("Nothing found.") }
    return .success
  }
}
