import CivilCalendar

/// The years of days that stand in a calendar: "Möten våren 2027: 12/1, 9/2", "13/1, 10/2, 10/3 och 14/4".
///
/// Alone, "13/1" in March is next year's. After "våren 2027:" it is that spring's, and before "10/3" in a list it has
/// gone by, as lists of days are written in order.
struct YearContext {
  let held: CalendarDate?
  /// The period named before a colon, which what follows belongs to.
  var period: DatePeriod?

  /// Days so far outside the period still belong to it: spring meetings begin in January.
  private static let margin = 61

  /// The members with the years that they share.
  func dated(_ members: [TemporalParser.Parse]) -> [TemporalParser.Parse] {
    var members = members
    if let period {
      for index in members.indices {
        members[index].reading = Self.reading(members[index].reading, in: period)
      }
    }
    guard let held, members.count > 2, members[0].lead.relation == .on else { return members }
    // The year of the day that follows in the list, as long as the days rise.
    var next: (month: Int, day: Int, year: Int)?
    for index in members.indices.reversed() {
      guard case .day(let day, let month, .open, let weekday) = members[index].reading else {
        next = nil
        continue
      }
      var year = (month, day) < (held.month, held.day) ? held.year + 1 : held.year
      if let next, (month, day) < (next.month, next.day), year > next.year {
        year = next.year
        members[index].reading = .day(day, month: month, .fixed(year), weekday)
      }
      next = (month, day, year)
    }
    return members
  }

  private static func reading(
    _ reading: TemporalReading,
    in period: DatePeriod
  ) -> TemporalReading {
    guard case .day(let day, let month, .open, let weekday) = reading else { return reading }
    let near = DatePeriod(
      first: period.first.adding(days: -margin),
      last: period.last.adding(days: margin)
    )
    let years = near.first.year...near.last.year
    let year = years.first {
      CalendarDate(year: $0, month: month, day: day).map(near.contains) ?? false
    }
    return year.map { .day(day, month: month, .fixed($0), weekday) } ?? reading
  }
}
