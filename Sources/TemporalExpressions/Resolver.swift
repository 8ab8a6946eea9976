import CivilCalendar

/// Resolves readings from the day of the meeting; without one, years stay open.
struct Resolver {
  let held: CalendarDate?
  /// The last such day, not the next.
  let isPast: Bool
  /// Nothing points ahead: a day whose weekday fits only just before the meeting is that day.
  var mayHaveBeen = false

  /// In days: so much later minutes may still be written; further back, a weekday that disagrees is a slip.
  static let justBeen = 60

  func resolve(_ reading: TemporalReading) -> TemporalResolution {
    switch reading {
    case .day(let day, let month, let year, let weekday):
      return resolveDay(day, month, year, weekday)
    case .dayOfMonth(let day, let weekday): return resolveDayOfMonth(day, weekday)
    case .weekday(let weekday, let week): return resolveWeekday(weekday, week)
    case .weekdayAgo(let weekday):
      guard let held else { return TemporalResolution(.weekday(weekday)) }
      return TemporalResolution(held.adding(days: -1).onOrBefore(weekday))
    case .week(let week, let year, let weekday): return resolveWeek(week, year, weekday)
    case .month(let month, let year):
      return choose(year, .month(month, year: nil)) { year in
        (.month(month, year: year), Self.months(month, 1, of: year))
      }
    case .quarter(let quarter, let year):
      return choose(year, .quarter(quarter, year: nil)) { year in
        (.quarter(quarter, year: year), Self.months(quarter * 3 - 2, 3, of: year))
      }
    case .tertial(let tertial, let year):
      let first = tertial * 4 - 3
      return choose(
        year,
        .range(.month(first, year: nil), .month(first + 3, year: nil))
      ) { year in
        (
          .range(.month(first, year: year), .month(first + 3, year: year)),
          Self.months(first, 4, of: year)
        )
      }
    case .half(let half, let year):
      return choose(year, .half(half, year: nil)) { year in
        (.half(half, year: year), Self.months(half * 6 - 5, 6, of: year))
      }
    case .season(let season, let year):
      return choose(year, .season(season, year: nil)) { year in
        (.season(season, year: year), Self.months(season.firstMonth, 3, of: year))
      }
    case .term(let term, let year):
      return choose(year, .term(term, year: nil)) { year in
        (.term(term, year: year), Self.months(term.firstMonth, 6, of: year))
      }
    case .year(let year):
      return choose(year, .year(nil)) { year in (.year(year), Self.months(1, 12, of: year)) }
    case .feast(let feast, let year):
      let open: TimexValue? = feast.fixedDay.map { .partialDate(month: $0.month, day: $0.day) }
      return choose(year, open) { year in
        feast.days(in: year).map { days in
          if feast.isSpan {
            return (.range(.date(days.extent.first), .date(days.extent.last)), days.extent)
          }
          return (feast.week(in: year).map { .week($0) } ?? .date(days.day), days.extent)
        }
      }
    case .turn(let unit, let month, let year): return resolveTurn(unit, month, year)
    case .relative(let unit, let shift): return resolveRelative(unit, shift)
    case .weekend(let shift): return resolveWeekend(shift)
    case .weekendIn(let inner):
      guard let first = resolve(inner).period?.first else { return TemporalResolution(nil) }
      return weekend(WeekDate(containing: first).day(.saturday))
    case .weekdayIn(let weekday, .shifted(let count, .week, from: nil)):
      return resolveWeekday(weekday, weeksAhead: count)
    case .weekdayIn(let weekday, let inner):
      guard let first = resolve(inner).period?.first else {
        return TemporalResolution(.weekday(weekday))
      }
      return TemporalResolution(WeekDate(containing: first).day(weekday))
    case .nth(let number, let nth, .relative(let unit, 0)):
      // After it has gone by "månadens sista söndag" is next month's.
      let found = resolveNth(number, nth, resolve(.relative(unit, 0)))
      guard let held, !isPast, let last = found.period?.last, last < held else { return found }
      return resolveNth(number, nth, resolve(.relative(unit, 1)))
    case .nth(let number, let nth, let inner):
      return cutting(inner) { resolveNth(number, nth, $0) }
    case .daysFromToday(let days):
      guard let held else { return TemporalResolution(.partialDate(month: nil, day: nil)) }
      return TemporalResolution(held.adding(days: days))
    case .named(let inner, let weekday):
      let resolution = resolve(inner)
      guard let day = resolution.period?.first, day.weekday != weekday else { return resolution }
      return resolution.warning(
        .weekdayMismatch,
        "\(SwedishNames.date(day)) är en \(SwedishNames.weekday(day.weekday))"
      )
    case .shifted(let count, let unit, let from): return resolveShifted(count, unit, from)
    case .within(let count, let unit, let from):
      guard let first = from.map({ resolve($0).period?.last }) ?? held else {
        return TemporalResolution(nil)
      }
      let last = Self.shift(first, count, unit)
      return TemporalResolution(.date(last), DatePeriod(first: first, last: max(first, last)))
    case .window(let count, let unit):
      guard let held else { return TemporalResolution(nil) }
      let other = Self.shift(held, count, unit)
      return days(min(held, other), max(held, other))
    case .beside(let nth, let inner, let isAfter):
      return cutting(inner) { resolveBeside(nth, $0, isAfter) }
    case .weekAround(let inner, let shift):
      guard let period = resolve(inner).period else { return TemporalResolution(nil) }
      let week = WeekDate(containing: period.first.adding(days: 7 * shift))
      return TemporalResolution(.week(week), week.period)
    case .bridgeDay(let place): return resolveBridgeDay(place)
    case .part(let part, let inner): return cutting(inner) { resolvePart(part, $0) }
    case .edge(let isLast, let inner):
      return cutting(inner) { outer in
        guard let period = outer.period else { return TemporalResolution(nil, kind: .edge) }
        let day = isLast ? period.last : period.first
        let edge = TemporalResolution(.date(day), DatePeriod(day), kind: .edge)
        guard Self.isSchoolTerm(inner) else { return edge }
        return edge.warning(.ambiguous, "terminens första och sista dag bestämmer skolan")
      }
    case .range(let first, let last): return resolveRange(first, last)
    case .between(let first, let last):
      guard let start = resolve(first).period?.last,
        let end = Resolver(held: start, isPast: false).resolve(last).period?.first,
        start.adding(days: 1) <= end.adding(days: -1)
      else { return resolveRange(first, last) }
      return days(start.adding(days: 1), end.adding(days: -1))
    case .meeting(let inner):
      var resolution = resolve(inner)
      resolution.kind = .meeting
      return resolution
    case .meetingIn(let inner):
      var resolution = resolve(inner)
      resolution.kind = .meeting
      return resolution.warning(.ambiguous, "mötets dag är inte känd")
    case .nextMeeting: return TemporalResolution(.nextMeeting, kind: .meeting)
    case .thisMeeting:
      guard let held else { return TemporalResolution(nil, kind: .meeting) }
      return TemporalResolution(.date(held), DatePeriod(held), kind: .meeting)
    case .unresolved: return TemporalResolution(nil)
    case .impossible(let message):
      return TemporalResolution(nil).warning(.impossible, message)
    case .approximate(let inner, let message):
      return resolve(inner).warning(.ambiguous, message)
    case .restated(let first, let second): return resolveRestated(first, by: second)
    }
  }

