import ActionItems
import Reminders
import Store

/// Shows somebody's digest without sending it: `bevaka digest PERSON`.
enum DigestCommand {
  private static let person = Argument(
    "PERSON",
    help: "a name, alias or address; quote it where it has spaces"
  )
  private static let html = Option("html", help: "print the HTML part instead of the text")

  static let command = Command(
    "digest",
    summary: "shows a person's digest without sending it",
    discussion: """
      Shows what `bevaka remind` would tell the person today, or on the next working day, whether or not it has been \
      sent already. Nothing is sent and nothing is stored.
      """,
    arguments: [person],
    options: [html],
    exitCodes: [.data, .noInput, .inputOutput, .configuration],
    examples: [.init("bevaka digest 'Aisha Amin'", "what Aisha Amin is told today")],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let store = try invocation.requireStore()
    let lookup = RegisterLookup(register: try store.register())
    let person = try lookup.person(invocation.value(of: person) ?? "")
    let policy = try invocation.policy(of: store)
    let preview = try DigestPreview(
      of: person.id,
      from: store,
      today: invocation.today,
      policy: policy
    )
    guard let digest = preview.digest else {
      invocation.say(reason(person, preview, policy))
      return .success
    }
    if invocation.has(html) {
      invocation.output.write(digest.html)
    } else {
      invocation.output.line(invocation.style.bold(TerminalText.oneLine(digest.subject)))
      invocation.output.line()
      invocation.output.write(TerminalText.manyLines(digest.text))
    }
    return .success
  }

  /// Why there is no digest.
  private static func reason(
    _ person: Person,
    _ preview: DigestPreview,
    _ policy: Policy
  ) -> String {
    if person.email == nil {
      return "\(person.name) has no address, so no digest: the chair gets the items."
    }
    if let obstacle = Unreachable(person, on: preview.day, policy: policy) {
      let words = obstacle.text(in: .english, today: preview.day)
      return "\(words): the chair gets the items."
    }
    let isWeekly = (person.mail.digestDays ?? policy.digestDays) == .mondays
    return "\(person.name) has no digest on \(preview.day): "
      + (isWeekly
        ? "it comes on Mondays, if there is something to say." : "there is nothing to say.")
  }
}
