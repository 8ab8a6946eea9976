import Glibc

/// The process that holds the lease of the check, as the store names it: `HOST:PID`.
///
/// The lease runs out by itself; that its holder can be seen to be dead only makes the wait shorter.
package struct LeaseHolder: Hashable, Sendable {
  package let host: String
  package let process: Int32

  package init(host: String, process: Int32) {
    self.host = host
    self.process = process
  }

  /// This process.
  package static var current: LeaseHolder {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return LeaseHolder(host: String(decoding: bytes, as: UTF8.self), process: getpid())
  }

  /// Whether it is a process of this host that has ended.
  func isDead(seenFrom other: LeaseHolder) -> Bool {
    host == other.host && kill(process, 0) != 0 && errno == ESRCH
  }
}

extension LeaseHolder: LosslessStringConvertible {
  package var description: String { "\(host):\(process)" }

  package init?(_ description: String) {
    guard let colon = description.lastIndex(of: ":"),
      let process = Int32(description[description.index(after: colon)...]), process > 0
    else { return nil }
    self.init(host: String(description[..<colon]), process: process)
  }
}
