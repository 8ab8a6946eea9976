/// Reads comma-separated values as RFC 4180 has them; a line feed alone ends a record too.
enum CSVReader {
  struct Record: Hashable, Sendable {
    /// 1-based line on which the record starts.
    let line: Int
    let fields: [String]
  }

  enum SyntaxError: Error, Hashable, Sendable {
    /// A quote opened on that line is never closed.
    case openQuote(line: Int)
    /// A quote within a field that does not start with one, or text after the closing quote.
    case strayQuote(line: Int)
  }

  /// The records in order; empty lines are no records.
  static func records(_ text: String) throws(SyntaxError) -> [Record] {
    var records: [Record] = []
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    var line = 1
    var start = 1
    var isQuoted = false
    var wasQuoted = false
    var openedAt = 1
    var scalars = text.unicodeScalars[...]

    func endRecord() {
      fields.append(String(field))
      if fields != [""] || wasQuoted { records.append(Record(line: start, fields: fields)) }
      fields = []
      field = .init()
      wasQuoted = false
    }

    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar == "\"", scalars.first == "\"" {
          field.append("\"")
          scalars.removeFirst()
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          if scalar == "\n" { line += 1 }
          field.append(scalar)
        }
        continue
      }
      switch scalar {
      case "\"":
        guard field.isEmpty, !wasQuoted else { throw .strayQuote(line: line) }
        (isQuoted, wasQuoted, openedAt) = (true, true, line)
      case ",":
        fields.append(String(field))
        field = .init()
        wasQuoted = false
      case "\r" where scalars.first == "\n" || scalars.isEmpty:
        continue
      case "\n":
        endRecord()
        line += 1
        start = line
      default:
        guard !wasQuoted else { throw .strayQuote(line: line) }
        field.append(scalar)
      }
    }
    if isQuoted { throw .openQuote(line: openedAt) }
    if !field.isEmpty || !fields.isEmpty || wasQuoted { endRecord() }
    return records
  }
}
