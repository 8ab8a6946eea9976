package import ActionItems
import CivilCalendar

extension Store {
  /// The items that the filter lets through, by last day in time (undated ones last), then by number.
  package func items(
    matching filter: ItemFilter = ItemFilter()
  ) throws(StoreError) -> [ActionItem] {
    try connection.read { () throws(StoreError) in
      try records(matching: filter, also: [], limit: filter.limit)
    }
  }

  /// - Throws: `StoreError.unknownItem`.
  package func item(_ id: ActionItem.ID) throws(StoreError) -> ActionItem {
    try connection.read { () throws(StoreError) in try itemRecord(id).item }
  }

  /// The items in whose words, quote or section title every one of the words occurs, in whatever case.
  ///
  /// Part of a word is enough ("budget" finds "årsbudgeten"); no character has a meaning of its own.
  package func search(
    words: String,
    matching filter: ItemFilter = ItemFilter()
  ) throws(StoreError) -> [ActionItem] {
    let search = WordSearch(words)
    guard let expression = search.expression else {
      let items = try items(matching: filter.withoutLimit)
      return Array(items.lazy.filter(search.matches).prefix(filter.limit ?? .max))
    }
    let items = try connection.read { () throws(StoreError) in
      try records(
        matching: filter,
        also: [
          (
            "i.item_id IN (SELECT rowid FROM item_words WHERE item_words MATCH ?)", [expression]
          )
        ],
        limit: nil
      )
    }
    return Array(items.lazy.filter(search.matches).prefix(filter.limit ?? .max))
  }

  /// What happened to the item, oldest first.
  ///
  /// - Throws: `StoreError.unknownItem`.
  package func history(of id: ActionItem.ID) throws(StoreError) -> [HistoryEntry] {
    try connection.read { () throws(StoreError) in
      _ = try itemRecord(id)
      return try connection.rows(
        """
        SELECT history_id, item_id, at, day, actor, action, detail,
          json_extract(before, '$.due.last'), json_extract(after, '$.due.last')
        FROM history WHERE item_id = ? ORDER BY history_id
        """,
        id
      ) { row throws(StoreError) in
        HistoryEntry(
          id: row.integer(0),
          item: row.optionalInteger(1),
          at: try row.instant(2),
          day: try row.date(3),
          actor: row.text(4),
          action: row.text(5),
          detail: row.optionalText(6),
          dueBefore: try row.optionalDate(7),
          dueAfter: try row.optionalDate(8)
        )
      }
    }
  }

  private typealias Condition = (sql: SQL, values: [(any Bindable)?])

  private func records(
    matching filter: ItemFilter,
    also further: [Condition],
    limit: Int?
  ) throws(StoreError) -> [ActionItem] {
    let conditions = try conditions(of: filter) + further
    let sql = conditions.isEmpty ? "TRUE" : conditions.map(\.sql).joined(by: " AND ")
    return try itemRecords(
      where: sql,
      conditions.flatMap(\.values) + [limit ?? -1],
      order: " ORDER BY i.due_last IS NULL, i.due_last, i.item_id LIMIT ?"
    ).map(\.item)
  }

  private func conditions(of filter: ItemFilter) throws(StoreError) -> [Condition] {
    var conditions: [Condition] = []
    if let states = filter.states {
      let names = JSON.array(states.map { .string($0.rawValue) }).description
      conditions.append(("i.state IN (SELECT value FROM json_each(?))", [names]))
    }
    if let committee = filter.committee {
      conditions.append(("i.committee_id = ?", [committee]))
    }
    if let person = filter.person {
      conditions.append(
        ("i.item_id IN (SELECT item_id FROM assignment WHERE person_id = ?)", [person])
      )
    }
    if let name = filter.ownerName {
      let names = JSON.array(try ownerNames(containing: name).map(JSON.string)).description
      conditions.append(
        (
          """
          i.item_id IN (
            SELECT a.item_id FROM json_each(?) AS wanted CROSS JOIN assignment AS a ON a.owner_name = wanted.value)
          """, [names]
        )
      )
    }
    if let day = filter.dueBefore { conditions.append(("i.due_last < ?", [day])) }
    if let day = filter.dueAfter { conditions.append(("i.due_last > ?", [day])) }
    switch filter.isUndated {
    case true: conditions.append(("i.due_last IS NULL", []))
    case false: conditions.append(("i.due_last IS NOT NULL", []))
    case nil: break
    }
    return conditions
  }

  /// SQLite knows upper and lower case of ASCII alone, so the names are compared here.
  private func ownerNames(containing part: String) throws(StoreError) -> [String] {
    let wanted = part.lowercased()
    return try connection.rows("SELECT DISTINCT owner_name FROM assignment") { row in row.text(0) }
      .filter { $0.lowercased().contains(wanted) }
  }
}

extension ItemFilter {
  fileprivate var withoutLimit: ItemFilter {
    var filter = self
    filter.limit = nil
    return filter
  }
}
