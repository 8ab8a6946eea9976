/// The classes of `data/sv/words.tsv`: small words that the rules turn on.
enum FunctionWord: UInt8, Sendable, CaseIterable {
  case modal, future, need, allowed, intend, hedge, can, negation, past, att, and, or
  case `if`, because, relative, ask, assign, give, task, decide, propose
  case everyone, we, they, he, none, postpone, lift, finish, adverb, reflexive, particle
  case opinion, question, formal, agree, appoint, expect, preposition, indefinite, responsible

  /// The class that a table's row names; nil for a name that is none.
  init?(named name: String) {
    guard let value = Self.byName[name] else { return nil }
    self = value
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
