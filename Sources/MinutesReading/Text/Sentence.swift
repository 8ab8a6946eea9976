/// A sentence, a list entry or a heading: the unit that rules look at.
struct Sentence: Sendable {
  /// Indices into the stream.
  var tokens: Range<Int> { Int(first)..<Int(end) }
  /// Index of its block.
  var block: Int { Int(storedBlock) }

  private let first: UInt32
  private let end: UInt32
  private let storedBlock: UInt32

  init(tokens: Range<Int>, block: Int) {
    first = UInt32(tokens.lowerBound)
    end = UInt32(tokens.upperBound)
    storedBlock = UInt32(block)
  }
}
