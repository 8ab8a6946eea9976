package import ActionItems
package import CivilCalendar

// "Till nästa möte": the meetings that are known, and the deadlines that follow them.
extension Store {
  /// What the current documents announce, from the day on, in the order of time; of all committees where it is nil.
  ///
  /// Events without a known year are left out.
  package func events(
    committee: Committee.ID?,
    from first: CalendarDate
  ) throws(StoreError) -> [MeetingEvent] {
    try connection.rows(
      """
      SELECT e.title, e.starts, e.ends, e.place, e.quote, e.line, e.range_start, e.range_end, e.section_number,
        e.section_title
      FROM event AS e JOIN document AS d USING (document_id) JOIN meeting AS m USING (meeting_id)
      WHERE e.day >= ?1 AND d.replaced_by_id IS NULL AND (?2 IS NULL OR m.committee_id = ?2)
      ORDER BY e.day, e.starts, e.event_id
      """,
      first,
      committee
    ) { row in
      MeetingEvent(
        title: row.text(0),
        provenance: Self.provenance(row, quote: 4),
        start: row.text(1),
        end: row.optionalText(2),
        place: row.optionalText(3)
      )
    }
  }

  /// The first day after `day` on which the committee meets: announced as its next meeting, or held as minutes show.
  package func nextMeeting(
    of committee: Committee.ID,
    after day: CalendarDate
  ) throws(StoreError) -> CalendarDate? {
    try meetings(of: committee, after: day).first
  }

  /// The days after `day` on which the committee is known to meet or to have met, in order.
  private func meetings(
    of committee: Committee.ID,
    after day: CalendarDate
  ) throws(StoreError) -> [CalendarDate] {
    try connection.rows(
      """
      SELECT e.day FROM event AS e JOIN document AS d USING (document_id) JOIN meeting AS m USING (meeting_id)
      WHERE e.day > ?2 AND e.is_next_meeting AND d.replaced_by_id IS NULL AND m.committee_id = ?1
      UNION
      SELECT m.held FROM meeting AS m JOIN document AS d USING (meeting_id)
      WHERE m.committee_id = ?1 AND m.held > ?2 AND d.replaced_by_id IS NULL
      ORDER BY 1
      """,
      committee,
      day
    ) { row throws(StoreError) in try row.date(0) }
  }

  /// The deadline with its day where it is "next meeting", undated as yet, and that meeting is known.
  ///
  /// What its own document announces comes first, then what is known of the committee.
  func bound(
    _ deadline: Deadline?,
    committee: Committee.ID?,
    document: Int?,
    anchor: CalendarDate?
  ) throws(StoreError) -> Deadline? {
    guard var deadline, deadline.value == Deadline.nextMeeting, deadline.period == nil, let anchor
    else { return deadline }
    var day = try announcedMeeting(in: document, after: anchor)
    if day == nil, let committee { day = try nextMeeting(of: committee, after: anchor) }
    deadline.period = day.map { DatePeriod($0) }
    return deadline
  }

  /// Moves the committee's live "next meeting" deadlines to the day that is known now, and says so in the history.
  ///
  /// `news` are the days of meetings that were not known before; nil where any may have changed.
  func rebindNextMeetings(
    of committee: Committee.ID,
    for news: [CalendarDate]?,
    _ occasion: Occasion
  ) throws(StoreError) {
    let records =
      if let news {
        try nextMeetingItems(of: committee, around: news)
      } else {
        try itemRecords(where: Self.isNextMeeting, [committee])
      }
    guard let first = records.compactMap(\.anchor).min() else { return }
    let meetings = try meetings(of: committee, after: first)
    for record in records {
      guard let anchor = record.anchor else { continue }
      let announced = try announcedMeeting(in: record.document, after: anchor)
      // An item that nobody has edited has its day from the reconciliation with that announcement.
      guard announced == nil || record.isEdited else { continue }
      let day = announced ?? meetings.first { $0 > anchor }
      guard let day, day != record.item.due else { continue }
      var moved = record
      moved.item.deadline?.period = DatePeriod(day)
      try save(moved, from: record, .due(moved.item.deadline), occasion)
    }
  }

  private static let isNextMeeting: SQL = """
    i.committee_id = ?1 AND i.due_value = 'next-meeting' AND i.state IN ('open', 'proposed')
    """

  /// The items whose next meeting may be one of the days: an archive has thousands whose meeting is long known.
  private func nextMeetingItems(
    of committee: Committee.ID,
    around days: [CalendarDate]
  ) throws(StoreError) -> [ItemRecord] {
    guard let first = days.min(), let last = days.max() else { return [] }
    let found: SQL = "SELECT i.item_id FROM item AS i WHERE i.due_anchor < ?3 AND "
    return try itemRecords(
      where: "i.item_id IN (" + found + Self.isNextMeeting + " AND i.due_last IS NULL UNION ALL "
        + found + Self.isNextMeeting + " AND i.due_last > ?2)",
      [committee, first, last]
    )
  }

  /// What the document's current version says of the next meeting.
  private func announcedMeeting(
    in document: Int?,
    after anchor: CalendarDate
  ) throws(StoreError) -> CalendarDate? {
    guard let document else { return nil }
    let day = try connection.row(
      """
      SELECT min(e.day)
      FROM document AS version
      JOIN document AS d ON d.series_id = version.series_id AND d.replaced_by_id IS NULL
      JOIN event AS e ON e.document_id = d.document_id
      WHERE version.document_id = ? AND e.is_next_meeting AND e.day > ?
      """,
      document,
      anchor
    ) { row throws(StoreError) in try row.optionalDate(0) }
    return day ?? nil
  }
}
