import ActionItems
import CivilCalendar
import Store

/// Says that somebody is away, or back: `bevaka people away NAME`.
enum PeopleAwayCommand {
  private static let until = Option(
    "until",
    "DATE",
    .date,
    help: "the last day away; without it, until --back"
  )
  private static let back = Option("back", help: "they are back, or want mail again")

  static let command = Command(
    "away",
    summary: "stops somebody's mail while they are away; the chair gets their items",
    discussion: """
      Until the day given, and that day too, or without one until --back, the person gets no mail. The chair gets the \
      items meanwhile and is told why. Back again, the person hears of all that came up.
      """,
    arguments: [PeopleCommand.name],
    options: [until, back],
    exitCodes: ItemChange.exitCodes,
    examples: [
      .init("bevaka people away 'Aisha Amin' --until 2026-08-09", "Aisha Amin is on holiday"),
      .init("bevaka people away 'Aisha Amin'", "no mail until she is back"),
      .init("bevaka people away 'Aisha Amin' --back", "she is"),
    ],
    action: run
  )

  private static func run(_ invocation: Invocation) throws -> ExitCode {
    let day = invocation.date(until)
    if day != nil, invocation.has(back) {
      throw Failure.usage("people away: --until and --back contradict each other; give one")
    }
    if let day, day < invocation.today {
      throw Failure.usage("--until: \(day) is over; they are back with --back")
    }
    let store = try invocation.requireStore()
    let lookup = RegisterLookup(register: try store.register())
    let person = try lookup.person(invocation.value(of: PeopleCommand.name) ?? "")
    if invocation.has(back) {
      // That they have been away is kept: what came up meanwhile is new to them.
      let wasAway = person.mail.isPaused || person.mail.isAway(on: invocation.today)
      if wasAway { try store.setAway(person.id, until: invocation.today.adding(days: -1)) }
      invocation.answer("\(person.name): \(wasAway ? "back" : "not away")")
    } else if let day {
      try store.setAway(person.id, until: day)
      invocation.answer("\(person.name): away until \(day), back the day after")
    } else {
      try store.pause(person.id)
      invocation.answer("\(person.name): gets no mail until --back")
    }
    return .success
  }
}
