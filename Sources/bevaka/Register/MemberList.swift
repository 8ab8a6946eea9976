import Documents
import Reminders

/// The content of a `members.csv`: a row is one person's membership of one committee.
struct MemberList: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    /// 1-based line of the file.
    let line: Int
    let name: String
    /// Nil where the field is empty: the chair gets this person's items.
    let email: String?
    let aliases: [String]
    /// Nil where the field is empty: the person is registered without a membership.
    let committee: String?
    let role: String?
  }

  static let columns = ["name", "email", "aliases", "committee", "role"]

  /// The path of the file, for messages.
  let path: String
  let rows: [Row]

  /// Reads the file, or says which line is wrong and how.
  init(_ document: Document) throws(Failure) {
    let path = document.path
    let records: [CSVReader.Record]
    do {
      records = try CSVReader.records(String(decoding: document.bytes, as: UTF8.self))
    } catch {
      throw Self.failure(error, path: path)
    }
    guard let head = records.first else {
      throw Failure(.data, "\(path): is empty; there is nothing to read")
    }
    let positions = try Self.positions(in: head, path: path)
    var rows: [Row] = []
    for record in records.dropFirst() {
      guard record.fields.count == head.fields.count else {
        throw Self.failure(
          "has \(record.fields.count) fields where the first line has \(head.fields.count); "
            + "quote a field that holds a comma",
          path: path,
          line: record.line
        )
      }
      let values = positions.map { Self.trimmed(record.fields[$0]) }
      rows.append(try Self.row(values, line: record.line, path: path))
    }
    try Self.checkRepetitions(rows, path: path)
    self.path = path
    self.rows = rows
  }

  /// Where each column stands; further columns are left alone.
  private static func positions(
    in head: CSVReader.Record,
    path: String
  ) throws(Failure) -> [Int] {
    let names = head.fields.map { trimmed($0).lowercased() }
    var positions: [Int] = []
    for column in columns {
      guard let position = names.firstIndex(of: column) else {
        let wanted = columns.joined(separator: ",")
        let hint =
          head.fields.count == 1 && head.fields[0].contains(";")
          ? "part the columns by commas, not semicolons" : "write \(wanted) as the first line"
        throw failure("column '\(column)' is missing; \(hint)", path: path, line: head.line)
      }
      positions.append(position)
    }
    return positions
  }

  private static func row(
    _ values: [String],
    line: Int,
    path: String
  ) throws(Failure) -> Row {
    guard !values[0].isEmpty else {
      throw failure("the name is missing; give one", path: path, line: line)
    }
    if !values[1].isEmpty, MailAddress(values[1]) == nil {
      throw failure(
        "'\(values[1])' is no e-mail address; write it as name@example.org",
        path: path,
        line: line
      )
    }
    if values[3].isEmpty, !values[4].isEmpty {
      throw failure(
        "the role '\(values[4])' has no committee; fill in the committee",
        path: path,
        line: line
      )
    }
    if let index = values.firstIndex(where: { $0.unicodeScalars.contains(where: isControl) }) {
      throw failure(
        "'\(columns[index])' holds a control character; remove it",
        path: path,
        line: line
      )
    }
    return Row(
      line: line,
      name: values[0],
      email: values[1].isEmpty ? nil : values[1],
      aliases: values[2].split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty },
      committee: values[3].isEmpty ? nil : values[3],
      role: values[4].isEmpty ? nil : values[4].lowercased()
    )
  }

  /// A person stands once in a committee.
  private static func checkRepetitions(_ rows: [Row], path: String) throws(Failure) {
    var seen: [[String?]: Int] = [:]
    for row in rows {
      let key = [row.name.lowercased(), row.email?.lowercased(), row.committee?.lowercased()]
      if let first = seen[key] {
        throw failure(
          "\(row.name) stands there already, on line \(first); keep one of the lines",
          path: path,
          line: row.line
        )
      }
      seen[key] = row.line
    }
  }

  private static func failure(_ error: CSVReader.SyntaxError, path: String) -> Failure {
    switch error {
    case .openQuote(let line):
      failure("a quote is opened and never closed; close it", path: path, line: line)
    case .strayQuote(let line):
      failure(
        "a quote stands within a field; quote the whole field and double its quotes",
        path: path,
        line: line
      )
    }
  }

  private static func failure(_ message: String, path: String, line: Int) -> Failure {
    Failure(.data, "\(path): line \(line): \(message)")
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
  }
}
