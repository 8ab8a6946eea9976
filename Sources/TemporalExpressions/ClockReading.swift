import CivilCalendar
import Lexicon

/// Times of day beside a date: "klockan 16.30", "kl 9–12", "13:00-16:00", "halv tre", "T18:00".
struct ClockReading: Hashable {
  private(set) var start: ClockTime
  private(set) var last: ClockTime?
  private(set) var end: Int
  /// The hour is named as a clock's face shows it, so that it may be twelve hours later.
  private(set) var isOfDial = false

  /// The time at the index; without "kl" the minutes must be written, so that no other figure counts.
  init?(_ terms: TermSequence, _ index: Int) {
    if let (time, end) = Self.isoTime(terms, index) {
      self.init(start: time, end: end)
      return
    }
    var next = index
    let isBracketed = terms.isSymbol(next, "(")
    if isBracketed || terms.isSymbol(next, ",") || terms.isSymbol(next, ":") { next += 1 }
    switch terms.kind(next) {
    case .from, .between: next += 1
    // "5 maj senast kl. 12": the hour within the day.
    case .latest, .before: if terms.kind(next + 1) == .clock { next += 1 }
    default: break
    }
    let isBetween = terms.kind(next - 1) == .between
    let isMarked = terms.kind(next) == .clock
    if isMarked {
      next = terms.isSymbol(next + 1, ".") ? next + 2 : next + 1
      if terms.isSymbol(next, ":") { next += 1 }
    }
    // "5 maj (18–20)", "5 maj mellan 9 och 12"
    let isPlain = !isMarked && (isBracketed && terms.isDash(next + 1) || isBetween)
    if let time = Self.time(terms, next, needsMinutes: !isMarked && !isPlain) {
      self.init(start: time.0, end: time.1)
    } else if let time = Self.dialTime(terms, next, isMarked: isMarked) {
      self.init(start: time.0, end: time.1)
      isOfDial = true
    } else {
      return nil
    }
    let joins =
      terms.isDash(end) || terms.kind(end) == .until
      || terms.kind(end) == .and && (isBetween || terms.kind(index - 1) == .between)
    if joins {
      var second = end + 1
      if terms.kind(second) == .clock { second = terms.skippingPoint(second + 1) }
      if let (time, after) = Self.time(terms, second, needsMinutes: false), time > start,
        !NumberContext.isCounted(terms, after)
      {
        last = time
        end = after
      }
    }
    guard !isPlain || last != nil, isMarked || !NumberContext.isCounted(terms, end) else {
      return nil
    }
    if isBracketed {
      guard !isPlain || terms.isSymbol(end, ")") else { return nil }
      if terms.isSymbol(end, ")") { end += 1 }
    }
  }

  private init(start: ClockTime, end: Int) {
    self.start = start
    self.end = end
  }

  /// The same time with the part of the day that stands behind it: "kl 7 på kvällen".
  func inPart(ofDay isLate: Bool) -> ClockReading {
    var copy = self
    copy.isOfDial = false
    guard isLate else { return copy.shiftedBack() }
    if start.hour < 12, let late = ClockTime(hour: start.hour + 12, minute: start.minute) {
      copy.start = late
      if let last, last.hour < 12 {
        copy.last = ClockTime(hour: last.hour + 12, minute: last.minute)
      }
    }
    return copy
  }

  private func shiftedBack() -> ClockReading {
    guard isOfDial, start.hour > 12,
      let early = ClockTime(hour: start.hour - 12, minute: start.minute)
    else { return self }
    var copy = self
    copy.start = early
    copy.isOfDial = false
    return copy
  }

  /// The other time that a clock's face shows the same way.
  var otherOfDial: ClockTime? {
    isOfDial ? ClockTime(hour: (start.hour + 12) % 24, minute: start.minute) : nil
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

  /// "T18:00", "T18:00:00Z" close behind a date.
  private static func isoTime(_ terms: TermSequence, _ index: Int) -> (ClockTime, Int)? {
    guard terms.isWord(index, TermSequence.Words.t), terms.isTight(index), terms.isTight(index + 1),
      let (time, after) = time(terms, index + 1, needsMinutes: true)
    else { return nil }
    var end = after
    if terms.isSymbol(end, ":"), terms.number(end + 1, exactly: 2) != nil { end += 2 }
    if terms.isWord(end, Words.z), terms.isTight(end) { end += 1 }
    return (time, end)
  }

  /// "halv tre", "kvart över två", "kvart i tre"; "sju" behind "kl".
  ///
  /// People meet by day: of the two times that the words fit, the one from 7 to 18.59 is meant.
  private static func dialTime(
    _ terms: TermSequence,
    _ index: Int,
    isMarked: Bool
  ) -> (ClockTime, Int)? {
    let minutes: Int
    let number: Int
    if terms.isWord(index, TermSequence.Words.half) {
      (minutes, number) = (-30, index + 1)
    } else if terms.kind(index) == .quarterHour, terms.isWord(index + 1, Words.past) {
      (minutes, number) = (15, index + 2)
    } else if terms.kind(index) == .quarterHour, terms.kind(index + 1) == .in {
      (minutes, number) = (-15, index + 2)
    } else if isMarked {
      (minutes, number) = (0, index)
    } else {
      return nil
    }
    let hour =
      terms.kind(number) == .cardinal ? terms.value(number) : terms.number(number) ?? 0
    guard (1...12).contains(hour) else { return nil }
    let shown = (hour * 60 + minutes) % 720
    let time = shown < 420 ? shown + 720 : shown
    return ClockTime(hour: time / 60, minute: time % 60).map { ($0, number + 1) }
  }

  private enum Words {
    static let past = WordHash("över")
    static let z = WordHash("z")
  }
}
