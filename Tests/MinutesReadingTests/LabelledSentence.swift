import Glibc
import TestSupport

/// One line of `Corpus/*.tsv`: what is expected, a tab, the text.
///
/// `Corpus/README.md` tells how the expectations are written.
struct LabelledSentence: Sendable {
  /// An item that the text holds.
  struct Item: Sendable {
    let owners: [String]
    /// An ISO day, a TIMEX value, or nil where no day is set.
    let due: String?
    /// Nil where either will do.
    let isOpen: Bool?
  }

  let line: Int
  let items: [Item]
  /// `done`, `ongoing` …; nil where reports are not asked about.
  let report: String?
  /// The starts of the gatherings with their names where these are asked about; nil where none is.
  let events: [String]?
  let text: String
  /// A known failure, kept to be mended; not counted.
  let isPending: Bool

  /// Nil for a comment and an empty line.
  init?(_ row: Substring, line: Int) throws(Malformed) {
    guard !row.isEmpty, !row.hasPrefix("#") else { return nil }
    let columns = row.split(separator: "\t", maxSplits: 1)
    guard columns.count == 2 else { throw Malformed(line: line) }
    isPending = columns[0].hasPrefix("~")
    var items: [Item] = []
    var report: String?
    var events: [String]?
    for part in columns[0].drop(while: { $0 == "~" }).split(separator: "|").map(Self.trimmed)
    where part != "-" {
      if part.hasPrefix("report ") {
        report = String(part.dropFirst("report ".count))
        continue
      }
      if part.hasPrefix("event ") {
        let event = String(part.dropFirst("event ".count))
        events = (events ?? []) + (event == "-" ? [] : [event])
        continue
      }
      let fields = part.split(separator: ";").map(Self.trimmed)
      guard fields.count == 3, ["open", "proposed", "?"].contains(fields[2]) else {
        throw Malformed(line: line)
      }
      let owners = fields[0].split(separator: ",").map(Self.trimmed).filter { $0 != "-" }
      let isOpen = fields[2] == "?" ? nil : fields[2] == "open"
      items.append(
        Item(owners: owners, due: fields[1] == "-" ? nil : fields[1], isOpen: isOpen)
      )
    }
    self.line = line
    self.items = items
    self.report = report
    self.events = events
    text = String(columns[1]).replacing("\\n", with: "\n")
  }

  struct Malformed: Error { let line: Int }

  /// The files of the corpus, without `.tsv`, in order.
  static func topics() -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var topics: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".tsv") { topics.append(String(name.dropLast(".tsv".count))) }
    }
    return topics.sorted()
  }

  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Corpus"

  /// The sentences of a topic.
  static func all(in topic: String) throws -> [LabelledSentence] {
    let bytes = FileBytes.read("\(folder)/\(topic).tsv") ?? []
    let rows = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return try rows.enumerated().compactMap { try LabelledSentence($1, line: $0 + 1) }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
