import ActionItems
import CivilCalendar

// Rows of meetings, documents and events; the import holds the transaction.
extension Store {
  /// The current documents that the new one may be the same as, or a correction of, the likeliest first.
  ///
  /// There are few of them, even where an archive has the same file name for all of its minutes.
  func documents(
    like minutes: Minutes,
    named name: String,
    text: [UInt8],
    committee: Committee.ID?
  ) throws(StoreError) -> [StoredDocument] {
    try connection.rows(
      """
      SELECT d.document_id, d.series_id, d.name, m.committee_id, d.meeting_id, m.title, m.held,
        d.byte_count = ?2 AND d.content IS ?3
      FROM (
        SELECT document_id FROM document WHERE name = ?1 AND replaced_by_id IS NULL
        UNION SELECT document_id FROM document WHERE byte_count = ?2 AND content = ?3 AND replaced_by_id IS NULL
        UNION SELECT same_day.document_id
          FROM meeting JOIN document AS same_day USING (meeting_id)
          WHERE meeting.held = ?4 AND same_day.replaced_by_id IS NULL
      )
      JOIN document AS d USING (document_id) JOIN meeting AS m USING (meeting_id)
      WHERE ?5 IS NULL OR m.committee_id IS NULL OR m.committee_id = ?5
      ORDER BY 8 DESC, m.held IS ?4 DESC, d.document_id DESC LIMIT 20
      """,
      name,
      text.count,
      text,
      minutes.meeting.held,
      committee
    ) { row throws(StoreError) in
      StoredDocument(
        id: row.integer(0),
        series: row.integer(1),
        name: row.text(2),
        committee: row.optionalInteger(3),
        meeting: row.integer(4),
        title: row.optionalText(5),
        held: try row.optionalDate(6),
        hasSameBytes: row.boolean(7)
      )
    }
  }

  /// The meeting with exactly this head, stored where it is not there yet.
  func meeting(
    _ meeting: Meeting,
    of committee: Committee.ID?
  ) throws(StoreError) -> Int {
    let values: [(any Bindable)?] = [
      committee, meeting.title, meeting.held, meeting.start?.description, meeting.end?.description,
      meeting.place, meeting.chair, meeting.secretary,
    ]
    let known = try connection.rows(
      """
      SELECT meeting_id FROM meeting
      WHERE committee_id IS ? AND title IS ? AND held IS ? AND starts IS ? AND ends IS ? AND place IS ? AND chair IS ?
        AND secretary IS ?
      """,
      values
    ) { row in row.integer(0) }
    if let id = known.first { return id }
    try connection.run(
      """
      INSERT INTO meeting (committee_id, title, held, starts, ends, place, chair, secretary)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      values: values
    )
    return connection.lastInsertedRow
  }

  /// Stores a document, as the next version of the earlier one where there is one.
  func insertDocument(
    named name: String,
    text: [UInt8],
    meeting: Int,
    replacing earlier: StoredDocument?,
    _ occasion: Occasion
  ) throws(StoreError) -> Int {
    try connection.run(
      """
      INSERT INTO document (series_id, meeting_id, name, byte_count, imported_on, imported_at, content)
      VALUES (ifnull(?1, (SELECT ifnull(max(document_id), 0) + 1 FROM document)), ?2, ?3, ?4, ?5, ?6, ?7)
      """,
      earlier?.series,
      meeting,
      name,
      text.count,
      occasion.day,
      occasion.at,
      text
    )
    let id = connection.lastInsertedRow
    if let earlier {
      try connection.run(
        "UPDATE document SET replaced_by_id = ? WHERE document_id = ?",
        id,
        earlier.id
      )
    }
    return id
  }

  func insertEvents(
    _ events: [MeetingEvent],
    of document: Int
  ) throws(StoreError) {
    for event in events {
      let provenance = event.provenance
      try connection.run(
        """
        INSERT INTO event (
          document_id, title, is_next_meeting, day, starts, ends, place, quote, line, range_start, range_end,
          section_number, section_title
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        document,
        event.title,
        event.isNextMeeting,
        event.day,
        event.start,
        event.end,
        event.place,
        provenance.quote,
        provenance.line,
        provenance.range.lowerBound,
        provenance.range.upperBound,
        provenance.section?.number,
        provenance.section?.title
      )
    }
  }

  /// The items of all versions of the series.
  func itemRecords(ofSeries series: Int) throws(StoreError) -> [ItemRecord] {
    try itemRecords(
      where: "i.document_id IN (SELECT document_id FROM document WHERE series_id = ?)",
      [series],
      order: " ORDER BY i.item_id"
    )
  }
}
