/// A document's text as it is read: UTF-8 bytes, with the name it came by.
package struct Document: Hashable, Sendable {
  /// The path as the user gave it.
  package let path: String
  /// UTF-8 without a byte order mark; offsets elsewhere point into these bytes.
  package let bytes: [UInt8]
  /// Bytes of the file before `bytes`: 3 where it starts with a byte order mark, else 0.
  package let byteOrderMarkLength: Int

  package init(path: String, bytes: [UInt8], byteOrderMarkLength: Int = 0) {
    self.path = path
    self.bytes = bytes
    self.byteOrderMarkLength = byteOrderMarkLength
  }

  /// The last component of the path.
  package var name: String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
