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
    let month = held.month
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
      let target = held.adding(months: 3 * shift)
      let quarter = (target.month + 2) / 3
      return TemporalResolution(
        .quarter(quarter, year: target.year),
        Self.months(quarter * 3 - 2, 3, of: target.year)
      )
    case .halfYear:
      let half = (month > 6 ? 1 : 0) + shift
      let year = held.year + (half >= 0 ? half / 2 : (half - 1) / 2)
      let number = (half % 2 + 2) % 2 + 1
      return TemporalResolution(
        .half(number, year: year),
        Self.months(number * 6 - 5, 6, of: year)
      )
    case .year:
      return TemporalResolution(.year(held.year + shift), Self.months(1, 12, of: held.year + shift))
    case .term:
      let half = (month > 6 ? 1 : 0) + shift
      let year = held.year + (half >= 0 ? half / 2 : (half - 1) / 2)
      let term: SchoolTerm = half % 2 == 0 ? .spring : .autumn
      return TemporalResolution(
        .term(term, year: year),
        Self.months(term.firstMonth, 6, of: year)
      )
    case .schoolYear:
      let year = held.year + (month > 6 ? 0 : -1) + shift
      return TemporalResolution(
        .range(.term(.autumn, year: year), .term(.spring, year: year + 1)),
        Self.months(7, 12, of: year)
      )
    case .tertial:
      let index = held.year * 3 + (month - 1) / 4 + shift
      let (year, first) = (index / 3, index % 3 * 4 + 1)
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
    let length = period.last.dayNumber - period.first.dayNumber + 1
    func slice(_ first: CalendarDate, _ last: CalendarDate) -> DatePeriod? {
      first <= last ? DatePeriod(first: first, last: last) : nil
    }
    if part == .rest {
      guard let held, held <= period.last else { return outer }
      resolution.period = slice(max(held, period.first), period.last)
    } else if part == .firstHalf || part == .secondHalf {
      resolution.period = Self.half(period, isFirst: part == .firstHalf)
    } else if length == 7 {
      let bounds = [(0, 1), (2, 3), (4, 6)][part.rawValue]
      resolution.period = slice(
        period.first.adding(days: bounds.0),
        period.first.adding(days: bounds.1)
      )
    } else if length <= 31 {
      let bounds = [(0, 9), (10, 19), (20, length - 1)][part.rawValue]
      resolution.period = slice(
        period.first.adding(days: bounds.0),
        period.first.adding(days: bounds.1)
      )
    } else {
      let months = (length + 15) / 30
      let third = max(1, months / 3)
      let first = period.first.adding(months: third * part.rawValue)
      resolution.period = slice(
        first,
        part == .end ? period.last : first.adding(months: third).adding(days: -1)
      )
    }
    return resolution
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
