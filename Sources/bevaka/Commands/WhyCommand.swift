import ActionItems
import CivilCalendar
import Reminders
import Store

/// Says why somebody did or did not get mail: `bevaka why PERSON`.
enum WhyCommand {
  private static let person = Argument(
    "PERSON",
    help: "a name, alias or address; quote it where it has spaces"
  )

  static let command = Command(
    "why",
    summary: "says why somebody did or did not get mail today",
    discussion: """
      Says what became of a person's digest of the day and why, and of every open item of theirs whether the digest has \
      it, or when one will. With --today it tells of another day.
      """,
    arguments: [person],
    formats: [.table, .json],
    exitCodes: [.data, .noInput, .inputOutput, .configuration],
    examples: [
      .init("bevaka why 'Aisha Amin'", "did Aisha Amin get mail today, and why?"),
      .init("bevaka why aisha@example.org --today 2026-11-20", "the same of last Friday"),
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let store = try invocation.requireStore()
    let lookup = RegisterLookup(register: try store.register())
    let standing = try MailStanding(
      of: lookup.person(invocation.value(of: person) ?? ""),
      on: invocation.today,
      from: store,
      policy: invocation.policy(of: store)
    )
    let words = MailWords(language: invocation.language, today: invocation.today)
    if invocation.format == .json {
      invocation.output.line(JSONWriter(levels: 2).text(json(standing, words)))
    } else {
      invocation.output.write(text(standing, words, invocation))
    }
    return .success
  }

  private static func text(
    _ standing: MailStanding,
    _ words: MailWords,
    _ invocation: Invocation
  ) -> String {
    let width = invocation.output.width
    var paragraphs = [words.verdict(standing), words.lastDigest(standing)]
    if let remedy = words.remedy(standing) { paragraphs.append("  $ \(remedy)") }
    var result = paragraphs.map { paragraph in
      TextLayout.wrap(TerminalText.oneLine(paragraph), width: width).joined(separator: "\n") + "\n"
    }.joined()
    guard !standing.items.isEmpty else { return result }
    let labels = Labels(language: invocation.language)
    var table = Table(columns: [
      .init(title: labels.number, alignment: .trailing), .init(title: labels.due),
      .init(title: labels.reason), .init(title: labels.what, wraps: true),
    ])
    table.rows = standing.items.map { item in
      [
        .init("\(item.item.id)", .strong), .init(item.item.due.map(labels.day) ?? ""),
        .init(words.standing(of: item, in: standing.verdict), item.shows == nil ? .none : .faint),
        .init(item.item.text),
      ]
    }
    result += "\n" + table.text(width: width, style: invocation.style)
    return result
  }

  private static func json(_ standing: MailStanding, _ words: MailWords) -> JSONValue {
    let items: [JSONValue] = standing.items.map { item in
      [
        "id": .number(item.item.id), "text": .string(item.item.text),
        "due": .optional(item.item.due?.description), "isInDigest": .bool(item.shows == nil),
        "urgency": item.shows == nil ? .string("\(item.urgency)") : .null,
        "shows": .optional(item.shows?.description),
      ]
    }
    return [
      "person": .string(standing.person.name), "email": .optional(standing.person.email),
      "day": .string("\(standing.day)"), "verdict": .string(name(of: standing.verdict)),
      "explanation": .string(words.verdict(standing)),
      "remedy": .optional(words.remedy(standing)),
      "message": standing.entry.map { .number($0.id) } ?? .null,
      "reason": .optional(standing.entry?.reason),
      "nextTry": .optional(standing.entry?.nextTry?.description),
      "lastDigest": .optional(standing.lastDigest?.description),
      "items": .array(items),
    ]
  }

  private static func name(of verdict: MailStanding.Verdict) -> String {
    switch verdict {
    case .sent: "sent"
    case .perhapsSent: "perhaps-sent"
    case .waiting: "waiting"
    case .failed: "failed"
    case .superseded: "superseded"
    case .reserved: "reserved"
    case .due: "due"
    case .freeDay: "free-day"
    case .unreachable(.away, _): "away"
    case .unreachable(.paused, _): "paused"
    case .unreachable(.declining, _): "no-mail-wanted"
    case .unreachable: "no-address"
    case .otherDay: "other-day"
    case .servedLater: "served-later"
    case .nothingToSay: "nothing-to-say"
    }
  }
}
