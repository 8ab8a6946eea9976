import Glibc

/// Reads files of minutes: text in the usual encodings, and through the programs that do it best the usual formats.
package enum DocumentReader {
  /// Where converters are looked for: Debian's own places, whatever the caller's search path is.
  package static let searchPath = ["/usr/local/bin", "/usr/bin", "/bin"]

  /// Bytes; a folder's one disk image must not take the memory that the rest of a pass needs.
  package static let largestFile = 256 << 20

  /// Reads one file; what it is, its first bytes tell.
  ///
  /// - Throws: a `DocumentError` that says why there is no text to read.
  package static func read(
    path: String,
    limits: Converter.Limits = Converter.Limits(),
    searchPath: [String] = searchPath
  ) throws(DocumentError) -> Document {
    let bytes = try bytes(path: path)
    return try document(path: path, bytes: bytes, limits: limits, searchPath: searchPath)
  }

  /// The bytes of a file, whatever it is.
  package static func bytes(path: String) throws(DocumentError) -> [UInt8] {
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
    guard status.st_size <= largestFile else { throw .tooLarge(path: path, limit: largestFile) }
    return try readAll(descriptor, path: path, expected: Int(status.st_size))
  }

  /// The document of bytes already read.
  package static func document(
    path: String,
    bytes: [UInt8],
    limits: Converter.Limits = Converter.Limits(),
    searchPath: [String] = searchPath
  ) throws(DocumentError) -> Document {
    let format = DocumentFormat(of: bytes)
    guard let converter = Converter(for: format) else {
      return try textDocument(path: path, bytes: bytes)
    }
    let text: [UInt8]
    do {
      text = try converter.text(of: bytes, format: format, limits: limits, searchPath: searchPath)
    } catch {
      switch error {
      case .missing: throw .converterMissing(path: path, converter: converter)
      case .notRun(let reason):
        throw .converterNotRun(path: path, converter: converter, reason: reason)
      case .noScratch(let reason): throw .noScratch(path: path, reason: reason)
      case .failed(let reason):
        throw .conversionFailed(path: path, converter: converter, reason: reason)
      }
    }
    if isWithoutText(text, of: bytes.count) { throw .noText(path: path) }
    if let invalid = UTF8Validation.firstInvalidOffset(in: text) {
      throw .conversionFailed(
        path: path,
        converter: converter,
        reason: "its text is not UTF-8 at byte \(invalid)"
      )
    }
    return Document(path: path, bytes: readable(text) ?? text, format: format)
  }

  private static func textDocument(path: String, bytes: [UInt8]) throws(DocumentError) -> Document {
    if let foreign = ForeignFormat(of: bytes) { throw .foreign(path: path, format: foreign) }
    let encoding = TextEncoding(of: bytes)
    guard let encoding, let decoded = encoding.decoded(bytes), !hasNUL(decoded) else {
      if hasNUL(bytes) { throw .binary(path: path) }
      let offset = UTF8Validation.firstInvalidOffset(in: bytes) ?? 0
      let line = bytes[..<offset].count { $0 == 0x0A } + 1
      throw .invalidUTF8(path: path, offset: offset, line: line)
    }
    if isBlank(decoded) { throw .empty(path: path) }
    let readable = readable(decoded)
    // Offsets count in the file where its text is read as it stands, in the converted text where it is not.
    let isVerbatim = encoding == .utf8 && readable == nil
    return Document(
      path: path,
      bytes: readable ?? decoded,
      byteOrderMarkLength: isVerbatim ? bytes.count - decoded.count : 0
    )
  }

  /// The text with each letter as one character and words without what stands unseen in them; nil where it is so already.
  private static func readable(_ text: [UInt8]) -> [UInt8]? {
    let composed = LetterComposition.composed(text)
    return WordParts.plain(composed ?? text) ?? composed
  }

  /// A file of so many bytes has pictures in it, or parts that the converter has lost.
  private static let largeFile = 100_000
  /// What a scanner's stamp has; fewer letters are not the text of a large file.
  private static let fewestLetters = 20

  /// Whether next to nothing came out of a file: no letter, or of a large one a stamp at most.
  private static func isWithoutText(_ text: [UInt8], of fileSize: Int) -> Bool {
    let fewest = fileSize < largeFile ? 1 : fewestLetters
    var letters = 0
    var (bytes, decoder) = (text.makeIterator(), UTF8())
    while letters < fewest {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar): letters += scalar.properties.isAlphabetic ? 1 : 0
      case .error: continue
      case .emptyInput: return true
      }
    }
    return false
  }

  private static func isBlank(_ text: [UInt8]) -> Bool {
    text.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  private static func hasNUL(_ text: [UInt8]) -> Bool {
    text.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
    }
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
      if bytes.count > largestFile { throw .tooLarge(path: path, limit: largestFile) }
      capacity = max(4096, expected - used - count + 1)
    }
  }
}
