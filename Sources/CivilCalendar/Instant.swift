/// A moment in time, to the second, counted in UTC.
///
/// Nothing in the core asks for the present moment: it is an argument everywhere, and one file of the program reads
/// the clock.
package struct Instant: Hashable, Sendable, Comparable {
  /// POSIX time: seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  package let seconds: Int

  package init(seconds: Int) {
    self.seconds = seconds
  }

  package func adding(seconds more: Int) -> Instant { Instant(seconds: seconds + more) }

  package static func < (first: Instant, second: Instant) -> Bool {
    first.seconds < second.seconds
  }
}

extension Instant: LosslessStringConvertible {
  /// RFC 3339 in UTC: `2017-12-13T07:00:00Z`.
  ///
  /// It sorts as text in the order of time.
  package var description: String {
    let (day, rest) = floorDivide(seconds, by: 86_400)
    let clock =
      "\(padded(rest / 3600, to: 2)):\(padded(rest / 60 % 60, to: 2)):\(padded(rest % 60, to: 2))"
    return "\(CalendarDate(dayNumber: day))T\(clock)Z"
  }

  /// Reads the form that `description` writes, and nothing else.
  package init?(_ description: String) {
    let bytes = Array(description.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let date = CalendarDate(String(description.prefix(10)))
    else { return nil }
    func number(at index: Int) -> Int? {
      let digits = bytes[index...index + 1].map { Int($0) - 48 }
      return digits.allSatisfy { (0...9).contains($0) } ? digits[0] * 10 + digits[1] : nil
    }
    guard let hour = number(at: 11), let minute = number(at: 14), let second = number(at: 17),
      hour < 24, minute < 60, second < 60
    else { return nil }
    self.seconds = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second
  }
}
