import CivilCalendar
import Store
import TestSupport
import Testing

@testable import Reminders

/// What a whole check makes of each way in which sendmail can end: three people, one mail each.
@Suite(.serialized)
struct SendmailRunTests {
  enum Fate: Sendable {
    /// All wait for another try.
    case later
    /// All have failed, and the chair is told.
    case refused
    /// The run stops with 78 at the second person; all wait, the third without a try.
    case broken
  }

  @Test(
    "every code of sysexits has its consequence, msmtp's too",
    arguments: [
      (64, Fate.broken), (65, .refused), (66, .later), (67, .refused),
      // msmtp: 68 the host's name cannot be looked up, 69 greylisting, 70, 71 and 74 its own trouble, 76 the server's.
      (68, .later), (69, .later), (70, .later), (71, .later), (72, .later), (73, .later),
      (74, .later), (75, .later), (76, .later),
      // 77 is msmtp's for a refused login, 78 for its configuration.
      (77, .broken), (78, .broken), (126, .broken), (127, .broken), (1, .later),
    ]
  )
  func codes(_ status: Int, _ fate: Fate) throws {
    let fixture = try ReminderFixture()
    for name in ["Anna", "Bo", "Carin"] { try fixture.add("en sak", name, due: "2017-12-13") }
    let program = fixture.folder.script(
      "sendmail",
      "cat > /dev/null; echo no luck >&2; exit \(status)"
    )
    let transport = try SendmailTransportTests.transport(program)
    let report = try fixture.check().run(fixture.store(), through: transport)
    let rows = try fixture.store().outbox()
    #expect(report.exitStatus == (fate == .broken ? 78 : 75))
    switch fate {
    case .later:
      #expect(
        rows.allSatisfy { $0.state == .waiting && $0.attempts == 1 && $0.failingSince != nil }
      )
    case .refused:
      #expect(rows.allSatisfy { $0.state == .failed })
    case .broken:
      #expect(rows.map(\.state) == [.waiting, .waiting, .reserved])
      #expect(rows.allSatisfy { $0.failingSince == nil })
    }
    let reason = "sendmail ended with \(status): no luck"
    #expect(rows.filter { $0.attempts > 0 }.allSatisfy { $0.reason == reason })
    // Once all is well, who waits has it, and who was refused does not get the same mail again.
    let good = try SendmailTransportTests.transport(
      fixture.folder.script("good", "cat > /dev/null")
    )
    let later = ReminderFixture.morning.adding(seconds: 3600)
    let second = try fixture.check(at: later).run(fixture.store(), through: good)
    #expect(second.sentCount == (fate == .refused ? 0 : 3))
  }

  @Test func `without the program the run stops at once, and all wait`() throws {
    let fixture = try ReminderFixture()
    for name in ["Anna", "Bo"] { try fixture.add("en sak", name, due: "2017-12-13") }
    let transport = try SendmailTransportTests.transport("\(fixture.folder.path)/none")
    let report = try fixture.check().run(fixture.store(), through: transport)
    #expect(report.exitStatus == 78)
    #expect(try fixture.store().outbox().map(\.state) == [.waiting, .reserved])
  }
}
