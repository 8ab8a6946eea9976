import Glibc

/// Where a command reads: a file descriptor, or bytes in tests.
final class Input {
  private let descriptor: Int32?
  private var buffer: [UInt8]
  private var position = 0
  private var isAtEnd: Bool
  /// The errno of the read that failed; 0 while all is well.
  private(set) var failure: Int32 = 0

  init(descriptor: Int32) {
    self.descriptor = descriptor
    buffer = []
    isAtEnd = false
  }

  init(_ text: String) {
    descriptor = nil
    buffer = Array(text.utf8)
    isAtEnd = true
  }

  /// The next line without its line feed; nil at the end.
  func nextLine() -> [UInt8]? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return Array(buffer[position..<end])
      }
      searched = buffer.count
      if isAtEnd {
        defer { position = buffer.count }
        return position < buffer.count ? Array(buffer[position...]) : nil
      }
      let before = position
      fill()
      searched -= before
    }
  }

  /// All that is left; nil where that is more than `count` bytes.
  func rest(atMost count: Int) -> [UInt8]? {
    while !isAtEnd, buffer.count - position <= count { fill() }
    let rest = buffer[position...]
    position = buffer.count
    return rest.count <= count ? Array(rest) : nil
  }

  /// Whether the next line can be had without waiting for more input.
  var hasLine: Bool { isAtEnd || buffer[position...].contains(UInt8(ascii: "\n")) }

  /// Drops what has been used and reads more.
  private func fill() {
    guard let descriptor else { return }
    buffer.removeFirst(position)
    position = 0
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var count: Int
    repeat {
      count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    } while count < 0 && errno == EINTR
    if count < 0 { failure = errno }
    if count <= 0 { isAtEnd = true } else { buffer += chunk[..<count] }
  }
}
