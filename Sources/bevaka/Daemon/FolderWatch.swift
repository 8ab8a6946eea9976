import Glibc

/// Wakes the daemon when something happens in the folder of minutes: inotify(7).
///
/// It only wakes: what is there is looked up in the folder itself, so that no event is missed by being lost.
final class FolderWatch {
  let descriptor: Int32
  private let path: String
  private var watch: Int32 = -1

  init(_ path: String) {
    self.path = path
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    renew()
  }

  deinit { close(descriptor) }

  /// Whether the folder is watched; where it is not, it is looked at now and then.
  var isWatching: Bool { watch >= 0 }

  /// Watches the folder of that name, which may be another by now.
  func renew() {
    guard descriptor >= 0 else { return }
    watch = inotify_add_watch(
      descriptor,
      path,
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO) | UInt32(IN_MODIFY) | UInt32(IN_CREATE)
        | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)
    )
  }

  /// Takes the events away; which files they are about does not matter, only whether the folder itself has gone.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      var position = 0
      while position + MemoryLayout<inotify_event>.size <= count {
        let event = buffer.withUnsafeBytes {
          $0.loadUnaligned(fromByteOffset: position, as: inotify_event.self)
        }
        if event.mask & UInt32(IN_IGNORED | IN_MOVE_SELF) != 0 { watch = -1 }
        position += MemoryLayout<inotify_event>.size + Int(event.len)
      }
    }
    if !isWatching { renew() }
  }
}
