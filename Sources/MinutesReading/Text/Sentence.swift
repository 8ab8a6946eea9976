/// A sentence, a list entry or a heading: the unit that rules look at.
struct Sentence: Sendable {
  /// Indices into the stream.
  let tokens: Range<Int>
  /// Index of its block.
  let block: Int
}
