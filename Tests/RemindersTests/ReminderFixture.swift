import TestSupport
import ActionItems
import CivilCalendar
import Store

@testable import Reminders

/// A store of its own in a temporary folder: Anna chairs, Bo and Carin are members.
final class ReminderFixture {
  static let wednesday = SampleDigest.day("2017-12-13")
  /// 07:00 in Sweden on that day.
  static let morning = Instant(seconds: 1_513_144_800)

  let folder: TemporaryFolder
  let path: String
  var policy = Policy()
  var people: [String: Person.ID] = [:]
  let committee: Committee
  let transport = RecordingTransport()

  init(chair: Bool = true) throws {
    folder = TemporaryFolder()
    path = "\(folder.path)/store.db"
    let store = try Store(path: path)
    committee = try store.addCommittee("Styrelsen")
    for name in ["Anna", "Bo", "Carin"] {
      let person = try store.addPerson(
        name: "\(name) Ask",
        email: "\(name.lowercased())@example.org"
      )
      people[name] = person.id
      try store.setMembership(
        Membership(
          person: person.id,
          committee: committee.id,
          role: chair && name == "Anna" ? "ordförande" : nil
        )
      )
    }
  }

  func store() throws -> Store { try Store(path: path) }

  @discardableResult
  func add(
    _ text: String,
    _ owners: String...,
    due: String? = nil,
    on today: CalendarDate = ReminderFixture.wednesday
  ) throws -> Int {
    try store().add(
      text: text,
      committee: committee.id,
      assignments: owners.map { Assignment(owner: Owner(name: "\($0) Ask")) },
      deadline: due.map(SampleDigest.due),
      actor: "test",
      today: today,
      now: Self.morning
    ).id
  }

  func check(
    on today: CalendarDate = ReminderFixture.wednesday,
    at now: Instant = ReminderFixture.morning,
    holder: LeaseHolder = .current
  ) -> ReminderCheck {
    ReminderCheck(policy: policy, today: today, holder: holder) { now }
  }

  @discardableResult
  func run(on today: String = "2017-12-13", at now: Instant = ReminderFixture.morning) throws
    -> ReminderReport
  {
    try check(on: SampleDigest.day(today), at: now).run(store(), through: transport)
  }

  func states() throws -> [String] {
    try store().outbox().map { "\($0.draft.day) \($0.draft.recipient) \($0.state)" }
  }
}
