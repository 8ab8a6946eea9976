package import ActionItems

// People, committees and who belongs where. Each change links the assignments that nobody is linked to anew, once at
// the end of its transaction.
extension Store {
  /// The whole register as one value.
  package func register() throws(StoreError) -> Register {
    try connection.read { () throws(StoreError) in
      var people = try people(where: "true")
      let places = Dictionary(uniqueKeysWithValues: zip(people.map(\.id), people.indices))
      for (id, alias) in try connection.rows(
        "SELECT person_id, alias FROM person_alias ORDER BY person_id, position",
        read: { row in (row.integer(0), row.text(1)) }
      ) {
        if let place = places[id] { people[place].aliases.append(alias) }
      }
      return Register(
        people: people,
        committees: try connection.rows(
          "SELECT committee_id, name FROM committee ORDER BY committee_id"
        ) { row in Committee(id: row.integer(0), name: row.text(1)) },
        memberships: try connection.rows(
          """
          SELECT person_id, committee_id, role FROM membership ORDER BY committee_id, person_id
          """
        ) { row in
          Membership(
            person: row.integer(0),
            committee: row.integer(1),
            role: row.optionalText(2)
          )
        }
      )
    }
  }

  /// The person of that number; nil where nobody in the register has it.
  package func person(_ id: Person.ID) throws(StoreError) -> Person? {
    try people(where: "p.person_id = ?", id).first
  }

  /// Without their aliases.
  private func people(
    where condition: SQL,
    _ values: (any Bindable)?...
  ) throws(StoreError) -> [Person] {
    try connection.rows(
      """
      SELECT p.person_id, p.name, p.email, m.away_until, ifnull(m.is_paused, 0), m.digest_days, m.doubted_on, m.doubt
      FROM person AS p LEFT JOIN person_mail AS m USING (person_id) WHERE
      """ + " " + condition + " ORDER BY p.person_id",
      values
    ) { row throws(StoreError) in
      Person(
        id: row.integer(0),
        name: row.text(1),
        email: row.optionalText(2),
        mail: PersonMail(
          awayUntil: try row.optionalDate(3),
          isPaused: row.boolean(4),
          digestDays: row.isNull(5) ? nil : try row.value(5) { Rhythm(rawValue: $0) },
          doubt: try row.optionalDate(6).map { PersonMail.Doubt(day: $0, reason: row.text(7)) }
        )
      )
    }
  }

  /// - Throws: `StoreError.committeeExists` where there is one of that name, in whatever case.
  @discardableResult
  package func addCommittee(_ name: String) throws(StoreError) -> Committee {
    try write { () throws(StoreError) in
      guard try committee(named: name) == nil else { throw .committeeExists(name: name) }
      try connection.run("INSERT INTO committee (name) VALUES (?)", name)
      return Committee(id: connection.lastInsertedRow, name: name)
    }
  }

  /// - Throws: `StoreError.unknownCommittee`, `.committeeExists`.
  package func renameCommittee(
    _ id: Committee.ID,
    to name: String
  ) throws(StoreError) {
    try write { () throws(StoreError) in
      if let other = try committee(named: name), other.id != id {
        throw .committeeExists(name: name)
      }
      itemMemory.forgetAll()
      try connection.run("UPDATE committee SET name = ? WHERE committee_id = ?", name, id)
      guard connection.changedRows == 1 else { throw .unknownCommittee(id) }
    }
  }

  /// The committee of that name, in whatever case; nil where there is none.
  package func committee(named name: String) throws(StoreError) -> Committee? {
    let wanted = FoldedWords(name)
    return try connection.rows("SELECT committee_id, name FROM committee ORDER BY committee_id") {
      row in Committee(id: row.integer(0), name: row.text(1))
    }.first { $0.name == name || (FoldedWords($0.name) == wanted && !wanted.isEmpty) }
  }

  @discardableResult
  package func addPerson(
    name: String,
    email: String?,
    aliases: [String] = []
  ) throws(StoreError) -> Person {
    try write { () throws(StoreError) in
      try connection.run("INSERT INTO person (name, email) VALUES (?, ?)", name, email)
      let person = Person(
        id: connection.lastInsertedRow,
        name: name,
        email: email,
        aliases: aliases
      )
      try insertAliases(of: person)
      registerDidChange()
      return person
    }
  }

  /// Writes name, address and aliases over those of the person with the same number; the doubt about an address goes
  /// with it.
  ///
  /// - Throws: `StoreError.unknownPerson`.
  package func updatePerson(_ person: Person) throws(StoreError) {
    try write { () throws(StoreError) in
      try connection.run(
        """
        UPDATE person_mail SET doubted_on = NULL, doubt = NULL
        WHERE person_id = ?1 AND ?2 IS NOT (SELECT email FROM person WHERE person_id = ?1)
        """,
        person.id,
        person.email
      )
      try connection.run(
        "UPDATE person SET name = ?, email = ? WHERE person_id = ?",
        person.name,
        person.email,
        person.id
      )
      guard connection.changedRows == 1 else { throw .unknownPerson(person.id) }
      try connection.run("DELETE FROM person_alias WHERE person_id = ?", person.id)
      try insertAliases(of: person)
      registerDidChange()
    }
  }

  /// Takes the person out of the register; their items keep the name they were given, and nobody is linked to it.
  ///
  /// - Throws: `StoreError.unknownPerson`.
  package func removePerson(_ id: Person.ID) throws(StoreError) {
    try write { () throws(StoreError) in
      try connection.run("DELETE FROM person WHERE person_id = ?", id)
      guard connection.changedRows == 1 else { throw .unknownPerson(id) }
      registerDidChange()
    }
  }

  /// Makes the person a member, or changes the member's role.
  ///
  /// - Throws: `StoreError.unknownPerson`, `.unknownCommittee`.
  package func setMembership(_ membership: Membership) throws(StoreError) {
    try write { () throws(StoreError) in
      try requirePerson(membership.person)
      try requireCommittee(membership.committee)
      try connection.run(
        """
        INSERT INTO membership (person_id, committee_id, role) VALUES (?, ?, ?)
        ON CONFLICT (person_id, committee_id) DO UPDATE SET role = excluded.role
        """,
        membership.person,
        membership.committee,
        membership.role?.lowercased()
      )
      registerDidChange()
    }
  }

  /// Takes the person out of the committee; nothing happens where they are not in it.
  package func removeMembership(
    of person: Person.ID,
    in committee: Committee.ID
  ) throws(StoreError) {
    try write { () throws(StoreError) in
      try connection.run(
        "DELETE FROM membership WHERE person_id = ? AND committee_id = ?",
        person,
        committee
      )
      registerDidChange()
    }
  }

  /// - Throws: `StoreError.unknownCommittee`.
  func requireCommittee(_ id: Committee.ID) throws(StoreError) {
    guard
      try connection.row("SELECT 1 FROM committee WHERE committee_id = ?", id, read: { _ in true })
        != nil
    else { throw .unknownCommittee(id) }
  }

  func requirePerson(_ id: Person.ID) throws(StoreError) {
    guard
      try connection.row("SELECT 1 FROM person WHERE person_id = ?", id, read: { _ in true }) != nil
    else { throw .unknownPerson(id) }
  }

  private func insertAliases(of person: Person) throws(StoreError) {
    for (position, alias) in person.aliases.enumerated() {
      try connection.run(
        "INSERT INTO person_alias (person_id, position, alias) VALUES (?, ?, ?)",
        person.id,
        position,
        alias
      )
    }
  }
}
