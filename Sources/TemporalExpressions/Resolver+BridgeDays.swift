import CivilCalendar

extension Resolver {
  /// A klämdag: the nearest one, one beside a feast, or the one of a month.
  func resolveBridgeDay(_ place: TemporalReading.BridgeDay) -> TemporalResolution {
    switch place {
    case .nearest:
      guard let held else { return TemporalResolution(nil) }
      // Every year has one: the day after Ascension Day.
      let days =
        isPast
        ? bridgeDays(held.adding(days: -400), held).last
        : bridgeDays(held, held.adding(days: 400)).first
      return days.map { TemporalResolution($0) } ?? TemporalResolution(nil)
    case .after(let feast):
      guard let last = resolve(feast).period?.last else { return TemporalResolution(nil) }
      return found(bridgeDays(last.adding(days: 1), last.adding(days: 4)).first)
    case .before(let feast):
      guard let first = resolve(feast).period?.first else { return TemporalResolution(nil) }
      return found(bridgeDays(first.adding(days: -4), first.adding(days: -1)).last)
    case .within(let outer):
      return cutting(outer) { outer in
        guard let period = outer.period else { return TemporalResolution(nil) }
        let days = WorkingDays.bridgeDays(in: period)
        let resolution = found(days.first)
        guard days.count > 1 else { return resolution }
        let others = days.dropFirst().map { "\($0.day)/\($0.month)" }.joined(separator: " eller ")
        return resolution.warning(.ambiguous, "kan också vara klämdagen den \(others)")
      }
    }
  }

  private func bridgeDays(_ first: CalendarDate, _ last: CalendarDate) -> [CalendarDate] {
    WorkingDays.bridgeDays(in: DatePeriod(first: first, last: last))
  }

  private func found(_ day: CalendarDate?) -> TemporalResolution {
    day.map { TemporalResolution($0) }
      ?? TemporalResolution(nil).warning(.impossible, "där finns ingen klämdag")
  }
}
