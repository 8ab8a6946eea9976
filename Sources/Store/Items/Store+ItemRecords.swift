import ActionItems
import CivilCalendar

// Reading and writing of items with all that belongs to them; the callers hold the transaction.
extension Store {
  /// The items that meet the condition, in the given order.
  func itemRecords(
    where condition: SQL,
    _ values: [(any Bindable)?] = [],
    order: SQL = " ORDER BY i.due_last IS NULL, i.due_last, i.item_id"
  ) throws(StoreError) -> [ItemRecord] {
    var records = try connection.rows(
      Self.selectItems + " WHERE " + condition + order,
      values
    ) { row throws(StoreError) in try Self.itemRecord(row) }
    guard !records.isEmpty else { return [] }

    let places = Dictionary(uniqueKeysWithValues: zip(records.map(\.item.id), records.indices))
    let ids = JSON.array(records.map { .integer($0.item.id) }).description
    for (id, assignment) in try connection.rows(
      """
      SELECT a.item_id, a.owner_name, a.owner_mention, a.owner_kind, a.person_id
      FROM json_each(?) AS wanted CROSS JOIN assignment AS a ON a.item_id = wanted.value
      ORDER BY a.item_id, a.position
      """,
      ids,
      read: { row throws(StoreError) in (row.integer(0), try Self.assignment(row)) }
    ) {
      if let place = places[id] { records[place].item.assignments.append(assignment) }
    }
    for (id, message) in try connection.rows(
      """
      SELECT r.item_id, r.message
      FROM json_each(?) AS wanted CROSS JOIN reason AS r ON r.item_id = wanted.value
      ORDER BY r.item_id, r.position
      """,
      ids,
      read: { row in (row.integer(0), row.text(1)) }
    ) {
      if let place = places[id] { records[place].item.reasons.append(message) }
    }
    return records
  }

  func itemRecord(_ id: ActionItem.ID) throws(StoreError) -> ItemRecord {
    guard let record = try itemRecords(where: "i.item_id = ?", [id]).first else {
      throw .unknownItem(id)
    }
    return record
  }

