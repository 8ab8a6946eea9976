import ActionItems
import CivilCalendar
import Reminders
import Store

/// How long the daily check takes to plan and write its digests, and that closed items cost nothing.
struct DailyCheckBenchmark {
  private static let live = 100
  private let today: CalendarDate

  init(today: CalendarDate) {
    self.today = today
  }

  func run() throws {
    let folder = try TemporaryFolder()
    let store = try Store(path: folder.storePath)
    let committee = try store.addCommittee("Styrelsen")
    for (index, name) in MadeUpMinutes.names.enumerated() {
      let person = try store.addPerson(name: name, email: "member\(index)@example.org")
      let role = index == 0 ? "ordförande" : nil
      try store.setMembership(
        Membership(person: person.id, committee: committee.id, role: role)
      )
    }
    try fill(store, committee, from: -Self.live, closing: false)
    let items = Self.live * MadeUpMinutes.itemsEach
    let lean = try rounds(store)
    let closed = try fill(store, committee, from: -20 * Self.live, closing: true)
    let full = try rounds(store)

    print("daily check, \(items) open items")
    Report.line("check", lean.rate(of: items), "items/s")
    Report.line("check", Rounds.median(lean.seconds) * 1e3, "ms")
    Report.line("with \(closed) closed ones", Rounds.median(full.seconds) * 1e3, "ms")
  }

  /// Takes in the minutes of 100 or more days before today; gives the number of items.
  @discardableResult
  private func fill(
    _ store: borrowing Store,
    _ committee: Committee,
    from day: Int,
    closing: Bool
  ) throws -> Int {
    let made = MadeUpMinutes(first: today.adding(days: day))
    let documents = closing ? -day - Self.live : -day
    var ids: [ActionItem.ID] = []
    for number in 0..<documents {
      let held = made.first.adding(days: number)
      let outcome = try store.importMinutes(
        made.minutes(number),
        text: made.text(number),
        committee: committee.id,
        actor: "bench",
        today: held,
        now: Instant(seconds: held.dayNumber * 86_400)
      )
      ids += outcome.added
    }
    if closing {
      let now = Instant(seconds: today.dayNumber * 86_400)
      try store.apply(.done(note: nil), to: ids, actor: "bench", today: today, now: now)
    }
    return ids.count
  }

  private func rounds(_ store: borrowing Store) throws -> Rounds {
    let now = Instant(seconds: today.dayNumber * 86_400)
    let check = ReminderCheck(policy: Policy(), today: today, clock: { now })
    var rounds = Rounds()
    for _ in 0..<7 {
      try rounds.measure { _ = try check.dryRun(store) }
    }
    return rounds
  }
}
