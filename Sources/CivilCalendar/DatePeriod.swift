/// A closed interval of days: both `first` and `last` belong to it.
package struct DatePeriod: Hashable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// - Precondition: `first <= last`.
  package init(first: CalendarDate, last: CalendarDate) {
    precondition(first <= last, "a period ends no earlier than it starts")
    self.first = first
    self.last = last
  }

  package init(_ day: CalendarDate) {
    self.init(first: day, last: day)
  }

  package func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }
}

extension DatePeriod: CustomStringConvertible {
  /// ISO 8601: `2018-08-30/2018-08-31`; one day alone stands by itself.
  package var description: String {
    first == last ? first.description : "\(first)/\(last)"
  }
}
