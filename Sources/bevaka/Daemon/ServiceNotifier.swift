import Glibc

/// Tells the service manager how the daemon stands: the protocol of sd_notify(3), one datagram a message.
struct ServiceNotifier {
  private let address: [UInt8]
  private let descriptor: Int32
  /// Seconds between two signs of life; nil where nobody waits for any.
  let watchdogSeconds: Double?

  /// `NOTIFY_SOCKET` names the socket, by its path or behind an @ in the abstract namespace; without it nothing is told.
  init(environment: [String: String]) {
    var bytes = Array((environment["NOTIFY_SOCKET"] ?? "").utf8)
    if bytes.first == UInt8(ascii: "@") { bytes[0] = 0 }
    // One byte less than the address has room for: a path ends with NUL.
    let isUsable = (bytes.first == 0 || bytes.first == UInt8(ascii: "/")) && bytes.count < 108
    address = isUsable ? bytes : []
    descriptor =
      isUsable
      ? socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0) : -1
    let isOurs = environment["WATCHDOG_PID"].map { Int32($0) == getpid() } ?? true
    let microseconds = environment["WATCHDOG_USEC"].flatMap(Double.init)
    watchdogSeconds = isOurs ? microseconds.map { $0 / 2_000_000 } : nil
  }

  /// Sends the assignments, one a line: `READY=1`.
  func send(_ lines: String...) {
    guard descriptor >= 0 else { return }
    let message = Array(lines.joined(separator: "\n").utf8)
    var target = sockaddr_un()
    target.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &target.sun_path) { $0.copyBytes(from: address) }
    // An abstract name is as long as the address says, without a NUL at its end.
    let isAbstract = address.first == 0
    let length = MemoryLayout<sa_family_t>.size + address.count + (isAbstract ? 0 : 1)
    withUnsafePointer(to: &target) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        // A manager that does not listen must not end us.
        _ = sendto(
          descriptor,
          message,
          message.count,
          Int32(MSG_NOSIGNAL),
          generic,
          socklen_t(length)
        )
      }
    }
  }

  func ready(_ status: String) { send("READY=1", "STATUS=\(status)") }
  func status(_ status: String) { send("STATUS=\(status)") }
  func alive() { if watchdogSeconds != nil { send("WATCHDOG=1") } }
  func stopping() { send("STOPPING=1", "STATUS=ends") }

  /// As systemd wants it of a service that rereads: since when, on the clock that nobody sets.
  func reloading() {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    send("RELOADING=1", "MONOTONIC_USEC=\(time.tv_sec * 1_000_000 + time.tv_nsec / 1000)")
  }
}
