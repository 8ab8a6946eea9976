import CivilCalendar
import Glibc

/// The only reader of the clock; everything else is told the time.
struct Clock: Sendable {
  let now: Instant

  /// The moment the program starts; one run sees one moment.
  static func system() -> Clock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Clock(now: Instant(seconds: time.tv_sec))
  }

  /// The civil day in Stockholm.
  var today: CalendarDate { StockholmTime.date(now) }
}
