import CivilCalendar

extension Resolver {
  func resolveRelative(_ unit: TemporalReading.Unit, _ shift: Int) -> TemporalResolution {
    guard let held else {
      switch unit {
      case .week: return TemporalResolution(.partialWeek(nil))
      case .year: return TemporalResolution(.year(nil))
      default: return TemporalResolution(nil)
      }
    }
    /// Which of so many equal parts of a year it is, counted from 0.
    func part(of count: Int) -> (year: Int, index: Int) {
      let parts = held.year * count + (held.month - 1) * count / 12 + shift
      return (parts / count, parts % count)
    }
    switch unit {
    case .week:
      let week = WeekDate(containing: held.adding(days: 7 * shift))
      return TemporalResolution(.week(week), week.period)
    case .month:
      let target = held.adding(months: shift)
      return TemporalResolution(
        .month(target.month, year: target.year),
        Self.months(target.month, 1, of: target.year)
      )
    case .quarter:
      let (year, index) = part(of: 4)
      return TemporalResolution(
        .quarter(index + 1, year: year),
        Self.months(index * 3 + 1, 3, of: year)
      )
    case .halfYear:
      let (year, index) = part(of: 2)
      return TemporalResolution(
        .half(index + 1, year: year),
        Self.months(index * 6 + 1, 6, of: year)
      )
    case .year:
      return TemporalResolution(.year(held.year + shift), Self.months(1, 12, of: held.year + shift))
    case .term:
      let (year, index) = part(of: 2)
      let term = SchoolTerm.allCases[index]
      return TemporalResolution(
        .term(term, year: year),
        Self.months(term.firstMonth, 6, of: year)
      )
    case .schoolYear:
      let year = held.year + (held.month < SchoolTerm.autumn.firstMonth ? -1 : 0) + shift
      return TemporalResolution(
        .range(.term(.autumn, year: year), .term(.spring, year: year + 1)),
        Self.months(7, 12, of: year)
      )
    case .tertial:
      let (year, index) = part(of: 3)
      let first = index * 4 + 1
      return TemporalResolution(
        .range(.month(first, year: year), .month(first + 3, year: year)),
        Self.months(first, 4, of: year)
      )
    case .day: return TemporalResolution(held.adding(days: shift))
    case .workingDay, .hour, .minute, .halfMonth: return TemporalResolution(nil)
    }
  }

  func resolveTurn(
    _ unit: TemporalReading.Unit,
    _ month: Int?,
    _ year: TemporalReading.Year
  ) -> TemporalResolution {
    // The period that ends at the turn; its last day and the day after are the turn.
    let months: Int
    switch unit {
    case .quarter: months = 3
    case .halfYear: months = 6
    case .year: months = 12
    default: months = 1
    }
    var ending: CalendarDate?
    switch year {
    case .fixed(let year):
      ending = Self.months(month ?? 12, 1, of: year)?.last
    default:
      guard let held else { return TemporalResolution(nil, kind: .turn) }
      let step = month == nil ? (unit == .halfYear ? 12 : months) : 12
      // A half-year's turn is the middle of the year; the end of it is the year's turn.
      var candidate = Self.months(month ?? months, 1, of: held.year - 1)?.last
      while let last = candidate, last.adding(days: 1) < held {
        let next = last.adding(days: 1).adding(months: step).adding(days: -1)
        if isPast || year == .last, next > held { break }
        candidate = next
      }
      ending = candidate
    }
    guard let ending else { return TemporalResolution(nil, kind: .turn) }
    var resolution = days(ending, ending.adding(days: 1))
    resolution.kind = .turn
    return resolution
  }

  func resolvePart(
    _ part: TemporalReading.Part,
    _ outer: TemporalResolution
  ) -> TemporalResolution {
    guard let period = outer.period else { return outer }
    var resolution = outer
    switch part {
    case .rest:
      guard let held, held <= period.last else { return outer }
      resolution.period = DatePeriod(first: max(held, period.first), last: period.last)
    case .firstHalf, .secondHalf:
      resolution.period = Self.half(period, isFirst: part == .firstHalf)
    case .start, .middle, .end: resolution.period = Self.third(part.rawValue, of: period)
    }
    return resolution
  }

