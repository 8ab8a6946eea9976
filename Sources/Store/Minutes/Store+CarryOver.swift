import ActionItems
import CivilCalendar

// What minutes say of the committee's earlier items; the import holds the transaction.
extension Store {
  /// What a version of minutes says of items of other documents, and which version it is.
  struct LaterWords {
    let document: Int
    /// The first version of the document: what its own items say is for the reconciliation.
    let series: Int
    let name: String
    let held: CalendarDate?
    let committee: Committee.ID
    let reports: [Report]
    /// What the reconciliation has found no item for.
    let candidates: [Candidate]
  }

  /// Closes, keeps, moves and drops the committee's earlier items as the words say, and takes back what an earlier
  /// version of the same document did to them and this one no longer says.
  ///
  /// - Returns: the candidates that are new items.
  func carryOver(
    _ words: LaterWords,
    into outcome: inout ImportOutcome,
    _ occasion: Occasion
  ) throws(StoreError) -> [Candidate] {
    let earlier = try earlierItems(words)
    guard !earlier.isEmpty else { return words.candidates }
    let result = CarryOver.outcome(
      of: earlier.map { CarryOver.Known($0.before.item, isSettledLater: $0.isSettledLater) },
      reports: words.reports,
      candidates: words.candidates,
      isDated: words.held != nil,
      memory: matterMemory
    )
    let steps = Dictionary(uniqueKeysWithValues: result.steps.map { ($0.item, $0) })
    for entry in earlier {
      let step = steps[entry.now.item.id]
      guard step != nil || entry.before != entry.now else { continue }
      let effect = step?.effect ?? .takenBack
      let place = step.map { "\(words.name) rad \($0.provenance.line): ”\($0.provenance.quote)”" }
      let change = Change.carry(effect, words: place ?? words.name)
      var record = entry.before
      record.item = try record.item.changed(by: change)
      if case .moved = effect { record.anchor = words.held }
      guard try saveCarried(record, from: entry.now, change, words, occasion) else { continue }
      outcome.add(effect, record.item.id)
    }
    return result.added
  }

  /// Stores what the words make of the item, unless it is so already and the history says why.
  private func saveCarried(
    _ record: ItemRecord,
    from now: ItemRecord,
    _ change: Change,
    _ words: LaterWords,
    _ occasion: Occasion
  ) throws(StoreError) -> Bool {
    guard case .carry(let effect, let text) = change else { return false }
    let difference = record.difference(from: now)
    if difference == nil {
      // A mere trace is left once.
      guard effect == .kept || effect == .mentioned else { return false }
      let told = try connection.rows(
        "SELECT 1 FROM history WHERE item_id = ? AND action = ? AND detail = ?",
        record.item.id,
        change.action,
        text
      ) { row in row.integer(0) }
      guard told.isEmpty else { return false }
    } else {
      try update(record, from: now)
    }
    let summary = record.item.summary(ofChangeFrom: now.item)
    try log(
      change.action,
      item: record.item.id,
      document: words.document,
      detail: [summary, text].compactMap { $0 }.joined(separator: "; "),
      before: difference?.before,
      after: difference?.after,
      occasion
    )
    return true
  }

  // MARK: Earlier items

  /// An item of another document, as it is and as it was before earlier versions of this document said anything of it.
  private struct Earlier {
    let now: ItemRecord
    var before: ItemRecord
    var isSettledLater: Bool
  }

  /// So many of a committee's newest items are compared: more are beyond what a chair can follow.
  private static let mostItems = 500

  /// The committee's live items of other documents, and the closed ones that later words or a person have settled.
  private func earlierItems(_ words: LaterWords) throws(StoreError) -> [Earlier] {
    var entries = try remembered(newestItems(of: words.committee))
    var former: [ActionItem.ID: FormerValues] = [:]
    // A document that is new has no items, and has changed none yet.
    if words.series != words.document {
      let versions = try self.versions(of: words.series)
      entries.removeAll { entry in entry.record.document.map(versions.contains) ?? false }
      let ids = JSON.array(entries.map { .integer($0.record.item.id) }).description
      former = try formerValues(ids, words.series)
    }
    return entries.compactMap { known in
      let record = known.record
      let isSettled =
        words.held.map { known.past.isSettled(after: $0, besides: words.series) } ?? false
      var entry = Earlier(now: record, before: record, isSettledLater: isSettled)
      if let values = former[record.item.id] {
        if values.isOverwritten {
          entry.isSettledLater = true
        } else {
          entry.before = values.applied(to: record)
        }
      }
      return entry.before.item.isLive || entry.isSettledLater ? entry : nil
    }
  }

