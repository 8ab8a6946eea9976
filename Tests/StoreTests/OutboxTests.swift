import ActionItems
import CivilCalendar
import Testing

@testable import Store

struct OutboxTests {
  let place = StoreFolder()

  private static let morning = instant("2017-12-11T07:00:00Z")
  private static let noon = instant("2017-12-11T12:00:00Z")

  private static func draft(
    _ person: Int = 1,
    on text: String = "2017-12-11",
    kind: String = OutboxDraft.daily
  ) -> OutboxDraft {
    OutboxDraft(
      person: person,
      day: day(text),
      kind: kind,
      recipient: "aisha@example.org",
      messageID: "<\(person).\(text).\(kind)@example.org>",
      subject: "Att göra: åäö",
      message: [0x46, 0x0d, 0x0a, 0x00, 0xff]
    )
  }

  @Test func `a person gets one message of a kind and day`() throws {
    let store = try place.open()
    let entry = try store.reserve(Self.draft(), now: Self.morning)
    #expect(
      entry
        == OutboxEntry(
          id: 1,
          draft: Self.draft(),
          state: .reserved,
          attempts: 0,
          nextTry: nil,
          reason: nil,
          reserved: Self.morning,
          changed: Self.morning
        )
    )
    let again = try store.reserve(Self.draft(), now: Self.noon)
    #expect(again == nil)
    for other in [
      Self.draft(2), Self.draft(on: "2017-12-12"), Self.draft(kind: "before-meeting"),
    ] {
      let entry = try store.reserve(other, now: Self.noon)
      #expect(entry != nil)
    }
    let all = try store.outbox()
    #expect(all.first == entry)
    #expect(all.count == 4)
  }

  @Test func `of many who reserve at the same moment one succeeds`() async throws {
    let path = place.path
    _ = try place.open()
    let won = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let store = try Store(path: path, busyTimeoutMilliseconds: 20_000)
          var won = 0
          for person in 1...20 {
            let entry = try store.reserve(Self.draft(person), now: Self.morning)
            guard let entry, try store.claim(entry.id, for: "sendmail", now: Self.morning) else {
              continue
            }
            won += 1
          }
          return won
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(won == 20)
  }

  @Test func `a message goes from reserved through waiting to sent`() throws {
    let store = try place.open()
    _ = try store.reserve(Self.draft(), now: Self.morning)
    func states() throws -> [OutboxEntry.State] { try store.outbox().map(\.state) }
    func pending(_ now: Instant) throws -> [Int] {
      try store.pendingOutbox(on: day("2017-12-11"), now: now).map(\.id)
    }
    var ids = try pending(Self.morning)
    #expect(ids == [1])
    var isClaimed = try store.claim(1, for: "sendmail", now: Self.morning)
    #expect(isClaimed)
    isClaimed = try store.claim(1, for: "sendmail", now: Self.morning)
    #expect(!isClaimed, "claimed twice")
    try store.record(.waiting(next: Self.noon, reason: "host down"), for: 1, now: Self.morning)
    ids = try pending(Self.morning)
    #expect(ids.isEmpty)
    ids = try pending(Self.noon)
    #expect(ids == [1])
    isClaimed = try store.claim(1, for: "sendmail", now: Self.noon)
    #expect(isClaimed)
    try store.record(.sent, for: 1, now: Self.noon)
    let entry = try store.outbox().first
    #expect(entry?.state == .sent)
    #expect(entry?.attempts == 2)
    #expect(entry?.reason == nil)
    #expect(entry?.nextTry == nil)
    #expect(entry?.changed == Self.noon)
    ids = try pending(Self.noon)
    #expect(ids.isEmpty)
  }

  @Test func `what a dead run claimed is perhaps sent, and not handed out by itself`() throws {
    do {
      let store = try place.open()
      _ = try store.reserve(Self.draft(), now: Self.morning)
      _ = try store.claim(1, for: "sendmail", now: Self.morning)
    }
    let store = try place.open()
    let pending = try store.pendingOutbox(on: day("2017-12-11"), now: Self.noon)
    #expect(pending.isEmpty)
    var isClaimed = try store.claim(1, for: "sendmail", now: Self.noon)
    #expect(!isClaimed)
    let shown = try store.outbox(matching: OutboxFilter(states: [.claimed]))
    #expect(shown.map(\.id) == [1])

    // Files: doing it again writes the same file, but only where it was a file before.
    for (transport, ids) in [("files:/srv/digests", []), ("sendmail", [1])] {
      let redone = try store.pendingOutbox(
        on: day("2017-12-11"),
        now: Self.noon,
        redoing: transport
      )
      #expect(redone.map(\.id) == ids)
      isClaimed = try store.claim(1, for: transport, now: Self.noon, redoing: true)
      #expect(isClaimed == !ids.isEmpty)
    }
  }

  @Test func `what has been tried least comes first, and a far next try has come`() throws {
    let store = try place.open()
    for person in 1...3 { _ = try store.reserve(Self.draft(person), now: Self.morning) }
    let far = Self.noon.adding(seconds: 86_400)
    for (id, next) in [(1, Self.morning), (2, far)] {
      _ = try store.claim(id, for: "sendmail", now: Self.morning)
      try store.record(.waiting(next: next, reason: "down"), for: id, now: Self.morning)
    }
    let today = day("2017-12-11")
    var ids = try store.pendingOutbox(on: today, now: Self.noon).map(\.id)
    #expect(ids == [3, 1])
    let latest = Self.noon.adding(seconds: 3600)
    ids = try store.pendingOutbox(on: today, now: Self.noon, latest: latest).map(\.id)
    #expect(ids == [3, 1, 2])
  }

  @Test func `superseding says since when a person's messages fail`() throws {
    let store = try place.open()
    for (person, text) in [(1, "2017-12-11"), (1, "2017-12-12"), (2, "2017-12-12")] {
      _ = try store.reserve(Self.draft(person, on: text), now: Self.morning)
    }
    for (id, since) in [(1, Self.morning), (2, Self.noon)] {
      _ = try store.claim(id, for: "sendmail", now: Self.noon)
      try store.record(
        .waiting(next: Self.noon, reason: "down", failingSince: since),
        for: id,
        now: Self.noon
      )
    }
    var failing = try store.supersedeOutbox(
      before: day("2017-12-13"),
      reason: "x",
      now: Self.noon
    )
    #expect(failing == [1: Self.morning])
    let states = try store.outbox().map(\.state)
    #expect(states == [.superseded, .superseded, .superseded])
    failing = try store.supersedeOutbox(before: day("2017-12-13"), reason: "x", now: Self.noon)
    #expect(failing.isEmpty)
    let next = try store.reserve(
      Self.draft(on: "2017-12-13"),
      failingSince: Self.morning,
      now: Self.noon
    )
    #expect(next?.failingSince == Self.morning)
    let stored = try store.outbox().last
    #expect(stored == next)
  }

  @Test func `messages of a wrong clock hold nothing back once that is said`() throws {
    let store = try place.open()
    for text in ["2017-12-11", "2017-12-20", "2019-01-01"] {
      _ = try store.reserve(Self.draft(on: text), now: Self.morning)
      try store.noteCheck(of: day(text), now: Self.morning)
    }
    for id in 1...3 {
      _ = try store.claim(id, for: "sendmail", now: Self.morning)
      try store.record(.sent, for: id, now: Self.morning)
    }
    var later = try store.recipients(after: day("2017-12-11"))
    #expect(later == [1])
    try store.disownOutbox(after: day("2017-12-11"))
    later = try store.recipients(after: day("2017-12-11"))
    #expect(later.isEmpty)
    let again = try store.reserve(Self.draft(on: "2017-12-20"), now: Self.noon)
    #expect(again != nil)
    let last = try store.lastCheck(before: day("2020-01-01"))
    #expect(last == day("2017-12-11"))
    let count = try store.outbox().count
    #expect(count == 4, "nothing is deleted")
  }

  @Test func `an outcome needs a claim, superseding needs none`() throws {
    let store = try place.open()
    _ = try store.reserve(Self.draft(), now: Self.morning)
    #expect(
      error { () throws(StoreError) in try store.record(.sent, for: 1, now: Self.noon) }
        == .notClaimed(1)
    )
    #expect(
      error { () throws(StoreError) in try store.record(.sent, for: 9, now: Self.noon) }
        == .unknownMessage(9)
    )
    try store.record(.superseded(reason: "dagens utskick"), for: 1, now: Self.noon)
    let entry = try store.outbox().first
    #expect(entry?.state == .superseded)
    #expect(entry?.reason == "dagens utskick")
    let isClaimed = try store.claim(1, for: "sendmail", now: Self.noon)
    #expect(!isClaimed)
  }

  @Test func `each filter narrows the list`() throws {
    let store = try place.open()
    for draft in [Self.draft(), Self.draft(2), Self.draft(on: "2017-12-12"), Self.draft(kind: "x")]
    {
      _ = try store.reserve(draft, now: Self.morning)
    }
    _ = try store.claim(2, for: "sendmail", now: Self.morning)
    try store.record(.failed(reason: "no such user"), for: 2, now: Self.noon)
    let cases: [(OutboxFilter, [Int])] = [
      (OutboxFilter(), [1, 2, 3, 4]),
      (OutboxFilter(day: day("2017-12-12")), [3]),
      (OutboxFilter(states: [.failed, .sent]), [2]),
      (OutboxFilter(states: []), []),
      (OutboxFilter(person: 1), [1, 3, 4]),
      (OutboxFilter(kind: "x"), [4]),
      (OutboxFilter(day: day("2017-12-11"), person: 1, kind: OutboxDraft.daily), [1]),
    ]
    for (filter, expected) in cases {
      let ids = try store.outbox(matching: filter).map(\.id)
      #expect(ids == expected, "\(filter)")
    }
  }

  @Test func `the last digest is the last one handed over`() throws {
    let store = try place.open()
    for text in ["2017-12-11", "2017-12-12", "2017-12-13"] {
      _ = try store.reserve(Self.draft(on: text), now: Self.morning)
    }
    for id in 1...3 { _ = try store.claim(id, for: "sendmail", now: Self.morning) }
    try store.record(.sent, for: 1, now: Self.noon)
    try store.record(.sent, for: 2, now: Self.noon)
    var days = try store.lastDigestDays()
    #expect(days.isEmpty, "nobody in the register")
    _ = try store.addPerson(name: "Aisha Amin", email: "aisha@example.org")
    days = try store.lastDigestDays()
    #expect(days == [1: day("2017-12-12")])
    days = try store.lastDigestDays(before: day("2017-12-12"))
    #expect(days == [1: day("2017-12-11")])
    days = try store.lastDigestDays(kind: "other")
    #expect(days.isEmpty)
  }

  @Test func `a lease is one holder's until it expires`() throws {
    let store = try place.open()
    func acquire(_ holder: String, _ now: Instant) throws -> Bool {
      try store.acquireLease("remind", holder: holder, until: now.adding(seconds: 600), now: now)
    }
    var isHeld = try acquire("a", Self.morning)
    #expect(isHeld)
    isHeld = try acquire("b", Self.morning.adding(seconds: 599))
    #expect(!isHeld)
    isHeld = try acquire("a", Self.morning.adding(seconds: 300))
    #expect(isHeld, "the holder prolongs it")
    isHeld = try acquire("b", Self.morning.adding(seconds: 899))
    #expect(!isHeld)
    isHeld = try acquire("b", Self.morning.adding(seconds: 900))
    #expect(isHeld, "a dead holder's lease has run out")
    try store.releaseLease("remind", holder: "a")
    isHeld = try acquire("a", Self.morning.adding(seconds: 901))
    #expect(!isHeld, "only the holder gives it back")
    try store.releaseLease("remind", holder: "b")
    isHeld = try acquire("a", Self.morning.adding(seconds: 902))
    #expect(isHeld)
  }
}
