/// Writes comma-separated values as RFC 4180 has them: CRLF, quotes where needed, doubled within.
enum CSVWriter {
  /// One record with its line end.
  static func record(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// The field, quoted where needed.
  ///
  /// A field that a spreadsheet would take for a formula gets an apostrophe in front, which shows it as text: words
  /// from minutes must not become `=HYPERLINK(…)` on the reader's machine (OWASP, CSV injection).
  static func field(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    if let first = text.unicodeScalars.first(where: { $0 != " " }),
      "=+-@\t\r\n".unicodeScalars.contains(first)
    {
      clean.append("'")
    }
    for scalar in text.unicodeScalars {
      let isSpace = ["\t", "\n", "\r"].contains(scalar)
      clean.append(isSpace || !TerminalText.isHarmful(scalar) ? scalar : "\u{FFFD}")
    }
    guard clean.contains(where: { ",\"\r\n;\t".unicodeScalars.contains($0) }) else {
      return String(clean)
    }
    var quoted = "\""
    for scalar in clean {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