  /// What is cut out of a time whose year is open lies ahead itself: on 30 August "mitten av augusti" is next year's.
  func cutting(
    _ inner: TemporalReading,
    _ cut: (TemporalResolution) -> TemporalResolution
  ) -> TemporalResolution {
    let outer = resolve(inner)
    let found = cut(outer)
    guard let held, let whole = outer.period, let period = found.period, Self.isOpen(inner),
      isPast ? period.first > held : period.last < held
    else { return found }
    let beyond = isPast ? whole.first.adding(days: -1) : whole.last.adding(days: 1)
    return cut(Resolver(held: beyond, isPast: isPast).resolve(inner))
  }

  private static func isOpen(_ reading: TemporalReading) -> Bool {
    switch reading {
    case .month(_, .open), .season(_, .open), .term(_, .open), .quarter(_, .open), .half(_, .open),
      .tertial(_, .open), .week(_, .open, nil), .feast(_, .open):
      true
    default: false
    }
  }

  // MARK: Years

  /// The candidate of the year that the words name, or of the next or last year in which there is one.
  func choose(
    _ year: TemporalReading.Year,
    _ open: TimexValue?,
    _ candidate: (Int) -> (TimexValue, DatePeriod?)?
  ) -> TemporalResolution {
    func resolution(_ year: Int) -> TemporalResolution {
      guard let (value, period) = candidate(year) else { return TemporalResolution(nil) }
      return TemporalResolution(value, period)
    }
    if case .fixed(let year) = year { return resolution(year) }
    guard let held else { return TemporalResolution(open) }
    switch year {
    case .fixed(let year): return resolution(year)
    case .offset(let shift): return resolution(held.year + shift)
    case .last:
      return search(held.year, by: -1, candidate) { $0.last < held } ?? TemporalResolution(open)
    case .following:
      guard let next = search(held.year - 1, by: 1, candidate, { $0.last >= held }) else {
        return TemporalResolution(open)
      }
      guard let first = next.period?.first else { return next }
      // In January "nästa vinter" is the one after this.
      if first <= held { return resolution(first.year + 1) }
      // In December "nästa sommar" is the one to come; in March it may be the one after.
      guard first.year == held.year else { return next }
      return resolution(held.year + 1).warning(
        .ambiguous,
        "kan också vara den närmast kommande, som börjar \(first)"
      )
    case .open where isPast:
      return search(held.year, by: -1, candidate) { $0.first <= held } ?? TemporalResolution(open)
    case .open, .current:
      return search(held.year - 1, by: 1, candidate) { $0.last >= held }
        ?? TemporalResolution(open)
    }
  }

