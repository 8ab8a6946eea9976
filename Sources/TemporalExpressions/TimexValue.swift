package import CivilCalendar

/// A TIMEX3 value (ISO 24617-1), unknown parts `XXXX`, and the non-calendar `next-meeting`.
package enum TimexValue: Hashable, Sendable, CustomStringConvertible {
  case date(CalendarDate)
  case nextMeeting

  package var description: String {
    switch self {
    case .date(let date): date.description
    case .nextMeeting: "next-meeting"
    }
  }
}
