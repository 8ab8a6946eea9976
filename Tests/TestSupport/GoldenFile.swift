import Glibc

/// An expected output that is kept in a file: `Golden/NAME` beside the test's source.
///
/// `RECORD=1 swift test` rewrites the file and fails, so that nobody records by mistake.
package struct GoldenFile {
  package let path: String

  package init(_ name: String, beside source: String = #filePath) {
    let folder = source.lastIndex(of: "/").map { source[..<$0] } ?? "."
    path = "\(folder)/Golden/\(name)"
  }

  /// Nil where the text is that of the file; otherwise the first line that differs, for `#expect(… == nil)`.
  package func difference(from actual: String) -> String? {
    if getenv("RECORD") != nil {
      return write(actual) ? "recorded \(path)" : "cannot write \(path)"
    }
    guard let expected = read() else { return "no file \(path): record it with RECORD=1" }
    guard Array(expected.utf8) != Array(actual.utf8) else { return nil }
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(old, new).prefix { $0 == $1 }.count
    let oldLine = same < old.count ? String(old[same]) : "(end)"
    let newLine = same < new.count ? String(new[same]) : "(end)"
    return "\(path):\(same + 1)\n- \(oldLine)\n+ \(newLine)"
  }

  private func read() -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(_ text: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    let bytes = Array(text.utf8)
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
    return fclose(file) == 0 && isWritten
  }
}
