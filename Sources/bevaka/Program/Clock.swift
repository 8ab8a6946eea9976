import CivilCalendar
import Glibc

/// The clock of the system, or a fixed one in tests: the only reader of the time.
struct Clock: Sendable {
  private let read: @Sendable () -> Instant

  /// Always the same moment.
  init(at moment: Instant) {
    read = { moment }
  }

  private init(read: @escaping @Sendable () -> Instant) {
    self.read = read
  }

  static let system = Clock(read: {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: time.tv_sec)
  })

  var now: Instant { read() }

  /// The civil day in Stockholm.
  var today: CalendarDate { StockholmTime.date(now) }
}
