/// All that the tables say of one word, found by one look-up.
struct WordFeatures: Sendable {
  struct Nominal: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    static let role = Nominal(rawValue: 1)
    static let body = Nominal(rawValue: 2)
    static let firstName = Nominal(rawValue: 4)
    static let abbreviation = Nominal(rawValue: 8)
    /// A meeting, conference or the like.
    static let gathering = Nominal(rawValue: 16)
    /// A body that is outside the meeting unless somebody attends for it: "banken".
    static let outsider = Nominal(rawValue: 32)
  }

  /// What the last letters make likely of a word that no table has.
  struct Endings: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// "spacklar": the letters of a present tense.
    static let present = Endings(rawValue: 1)
  }

  var verbForms: VerbForms = []
  var verbClass: VerbClass?
  var function: FunctionWord?
  var nominal: Nominal = []
  var endings: Endings = []

  /// Whether no table has the word.
  var isUnknown: Bool { verbForms.isEmpty && function == nil && nominal.isEmpty }

  static let unknown = WordFeatures()
}
