import Lexicon

/// A word as the rules compare it: by its hash, in any case, without a `String`.
///
/// `text(index) == "till"` costs a comparison of two integers, `text(index).isOne(of: ["till", "inför"])` one for each
/// word: the literals are constants of the program.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  let hash: UInt64

  /// What stands outside the sentence, and every token that is no word.
  static let none = Word(hash: 0)

  init(_ token: Token) {
    hash = token.kind == .word ? token.value : 0
  }

  @inline(__always)
  init(stringLiteral literal: StaticString) {
    hash = WordHash(literal).value
  }

  /// Whether the word is one of a few; many are a table's.
  @inline(__always)
  func isOne<let count: Int>(of words: [count of Word]) -> Bool {
    for index in 0..<count where words[index] == self { return true }
    return false
  }

  private init(hash: UInt64) {
    self.hash = hash
  }
}
