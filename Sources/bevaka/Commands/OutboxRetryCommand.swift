import Reminders
import Store

/// Lets the next check try mails again: `bevaka outbox retry ID`.
enum OutboxRetryCommand {
  private static let yes = Option(
    "yes",
    help: "also a mail that was perhaps sent, and may come twice"
  )

  static let command = Command(
    "retry",
    summary: "lets the next check hand a mail over again",
    discussion: """
      For a mail of today that waits, has failed, or was perhaps sent. It goes out as it is, under the same Message-ID, \
      with the next `bevaka remind` or `bevaka run`. One of an earlier day is not sent any more: the later digest says \
      all that it says.
      """,
    arguments: [OutboxShowCommand.ids],
    options: [yes],
    exitCodes: [.data, .noInput, .cannotCreate, .inputOutput, .tryLater, .configuration],
    examples: [
      .init("bevaka outbox retry 17", "mail 17 goes out with the next check"),
      .init("bevaka outbox retry --yes 17", "even if it was perhaps sent"),
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let store = try invocation.requireStore()
    let decision = OutboxDecision(invocation)
    for id in OutboxShowCommand.numbers(invocation) {
      try decision.retry(id, isSure: invocation.has(yes), in: store)
      invocation.answer("message \(id): goes out with the next check")
    }
    return .success
  }
}

extension OutboxDecision {
  /// A decision of the user at the terminal.
  init(_ invocation: Invocation) {
    self.init(
      actor: invocation.actor,
      today: invocation.today,
      clock: { invocation.now }
    )
  }
}
