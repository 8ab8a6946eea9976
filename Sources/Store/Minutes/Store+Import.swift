package import ActionItems
package import CivilCalendar

extension Store {
  /// Stores minutes with all that was found in them, in one transaction.
  ///
  /// The same bytes again change nothing. Other bytes under the same name, of the same committee and day, are a corrected
  /// version: its items are brought up to date, unless a person has changed or closed them; what its words no longer have
  /// is flagged, never deleted. What the minutes say of the committee's earlier items closes, keeps or moves those, unless
  /// later words or a person have settled them since. Minutes first imported without a committee join the one that is named later.
  ///
  /// `text` is the document's bytes, which the provenance points into; `committee` is nil where the user names none.
  ///
  /// - Throws: `StoreError.unknownCommittee`.
  package func importMinutes(
    _ minutes: Minutes,
    text: [UInt8],
    committee: Committee.ID?,
    actor: String,
    today: CalendarDate,
    now: Instant
  ) throws(StoreError) -> ImportOutcome {
    try write { () throws(StoreError) in
      if let committee { try requireCommittee(committee) }
      let name = minutes.source.split(separator: "/").last.map(String.init) ?? minutes.source
      let documents = try documents(like: minutes, named: name, text: text, committee: committee)
      if let same = documents.first(where: { $0.isSame(as: minutes, committee: committee) }) {
        return ImportOutcome(document: same.id, isUnchanged: true)
      }
      let (earlier, known) = try earlierVersion(of: minutes, named: name, among: documents)
      let occasion = try occasion(actor: actor, day: today, at: now)
      let owner = committee ?? earlier?.committee
      var meeting = minutes.meeting
      // The day that was once given by hand (`--held`) stays where the corrected file has none.
      meeting.held = meeting.held ?? earlier?.held
      let document = try insertDocument(
        named: name,
        text: text,
        meeting: self.meeting(meeting, of: owner),
        replacing: earlier,
        occasion
      )
      try insertEvents(minutes.events, of: document)
      try log("import", document: document, detail: name, occasion)

      let incoming = Incoming(
        document: document,
        series: earlier?.series ?? document,
        name: name,
        meeting: meeting,
        committee: owner,
        register: try register()
      )
      let outcome = try reconcile(known, with: minutes, of: incoming, occasion)
      if let owner {
        let days = [meeting.held] + minutes.events.filter(\.isNextMeeting).map(\.day)
        let news = earlier == nil ? days.compactMap(\.self) : nil
        try rebindNextMeetings(of: owner, for: news, occasion)
      }
      return outcome
    }
  }

  /// The committee of the stored document that the minutes are a copy of, or else a corrected version of.
  ///
  /// It is nil where the minutes are new, or the document is of no committee. With `onlyCopies` a corrected version
  /// counts as new.
  package func committee(
    ofDocumentLike minutes: Minutes,
    text: [UInt8],
    onlyCopies: Bool
  ) throws(StoreError) -> Committee.ID? {
    try connection.read { () throws(StoreError) in
      let name = minutes.source.split(separator: "/").last.map(String.init) ?? minutes.source
      let documents = try documents(like: minutes, named: name, text: text, committee: nil)
      if let same = documents.first(where: { $0.isSame(as: minutes, committee: nil) }) {
        return same.committee
      }
      if onlyCopies { return nil }
      return try earlierVersion(of: minutes, named: name, among: documents).0?.committee
    }
  }

  /// A version of a document on its way into the store.
  private struct Incoming {
    let document: Int
    let series: Int
    let name: String
    let meeting: Meeting
    let committee: Committee.ID?
    let register: Register

    func source(_ provenance: Provenance) -> ItemSource {
      ItemSource(
        document: name,
        meetingTitle: meeting.title,
        held: meeting.held,
        provenance: provenance
      )
    }
  }

  private func earlierVersion(
    of minutes: Minutes,
    named name: String,
    among documents: [StoredDocument]
  ) throws(StoreError) -> (StoredDocument?, [ItemRecord]) {
    for document in documents {
      let known = try itemRecords(ofSeries: document.series)
      let share = Reconciliation.share(of: known.map(\.item), in: minutes.items)
      if document.isEarlierVersion(of: minutes, named: name, share: share) {
        return (document, known)
      }
    }
    return (nil, [])
  }

