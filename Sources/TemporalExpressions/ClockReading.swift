import CivilCalendar

/// Times of day beside a date: "klockan 16.30", "kl 9–12", "13:00-16:00".
struct ClockReading {
  let start: ClockTime
  let last: ClockTime?
  let end: Int

  /// The time at the index; without "kl" the minutes must be written, so that no other figure counts.
  init?(_ terms: TermSequence, _ index: Int) {
    var next = index
    if terms.isSymbol(next, ",") || terms.isSymbol(next, "(") { next += 1 }
    if terms.kind(next) == .from || terms.kind(next) == .between { next += 1 }
    let isMarked = terms.kind(next) == .clock
    if isMarked {
      next = terms.isSymbol(next + 1, ".") ? next + 2 : next + 1
      if terms.isSymbol(next, ":") { next += 1 }
    }
    guard let (start, after) = Self.time(terms, next, needsMinutes: !isMarked) else { return nil }
    self.start = start
    var last: ClockTime?
    var end = after
    let joins =
      terms.isDash(after) || terms.kind(after) == .until
      || terms.kind(after) == .and
        && (terms.kind(index) == .between || terms.kind(index - 1) == .between)
    if joins {
      var second = after + 1
      if terms.kind(second) == .clock { second = terms.skippingPoint(second + 1) }
      if let (time, afterLast) = Self.time(terms, second, needsMinutes: false), time > start {
        last = time
        end = afterLast
      }
    }
    if terms.isSymbol(index, "("), terms.isSymbol(end, ")") { end += 1 }
    self.last = last
    self.end = end
  }

  private static func time(
    _ terms: TermSequence,
    _ index: Int,
    needsMinutes: Bool
  ) -> (ClockTime, Int)? {
    if !needsMinutes, let number = terms.number(index, exactly: 4),
      let time = ClockTime(hour: number / 100, minute: number % 100)
    {
      return (time, index + 1)
    }
    guard let hour = terms.number(index) else { return nil }
    if terms.isSymbol(index + 1, ".") || terms.isSymbol(index + 1, ":"), terms.isTight(index + 1),
      terms.isTight(index + 2), let minute = terms.number(index + 2, exactly: 2),
      let time = ClockTime(hour: hour, minute: minute)
    {
      return (time, index + 3)
    }
    guard !needsMinutes, let time = ClockTime(hour: hour) else { return nil }
    return (time, index + 1)
  }
}
