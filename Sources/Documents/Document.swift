/// A document's text as it is read: UTF-8 bytes, with the name it came by.
package struct Document: Hashable, Sendable {
  /// The path as the user gave it.
  package let path: String
  /// UTF-8 without a byte order mark; offsets elsewhere point into these bytes.
  package let bytes: [UInt8]
  /// Bytes of the file before `bytes`: 3 where it starts with a byte order mark, else 0.
  package let byteOrderMarkLength: Int
  /// What the file is; of all but text, `bytes` is what its converter made of it.
  package let format: DocumentFormat

  package init(
    path: String,
    bytes: [UInt8],
    byteOrderMarkLength: Int = 0,
    format: DocumentFormat = .text
  ) {
    self.path = path
    self.bytes = bytes
    self.byteOrderMarkLength = byteOrderMarkLength
    self.format = format
  }

  /// The last component of the path.
  package var name: String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Where in the file itself a byte of the text stands; nil for text, whose lines are the file's own.
  package func place(at offset: Int) -> DocumentPlace? {
    switch format {
    case .text: nil
    case .pdf: .page(1 + bytes.prefix(offset).count { $0 == 0x0C })
    case .docx, .odt, .rtf, .html: .paragraph(paragraph(at: offset))
    }
  }

  /// A paragraph is what blank lines part, as the converter writes one between any two.
  private func paragraph(at offset: Int) -> Int {
    var number = 1
    var lineFeeds = 0
    for byte in bytes.prefix(offset + 1) {
      if byte == 0x0A {
        lineFeeds += 1
      } else {
        if lineFeeds > 1 { number += 1 }
        lineFeeds = 0
      }
    }
    return number
  }
}
