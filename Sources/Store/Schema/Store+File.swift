import Glibc

extension Store {
  /// Sees that there is a regular file at the path, and makes an empty one, for its owner's eyes alone, where asked to.
  ///
  /// SQLite itself would make it by the umask's mode, and gives `-wal` and `-shm` the mode of the file.
  static func findFile(_ path: String, create: Bool) throws(StoreError) {
    var status = stat()
    if stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFREG: return
      case S_IFDIR: throw .cannotOpen(path: path, reason: words(for: EISDIR))
      default: throw .notAStore(path: path)
      }
    }
    guard errno == ENOENT else { throw .cannotOpen(path: path, reason: words(for: errno)) }
    guard create else { throw .missing(path: path) }
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)
    if descriptor >= 0 {
      close(descriptor)
      return
    }
    switch errno {
    case EEXIST: return  // Another process has just made it.
    case ENOSPC, EDQUOT: throw .full(path: path)
    case EROFS: throw .readOnly(path: path)
    case let number: throw .cannotOpen(path: path, reason: words(for: number))
    }
  }

  private static func words(for number: Int32) -> String {
    StoreError.words(for: number) ?? "unknown error"
  }
}
