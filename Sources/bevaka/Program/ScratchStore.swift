import Glibc
import Store

/// A copy of the store in a folder of its own, for a dry run; it goes away with the value.
final class ScratchStore {
  let path: String
  private let folder: String

  /// Copies the store, or names the place of an empty one where there is none yet.
  init(copyOf location: StoreLocation, environment: [String: String]) throws(Failure) {
    let parent = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(parent)/bevaka-XXXXXX".utf8CString)
    // The folder has mode 0700: the copy holds personal data.
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw Self.failure(.cannotCreate, parent) }
    folder = made
    path = "\(made)/store.sqlite"
    guard let store = try location.openExisting() else { return }
    do {
      // Not as files: another process may be writing, and half of what it writes is no store.
      try store.copy(to: path)
    } catch {
      throw Failure(store: error)
    }
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    rmdir(folder)
  }

  private static func failure(_ code: ExitCode, _ path: String) -> Failure {
    Failure(code, "\(path): cannot be copied for a dry run: \(String(cString: strerror(errno)))")
  }
}
