import Glibc

/// SIGTERM and SIGINT, which end the daemon, and SIGHUP, which makes it read everything again.
///
/// A handler writes the number into a pipe, and the daemon looks there between two hand-overs. The signals are not held
/// back: a mail program under way would be ended by one that waits.
final class DaemonSignals {
  private(set) var isEnding = false
  private var wasHungUp = false

  /// Of the pipe; a handler may use nothing but what is constant.
  private static let ends: (reading: Int32, writing: Int32) = {
    var pair: [Int32] = [-1, -1]
    guard pipe(&pair) == 0 else { return (-1, -1) }
    for end in pair {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
    }
    return (pair[0], pair[1])
  }()

  /// What to wait for input on.
  var descriptor: Int32 { Self.ends.reading }

  init() {
    guard Self.ends.writing >= 0 else { return }
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let old = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(DaemonSignals.ends.writing, &byte, 1)
      errno = old
    }
    // A terminal call that a signal meets goes on by itself; poll never does.
    action.sa_flags = SA_RESTART
    for number in [SIGTERM, SIGINT, SIGHUP] { sigaction(number, &action, nil) }
  }

  /// Takes in what has come; whether the daemon is to end.
  @discardableResult
  func look() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return isEnding }
      for byte in bytes[..<count] {
        if Int32(byte) == SIGHUP { wasHungUp = true } else { isEnding = true }
      }
    }
  }

  /// Whether SIGHUP has come since the last time this was asked.
  func takeHangUp() -> Bool {
    defer { wasHungUp = false }
    return wasHungUp
  }
}
