import Documents

extension Failure {
  /// A document that cannot be read: 66 where there is none, 65 where it is not text.
  init(document error: DocumentError) {
    switch error {
    case .notFound(let path):
      self.init(.noInput, "\(path): no such file; check the name")
    case .isDirectory(let path):
      self.init(.noInput, "\(path): is a folder; name the files in it")
    case .unreadable(let path, let reason):
      self.init(.noInput, "\(path): cannot be read: \(reason)")
    case .binary(let path):
      self.init(.data, "\(path): is no text (it has NUL bytes); convert it to UTF-8 text first")
    case .invalidUTF8(let path, let offset, let line):
      self.init(
        .data,
        "\(path): line \(line), byte \(offset): is not UTF-8; convert the file, as with iconv"
      )
    case .empty(let path):
      self.init(.data, "\(path): is empty; there is nothing to read")
    }
  }
}