  /// Stores a new item; its number is a new one, whatever the record's is.
  func insert(_ record: ItemRecord) throws(StoreError) -> ActionItem.ID {
    try connection.run(
      """
      INSERT INTO item (
        committee_id, document_id, text, state, due_mention, due_value, due_relation, due_first, due_last, due_anchor,
        is_conditional, confidence, rule, quote, line, range_start, range_end, section_number, section_title,
        is_edited, created
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      values: Self.values(of: record) + [record.item.created]
    )
    let id = connection.lastInsertedRow
    try insert(record.item.assignments, of: id)
    try insertReasons(record.item.reasons, of: id)
    return id
  }

  /// Writes the record over the earlier one of the same item.
  func update(
    _ record: ItemRecord,
    from earlier: ItemRecord
  ) throws(StoreError) {
    let id = record.item.id
    itemMemory.forget(id)
    try connection.run(
      """
      UPDATE item SET
        committee_id = ?, document_id = ?, text = ?, state = ?, due_mention = ?, due_value = ?, due_relation = ?,
        due_first = ?, due_last = ?, due_anchor = ?, is_conditional = ?, confidence = ?, rule = ?, quote = ?, line = ?,
        range_start = ?, range_end = ?, section_number = ?, section_title = ?, is_edited = ?
      WHERE item_id = ?
      """,
      values: Self.values(of: record) + [id]
    )
    if record.item.assignments != earlier.item.assignments {
      try connection.run("DELETE FROM assignment WHERE item_id = ?", id)
      try insert(record.item.assignments, of: id)
    }
    if record.item.reasons != earlier.item.reasons {
      try connection.run("DELETE FROM reason WHERE item_id = ?", id)
      try insertReasons(record.item.reasons, of: id)
    }
  }

  private func insert(
    _ assignments: [Assignment],
    of item: ActionItem.ID
  ) throws(StoreError) {
    for (position, assignment) in assignments.enumerated() {
      try connection.run(
        """
        INSERT INTO assignment (item_id, position, owner_name, owner_mention, owner_kind, person_id)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        item,
        position,
        assignment.owner.name,
        assignment.owner.mention,
        assignment.owner.kind.rawValue,
        assignment.person
      )
    }
  }

  private func insertReasons(
    _ reasons: [String],
    of item: ActionItem.ID
  ) throws(StoreError) {
    for (position, message) in reasons.enumerated() {
      try connection.run(
        "INSERT INTO reason (item_id, position, message) VALUES (?, ?, ?)",
        item,
        position,
        message
      )
    }
  }

  static let selectItems: SQL = """
    SELECT
      i.item_id, i.committee_id, c.name, i.document_id, d.name, m.title, m.held,
      i.text, i.state, i.due_mention, i.due_value, i.due_relation, i.due_first, i.due_last, i.due_anchor,
      i.is_conditional, i.confidence, i.rule, i.quote, i.line, i.range_start, i.range_end,
      i.section_number, i.section_title, i.created, i.is_edited
    FROM item AS i
    LEFT JOIN committee AS c ON c.committee_id = i.committee_id
    LEFT JOIN document AS d ON d.document_id = i.document_id
    LEFT JOIN meeting AS m ON m.meeting_id = d.meeting_id
    """

  private static func itemRecord(_ row: borrowing Statement) throws(StoreError) -> ItemRecord {
    let committee = row.optionalInteger(1).map { Committee(id: $0, name: row.text(2)) }
    let document = row.optionalInteger(3)
    var source: ItemSource?
    if document != nil {
      source = ItemSource(
        document: row.text(4),
        meetingTitle: row.optionalText(5),
        held: try row.optionalDate(6),
        provenance: Self.provenance(row, quote: 18)
      )
    }
    let item = ActionItem(
      id: row.integer(0),
      committee: committee,
      text: row.text(7),
      state: try row.value(8) { ItemState(rawValue: $0) },
      deadline: try deadline(row, from: 9),
      isConditional: row.boolean(15),
      confidence: row.real(16),
      rule: row.optionalText(17),
      source: source,
      created: try row.date(24)
    )
    return ItemRecord(
      item: item,
      document: document,
      anchor: try row.optionalDate(14),
      isEdited: row.boolean(25)
    )
  }

  /// The provenance in the six columns from `quote` on.
  static func provenance(_ row: borrowing Statement, quote: Int32) -> Provenance {
    let start = row.integer(quote + 2)
    var section: AgendaSection?
    if !row.isNull(quote + 4) || !row.isNull(quote + 5) {
      section = AgendaSection(
        number: row.optionalText(quote + 4),
        title: row.optionalText(quote + 5)
      )
    }
    return Provenance(
      quote: row.text(quote),
      line: row.integer(quote + 1),
      range: start..<max(start, row.integer(quote + 3)),
      section: section
    )
  }

  /// The deadline in the five columns from `column` on: words, value, relation, first and last day.
  static func deadline(
    _ row: borrowing Statement,
    from column: Int32
  ) throws(StoreError) -> Deadline? {
    guard let mention = row.optionalText(column) else { return nil }
    var period: DatePeriod?
    if let first = try row.optionalDate(column + 3), let last = try row.optionalDate(column + 4) {
      period = DatePeriod(first: min(first, last), last: last)
    }
    return Deadline(
      value: row.optionalText(column + 1),
      relation: try row.value(column + 2) { TemporalRelation(rawValue: $0) },
      mention: mention,
      period: period
    )
  }

  private static func assignment(_ row: borrowing Statement) throws(StoreError) -> Assignment {
    Assignment(
      owner: Owner(
        name: row.text(1),
        mention: row.optionalText(2),
        kind: try row.value(3) { Owner.Kind(rawValue: $0) }
      ),
      person: row.optionalInteger(4)
    )
  }

  private static func values(of record: ItemRecord) -> [(any Bindable)?] {
    let item = record.item
    let deadline = item.deadline
    let provenance = item.source?.provenance
    return [
      item.committee?.id, record.document, item.text, item.state.rawValue,
      deadline?.mention, deadline?.value, deadline?.relation.rawValue,
      deadline?.period?.first, deadline?.period?.last, record.anchor,
      item.isConditional, item.confidence, item.rule,
      provenance?.quote, provenance?.line, provenance?.range.lowerBound,
      provenance?.range.upperBound, provenance?.section?.number, provenance?.section?.title,
      record.isEdited,
    ]
  }
}