  /// Ten years in a row hold every day that there is: 29 February is at most eight years off (1896 to 1904).
  private func search(
    _ start: Int,
    by step: Int,
    _ candidate: (Int) -> (TimexValue, DatePeriod?)?,
    _ fits: (DatePeriod) -> Bool
  ) -> TemporalResolution? {
    for index in 0...9 {
      guard let (value, period) = candidate(start + index * step), let period, fits(period) else {
        continue
      }
      return TemporalResolution(value, period)
    }
    return nil
  }

  private static func isSchoolTerm(_ reading: TemporalReading) -> Bool {
    switch reading {
    case .term, .relative(.term, _), .relative(.schoolYear, _): true
    default: false
    }
  }

  static func months(_ first: Int, _ count: Int, of year: Int) -> DatePeriod? {
    guard let start = CalendarDate(year: year, month: first, day: 1) else { return nil }
    return DatePeriod(first: start, last: start.adding(months: count).adding(days: -1))
  }

  func days(_ first: CalendarDate, _ last: CalendarDate) -> TemporalResolution {
    TemporalResolution(.range(.date(first), .date(last)), DatePeriod(first: first, last: last))
  }

  static func shift(
    _ date: CalendarDate,
    _ count: Int,
    _ unit: TemporalReading.Unit
  ) -> CalendarDate {
    switch unit {
    case .day: date.adding(days: count)
    case .workingDay: WorkingDays.adding(count, to: date)
    case .week: date.adding(days: 7 * count)
    case .month: date.adding(months: count)
    case .quarter: date.adding(months: 3 * count)
    case .halfYear: date.adding(months: 6 * count)
    case .year: date.adding(months: 12 * count)
    case .halfMonth: date.adding(months: count / 2).adding(days: 15 * (count % 2))
    case .hour, .minute, .term, .schoolYear, .tertial: date
    }
  }
}