  /// The committee's newest items, live and closed.
  private func newestItems(of committee: Committee.ID) throws(StoreError) -> [ActionItem.ID] {
    try connection.rows(
      """
      SELECT item_id FROM (
        SELECT item_id FROM item
        WHERE committee_id = ?1 AND state IN ('open', 'proposed') ORDER BY item_id DESC LIMIT ?2)
      UNION
      SELECT item_id FROM (
        SELECT item_id FROM item
        WHERE committee_id = ?1 AND state IN ('done', 'dropped') ORDER BY item_id DESC LIMIT ?2)
      ORDER BY 1
      """,
      committee,
      Self.mostItems
    ) { row in row.integer(0) }
  }

  private func versions(of series: Int) throws(StoreError) -> Set<Int> {
    Set(
      try connection.rows("SELECT document_id FROM document WHERE series_id = ?", series) { row in
        row.integer(0)
      }
    )
  }

  /// What the versions of a document have changed of each item, with the values from before.
  private func formerValues(
    _ ids: String,
    _ series: Int
  ) throws(StoreError) -> [ActionItem.ID: FormerValues] {
    let imports: SQL = """
      SELECT i.change_id FROM document AS d JOIN history AS i
      ON i.document_id = d.document_id AND i.action = 'import' AND i.item_id IS NULL
      WHERE d.series_id = ?2
      """
    var former: [ActionItem.ID: FormerValues] = [:]
    // Newest first, so that the oldest values are what stays.
    for (id, values) in try connection.rows(
      """
      SELECT h.item_id, h.history_id, h.before, h.change_id IN (
      """ + imports + """
        )
        FROM json_each(?1) AS wanted CROSS JOIN history AS h ON h.item_id = wanted.value
        WHERE h.before IS NOT NULL ORDER BY h.history_id DESC
        """,
      ids,
      series,
      read: { row in (row.integer(0), (text: row.text(2), isOwn: row.boolean(3))) }
    ) {
      var known = former[id] ?? FormerValues()
      if values.isOwn {
        known.isOverwritten = known.isOverwritten || known.hasForeign
        try read(values.text, into: &known)
      } else {
        known.hasForeign = true
      }
      former[id] = known
    }
    return former.filter { $0.value.hasOwn }
  }

  private func read(_ before: String, into values: inout FormerValues) throws(StoreError) {
    values.hasOwn = true
    let reasons = try connection.rows(
      "SELECT value FROM json_each(?, '$.reasons')",
      before
    ) { row in row.text(0) }
    _ = try connection.row(
      """
      SELECT json_extract(?1, '$.state'), json_type(?1, '$.due'), json_extract(?1, '$.due.mention'),
        json_extract(?1, '$.due.value'), json_extract(?1, '$.due.relation'), json_extract(?1, '$.due.first'),
        json_extract(?1, '$.due.last'), json_type(?1, '$.anchor'), json_extract(?1, '$.anchor'),
        json_type(?1, '$.reasons')
      """,
      before
    ) { row throws(StoreError) in
      if !row.isNull(0) { values.state = try row.value(0) { ItemState(rawValue: $0) } }
      if !row.isNull(1) { values.deadline = .some(try Self.deadline(row, from: 2)) }
      if !row.isNull(7) { values.anchor = .some(try row.optionalDate(8)) }
      if !row.isNull(9) { values.reasons = reasons }
    }
  }
}

/// Values of an item from before a document said anything of it; nil for those that it has not changed.
private struct FormerValues {
  var state: ItemState?
  var deadline: Deadline??
  var anchor: CalendarDate??
  var reasons: [String]?
  var hasOwn = false
  var hasForeign = false
  /// Whether others have changed the item since.
  var isOverwritten = false

  func applied(to record: ItemRecord) -> ItemRecord {
    var record = record
    if let state { record.item.state = state }
    if let deadline { record.item.deadline = deadline }
    if let anchor { record.anchor = anchor }
    if let reasons { record.item.reasons = reasons }
    return record
  }
}

extension ImportOutcome {
  fileprivate mutating func add(_ effect: CarryOver.Effect, _ id: ActionItem.ID) {
    switch effect {
    case .done: done.append(id)
    case .dropped: dropped.append(id)
    case .kept: kept.append(id)
    case .moved: moved.append(id)
    case .doubt: unclear.append(id)
    case .takenBack: takenBack.append(id)
    case .mentioned: break
    }
  }
}
