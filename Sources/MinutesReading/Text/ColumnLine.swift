/// A line of a table, its words by column.
struct ColumnLine: Sendable {
  /// Index of the source's line.
  let index: Int
  /// Indices of the source's tokens; empty where the column has none.
  let cells: [Range<Int>]
  /// Whether words were told apart from the next column's by what they are, not by where they stand.
  let isTight: Bool
  /// Whether it is the first of its page.
  var startsPage = false
  var isBlankBefore = false
}
