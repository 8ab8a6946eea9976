import Glibc

/// A folder for one benchmark's store or text, gone with everything in it when the benchmark ends.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    var template = Array("/tmp/bevaka-bench.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemFailure(reading: "/tmp") }
    path = template.withUnsafeBufferPointer {
      String(decoding: $0.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  deinit {
    // A store is its file and the two that WAL mode keeps beside it.
    for suffix in ["", "-wal", "-shm"] { unlink(storePath + suffix) }
    unlink(textPath)
    rmdir(path)
  }

  var storePath: String { path + "/store.sqlite" }
  var textPath: String { path + "/text" }

  /// Writes the bytes to the file `textPath`.
  func write(_ bytes: [UInt8]) throws {
    guard let file = fopen(textPath, "w") else { throw SystemFailure(reading: textPath) }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw SystemFailure(reading: textPath)
    }
  }
}
