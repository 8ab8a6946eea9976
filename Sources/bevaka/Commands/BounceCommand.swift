import ActionItems
import CivilCalendar
import Reminders
import Store

/// Reads a report that a mail came back: `bevaka bounce`.
enum BounceCommand {
  static let command = Command(
    "bounce",
    summary: "reads a report that a mail came back, and marks the address as doubtful",
    discussion: """
      Reads one report of a mail system (RFC 3464) from standard input, as a `.forward` of the account gives it. An \
      address that mail came back from is marked as doubtful: `bevaka people` and the chair's next digest show it. It \
      gets its mail all the same, until somebody changes it.
      """,
    exitCodes: [.data, .noInput, .cannotCreate, .inputOutput, .tryLater, .configuration],
    examples: [.init("bevaka bounce < report.eml", "the report as a file")],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    guard let bytes = invocation.context.input.rest(atMost: 4 << 20) else {
      throw Failure(.data, "standard input: too long for a report of a mail system")
    }
    if invocation.context.input.failure != 0 {
      throw Failure(.inputOutput, "standard input: cannot read")
    }
    guard let report = DeliveryReport(bytes) else {
      throw Failure(.data, "standard input: no report of a mail system (RFC 3464)")
    }
    let store = try invocation.requireStore()
    let marked = try store.write { () throws(StoreError) in
      try mark(report, in: store, today: invocation.today)
    }
    for person in marked {
      let whom =
        invocation.isVerbose ? "\(person.name) <\(person.email ?? "")>" : "person \(person.id)"
      invocation.say("the address of \(whom) is doubtful now")
    }
    if marked.isEmpty {
      invocation.say("Nothing is marked: no mail to anybody in the register came back for good.")
    }
    return .success
  }

  /// The people whose address came back for good, marked.
  private static func mark(
    _ report: DeliveryReport,
    in store: borrowing Store,
    today: CalendarDate
  ) throws(StoreError) -> [Person] {
    let people = try store.register().people
    // Where mail is forwarded, the report names an address that we do not know, but our mail itself.
    let recipient = try report.messageID.flatMap { id throws(StoreError) in
      try store.recipient(ofMessage: id)
    }
    var marked: [Person] = []
    for entry in report.recipients where entry.action == "failed" {
      let named = people.filter { person in
        guard let address = person.email.flatMap(MailAddress.init) else { return false }
        return entry.addresses.contains { $0.isSame(as: address) }
      }
      let meant =
        named.isEmpty
        ? people.filter { $0.id == recipient?.person && $0.email == recipient?.address } : named
      for person in meant where !marked.contains(where: { $0.id == person.id }) {
        let reason = entry.reason.isEmpty ? "no reason given" : entry.reason
        try store.setDoubt(person.id, PersonMail.Doubt(day: today, reason: reason))
        marked.append(person)
      }
    }
    return marked
  }
}
