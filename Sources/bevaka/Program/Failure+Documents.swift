import Documents

extension Failure {
  /// A document that cannot be read: 66 where there is none, 65 where it is not text, 69 where the
  /// program that reads it is missing, 73 where that has no folder to work in.
  init(document error: DocumentError) {
    switch error {
    case .notFound(let path):
      self.init(.noInput, "\(path): no such file; check the name")
    case .isDirectory(let path):
      self.init(.noInput, "\(path): is a folder; name the files in it")
    case .unreadable(let path, let reason):
      self.init(.noInput, "\(path): cannot be read: \(reason)")
    case .tooLarge(let path, let limit):
      self.init(.data, "\(path): is larger than \(limit >> 20) MB; name the minutes themselves")
    case .binary(let path):
      self.init(.data, "\(path): is no text (it has NUL bytes); convert it to UTF-8 text first")
    case .noText(let path):
      self.init(.data, "\(path): has no text on its pages; run a scan through OCR first")
    case .foreign(let path, let format):
      self.init(
        .data,
        "\(path): is \(Self.name(of: format)); save the minutes as PDF, DOCX or text"
      )
    case .converterMissing(let path, let converter):
      self.init(
        .unavailable,
        "\(path): needs \(converter.rawValue) to be read; install the Debian package \(converter.package)"
      )
    case .converterNotRun(let path, let converter, let reason):
      self.init(.unavailable, "\(path): \(converter.rawValue) cannot be run: \(reason)")
    case .noScratch(let path, let reason):
      self.init(.cannotCreate, "\(path): cannot be converted: \(reason); free some space there")
    case .conversionFailed(let path, let converter, let reason):
      self.init(
        .data,
        "\(path): \(converter.rawValue) cannot read it: \(reason); save it anew, or as text"
      )
    case .invalidUTF8(let path, let offset, let line):
      self.init(
        .data,
        "\(path): line \(line), byte \(offset): is not UTF-8; convert the file, as with iconv"
      )
    case .empty(let path):
      self.init(.data, "\(path): is empty; there is nothing to read")
    }
  }

  private static func name(of format: ForeignFormat) -> String {
    switch format {
    case .oldWord: "an old Word document (.doc)"
    case .archive: "a ZIP archive, and neither DOCX nor ODT"
    case .picture: "a picture"
    }
  }
}
