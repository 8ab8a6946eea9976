/// A time of day to the minute, local civil time: `10:30`.
package struct ClockTime: Hashable, Sendable, Comparable {
  /// The hour, 0...23.
  package let hour: Int
  /// The minute, 0...59.
  package let minute: Int

  /// The time, or nil for numbers that no clock shows.
  ///
  /// `24:00` is not among them.
  package init?(hour: Int, minute: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  package static func < (first: ClockTime, second: ClockTime) -> Bool {
    (first.hour, first.minute) < (second.hour, second.minute)
  }
}

extension ClockTime: CustomStringConvertible {
  /// ISO 8601: `10:30`.
  package var description: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }
}
