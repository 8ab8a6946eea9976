import Glibc

/// Reads files of minutes.
package enum DocumentReader {
  /// Reads one text or Markdown file in UTF-8; a byte order mark is dropped.
  ///
  /// - Throws: a `DocumentError` that says why there is no text to read.
  package static func read(path: String) throws(DocumentError) -> Document {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .notFound(path: path) : .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw .isDirectory(path: path)
    }
    let bytes = try readAll(descriptor, path: path, expected: Int(status.st_size))
    return try document(path: path, bytes: bytes)
  }

  /// The document of bytes already read.
  package static func document(path: String, bytes: [UInt8]) throws(DocumentError) -> Document {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = mark == 0 ? bytes : Array(bytes[mark...])
    if text.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { throw .empty(path: path) }
    let hasNUL = text.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
    }
    if hasNUL { throw .binary(path: path) }
    if let invalid = UTF8Validation.firstInvalidOffset(in: text) {
      let line = text[..<invalid].count { $0 == 0x0A } + 1
      throw .invalidUTF8(path: path, offset: invalid + mark, line: line)
    }
    return Document(path: path, bytes: text, byteOrderMarkLength: mark)
  }

  /// All bytes to the end, also of a pipe, whose size is not known before.
  private static func readAll(
    _ descriptor: Int32,
    path: String,
    expected: Int
  ) throws(DocumentError) -> [UInt8] {
    var bytes: [UInt8] = []
    var capacity = max(4096, expected + 1)
    while true {
      let used = bytes.count
      var count = 0
      bytes.append(
        contentsOf: [UInt8](unsafeUninitializedCapacity: capacity) { buffer, initialized in
          repeat {
            count = Glibc.read(descriptor, buffer.baseAddress, capacity)
          } while count < 0 && errno == EINTR
          initialized = max(0, count)
        }
      )
      if count < 0 { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
      if count == 0 { return bytes }
      capacity = max(4096, expected - used - count + 1)
    }
  }
}
