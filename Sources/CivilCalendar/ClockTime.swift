/// A time of day to the minute, local civil time: `10:30`.
package struct ClockTime: Hashable, Sendable, Comparable {
  // A byte each: every expression of a text carries up to three of these.
  private let hours: UInt8
  private let minutes: UInt8

  /// The hour, 0...23.
  package var hour: Int { Int(hours) }
  /// The minute, 0...59.
  package var minute: Int { Int(minutes) }

  /// The time, or nil for numbers that no clock shows.
  ///
  /// `24:00` is not among them.
  package init?(hour: Int, minute: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    hours = UInt8(hour)
    minutes = UInt8(minute)
  }

  package static func < (first: ClockTime, second: ClockTime) -> Bool {
    (first.hour, first.minute) < (second.hour, second.minute)
  }
}

extension ClockTime: CustomStringConvertible {
  /// ISO 8601: `10:30`.
  package var description: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }
}
