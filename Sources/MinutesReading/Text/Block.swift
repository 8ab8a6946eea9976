/// A heading, a paragraph, a list entry or a table row.
struct Block: Sendable {
  enum Kind: UInt8, Hashable, Sendable {
    case heading, paragraph, listItem, tableRow
  }

  var kind: Kind
  /// Columns before the marker or the text.
  private(set) var indent: UInt16
  /// Index of the first line in the source.
  var line: Int { Int(storedLine) }
  /// Indices into the stream, the marker or number apart.
  var tokens: Range<Int> {
    get { Int(first)..<Int(end) }
    set { (first, end) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
  }
  /// Index of the agenda section; nil before the first.
  var section: Int? {
    get { Self.index(storedSection) }
    set { storedSection = Self.stored(newValue) }
  }
  /// Index of the block that introduces this list: "Att göra till nästa möte:", "Styrelsen beslutar att:".
  var lead: Int? {
    get { Self.index(storedLead) }
    set { storedLead = Self.stored(newValue) }
  }
  /// Index of the list entry one level out.
  var parent: Int? {
    get { Self.index(storedParent) }
    set { storedParent = Self.stored(newValue) }
  }
  /// A row in columns: its index among the structure's; nil where bars part the cells.
  var row: Int? {
    get { Self.index(storedRow) }
    set { storedRow = Self.stored(newValue) }
  }
  /// The source's tokens of the number that marks a heading or an entry: "1" of "1." and "3.1" of "3.1".
  let number: TokenRun

  // Four bytes a figure: a document has about as many blocks as lines.
  private var first: UInt32
  private var end: UInt32
  private let storedLine: UInt32
  private var storedSection: Int32 = -1
  private var storedLead: Int32 = -1
  private var storedParent: Int32 = -1
  private var storedRow: Int32 = -1

  init(kind: Kind, tokens: Range<Int>, line: Int, indent: Int, number: TokenRun) {
    self.kind = kind
    self.indent = UInt16(clamping: indent)
    self.number = number
    storedLine = UInt32(line)
    (first, end) = (UInt32(tokens.lowerBound), UInt32(tokens.upperBound))
  }

  private static func index(_ stored: Int32) -> Int? { stored < 0 ? nil : Int(stored) }
  private static func stored(_ index: Int?) -> Int32 { index.map { Int32($0) } ?? -1 }
}
