/// What words are, taken together: the signs that a rule turns on, and those that a sentence has.
///
/// A rule of whose signs the sentence has none is not asked of it.
struct WordSigns: Hashable, Sendable {
  /// Classes of small words.
  var functions: CaseSet<FunctionWord> = []
  /// Forms of verbs.
  var verbForms: VerbForms = []
  /// What endings make of words that no table has.
  var endings: WordFeatures.Endings = []

  /// Takes in one word.
  @inline(__always)
  mutating func insert(_ word: WordFeatures) {
    if let function = word.function { functions.insert(function) }
    verbForms.formUnion(word.verbForms)
    endings.formUnion(word.endings)
  }

  /// Whether none of the signs is among the others.
  @inline(__always)
  func isDisjoint(with others: WordSigns) -> Bool {
    functions.isDisjoint(with: others.functions)
      && verbForms.isDisjoint(with: others.verbForms)
      && endings.isDisjoint(with: others.endings)
  }
}
