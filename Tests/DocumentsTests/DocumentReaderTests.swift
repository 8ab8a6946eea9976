import Glibc
import TestSupport
import Testing

@testable import Documents

struct DocumentReaderTests {
  private let folder = TemporaryFolder()

  @Test func `a file is read as it stands`() throws {
    let path = folder.write("möte.txt", "§ 1 Öppnande\r\nÅsa öppnar.\n")
    let document = try DocumentReader.read(path: path)
    #expect(document.bytes == Array("§ 1 Öppnande\r\nÅsa öppnar.\n".utf8))
    #expect(document.byteOrderMarkLength == 0)
    #expect(document.name == "möte.txt")
  }

  @Test func `a byte order mark is dropped and counted`() throws {
    let path = folder.write("a.txt", [0xEF, 0xBB, 0xBF] + Array("Åsa".utf8))
    let document = try DocumentReader.read(path: path)
    #expect(document.bytes == Array("Åsa".utf8))
    #expect(document.byteOrderMarkLength == 3)
  }

  @Test func `a file whose size is not known before is read to its end`() throws {
    #expect(try DocumentReader.read(path: "/proc/self/status").bytes.count > 100)
  }

  @Test func `a file of no end of bytes is refused before it takes the memory`() {
    let path = folder.write("a.txt", "Protokoll")
    truncate(path, 1 << 40)
    let tooLarge = DocumentError.tooLarge(path: path, limit: DocumentReader.largestFile)
    #expect(throws: tooLarge) { try DocumentReader.read(path: path) }
    #expect(throws: DocumentError.tooLarge(path: "/dev/zero", limit: DocumentReader.largestFile)) {
      try DocumentReader.read(path: "/dev/zero")
    }
  }

  @Test func `what is not there or no file is named`() {
    let missing = folder.path("nope.txt")
    #expect(throws: DocumentError.notFound(path: missing)) {
      try DocumentReader.read(path: missing)
    }
    #expect(throws: DocumentError.isDirectory(path: folder.path)) {
      try DocumentReader.read(path: folder.path)
    }
    let below = folder.write("a.txt", "x") + "/b"
    #expect(throws: DocumentError.notFound(path: below)) { try DocumentReader.read(path: below) }
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF], Array(" \r\n\t\n".utf8)] as [[UInt8]])
  func `a file without words is empty`(bytes: [UInt8]) {
    let path = folder.write("a.txt", bytes)
    #expect(throws: DocumentError.empty(path: path)) { try DocumentReader.read(path: path) }
  }

  @Test func `NUL bytes are no text`() {
    let path = folder.write("a.txt", Array("möte".utf8) + [1, 0, 0] + Array("x".utf8))
    #expect(throws: DocumentError.binary(path: path)) { try DocumentReader.read(path: path) }
  }

  @Test(
    arguments: [
      ([0xE5], 0), ([0x61, 0xC3], 1), ([0xC0, 0xAF], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xC3, 0xA5, 0xF5, 0x80], 2), ([0xF0, 0x82, 0x82, 0xAC], 0), ([0x62, 0x80], 1),
      ([0xE2, 0x82, 0x61], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
    ] as [([UInt8], Int)]
  )
  func `the first byte that is no UTF-8 is found`(bad: [UInt8], offset: Int) {
    let head = Array("rad ett\nrad två\n".utf8)
    #expect(UTF8Validation.firstInvalidOffset(in: head + bad) == head.count + offset)
  }

  @Test func `damaged UTF-8 is an error that names the line`() {
    let head = Array("rad ett\nrad två\n".utf8)
    let path = folder.write("a.txt", head + Array("Per svarar f".utf8) + [0xE5])
    let expected = DocumentError.invalidUTF8(path: path, offset: head.count + 12, line: 3)
    #expect(throws: expected) { try DocumentReader.read(path: path) }
  }

  @Test func `validity agrees with the standard library`() {
    var generator = SeededGenerator(seed: 3)
    let starts: [UInt8] = [0x41, 0x80, 0xBF, 0xC2, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? starts[Int.random(in: 0..<starts.count, using: &generator)]
          : UInt8.random(in: 1...255, using: &generator)
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((UTF8Validation.firstInvalidOffset(in: bytes) == nil) == isValid, "\(bytes)")
    }
  }
}
