/// What a verb's present tense means in minutes; the classes of `data/sv/verbs.tsv`.
enum VerbClass: UInt8, Sendable, CaseIterable {
  /// A promise: "Karin bokar lokal."
  case task
  /// A promise only with a particle or an object of its own: "går ut med", "ser över".
  case light
  /// What was said at the meeting, unless a deadline stands beside it: "Karin informerar."
  case narrate
  /// Always what was said: "Karin tycker …"
  case tell
  /// How things are: "Lokalen kostar …"
  case state
  /// "beslutar"
  case decide

  /// The class that a table's row names; nil for a name that is none.
  init?(named name: String) {
    guard let value = Self.byName[name] else { return nil }
    self = value
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
