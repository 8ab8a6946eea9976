import Glibc

/// A file in the making: hidden beside the place it is for, for its owner's eyes alone, and given its name when it is
/// whole.
///
/// Killed in the middle, a run leaves the hidden file alone behind, which the next one for the same name takes over.
struct PartialFile: ~Copyable {
  /// Where it is written: an empty file at first.
  let path: String
  /// The name that it is to get, which nothing has.
  let finalPath: String
  private let folder: String
  private let descriptor: Int32

  /// - Throws: `StoreError.exists`; `.busy` where another process is making the same file; `.full`, `.cannotOpen`.
  init(for finalPath: String) throws(StoreError) {
    let start = finalPath.lastIndex(of: "/").map { finalPath.index(after: $0) }
    let name = start.map { finalPath[$0...] } ?? finalPath[...]
    guard !name.isEmpty else { throw .cannotOpen(path: finalPath, reason: Self.words(EISDIR)) }
    guard !Self.isThere(finalPath) else { throw .exists(path: finalPath) }
    // Never a bare name: SQLite takes one that begins with "file:" for a URI.
    let folder = start.map { String(finalPath[..<$0]) } ?? "./"
    let path = "\(folder).\(name).part"
    let descriptor = try Self.emptyFile(path, for: finalPath)
    self.folder = folder
    self.path = path
    self.finalPath = finalPath
    self.descriptor = descriptor
  }

  /// Opens the hidden file for us alone, and empties it.
  private static func emptyFile(
    _ path: String,
    for finalPath: String
  ) throws(StoreError) -> Int32 {
    let descriptor = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw error(errno, finalPath) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, isStillThere(path, descriptor) else {
      close(descriptor)
      throw .busy(path: finalPath)
    }
    // It may be the rest of a run that was killed, with that one's mode and content.
    guard fchmod(descriptor, 0o600) == 0, ftruncate(descriptor, 0) == 0 else {
      let number = errno
      close(descriptor)
      throw error(number, finalPath)
    }
    return descriptor
  }

  deinit {
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
    close(descriptor)
  }

  /// Flushes the file to the disk and gives it its name, which by now somebody else may have taken.
  consuming func publish() throws(StoreError) {
    guard fsync(descriptor) == 0 else { throw Self.error(errno, finalPath) }
    // A link, unlike a renaming, never takes the place of a file that is there.
    if link(path, finalPath) != 0 {
      // File systems of memory sticks have no links.
      guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno), !Self.isThere(finalPath),
        rename(path, finalPath) == 0
      else { throw errno == EEXIST ? .exists(path: finalPath) : Self.error(errno, finalPath) }
    }
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return }
    defer { close(directory) }
    guard fsync(directory) == 0 else { throw Self.error(errno, finalPath) }
  }

  /// Whether anything has the name, be it a link that leads nowhere.
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether the name is that of the open file still: who had it locked before may have taken it away.
  private static func isStillThere(_ path: String, _ descriptor: Int32) -> Bool {
    var (named, opened) = (stat(), stat())
    return lstat(path, &named) == 0 && fstat(descriptor, &opened) == 0
      && named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
  }

  private static func error(_ number: Int32, _ path: String) -> StoreError {
    switch number {
    case ENOSPC, EDQUOT: .full(path: path)
    case EROFS: .readOnly(path: path)
    case EIO: .inputOutput(path: path, reason: words(number))
    default: .cannotOpen(path: path, reason: words(number))
    }
  }

  private static func words(_ number: Int32) -> String {
    StoreError.words(for: number) ?? "unknown error"
  }
}