  /// The beginning, the middle or the end: of a week two days, two and three, of a month about ten days each, of more
  /// whole months.
  private static func third(_ index: Int, of period: DatePeriod) -> DatePeriod {
    let length = period.last.dayNumber - period.first.dayNumber + 1
    if length <= 31 {
      let thirds = length == 7 ? [(0, 1), (2, 3), (4, 6)] : [(0, 9), (10, 19), (20, length - 1)]
      let (first, last) = thirds[index]
      return DatePeriod(
        first: period.first.adding(days: first),
        last: period.first.adding(days: last)
      )
    }
    let months = max(1, (length + 15) / 30 / 3)
    let first = period.first.adding(months: months * index)
    return DatePeriod(
      first: first,
      last: index == 2 ? period.last : first.adding(months: months).adding(days: -1)
    )
  }

  /// The first or the second half, in whole months where there is an even number of them.
  private static func half(_ period: DatePeriod, isFirst: Bool) -> DatePeriod {
    let length = period.last.dayNumber - period.first.dayNumber + 1
    let months = (length + 15) / 30
    let second =
      months > 1 && months % 2 == 0
      ? period.first.adding(months: months / 2) : period.first.adding(days: length / 2)
    return isFirst
      ? DatePeriod(first: period.first, last: second.adding(days: -1))
      : DatePeriod(first: second, last: period.last)
  }

  /// The end first; the start is the last such day before it, so that a range may begin before the meeting.
  func resolveRange(_ first: TemporalReading, _ last: TemporalReading) -> TemporalResolution {
    var end = resolve(last)
    var start: TemporalResolution
    if case .weekday = first, case .weekday = last, let held {
      start = resolve(first)
      end = Resolver(held: start.period?.first ?? held, isPast: false).resolve(last)
    } else if Self.hasYear(first), !Self.hasYear(last) {
      start = resolve(first)
      if let anchor = start.period?.first {
        end = Resolver(held: anchor, isPast: false).resolve(last)
      }
    } else if let anchor = end.period?.last, !Self.isRelative(first) {
      start = Resolver(held: anchor, isPast: true).resolve(first)
    } else {
      start = resolve(first)
    }
    guard let startValue = start.value, let endValue = end.value else {
      var unknown = TemporalResolution(nil)
      unknown.warnings = start.warnings + end.warnings
      return unknown
    }
    guard let from = start.period?.first, let to = end.period?.last else {
      return TemporalResolution(.spanning(startValue, endValue))
    }
    guard from <= to else {
      return TemporalResolution(.spanning(startValue, endValue)).warning(
        .impossible,
        "slutar \(to), före början \(from)"
      )
    }
    let value = TimexValue.range(Self.edge(start, isLast: false), Self.edge(end, isLast: true))
    var resolution = TemporalResolution(value, DatePeriod(first: from, last: to))
    resolution.warnings = start.warnings + end.warnings
    return resolution
  }

  /// The value of a range's end: a part of a period and a turn are named by their own days.
  private static func edge(_ resolution: TemporalResolution, isLast: Bool) -> TimexValue {
    guard let value = resolution.value, let period = resolution.period else { return .year(nil) }
    let day = isLast ? period.last : period.first
    switch value {
    case .range: return .date(day)
    case .month(let month, let year?):
      return months(month, 1, of: year) == period ? value : .date(day)
    case .week(let week): return week.period == period ? value : .date(day)
    case .date(let date, _):
      return period.contains(date) && period.first == period.last ? value : .date(day)
    default: return value
    }
  }

  private static func hasYear(_ reading: TemporalReading) -> Bool {
    switch reading {
    case .day(_, _, let year, _), .week(_, let year, _), .month(_, let year), .season(_, let year),
      .quarter(_, let year), .feast(_, let year), .half(_, let year), .term(_, let year),
      .year(let year), .tertial(_, let year), .turn(_, _, let year):
      year != .open
    case .part(_, let inner), .edge(_, let inner), .approximate(let inner, _), .meeting(let inner):
      hasYear(inner)
    default: false
    }
  }

  /// Counted from today and not from the range's end.
  private static func isRelative(_ reading: TemporalReading) -> Bool {
    switch reading {
    case .relative, .daysFromToday, .named, .shifted, .within, .window, .thisMeeting, .nextMeeting,
      .weekdayIn,
      .weekdayAgo, .weekend:
      true
    case .part(_, let inner), .edge(_, let inner), .approximate(let inner, _), .meeting(let inner):
      isRelative(inner)
    default: false
    }
  }
}
