/// The letters with which words of a kind end: "gruppen", "nämnden".
struct WordEndings: Sendable {
  private let endings: [[UInt8]]
  /// Whether an ending has these last two letters, folded into eight bits: most words are told from them.
  private let mayEnd: [Bool]

  /// Endings of two letters or more.
  init(_ endings: [[UInt8]]) {
    self.endings = endings
    var mayEnd = Array(repeating: false, count: 256)
    for ending in endings where ending.count >= 2 {
      mayEnd[Self.fold(ending[ending.count - 2], ending[ending.count - 1])] = true
    }
    self.mayEnd = mayEnd
  }

  /// Whether the word has one of the endings, in any case.
  func end(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= 2, mayEnd[Self.fold(word[word.count - 2], word[word.count - 1])] else {
      return false
    }
    let last = word[word.count - 2] | 0x20
    return endings.contains { ending in
      let start = word.count - ending.count
      guard start >= 0, ending[ending.count - 2] | 0x20 == last else { return false }
      return ending.indices.allSatisfy { word[start + $0] | 0x20 == ending[$0] | 0x20 }
    }
  }

  private static func fold(_ first: UInt8, _ second: UInt8) -> Int {
    Int((first | 0x20) &* 7 ^ (second | 0x20))
  }
}
