import ActionItems
import CSQLite
import CivilCalendar
import TestSupport

@testable import Store

/// A folder of its own with one store, for one test.
struct StoreFolder {
  static let today = CalendarDate("2017-12-11") ?? CalendarDate(dayNumber: 0)
  static let now = Instant("2017-12-11T09:00:00Z") ?? Instant(seconds: 0)

  let folder = TemporaryFolder()

  var path: String { folder.path("bevaka.sqlite") }

  func open(
    _ access: Store.Access = .readWrite(create: true),
    busyTimeoutMilliseconds: Int = 5000
  ) throws(StoreError) -> Store {
    try Store(path: path, access: access, busyTimeoutMilliseconds: busyTimeoutMilliseconds)
  }

  /// The error that opening the path gives; nil where it opens.
  func errorOpening(
    _ path: String? = nil,
    _ access: Store.Access = .readWrite(create: true)
  ) -> StoreError? {
    do throws(StoreError) {
      _ = try Store(path: path ?? self.path, access: access)
      return nil
    } catch {
      return error
    }
  }

  /// Runs SQL on the file without any of the store's own checks, as another program would.
  func runRaw(_ sql: String, on name: String = "bevaka.sqlite") -> String? {
    var database: OpaquePointer?
    defer { sqlite3_close_v2(database) }
    guard sqlite3_open(folder.path(name), &database) == SQLITE_OK else { return "cannot open" }
    let code = sqlite3_exec(database, sql, nil, nil, nil)
    return code == SQLITE_OK ? nil : String(cString: sqlite3_errmsg(database))
  }
}

/// The error that the call gives; nil where it gives none.
func error(of call: () throws(StoreError) -> Void) -> StoreError? {
  do throws(StoreError) {
    try call()
    return nil
  } catch {
    return error
  }
}

/// A day written in a test; a misspelt one fails at once.
func day(_ text: String) -> CalendarDate {
  guard let day = CalendarDate(text) else { preconditionFailure("no day: \(text)") }
  return day
}

func instant(_ text: String) -> Instant {
  guard let instant = Instant(text) else { preconditionFailure("no instant: \(text)") }
  return instant
}

extension Candidate {
  /// A candidate whose quote is made of owner, text and deadline.
  static func sample(
    _ text: String,
    by owners: [Owner] = [],
    due: Deadline? = nil,
    line: Int = 10,
    state: ItemState = .open,
    findings: [Finding] = []
  ) -> Candidate {
    let words = owners.map { $0.mention ?? $0.name } + [text] + (due.map { [$0.mention] } ?? [])
    let quote = words.joined(separator: " ")
    return Candidate(
      text: text,
      provenance: Provenance(
        quote: quote,
        line: line,
        range: line * 100..<line * 100 + quote.utf8.count,
        section: AgendaSection(number: "4", title: "Årlig konferens")
      ),
      owners: owners,
      deadline: due,
      state: state,
      rule: "present-commitment",
      findings: findings
    )
  }
}

extension Deadline {
  static func on(_ text: String) -> Deadline {
    Deadline(value: text, relation: .by, mention: "senast \(text)", period: DatePeriod(day(text)))
  }

  static let undatedNextMeeting = Deadline(
    value: nextMeeting,
    relation: .by,
    mention: "till nästa möte",
    period: nil
  )
}

extension MeetingEvent {
  static func nextMeeting(_ start: String) -> MeetingEvent {
    MeetingEvent(
      title: nextMeetingTitle,
      provenance: Provenance(quote: "Nästa möte \(start)", line: 40, range: 4000..<4021),
      start: start
    )
  }
}

extension Minutes {
  static func sample(
    _ items: [Candidate],
    held: String? = "2017-12-11",
    source: String = "protokoll.txt",
    title: String? = "Styrelsemöte",
    events: [MeetingEvent] = []
  ) -> Minutes {
    Minutes(
      source: source,
      meeting: Meeting(title: title, held: held.map(day)),
      items: items,
      events: events
    )
  }

  /// Bytes that differ where the minutes differ.
  var bytes: [UInt8] { Array("\(self)".utf8) }
}

extension Store {
  /// Imports the minutes with bytes of their own, as the test's today.
  func take(
    _ minutes: Minutes,
    into committee: Committee? = nil,
    on today: CalendarDate = StoreFolder.today
  ) throws(StoreError) -> ImportOutcome {
    try importMinutes(
      minutes,
      text: minutes.bytes,
      committee: committee?.id,
      actor: "import",
      today: today,
      now: StoreFolder.now
    )
  }

  /// Makes the change by hand, as the test's today.
  @discardableResult
  func make(_ change: Change, to ids: Int...) throws(StoreError) -> [ActionItem] {
    try apply(change, to: ids, actor: "lena", today: StoreFolder.today, now: StoreFolder.now)
  }

  func addItem(
    _ text: String,
    to committee: Committee? = nil,
    by owners: [Owner] = [],
    due: Deadline? = nil
  ) throws(StoreError) -> ActionItem {
    try add(
      text: text,
      committee: committee?.id,
      assignments: owners.map { Assignment(owner: $0) },
      deadline: due,
      actor: "lena",
      today: StoreFolder.today,
      now: StoreFolder.now
    )
  }
}
