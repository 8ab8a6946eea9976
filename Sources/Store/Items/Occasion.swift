import CivilCalendar

/// Who changes something and when; all entries that one command writes to the history share its number.
struct Occasion {
  let actor: String
  let day: CalendarDate
  let at: Instant
  /// The history's `change_id`.
  let change: Int
}

extension Store {
  /// The occasion of the change that the running transaction makes.
  func occasion(
    actor: String,
    day: CalendarDate,
    at: Instant
  ) throws(StoreError) -> Occasion {
    let last = try connection.number("SELECT ifnull(max(change_id), 0) FROM history")
    return Occasion(actor: actor, day: day, at: at, change: last + 1)
  }

  /// Appends one entry to the history.
  func log(
    _ action: String,
    item: Int? = nil,
    document: Int? = nil,
    detail: String? = nil,
    before: JSON? = nil,
    after: JSON? = nil,
    _ occasion: Occasion
  ) throws(StoreError) {
    if let item { itemMemory.forget(item) }
    try connection.run(
      """
      INSERT INTO history (change_id, item_id, document_id, at, day, actor, action, detail, before, after)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      occasion.change,
      item,
      document,
      occasion.at,
      occasion.day,
      occasion.actor,
      action,
      detail,
      before?.description,
      after?.description
    )
  }
}
