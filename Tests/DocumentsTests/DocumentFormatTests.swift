import TestSupport
import Testing

@testable import Documents

struct DocumentFormatTests {
  @Test(
    arguments: [
      ("%PDF-1.7\n", .pdf), ("\n\n%PDF-1.4", .pdf), (#"{\rtf1\ansi"#, .rtf),
      ("PK\u{3}\u{4}....[Content_Types].xml......word/document.xml", .docx),
      ("PK\u{3}\u{4}....mimetypeapplication/vnd.oasis.opendocument.textPK", .odt),
      ("PK\u{3}\u{4}....xl/workbook.xml", .text),
      ("<!DOCTYPE html><p>Hej", .html), ("\u{FEFF}  <?xml version='1.0'?>\n<html lang=sv>", .html),
      ("<Anna> tar med kaffe", .text), ("Vi skrev <html> på tavlan", .text),
      ("# Protokoll", .text), ("", .text), ("%PD", .text),
    ] as [(String, DocumentFormat)]
  )
  func `a file's first bytes tell what it is`(bytes: String, format: DocumentFormat) {
    #expect(DocumentFormat(of: Array(bytes.utf8)) == format)
  }

  @Test(
    arguments: [
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .oldWord), ([0x50, 0x4B, 3, 4, 20], .archive),
      ([0x89, 0x50, 0x4E, 0x47, 13], .picture), ([0xFF, 0xD8, 0xFF, 0xE0], .picture),
    ] as [([UInt8], ForeignFormat)]
  )
  func `what no minutes are read from is named`(bytes: [UInt8], format: ForeignFormat) {
    #expect(throws: DocumentError.foreign(path: "a.txt", format: format)) {
      try DocumentReader.document(path: "a.txt", bytes: bytes)
    }
  }
}
