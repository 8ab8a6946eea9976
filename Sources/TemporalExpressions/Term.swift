/// What a word can mean to a temporal expression: its class and the number that goes with it.
struct Term: Hashable, Sendable {
  /// The classes, by the names that the tables `data/sv/*.tsv` give them.
  ///
  /// Numbered, not named by their raw value: rules are looked up by class at every token.
  enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    case none, number, symbol
    /// Signs and numbers that only the choice of rules tells apart (`TermSequence.signKind`).
    case point, slash, dash, colon
    case month, weekday, cardinal, ordinal, few
    case unit, definite, genitive, weekMark, weekend, bridgeDay
    case quarterMark, tertial, season, seasonPast, term, turn, part, edge
    case dayWord, dayPart, dayTime, lastYear, feast, vague, meeting
    case latest, until, untilShort, initial, forth, before, ahead, after, from, fromShort, since,
      during
    case at, `in`, on, about, within, ago, between, circa
    case the, and, or, of, now, directly, here, which, almost, afterNext, early
    case nearest, plural, namedYear, halfPart, utmost, negation, atMost, feastPast
    case clock, quarterHour

    /// The class that a table's row names; nil for a name that is none.
    init?(named name: String) {
      guard let kind = Self.byName[name] else { return nil }
      self = kind
    }

    private static let byName = Dictionary(
      uniqueKeysWithValues: allCases.map { ("\($0)", $0) }
    )
  }

  /// How a weekday's or a unit's word is written.
  enum Form: UInt8, Hashable, Sendable {
    case plain, definite, plural, past, abbreviated
  }

  var kind: Kind
  var value: Int16
  var form: Form

  init(_ kind: Kind, _ value: Int = 0, _ form: Form = .plain) {
    self.kind = kind
    self.value = Int16(clamping: value)
    self.form = form
  }

  static let none = Term(.none)
}
