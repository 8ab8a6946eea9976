import Glibc

/// What a file is, by its first bytes; its name may say anything.
package enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text and Markdown.
  case text
  case pdf, docx, odt, rtf, html

  /// The format of these bytes; text where they show no other that can be read.
  init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes(Self.format)
  }

  private static func format(of bytes: UnsafeRawBufferPointer) -> DocumentFormat {
    // Some programs write a line or two before a PDF's mark; readers accept it in the first kilobyte.
    if contains("%PDF-", in: bytes, within: 1024) { return .pdf }
    if starts(bytes, "{\\rtf") { return .rtf }
    if starts(bytes, "PK\u{3}\u{4}") {
      // An ODT names its type first, uncompressed; a DOCX has this member, wherever it stands.
      if contains("application/vnd.oasis.opendocument.text", in: bytes, within: 128) { return .odt }
      if contains("word/document", in: bytes, within: bytes.count) { return .docx }
    }
    return isHTML(bytes) ? .html : .text
  }

  private static func isHTML(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let mark = starts(bytes, "\u{FEFF}") ? 3 : 0
    let head = bytes[mark...].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard head.first == UInt8(ascii: "<") else { return false }
    let words = String(decoding: head.prefix(1024), as: UTF8.self).lowercased()
    return words.contains("<!doctype html") || words.contains("<html")
  }

  private static func starts(_ bytes: UnsafeRawBufferPointer, _ mark: StaticString) -> Bool {
    bytes.starts(with: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
  }

  private static func contains(
    _ mark: StaticString,
    in bytes: UnsafeRawBufferPointer,
    within count: Int
  ) -> Bool {
    let length = mark.utf8CodeUnitCount
    var rest = bytes.prefix(count)
    while let start = rest.firstIndex(of: mark.utf8Start[0]) {
      guard start + length <= rest.endIndex, let base = bytes.baseAddress else { return false }
      if memcmp(base + start, mark.utf8Start, length) == 0 { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }
}
