import ActionItems
import CivilCalendar
import Store
import TestSupport
import Testing

@testable import Reminders

/// A hundred days with mail that fails at random: nothing is lost, and nothing comes twice.
struct ReminderYearTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `whoever gets a digest hears of all that is new to them, once a day at most`(
    _ seed: UInt64
  ) throws {
    let fixture = try ReminderFixture()
    var generator = SeededGenerator(seed: seed)
    /// Items that no digest which got through has told their owner of.
    var untold: [String: Set<Int>] = [:]
    var handedOver: Set<String> = []
    var tries = 0
    for offset in 0..<100 {
      let today = SampleDigest.today.adding(days: offset)
      if Int.random(in: 0...2, using: &generator) == 0 {
        let owner = ["Anna", "Bo", "Carin"][Int.random(in: 0...2, using: &generator)]
        let due = Bool.random(using: &generator) ? "2019-01-31" : nil
        let id = try fixture.add("en sak", owner, due: due, on: today)
        untold["\(owner.lowercased())@example.org", default: []].insert(id)
      }
      // Sometimes nobody starts the check, sometimes it runs twice a day.
      for run in 0..<Int.random(in: 0...2, using: &generator) {
        for name in ["anna", "bo", "carin"] {
          fixture.transport.outcomes["\(name)@example.org"] =
            [.handedOver, .handedOver, .tryLater(reason: "x"), .refused(reason: "y")][
              Int.random(in: 0...3, using: &generator)
            ]
        }
        let count = fixture.transport.delivered.count
        let now = Instant(seconds: today.dayNumber * 86_400 + 21_600 + run * 36_000)
        _ = try fixture.check(on: today, at: now).run(fixture.store(), through: fixture.transport)
        let tried = fixture.transport.delivered[count...]
        tries += tried.count
        #expect(WorkingDays.isWorkingDay(today) || tried.isEmpty)
        for draft in tried where fixture.transport.outcomes[draft.recipient] == .handedOver {
          #expect(handedOver.insert("\(draft.recipient) \(today)").inserted)
          #expect(draft.day == today)
          let message = String(decoding: draft.message, as: UTF8.self)
          let told = untold[draft.recipient, default: []].filter { message.contains("#\($0) ") }
          #expect(told == untold[draft.recipient] ?? [])
          untold[draft.recipient]?.subtract(told)
        }
        if run == 0, WorkingDays.isWorkingDay(today) {
          // Whoever has something untold was tried today, unless an earlier try is still waiting.
          for (recipient, items) in untold where !items.isEmpty {
            let entries = try fixture.store().outbox(matching: OutboxFilter(day: today))
            #expect(entries.contains { $0.draft.recipient == recipient })
          }
        }
      }
    }
    #expect(tries > 30)
  }
}