  private func reconcile(
    _ known: [ItemRecord],
    with minutes: Minutes,
    of incoming: Incoming,
    _ occasion: Occasion
  ) throws(StoreError) -> ImportOutcome {
    var records = Dictionary(uniqueKeysWithValues: known.map { ($0.item.id, $0) })
    for record in known where record.item.committee?.id != incoming.committee {
      records[record.item.id] = try adopt(record, by: incoming, occasion)
    }
    var bound = minutes.items
    for index in bound.indices {
      bound[index].deadline = try self.bound(bound[index].deadline, in: incoming)
    }
    let moved = try movedItems(among: known)

    var outcome = ImportOutcome(document: incoming.document)
    let steps = Reconciliation.steps(
      from: known.map {
        // What a later meeting has moved no longer follows this document.
        Reconciliation.Known($0.item, isEdited: $0.isEdited || moved.contains($0.item.id))
      },
      to: bound
    )
    var new: [Candidate] = []
    for step in steps {
      switch step {
      case .add(let candidate): new.append(candidate)
      case .restate(let id, let candidate):
        guard let record = records[id] else { continue }
        try restate(record, as: candidate, of: incoming, occasion)
        if !record.item.saysTheSame(as: candidate) { outcome.updated.append(id) }
      case .vanish(let id), .reappear(let id):
        guard let record = records[id] else { continue }
        var flagged = record
        let isVanished = step == .vanish(id)
        let change: Change = isVanished ? .vanish : .reappear
        flagged.item = try record.item.changed(by: change)
        try save(flagged, from: record, change, occasion)
        if isVanished { outcome.vanished.append(id) } else { outcome.updated.append(id) }
      }
    }
    if let committee = incoming.committee {
      var reports = minutes.reports
      for index in reports.indices {
        reports[index].deadline = try self.bound(reports[index].deadline, in: incoming)
      }
      let words = LaterWords(
        document: incoming.document,
        series: incoming.series,
        name: incoming.name,
        held: incoming.meeting.held,
        committee: committee,
        reports: reports,
        candidates: new
      )
      new = try carryOver(words, into: &outcome, occasion)
    }
    for candidate in new { outcome.added.append(try add(candidate, of: incoming, occasion)) }
    return outcome
  }

  private func bound(
    _ deadline: Deadline?,
    in incoming: Incoming
  ) throws(StoreError) -> Deadline? {
    try bound(
      deadline,
      committee: incoming.committee,
      document: incoming.document,
      anchor: incoming.meeting.held
    )
  }

  /// Those of the items that a later meeting has set another day for.
  private func movedItems(among known: [ItemRecord]) throws(StoreError) -> Set<ActionItem.ID> {
    guard !known.isEmpty else { return [] }
    let ids = JSON.array(known.map { .integer($0.item.id) }).description
    return Set(
      try connection.rows(
        """
        SELECT DISTINCT h.item_id
        FROM json_each(?) AS wanted CROSS JOIN history AS h ON h.item_id = wanted.value
        WHERE h.action = ?
        """,
        ids,
        Postponements.action
      ) { row in row.integer(0) }
    )
  }

  private func add(
    _ candidate: Candidate,
    of incoming: Incoming,
    _ occasion: Occasion
  ) throws(StoreError) -> ActionItem.ID {
    let register = incoming.register
    var item = ActionItem(
      id: 0,
      text: candidate.text,
      state: candidate.state,
      assignments: try register.linking(
        candidate.owners.map { Assignment(owner: $0) },
        in: incoming.committee
      ),
      deadline: candidate.deadline,
      isConditional: candidate.isConditional,
      confidence: candidate.confidence,
      rule: candidate.rule,
      reasons: candidate.findings.map(\.message),
      source: incoming.source(candidate.provenance),
      created: occasion.day
    )
    if let committee = incoming.committee {
      item.committee = try register.existing(committee: committee)
    }
    let record = ItemRecord(
      item: item,
      document: incoming.document,
      anchor: incoming.meeting.held
    )
    let id = try insert(record)
    try log(
      "import",
      item: id,
      document: incoming.document,
      detail: item.place,
      after: record.json,
      occasion
    )
    return id
  }

  private func restate(
    _ record: ItemRecord,
    as candidate: Candidate,
    of incoming: Incoming,
    _ occasion: Occasion
  ) throws(StoreError) {
    let assignments = try incoming.register.linking(
      candidate.owners.map { Assignment(owner: $0) },
      in: incoming.committee
    )
    let change = Change.restate(candidate, assignments: assignments)
    var restated = record
    restated.item = try record.item.changed(by: change)
    restated.item.source = incoming.source(candidate.provenance)
    restated.document = incoming.document
    restated.anchor = incoming.meeting.held
    try save(restated, from: record, change, occasion)
  }

  /// Moves an item of minutes that belonged to no committee to the one that is now named.
  private func adopt(
    _ record: ItemRecord,
    by incoming: Incoming,
    _ occasion: Occasion
  ) throws(StoreError) -> ItemRecord {
    guard let committee = incoming.committee, record.item.committee == nil else { return record }
    var adopted = record
    adopted.item.committee = try incoming.register.existing(committee: committee)
    adopted.item.assignments = try incoming.register.linking(
      record.item.assignments,
      in: committee
    )
    guard let difference = adopted.difference(from: record) else { return record }
    try update(adopted, from: record)
    try log(
      "committee",
      item: record.item.id,
      detail: adopted.item.summary(ofChangeFrom: record.item),
      before: difference.before,
      after: difference.after,
      occasion
    )
    return adopted
  }
}
