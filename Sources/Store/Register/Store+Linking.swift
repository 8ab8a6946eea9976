import ActionItems

extension Store {
  /// A name within a committee: what a link to a person depends on.
  private struct Mention {
    var owner: Owner
    var committee: Committee.ID?
  }

  /// Links every assignment that has no person to the one whom the register now knows by its name, if it is one alone.
  ///
  /// A link that is there stays: it was made by a person, or when the name was clear.
  func relinkAssignments() throws(StoreError) {
    let register = try register()
    let mentions = try connection.rows(
      """
      SELECT DISTINCT a.owner_name, a.owner_kind, i.committee_id
      FROM assignment AS a JOIN item AS i ON i.item_id = a.item_id
      WHERE a.person_id IS NULL
      """
    ) { row throws(StoreError) in
      Mention(
        owner: Owner(name: row.text(0), kind: try row.value(1) { Owner.Kind(rawValue: $0) }),
        committee: row.optionalInteger(2)
      )
    }
    for mention in mentions {
      guard case .person(let person) = register.resolve(mention.owner, in: mention.committee)
      else { continue }
      itemMemory.forgetAll()
      try connection.run(
        """
        UPDATE assignment SET person_id = ?
        WHERE person_id IS NULL AND owner_name = ? AND owner_kind = ?
          AND (SELECT committee_id FROM item WHERE item.item_id = assignment.item_id) IS ?
        """,
        person,
        mention.owner.name,
        mention.owner.kind.rawValue,
        mention.committee
      )
    }
  }
}
