/// The quoted-printable content transfer encoding (RFC 2045 §6.7): text stays readable, lines stay within 76 columns.
package enum QuotedPrintable {
  /// RFC 2045 §6.7 (5): no encoded line is longer, its soft break `=` included.
  static let longestLine = 76

  /// The text encoded, with CRLF after every line; line ends of any kind within it count as such.
  package static func encoded(_ text: String) -> String {
    var encoded = ""
    encoded.reserveCapacity(text.utf8.count * 5 / 4)
    var lines = lines(of: text)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      append(line, to: &encoded)
      encoded += "\r\n"
    }
    return encoded
  }

  static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }

  private static func lines(of text: String) -> [Substring.UnicodeScalarView] {
    var lines: [Substring.UnicodeScalarView] = []
    let scalars = text.unicodeScalars[...]
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      guard scalar == "\n" || scalar == "\r" else {
        index = next
        continue
      }
      lines.append(scalars[start..<index])
      let isPair = scalar == "\r" && next < scalars.endIndex && scalars[next] == "\n"
      start = isPair ? scalars.index(after: next) : next
      index = start
    }
    lines.append(scalars[start...])
    return lines
  }

  private static func append(_ line: Substring.UnicodeScalarView, to encoded: inout String) {
    var column = 0
    for index in line.indices {
      let rest = line[index...]
      var code = code(ofFirstIn: rest, startsLine: column == 0)
      // The last character of a line needs no room for a soft break after it.
      let room = rest.dropFirst().isEmpty ? longestLine : longestLine - 1
      if column + code.utf8.count > room {
        encoded += "=\r\n"
        column = 0
        code = Self.code(ofFirstIn: rest, startsLine: true)
      }
      encoded += code
      column += code.utf8.count
    }
  }

  /// One character as it stands in the encoded text.
  ///
  /// A multi-byte character stays on one line.
  private static func code(
    ofFirstIn rest: Substring.UnicodeScalarView,
    startsLine: Bool
  ) -> String {
    guard let scalar = rest.first else { return "" }
    let mustHide: Bool =
      switch scalar {
      // White space at the end of a line gets lost on the way (RFC 2045 §6.7, 3).
      case " ", "\t": rest.dropFirst().isEmpty
      // A dot alone ends a message in SMTP, "From " begins one in a mailbox file (RFC 2049 §3).
      case ".": startsLine
      case "F": startsLine && rest.starts(with: "From ".unicodeScalars)
      case "=": true
      default: !("!"..."~").contains(scalar)
      }
    return mustHide
      ? String(scalar).utf8.map { "=" + hexadecimal($0) }.joined() : String(scalar)
  }
}
