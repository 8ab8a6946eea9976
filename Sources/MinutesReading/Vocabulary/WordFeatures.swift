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

  var verbForms: VerbForms = []
  var verbClass: VerbClass?
  var function: FunctionWord?
  var nominal: Nominal = []

  static let unknown = WordFeatures()
}
