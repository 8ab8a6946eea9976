package import ActionItems
package import CivilCalendar

// What the daily check reads: by indexes that hold open items alone, so that closed and far-off ones cost nothing.
extension Store {
  /// The open items whose last day in time is no later than `last` (overdue ones too), and with `includeUndated` those
  /// without a known day.
  package func dueItems(
    through last: CalendarDate,
    includeUndated: Bool
  ) throws(StoreError) -> [ActionItem] {
    try connection.read { () throws(StoreError) in
      try itemRecords(where: Self.isDue(includeUndated: includeUndated), [last]).map(\.item)
    }
  }

  /// The items that a person is to confirm or dismiss.
  package func proposedItems() throws(StoreError) -> [ActionItem] {
    try connection.read { () throws(StoreError) in
      try itemRecords(where: Self.isProposed).map(\.item)
    }
  }

  static let isProposed: SQL = "i.state = 'proposed'"

  /// The condition of `dueItems`, whose one parameter is the last day.
  static func isDue(includeUndated: Bool) -> SQL {
    let isDated: SQL =
      "i.item_id IN (SELECT item_id FROM item WHERE state = 'open' AND due_last <= ?"
    let isUndated: SQL =
      " UNION ALL SELECT item_id FROM item WHERE state = 'open' AND due_last IS NULL"
    return includeUndated ? isDated + isUndated + ")" : isDated + ")"
  }
}
