import Glibc

/// Where a command writes: a file descriptor, or memory in tests.
///
/// A write that fails is remembered, and nothing is written after it; the program asks for `failure` once at the end,
/// as C programs ask `ferror`.
final class Output {
  private let descriptor: Int32?
  private let isBuffered: Bool
  private var buffer: [UInt8] = []
  /// The errno of the write that failed; 0 while all is well.
  private(set) var failure: Int32 = 0
  let isTerminal: Bool
  /// Columns for tables.
  let width: Int

  init(descriptor: Int32, isBuffered: Bool, standardWidth: Int? = nil) {
    self.descriptor = descriptor
    self.isBuffered = isBuffered
    isTerminal = isatty(descriptor) == 1
    width = standardWidth ?? Self.terminalWidth(descriptor) ?? Self.plainWidth
  }

  /// Keeps everything in memory.
  init(isTerminal: Bool = false, width: Int = plainWidth) {
    descriptor = nil
    isBuffered = true
    self.isTerminal = isTerminal
    self.width = width
  }

  /// Columns where there is no terminal to ask.
  static let plainWidth = 100

  /// What was kept in memory.
  var recorded: [UInt8] { buffer }

  func write(_ text: String) { write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) {
    guard failure == 0 else { return }
    buffer += bytes
    if descriptor != nil, !isBuffered || buffer.count >= 65_536 { flush() }
  }

  func line(_ text: String = "") { write(text + "\n") }

  func flush() {
    guard let descriptor, failure == 0 else { return }
    var start = 0
    while start < buffer.count {
      let count = buffer[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        failure = errno
        break
      }
      start += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return nil }
    return Int(size.ws_col)
  }
}
