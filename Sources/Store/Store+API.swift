package import ActionItems
package import CivilCalendar

extension Store {
  package func identity() throws(StoreError) -> String { throw todo }
  package func register() throws(StoreError) -> Register { throw todo }
  @discardableResult
  package func addCommittee(_ name: String) throws(StoreError) -> Committee { throw todo }
  package func renameCommittee(_ id: Committee.ID, to name: String) throws(StoreError) { throw todo }
  package func committee(named name: String) throws(StoreError) -> Committee? { throw todo }
  @discardableResult
  package func addPerson(
    name: String, email: String?, aliases: [String] = []
  ) throws(StoreError) -> Person { throw todo }
  package func updatePerson(_ person: Person) throws(StoreError) { throw todo }
  package func removePerson(_ id: Person.ID) throws(StoreError) { throw todo }
  package func setMembership(_ membership: Membership) throws(StoreError) { throw todo }
  package func removeMembership(
    of person: Person.ID, in committee: Committee.ID
  ) throws(StoreError) { throw todo }

  package func importMinutes(
    _ minutes: Minutes, text: [UInt8], committee: Committee.ID?, actor: String,
    today: CalendarDate, now: Instant
  ) throws(StoreError) -> ImportOutcome { throw todo }

  package func items(
    matching filter: ItemFilter = ItemFilter()
  ) throws(StoreError) -> [ActionItem] { throw todo }
  package func item(_ id: ActionItem.ID) throws(StoreError) -> ActionItem { throw todo }
  package func history(of id: ActionItem.ID) throws(StoreError) -> [HistoryEntry] { throw todo }
  package func search(
    words: String, matching filter: ItemFilter = ItemFilter()
  ) throws(StoreError) -> [ActionItem] { throw todo }
  package func add(
    text: String, committee: Committee.ID?, assignments: [Assignment], deadline: Deadline?,
    actor: String, today: CalendarDate, now: Instant
  ) throws(StoreError) -> ActionItem { throw todo }
  @discardableResult
  package func apply(
    _ change: Change, to ids: [ActionItem.ID], actor: String, today: CalendarDate, now: Instant
  ) throws(StoreError) -> [ActionItem] { throw todo }

  package func events(
    committee: Committee.ID?, from first: CalendarDate
  ) throws(StoreError) -> [MeetingEvent] { throw todo }
  package func nextMeeting(
    of committee: Committee.ID, after day: CalendarDate
  ) throws(StoreError) -> CalendarDate? { throw todo }

  package func setting(_ key: String) throws(StoreError) -> String? { throw todo }
  package func setSetting(_ key: String, to value: String?) throws(StoreError) { throw todo }
  package func settings() throws(StoreError) -> [(key: String, value: String)] { throw todo }

  package func dueItems(
    on today: CalendarDate, through last: CalendarDate, includeUndated: Bool,
    assignedSince: CalendarDate?
  ) throws(StoreError) -> [ActionItem] { throw todo }
  package func proposedItems() throws(StoreError) -> [ActionItem] { throw todo }

  package func lastDigestDays(
    kind: String = OutboxDraft.daily
  ) throws(StoreError) -> [Person.ID: CalendarDate] { throw todo }
  package func reserve(
    _ draft: OutboxDraft, now: Instant
  ) throws(StoreError) -> OutboxEntry? { throw todo }
  package func outbox(
    matching filter: OutboxFilter = OutboxFilter()
  ) throws(StoreError) -> [OutboxEntry] { throw todo }
  package func pendingOutbox(
    on day: CalendarDate, now: Instant, includeClaimed: Bool = false
  ) throws(StoreError) -> [OutboxEntry] { throw todo }
  package func claim(
    _ id: OutboxEntry.ID, now: Instant, includeClaimed: Bool = false
  ) throws(StoreError) -> Bool { throw todo }
  package func record(
    _ outcome: OutboxOutcome, for id: OutboxEntry.ID, now: Instant
  ) throws(StoreError) { throw todo }
  package func acquireLease(
    _ name: String, holder: String, until: Instant, now: Instant
  ) throws(StoreError) -> Bool { throw todo }
  package func releaseLease(_ name: String, holder: String) throws(StoreError) { throw todo }

  private var todo: StoreError { .failed(path: connection.path, reason: "not built yet") }
}
