import Glibc

/// While it lives, the signals that ask us to end wait: what is begun can be ended and tidied away before they do.
///
/// A program in a group of its own gets no Ctrl-C of the terminal's, and a folder does not remove itself.
package struct HeldSignals: ~Copyable {
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]
  private var old = sigset_t()

  package init() {
    var held = sigset_t()
    sigemptyset(&held)
    // One that is ignored, as under nohup, would wait too and then end what it must not.
    for number in Self.numbers where !Self.isIgnored(number) { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &old)
  }

  deinit {
    var old = old
    pthread_sigmask(SIG_SETMASK, &old, nil)
  }

  /// Whether one has come and waits.
  package static var isAnyPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return numbers.contains { sigismember(&pending, $0) == 1 }
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
