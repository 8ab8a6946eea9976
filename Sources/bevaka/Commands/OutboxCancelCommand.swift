import Reminders
import Store

/// Keeps mails from being sent: `bevaka outbox cancel ID`.
enum OutboxCancelCommand {
  static let command = Command(
    "cancel",
    summary: "keeps a mail from being sent, or settles one that was perhaps sent",
    discussion: """
      A mail that waits is not sent. One that was perhaps sent is taken for settled: it is not sent again, and no more \
      told of. What such a mail said of open items comes again with the digest of a later day.
      """,
    arguments: [OutboxShowCommand.ids],
    exitCodes: [.data, .noInput, .cannotCreate, .inputOutput, .tryLater, .configuration],
    examples: [.init("bevaka outbox cancel 17", "mail 17 stays here")],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let store = try invocation.requireStore()
    let decision = OutboxDecision(invocation)
    for id in OutboxShowCommand.numbers(invocation) {
      let wasPerhapsSent = try store.message(id).state == .claimed
      try decision.cancel(id, in: store)
      invocation.answer("message \(id): is not sent\(wasPerhapsSent ? " again" : "")")
    }
    return .success
  }
}
