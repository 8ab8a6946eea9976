package import ActionItems
package import CivilCalendar

// How people want their mail, apart from name and address: a member list knows nothing of it and changes nothing here.
extension Store {
  /// Notes the last day away; a day that is over says that they are back.
  ///
  /// - Throws: `StoreError.unknownPerson`, as all of these do.
  package func setAway(_ id: Person.ID, until day: CalendarDate?) throws(StoreError) {
    try setMail(of: id, "away_until = ?2, is_paused = 0", day)
  }

  /// Stops all mail until somebody says otherwise.
  package func pause(_ id: Person.ID) throws(StoreError) {
    try setMail(of: id, "away_until = NULL, is_paused = ?2", true)
  }

  /// With nil, as the setting says.
  package func setDigestDays(_ id: Person.ID, _ days: Rhythm?) throws(StoreError) {
    try setMail(of: id, "digest_days = ?2", days?.rawValue)
  }

  /// Notes that mail to the present address came back; with nil that the address is right.
  package func setDoubt(_ id: Person.ID, _ doubt: PersonMail.Doubt?) throws(StoreError) {
    try write { () throws(StoreError) in
      try setMail(of: id, "doubted_on = ?2", doubt?.day)
      try setMail(of: id, "doubt = ?2", doubt?.reason)
    }
  }

  private func setMail(
    of id: Person.ID,
    _ assignment: SQL,
    _ value: (any Bindable)?
  ) throws(StoreError) {
    try write { () throws(StoreError) in
      try requirePerson(id)
      try connection.run(
        "INSERT INTO person_mail (person_id, is_paused) VALUES (?, 0) ON CONFLICT DO NOTHING",
        id
      )
      try connection.run(
        "UPDATE person_mail SET " + assignment + " WHERE person_id = ?1",
        id,
        value
      )
    }
  }
}
