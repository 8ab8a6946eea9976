import Glibc

/// A copy of the store in a folder of its own, for a dry run; it goes away with the value.
final class ScratchStore {
  let path: String
  private let folder: String

  /// Copies the store, or names the place of an empty one where there is none yet.
  init(copyOf store: String, environment: [String: String]) throws(Failure) {
    let parent = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var template = Array("\(parent)/bevaka-XXXXXX".utf8CString)
    // The folder has mode 0700: the copy holds personal data.
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw Self.failure(.cannotCreate, parent) }
    folder = made
    path = "\(made)/store.sqlite"
    // The write-ahead log holds what is not in the file itself yet.
    for suffix in ["", "-wal"] { try Self.copy(store + suffix, to: path + suffix) }
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    rmdir(folder)
  }

  /// Copies a file; one that is not there is no file to copy.
  private static func copy(_ source: String, to target: String) throws(Failure) {
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else {
      if errno == ENOENT { return }
      throw failure(.cannotCreate, source)
    }
    defer { close(input) }
    let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw failure(.cannotCreate, target) }
    defer { close(output) }
    while true {
      let count = sendfile(output, input, nil, 1 << 30)
      if count == 0 { return }
      if count < 0, errno != EINTR { throw failure(.inputOutput, target) }
    }
  }

  private static func failure(_ code: ExitCode, _ path: String) -> Failure {
    Failure(code, "\(path): cannot be copied for a dry run: \(String(cString: strerror(errno)))")
  }
}
