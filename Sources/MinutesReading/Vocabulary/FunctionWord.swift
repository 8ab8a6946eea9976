/// The classes of `data/sv/words.tsv`: small words that the rules turn on.
enum FunctionWord: String, Sendable {
  case modal, future, need, allowed, intend, hedge, can, negation, past, att, and, or
  case `if`, because, relative, ask, assign, give, task, decide, propose
  case everyone, we, they, he, none, postpone, lift, finish, adverb, reflexive, particle
  case opinion, question, formal, agree, appoint, expect, preposition, indefinite
}
