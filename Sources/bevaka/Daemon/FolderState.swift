import Glibc

/// Which files of the folder have come or changed, and have been left alone long enough to be read.
struct FolderState {
  /// What changes when a file is written to.
  struct Mark: Hashable, Sendable {
    var size: Int
    var modified: Int
    var changed: Int
    var inode: UInt64
  }

  /// Seconds that a file must stay as it is: it may still be being written.
  let rest: Double
  private var seen: [String: (mark: Mark, since: Double)] = [:]
  private var done: [String: Mark] = [:]
  private var postponed: Set<String> = []

  init(rest: Double) { self.rest = rest }

  /// Takes in how the files are at this moment, and gives those to be read now; `monotonic` is in seconds.
  mutating func look(at files: [(path: String, mark: Mark)], monotonic now: Double) -> [String] {
    var next: [String: (mark: Mark, since: Double)] = [:]
    var ready: [String] = []
    for (path, mark) in files where mark.size > 0 && done[path] != mark {
      let since = seen[path].flatMap { $0.mark == mark ? $0.since : nil } ?? now
      if now - since >= rest { ready.append(path) } else { next[path] = (mark, since) }
    }
    seen = next
    let there = Set(files.map(\.path))
    done = done.filter { there.contains($0.key) }
    return ready
  }

  /// Whether a file waits to come to rest.
  var isRestless: Bool { !seen.isEmpty }

  /// The file is not read again before it changes.
  mutating func finish(_ path: String) {
    done[path] = Self.mark(of: path)
  }

  /// The file is read again with the next whole pass, as what kept it from being read is not its own fault.
  mutating func postpone(_ path: String) {
    finish(path)
    postponed.insert(path)
  }

  mutating func takeUpPostponed() {
    for path in postponed { done[path] = nil }
    postponed = []
  }

  mutating func forget() { done = [:] }

  static func mark(of path: String) -> Mark? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Mark(
      size: Int(status.st_size),
      modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
      changed: status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec,
      inode: UInt64(status.st_ino)
    )
  }

  static func files(at folder: String) throws(Failure) -> [(path: String, mark: Mark)] {
    try MinutesFolder.files(at: folder).paths.compactMap { path in mark(of: path).map { (path, $0) }
    }
  }
}
