import Lexicon

/// A word as the rules compare it: by its hash, in any case, without a `String`.
///
/// `word(index) == "till"` costs a comparison of two integers.
struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  let hash: UInt64

  /// What stands outside the sentence, and every token that is no word.
  static let none = Word(hash: 0)

  init(_ token: Token) {
    hash = token.kind == .word ? token.value : 0
  }

  init(stringLiteral literal: StaticString) {
    hash = WordHash(literal).value
  }

  private init(hash: UInt64) {
    self.hash = hash
  }
}
