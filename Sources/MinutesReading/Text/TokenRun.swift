/// A few tokens of a document, perhaps none, in eight bytes.
struct TokenRun: Hashable, Sendable {
  private let first: UInt32
  private let count: UInt32

  static let none = TokenRun(0..<0)

  init(_ range: Range<Int>) {
    first = UInt32(range.lowerBound)
    count = UInt32(range.count)
  }

  var range: Range<Int> { Int(first)..<Int(first) + Int(count) }
  var isEmpty: Bool { count == 0 }
}
