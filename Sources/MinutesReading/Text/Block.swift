/// A heading, a paragraph, a list entry or a table row.
struct Block: Sendable {
  enum Kind: Hashable, Sendable {
    case heading, paragraph, listItem, tableRow
  }

  var kind: Kind
  /// Indices into the stream, the marker or number apart.
  var tokens: Range<Int>
  /// Index of the first line in the source.
  var line: Int
  /// Columns before the marker or the text.
  var indent: Int
  /// Stream indices at which a line begins that was not wrapped but set apart by hand.
  var breaks: [Int] = []
  /// Index of the agenda section; nil before the first.
  var section: Int?
  /// Index of the block that introduces this list: "Att göra till nästa möte:", "Styrelsen beslutar att:".
  var lead: Int?
  /// Index of the list entry one level out.
  var parent: Int?
  /// The number that marks a heading or an entry: "1" of "1." and "3.1" of "3.1".
  var number: String?
  /// A row in columns: its cells, each a stretch of the stream; empty where bars part the cells.
  var cells: [Range<Int>] = []
  /// Why it is not certain what belongs to the row; nil where it is.
  var doubt: String?
}
