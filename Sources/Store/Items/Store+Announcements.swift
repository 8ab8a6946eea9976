package import ActionItems
package import CivilCalendar

// Which items a digest has told of. The schema's triggers forget it whenever an item changes hands.
extension Store {
  /// The open items that stood in no digest since they last changed hands, or first stood in one on `day` or later:
  /// that one may have reached nobody yet.
  package func unannouncedItems(since day: CalendarDate) throws(StoreError) -> [ActionItem] {
    try connection.read { () throws(StoreError) in
      try itemRecords(
        where: """
          i.item_id IN (
            SELECT item_id FROM item WHERE state = 'open' AND announced IS NULL
            UNION ALL SELECT item_id FROM item WHERE state = 'open' AND announced >= ?
          )
          """,
        [day]
      ).map(\.item)
    }
  }

  /// The open items of these people, and those of everybody in their committees.
  package func openItems(ofPeople people: [Person.ID]) throws(StoreError) -> [ActionItem] {
    guard !people.isEmpty else { return [] }
    let wanted = JSON.array(people.map(JSON.integer)).description
    return try connection.read { () throws(StoreError) in
      try itemRecords(
        where: """
          i.state = 'open' AND i.item_id IN (
            SELECT item_id FROM assignment WHERE person_id IN (SELECT value FROM json_each(?1))
            UNION
            SELECT a.item_id FROM assignment AS a JOIN item AS g USING (item_id)
            JOIN membership AS m ON m.committee_id = g.committee_id
            WHERE a.person_id IS NULL AND a.owner_kind = 'group'
              AND m.person_id IN (SELECT value FROM json_each(?1))
          )
          """,
        [wanted]
      ).map(\.item)
    }
  }

  /// The days on which the items first stood in a digest; an item that stood in none is not among them.
  package func announcements(
    of ids: [ActionItem.ID]
  ) throws(StoreError) -> [ActionItem.ID: CalendarDate] {
    let wanted = JSON.array(ids.map(JSON.integer)).description
    let days = try connection.rows(
      """
      SELECT i.item_id, i.announced FROM json_each(?) AS wanted
      CROSS JOIN item AS i ON i.item_id = wanted.value WHERE i.announced IS NOT NULL
      """,
      wanted
    ) { row throws(StoreError) in (row.integer(0), try row.date(1)) }
    return Dictionary(days) { first, _ in first }
  }

  /// Notes that the items stand in a digest of the day; those that stood in one before keep that day.
  package func announce(_ ids: Set<ActionItem.ID>, on day: CalendarDate) throws(StoreError) {
    let wanted = JSON.array(ids.sorted().map(JSON.integer)).description
    try write { () throws(StoreError) in
      try connection.run(
        """
        UPDATE item SET announced = ?1
        WHERE item_id IN (SELECT value FROM json_each(?2)) AND announced IS NULL
        """,
        day,
        wanted
      )
    }
  }
}
