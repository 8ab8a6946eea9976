import ActionItems
import CivilCalendar

/// Items as the store has them, kept from one document to the next.
///
/// An archive is taken in document by document, and each is compared with a thousand of its committee's items that the one
/// before was compared with too. Whoever changes an item, or says something of it in the history, has it forgotten; what
/// may change many, such as the register, an error or another process, has all forgotten.
final class ItemMemory {
  /// An item, and what has been said of it.
  struct Entry {
    let record: ItemRecord
    var past = Past()
  }

  /// When an item was last spoken of.
  struct Past {
    /// The first version of each document that says something certain of it, with the last day that one was held.
    var words: [(series: Int, held: CalendarDate)] = []
    /// The last day on which a person changed it.
    var edited: CalendarDate?

    /// Whether words no older than the day, of other documents than the series, or a person after it have settled it.
    func isSettled(after day: CalendarDate, besides series: Int) -> Bool {
      if let edited, edited > day { return true }
      return words.contains { $0.series != series && $0.held >= day }
    }
  }

  private var entries: [ActionItem.ID: Entry] = [:]
  /// SQLite's number for what other connections have written.
  private var version: Int?
  /// Of some committees; then it begins anew.
  private static let mostItems = 10_000

  subscript(id: ActionItem.ID) -> Entry? { entries[id] }

  /// Makes room for so many items.
  func reserve(_ count: Int) {
    if entries.count + count > Self.mostItems { forgetAll() }
  }

  func keep(_ entry: Entry) { entries[entry.record.item.id] = entry }

  func forget(_ id: ActionItem.ID) { entries[id] = nil }

  func forgetAll() { entries.removeAll(keepingCapacity: true) }

  /// Forgets all unless the store is what this connection left.
  func check(version: Int?) {
    if version != self.version { forgetAll() }
    self.version = version
  }
}

extension Store {
  /// The items of the numbers, in that order.
  func remembered(_ ids: [ActionItem.ID]) throws(StoreError) -> [ItemMemory.Entry] {
    let missing = ids.filter { itemMemory[$0] == nil }
    if !missing.isEmpty {
      itemMemory.reserve(missing.count)
      // All are loaded anew where there was no room.
      try load(ids.filter { itemMemory[$0] == nil })
    }
    return ids.compactMap { itemMemory[$0] }
  }

  private func load(_ ids: [ActionItem.ID]) throws(StoreError) {
    let wanted = JSON.array(ids.map(JSON.integer)).description
    var pasts = try said(of: wanted)
    for (id, day) in try edits(of: wanted) { pasts[id, default: ItemMemory.Past()].edited = day }
    let records = try itemRecords(
      where: "i.item_id IN (SELECT value FROM json_each(?))",
      [wanted],
      order: ""
    )
    for record in records {
      let past = pasts[record.item.id] ?? ItemMemory.Past()
      itemMemory.keep(ItemMemory.Entry(record: record, past: past))
    }
  }

  private func said(of ids: String) throws(StoreError) -> [ActionItem.ID: ItemMemory.Past] {
    var pasts: [ActionItem.ID: ItemMemory.Past] = [:]
    for (id, series, held) in try connection.rows(
      """
      SELECT h.item_id, d.series_id, max(m.held)
      FROM json_each(?1) AS wanted CROSS JOIN history AS h ON h.item_id = wanted.value
      JOIN document AS d ON d.document_id = h.document_id
      JOIN meeting AS m ON m.meeting_id = d.meeting_id
      WHERE m.held IS NOT NULL AND h.action <> 'report-doubt'
      GROUP BY h.item_id, d.series_id
      """,
      ids,
      read: { row throws(StoreError) in (row.integer(0), row.integer(1), try row.date(2)) }
    ) {
      pasts[id, default: ItemMemory.Past()].words.append((series, held))
    }
    return pasts
  }

  private func edits(of ids: String) throws(StoreError) -> [(ActionItem.ID, CalendarDate)] {
    try connection.rows(
      """
      SELECT h.item_id, max(h.day)
      FROM json_each(?1) AS wanted CROSS JOIN history AS h ON h.item_id = wanted.value
      WHERE h.document_id IS NULL
        AND h.action IN ('add', 'confirm', 'dismiss', 'done', 'reopen', 'drop', 'assign', 'due')
        AND NOT EXISTS (
          SELECT 1 FROM history AS same WHERE same.change_id = h.change_id AND same.action = 'import')
      GROUP BY h.item_id
      """,
      ids,
      read: { row throws(StoreError) in (row.integer(0), try row.date(1)) }
    )
  }
}
