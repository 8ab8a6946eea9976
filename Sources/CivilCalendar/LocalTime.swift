/// A civil day, with a time of day where one is known: `2018-02-08T09:00` or `2018-02-08`.
package struct LocalTime: Hashable, Sendable {
  package var date: CalendarDate
  package var time: ClockTime?

  package init(_ date: CalendarDate, _ time: ClockTime? = nil) {
    self.date = date
    self.time = time
  }
}

extension LocalTime: CustomStringConvertible {
  /// ISO 8601, local, without a zone.
  package var description: String {
    time.map { "\(date)T\($0)" } ?? date.description
  }
}
