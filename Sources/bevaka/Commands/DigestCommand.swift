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
    let preview = try DigestPreview(
      of: person.id,
      from: store,
      today: invocation.today,
      policy: invocation.policy(of: store)
    )
    guard let digest = preview.digest else {
      invocation.say(
        person.email == nil
          ? "\(person.name) has no address, so no digest: the chair gets the items."
          : "\(person.name) has no digest on \(preview.day): there is nothing to say."
      )
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
}
