import CivilCalendar

extension Resolver {
  func resolveDay(
    _ day: Int,
    _ month: Int,
    _ year: TemporalReading.Year,
    _ weekday: Weekday?
  ) -> TemporalResolution {
    func dates(_ year: Int) -> (TimexValue, DatePeriod?)? {
      CalendarDate(year: year, month: month, day: day).map { (.date($0), DatePeriod($0)) }
    }
    var resolution = choose(year, .partialDate(month: month, day: day), dates)
    if case .open = year, let held, let date = resolution.period?.first,
      abs(date.year - held.year) > 1
    {
      let message = "29 februari finns \(isPast ? "senast" : "först") \(date.year)"
      resolution = resolution.warning(.ambiguous, message)
    }
    guard let weekday, let date = resolution.period?.first, date.weekday != weekday else {
      return resolution
    }
    // "söndag den 10 februari" two days later: the weekday tells that it has just been.
    if mayHaveBeen, case .open = year, let held,
      let gone = CalendarDate(year: date.year - 1, month: month, day: day),
      gone.weekday == weekday, gone.distance(to: held) <= Self.justBeen
    {
      return TemporalResolution(gone)
    }
    var message = "\(SwedishNames.date(date)) är en \(SwedishNames.weekday(date.weekday))"
    for shift in [1, -1, 2, -2, 3, -3] where date.adding(days: shift).weekday == weekday {
      let near = date.adding(days: shift)
      message += "; \(SwedishNames.weekday(weekday)) är den \(near.day)/\(near.month)"
    }
    return resolution.warning(.weekdayMismatch, message)
  }

  /// The second reading; where the first names another time, a warning says which.
  func resolveRestated(
    _ first: TemporalReading,
    by second: TemporalReading
  ) -> TemporalResolution {
    let resolution = resolve(second)
    guard let period = resolution.period else { return resolution }
    let anchor: CalendarDate?
    // Days are counted from the meeting, weeks and dates looked for around the day itself.
    switch first {
    case .daysFromToday, .weekdayAgo: anchor = held
    default: anchor = period.first
    }
    let other = Resolver(held: anchor, isPast: false).resolve(first)
    guard let otherPeriod = other.period, let value = other.value,
      otherPeriod.last < period.first || period.last < otherPeriod.first
    else { return resolution }
    return resolution.warning(.ambiguous, "läses som \(period.first); kan också vara \(value)")
  }

  func resolveDayOfMonth(_ day: Int, _ weekday: Weekday?) -> TemporalResolution {
    guard let held else { return TemporalResolution(.partialDate(month: nil, day: day)) }
    for shift in 0...12 {
      let month = CalendarDate(year: held.year, month: held.month, day: 1)?
        .adding(months: isPast ? -shift : shift)
      guard let month, let date = CalendarDate(year: month.year, month: month.month, day: day),
        isPast ? date <= held : date >= held
      else { continue }
      guard let weekday, date.weekday != weekday else { return TemporalResolution(date) }
      return TemporalResolution(date).warning(
        .weekdayMismatch,
        "\(SwedishNames.date(date)) är en \(SwedishNames.weekday(date.weekday))"
      )
    }
    return TemporalResolution(.partialDate(month: nil, day: day))
  }

  func resolveWeekday(_ weekday: Weekday, _ week: Int?) -> TemporalResolution {
    guard let held else { return TemporalResolution(.weekday(weekday)) }
    guard let week else {
      return TemporalResolution(
        isPast ? held.adding(days: -1).onOrBefore(weekday) : held.after(weekday)
      )
    }
    let date = WeekDate(containing: held.adding(days: 7 * week)).day(weekday)
    guard week == 1 else { return TemporalResolution(date) }
    let coming = held.after(weekday)
    guard coming != date else { return TemporalResolution(date) }
    return TemporalResolution(date).warning(
      .ambiguous,
      "läses som \(SwedishNames.weekday(weekday)) i nästa vecka; kan också vara den \(coming.day)/\(coming.month)"
    )
  }

  /// "torsdag om en vecka": the weekday of that week, or that long after the coming one.
  func resolveWeekday(_ weekday: Weekday, weeksAhead count: Int) -> TemporalResolution {
    guard let held else { return TemporalResolution(.weekday(weekday)) }
    let date = WeekDate(containing: held.adding(days: 7 * count)).day(weekday)
    let other = held.onOrAfter(weekday).adding(days: 7 * count)
    guard other != date else { return TemporalResolution(date) }
    return TemporalResolution(date).warning(
      .ambiguous,
      "läses som \(SwedishNames.weekday(weekday)) den \(date.day)/\(date.month); kan också vara den \(other.day)/\(other.month)"
    )
  }

  func weekend(_ saturday: CalendarDate) -> TemporalResolution {
    days(saturday, saturday.adding(days: 1))
  }

