/// A line of the source, as tokens.
struct Line: Sendable {
  /// 1-based.
  let number: Int
  /// UTF-8 offsets, half open, without the line end.
  let range: Range<Int>
  /// Indices into the source's tokens; empty for a blank line.
  let tokens: Range<Int>
  /// Columns before the first token, a tab counting to the next multiple of eight.
  let indent: Int
  /// Whether a form feed stands at its beginning: the first line of a page.
  let startsPage: Bool

  var isBlank: Bool { tokens.isEmpty }
}
