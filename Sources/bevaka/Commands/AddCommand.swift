import ActionItems
import CivilCalendar
import Store

/// Adds an item by hand: `bevaka add TEXT`.
enum AddCommand {
  private static let text = Argument("TEXT", help: "what is to be done, in quotes")
  private static let committee = Option(
    "committee",
    "NAME",
    help: "the committee it belongs to",
    standard: "the only one, where there is one"
  )
  private static let owner = Option(
    "owner",
    "NAMES",
    help: "who is to do it, parted by commas; looked up in the register"
  )
  private static let due = Option(
    "due",
    "WORDS",
    help: "the last day in Swedish or as YYYY-MM-DD, counted from today"
  )

  static let command = Command(
    "add",
    summary: "adds an item by hand",
    discussion: "Adds an open item that stands in no minutes, and prints its number.",
    arguments: [text],
    options: [owner, due, committee, OwnerNames.kind],
    exitCodes: ItemChange.exitCodes,
    examples: [
      .init("bevaka add 'ringer kommunen' --owner Aisha --due 'på fredag'", "a new item of Aisha's")
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let words = TerminalText.oneLine(invocation.value(of: text) ?? "")
    let deadline = try invocation.value(of: due).flatMap(
      DueWords(today: invocation.today, say: invocation.say).deadline
    )
    let store = try invocation.openStore()
    let register = try store.register()
    var group = register.committees.count == 1 ? register.committees.first : nil
    if let name = invocation.value(of: committee) {
      group = try RegisterLookup(register: register).committee(name)
    }
    var assignments: [Assignment] = []
    if let names = invocation.value(of: owner) {
      assignments = try OwnerNames(register: register).assignments(
        names,
        kind: invocation.value(of: OwnerNames.kind).flatMap(Owner.Kind.init) ?? .person,
        committee: group?.id
      )
    }
    let item = try store.add(
      text: words,
      committee: group?.id,
      assignments: assignments,
      deadline: deadline?.bound(to: group, in: store, after: invocation.today),
      actor: invocation.actor,
      today: invocation.today,
      now: invocation.now
    )
    let labels = Labels(language: invocation.language)
    var answer = ItemWords(labels: labels).answer(item, labels.isAdded)
    // The day is the program's reading of the words: whoever wrote them sees whether it is the one meant.
    if let deadline = item.deadline { answer += ", " + labels.answer(to: .due(deadline)) }
    invocation.answer(answer)
    return .success
  }
}