  /// Weekends by weeks from the present one; nil is the next that has not begun.
  func resolveWeekend(_ shift: Int?) -> TemporalResolution {
    guard let held else { return TemporalResolution(nil) }
    let saturday = WeekDate(containing: held).day(.saturday)
    let hasBegun = held >= saturday
    switch shift {
    case nil: return weekend(hasBegun ? saturday.adding(days: 7) : saturday)
    case 0 where isPast && !hasBegun: return weekend(saturday.adding(days: -7))
    case 1 where !hasBegun:
      return weekend(saturday.adding(days: 7)).warning(
        .ambiguous,
        "läses som helgen i nästa vecka; kan också vara den \(saturday.day)/\(saturday.month)"
      )
    case let shift?: return weekend(saturday.adding(days: 7 * shift))
    }
  }

  /// The nearest such day or days before or after a time.
  func resolveBeside(
    _ nth: TemporalReading.Nth,
    _ anchor: TemporalResolution,
    _ isAfter: Bool
  ) -> TemporalResolution {
    guard let period = anchor.period else { return TemporalResolution(nil) }
    let edge = isAfter ? period.last.adding(days: 1) : period.first.adding(days: -1)
    var resolution: TemporalResolution
    switch nth {
    case .day: resolution = TemporalResolution(edge)
    case .weekday(let weekday):
      resolution = TemporalResolution(isAfter ? edge.onOrAfter(weekday) : edge.onOrBefore(weekday))
    case .workingDay:
      resolution = TemporalResolution(
        isAfter
          ? WorkingDays.adding(1, to: period.last) : WorkingDays.previous(before: period.first)
      )
    case .weekend:
      resolution = weekend(
        isAfter ? edge.onOrAfter(.saturday) : edge.adding(days: -1).onOrBefore(.saturday)
      )
    case .week:
      let week = WeekDate(containing: edge.adding(days: isAfter ? 6 : -6))
      resolution = TemporalResolution(.week(week), week.period)
    }
    resolution.warnings = anchor.warnings
    return resolution
  }

  func resolveWeek(
    _ week: Int,
    _ year: TemporalReading.Year,
    _ weekday: Weekday?
  ) -> TemporalResolution {
    func dates(_ year: Int) -> (TimexValue, DatePeriod?)? {
      WeekDate(year: year, week: week).map { date in
        weekday.map { (.date(date.day($0)), DatePeriod(date.day($0))) }
          ?? (.week(date), date.period)
      }
    }
    // The year of a week is that of its Thursday, and a day in January may lie in the year before.
    let resolution = choose(year, .partialWeek(week, weekday), dates)
    guard week == 53, let held, case .open = year, let first = resolution.period?.first,
      abs(first.year - held.year) > 1
    else { return resolution }
    return TemporalResolution(nil).warning(
      .impossible,
      "vecka 53 finns varken \(held.year) eller \(held.year + 1)"
    )
  }

  func resolveShifted(
    _ count: Int,
    _ unit: TemporalReading.Unit,
    _ from: TemporalReading?
  ) -> TemporalResolution {
    guard let from else {
      return held.map { TemporalResolution(Self.shift($0, count, unit)) } ?? TemporalResolution(nil)
    }
    let anchor = resolve(from)
    guard let period = anchor.period else { return TemporalResolution(nil) }
    var resolution = TemporalResolution(
      Self.shift(count < 0 ? period.first : period.last, count, unit)
    )
    // "en vecka efter påsk" counts from the feast's own day.
    if count > 0, case .date(let day, _)? = anchor.value {
      resolution = TemporalResolution(Self.shift(day, count, unit))
    }
    resolution.warnings = anchor.warnings
    return resolution
  }

  /// The first such weekday of a period is 1, the last -1.
  private static func weekday(
    _ weekday: Weekday,
    _ number: Int,
    of period: DatePeriod
  ) -> CalendarDate {
    number < 0
      ? period.last.onOrBefore(weekday).adding(days: 7 * (number + 1))
      : period.first.onOrAfter(weekday).adding(days: 7 * (number - 1))
  }

  func resolveNth(
    _ number: Int,
    _ nth: TemporalReading.Nth,
    _ outer: TemporalResolution
  ) -> TemporalResolution {
    guard let period = outer.period else { return TemporalResolution(nil) }
    let date: CalendarDate
    switch nth {
    case .day:
      date =
        number < 0 ? period.last.adding(days: number + 1) : period.first.adding(days: number - 1)
    case .workingDay:
      date = WorkingDays.adding(
        number,
        to: number < 0 ? period.last.adding(days: 1) : period.first.adding(days: -1)
      )
    case .weekday(let weekday): date = Self.weekday(weekday, number, of: period)
    // A week belongs to the month of its Thursday, as it belongs to the year of it.
    case .week: date = Self.weekday(.thursday, number, of: period)
    case .weekend: date = Self.weekday(.saturday, number, of: period)
    }
    guard period.contains(date) else {
      return TemporalResolution(nil).warning(.impossible, "det finns ingen sådan dag i perioden")
    }
    if case .week = nth {
      let week = WeekDate(containing: date)
      return TemporalResolution(.week(week), week.period)
    }
    if case .weekend = nth { return weekend(date) }
    return TemporalResolution(date)
  }
}
