package import CivilCalendar

extension Store {
  /// The files that are current documents or could not be read.
  package func seenFiles() throws(StoreError) -> [SeenFile.Key: SeenFile] {
    let files = try connection.rows(
      """
      SELECT f.name, f.digest, f.failure, f.status, f.seen_on
      FROM seen_file AS f LEFT JOIN document AS d USING (document_id)
      WHERE f.document_id IS NULL OR d.replaced_by_id IS NULL
      """
    ) { row throws(StoreError) in
      let failure = row.optionalText(2).map {
        SeenFile.Failure(message: $0, status: row.integer(3))
      }
      return SeenFile(
        key: SeenFile.Key(name: row.text(0), digest: row.blob(1)),
        failure: failure,
        day: try row.date(4)
      )
    }
    return Dictionary(files.map { ($0.key, $0) }) { first, _ in first }
  }

  /// Remembers which document a file is.
  package func remember(
    _ key: SeenFile.Key,
    as document: Int,
    on day: CalendarDate
  ) throws(StoreError) {
    try remember(key, document: document, nil, day)
  }

  /// Remembers that a file could not be read.
  package func remember(
    _ key: SeenFile.Key,
    failing failure: SeenFile.Failure,
    on day: CalendarDate
  ) throws(StoreError) {
    try remember(key, document: nil, failure, day)
  }

  private func remember(
    _ key: SeenFile.Key,
    document: Int?,
    _ failure: SeenFile.Failure?,
    _ day: CalendarDate
  ) throws(StoreError) {
    try connection.run(
      """
      INSERT OR REPLACE INTO seen_file (name, digest, document_id, failure, status, seen_on)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      key.name,
      key.digest,
      document,
      failure?.message,
      failure?.status,
      day
    )
  }
}
