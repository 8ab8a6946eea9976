/// The letters of a word where they stand in the text, compared in any case and without a `String`.
struct Letters {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  /// Whether the word begins with these small letters.
  func begin(with letters: StaticString) -> Bool { stand(letters, at: 0) }

  /// Whether the word ends with these small letters.
  func end(with letters: StaticString) -> Bool {
    stand(letters, at: bytes.count - letters.utf8CodeUnitCount)
  }

  /// Where these small letters stand first; nil where they do not.
  func first(_ letters: StaticString) -> Int? {
    (0..<max(0, bytes.count - letters.utf8CodeUnitCount + 1)).first { stand(letters, at: $0) }
  }

  // Bit 5 parts small letters from capital ones, in ASCII as in the last byte of À to Þ.
  @inline(__always)
  private func stand(_ letters: StaticString, at start: Int) -> Bool {
    let count = letters.utf8CodeUnitCount
    guard start >= 0, start + count <= bytes.count else { return false }
    for index in 0..<count where bytes[start + index] | 0x20 != letters.utf8Start[index] | 0x20 {
      return false
    }
    return true
  }
}
