/// What a file is that no minutes can be read from.
package enum ForeignFormat: String, Hashable, Sendable {
  /// The Word of before 2007, `.doc`.
  case oldWord
  /// A ZIP archive that is neither DOCX nor ODT: a spreadsheet, slides, an archive.
  case archive
  case picture

  /// Nil where the first bytes are of no kind known here.
  init?(of bytes: [UInt8]) {
    let marks: [(ForeignFormat, [UInt8])] = [
      (.oldWord, [0xD0, 0xCF, 0x11, 0xE0]), (.archive, [0x50, 0x4B, 0x03, 0x04]),
      (.picture, [0x89, 0x50, 0x4E, 0x47]), (.picture, [0xFF, 0xD8, 0xFF]),
    ]
    guard let (format, _) = marks.first(where: { bytes.starts(with: $0.1) }) else { return nil }
    self = format
  }
}
