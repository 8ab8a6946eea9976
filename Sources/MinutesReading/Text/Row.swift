/// The elements of an array that never changes again, read in place: no reference is counted for it.
///
/// Whoever gives a row away (`SourceText`, `Structure`) keeps the array for as long as it lives itself.
struct Row<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, @unchecked Sendable {
  private let elements: UnsafeBufferPointer<Element>

  /// The row of an array that the caller keeps and never changes.
  init(keptBy array: [Element]) {
    elements = array.withUnsafeBufferPointer { $0 }
  }

  var startIndex: Int { 0 }
  @inline(__always)
  var endIndex: Int { elements.count }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: elements.count), "no such element")
    return elements[index]
  }

  /// The elements of the range where they stand.
  @inline(__always)
  func buffer(_ range: Range<Int>) -> UnsafeBufferPointer<Element> {
    precondition(range.lowerBound >= 0 && range.upperBound <= elements.count, "no such elements")
    return UnsafeBufferPointer(rebasing: elements[range])
  }
}
