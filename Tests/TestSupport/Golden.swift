import Glibc

/// Golden files: the expected text of a test in a file beside it.
///
/// With `RECORD=1` in the environment the file is rewritten and the comparison still fails, so that nobody records
/// without looking at the difference.
package enum Golden {
  /// What differs between the text and `Golden/NAME` beside the test's source file; nil when they are the same.
  package static func difference(
    of text: String,
    from name: String,
    beside sourceFile: String = #filePath
  ) -> String? {
    let folder = sourceFile.split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/Golden/\(name)"
    if getenv("RECORD") != nil {
      guard let file = fopen(path, "we") else { return "cannot write \(path)" }
      fputs(text, file)
      fclose(file)
      return "recorded \(name); look at the difference and run again without RECORD"
    }
    guard let bytes = FileBytes.read(path) else {
      return "\(name) does not exist; run with RECORD=1"
    }
    return difference(String(decoding: bytes, as: UTF8.self), text)
  }

  /// The lines that differ, `-` expected and `+` found; nil when there are none.
  package static func difference(_ expected: String, _ found: String) -> String? {
    guard Array(expected.utf8) != Array(found.utf8) else { return nil }
    func lines(_ text: String) -> [Substring] {
      text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(
        Substring.init
      )
    }
    let changes = lines(found).difference(from: lines(expected))
    let shown = changes.map { change in
      switch change {
      case .remove(let offset, let line, _): (offset, 0, "- \(offset + 1): \(line)")
      case .insert(let offset, let line, _): (offset, 1, "+ \(offset + 1): \(line)")
      }
    }
    return shown.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2).joined(separator: "\n")
  }
}
