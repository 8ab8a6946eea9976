package import ActionItems
package import CivilCalendar

extension Store {
  /// Stores an item by hand.
  ///
  /// Owners without a person are linked through the register; "till nästa möte" gets its day where the committee's next
  /// meeting after today is known.
  ///
  /// - Throws: `StoreError.unknownCommittee`, `.unknownPerson`.
  @discardableResult
  package func add(
    text: String,
    committee: Committee.ID?,
    assignments: [Assignment] = [],
    deadline: Deadline? = nil,
    actor: String,
    today: CalendarDate,
    now: Instant
  ) throws(StoreError) -> ActionItem {
    try write { () throws(StoreError) in
      let register = try register()
      let occasion = try occasion(actor: actor, day: today, at: now)
      var record = ItemRecord(
        item: ActionItem(id: 0, text: text, created: today),
        document: nil,
        anchor: today
      )
      if let committee {
        record.item.committee = try register.existing(committee: committee)
      }
      record.item.assignments = try register.linking(assignments, in: committee)
      record.item.deadline = try bound(
        deadline,
        committee: committee,
        document: nil,
        anchor: today
      )
      record.isEdited = true
      let added = try itemRecord(insert(record))
      try log("add", item: added.item.id, after: added.json, occasion)
      return added.item
    }
  }

  /// Makes the change to all of the items, or to none, and gives them as they then are, in the order of `ids`.
  ///
  /// An item that shows the change already stays as it is.
  ///
  /// - Throws: `StoreError.unknownItem`, `.unknownPerson`, `.notAllowed`.
  @discardableResult
  package func apply(
    _ change: Change,
    to ids: [ActionItem.ID],
    actor: String,
    today: CalendarDate,
    now: Instant
  ) throws(StoreError) -> [ActionItem] {
    try write { () throws(StoreError) in
      let register = try register()
      let occasion = try occasion(actor: actor, day: today, at: now)
      var items: [ActionItem] = []
      for id in ids {
        let earlier = try itemRecord(id)
        var record = earlier
        record.item = try earlier.item.changed(by: change)
        switch change {
        case .assign(let assignments):
          record.item.assignments = try register.linking(
            assignments,
            in: record.item.committee?.id
          )
        case .due(let deadline):
          record.anchor = today
          record.item.deadline = try bound(
            deadline,
            committee: record.item.committee?.id,
            document: nil,
            anchor: today
          )
        default: break
        }
        record.isEdited = earlier.isEdited || change.isEdit
        try save(record, from: earlier, change, occasion)
        items.append(record.item)
      }
      return items
    }
  }

  /// Stores the changed record with its entry in the history, unless nothing changes and nothing is said.
  func save(
    _ record: ItemRecord,
    from earlier: ItemRecord,
    _ change: Change,
    _ occasion: Occasion
  ) throws(StoreError) {
    let difference = record.difference(from: earlier)
    guard difference != nil || change.remark != nil else { return }
    if difference != nil { try update(record, from: earlier) }
    try log(
      change.action,
      item: record.item.id,
      detail: change.remark ?? record.item.summary(ofChangeFrom: earlier.item),
      before: difference?.before,
      after: difference?.after,
      occasion
    )
  }
}

extension ActionItem {
  /// `applying`, with the error of this target.
  func changed(by change: Change) throws(StoreError) -> ActionItem {
    do throws(ChangeError) {
      return try applying(change)
    } catch {
      throw .notAllowed(error)
    }
  }
}

extension Change {
  /// What the user says with it.
  fileprivate var remark: String? {
    switch self {
    case .dismiss(let reason), .drop(let reason): reason
    case .done(let note): note
    case .note(let note): note
    case .confirm, .reopen, .assign, .due, .restate, .vanish, .reappear, .carry: nil
    }
  }

  /// Whether the item is then a person's own, which no corrected document overwrites.
  fileprivate var isEdit: Bool {
    switch self {
    case .confirm, .dismiss, .done, .reopen, .drop, .assign, .due: true
    case .note, .restate, .vanish, .reappear, .carry: false
    }
  }
}

extension Register {
  /// - Throws: `StoreError.unknownCommittee`.
  func existing(committee id: Committee.ID) throws(StoreError) -> Committee {
    guard let committee = committees.first(where: { $0.id == id }) else {
      throw .unknownCommittee(id)
    }
    return committee
  }

  /// The assignments, each linked to the person it means.
  ///
  /// - Throws: `StoreError.unknownPerson` where an assignment names a person that the register does not have.
  func linking(
    _ assignments: [Assignment],
    in committee: Committee.ID?
  ) throws(StoreError) -> [Assignment] {
    var linked: [Assignment] = []
    for var assignment in assignments {
      if let person = assignment.person {
        guard people.contains(where: { $0.id == person }) else { throw .unknownPerson(person) }
      } else if case .person(let person) = resolve(assignment.owner, in: committee) {
        assignment.person = person
      }
      linked.append(assignment)
    }
    return linked
  }
}
