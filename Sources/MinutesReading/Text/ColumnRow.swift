/// A row of a table in columns, as it stands in the stream.
struct ColumnRow: Sendable {
  /// The stretches of the stream that its cells are.
  let cells: [Range<Int>]
  /// Why it is not certain what belongs to the row; nil where it is.
  let doubt: String?
}
