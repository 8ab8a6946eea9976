package import ActionItems
package import CivilCalendar

// What the daily check reads: by indexes that hold open items alone, so that closed and far-off ones cost nothing.
extension Store {
  /// The open items that may concern a digest: those whose last day in time is no later than `last` (overdue ones too),
  /// those without a known day where asked for, and those stored or assigned on `assignedSince` or later.
  package func dueItems(
    through last: CalendarDate,
    includeUndated: Bool,
    assignedSince: CalendarDate?
  ) throws(StoreError) -> [ActionItem] {
    let (sql, values) = Self.dueItemsQuery(
      through: last,
      includeUndated: includeUndated,
      assignedSince: assignedSince
    )
    return try connection.read { () throws(StoreError) in
      try itemRecords(where: "i.item_id IN (" + sql + ")", values).map(\.item)
    }
  }

  /// The items that a person is to confirm or dismiss.
  package func proposedItems() throws(StoreError) -> [ActionItem] {
    try connection.read { () throws(StoreError) in
      try itemRecords(where: Self.isProposed).map(\.item)
    }
  }

  static let isProposed: SQL = "i.state = 'proposed'"

  /// The numbers of the items of `dueItems`.
  static func dueItemsQuery(
    through last: CalendarDate,
    includeUndated: Bool,
    assignedSince: CalendarDate?
  ) -> (sql: SQL, values: [(any Bindable)?]) {
    var parts: [SQL] = ["SELECT item_id FROM item WHERE state = 'open' AND due_last <= ?"]
    var values: [(any Bindable)?] = [last]
    if includeUndated {
      parts.append("SELECT item_id FROM item WHERE state = 'open' AND due_last IS NULL")
    }
    if let assignedSince {
      parts.append("SELECT item_id FROM item WHERE state = 'open' AND created >= ?")
      parts.append(
        """
        SELECT a.item_id FROM assignment AS a CROSS JOIN item AS o ON o.item_id = a.item_id
        WHERE a.since >= ? AND o.state = 'open'
        """
      )
      values += [assignedSince, assignedSince]
    }
    return (parts.joined(by: " UNION "), values)
  }
}
