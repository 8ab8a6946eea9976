/// Why a sentence is read as it is: what each word can mean, which rules matched, what was left alone and why.
///
/// Made for a person by asking the rules again; the tagger itself keeps no record and pays nothing for it.
package struct TemporalTrace: Hashable, Sendable {
  /// A token with what the tables say of it.
  package struct Word: Hashable, Sendable {
    /// UTF-8 offsets, half open.
    package let range: Range<Int>
    /// The class's name in the tables ("month"), or `number` or `symbol`; nil for a word of no table.
    package let kind: String?
    /// The number that goes with the class: 12 of December.
    package let value: Int?
  }

  /// A rule that matched at a place of an expression.
  package struct Attempt: Hashable, Sendable {
    package let rule: String
    package let range: Range<Int>
    package let isChosen: Bool
  }

  /// What decided that an expression lies ahead or behind.
  package enum Direction: Hashable, Sendable {
    /// The relation: a last day lies ahead.
    case relation
    /// The expression's own words: "i fredags".
    case words
    /// The verb at the range, which is nearest.
    case verb(Range<Int>)
    /// What stands around it: the other days of a list, the period before a colon, a weekday that fits only behind.
    case surroundings
    /// Nothing; a time lies ahead unless something says otherwise.
    case standard
  }

  /// An expression and how it came about.
  package struct Reading: Hashable, Sendable {
    package let expression: TemporalExpression
    /// The words that gave the relation; nil where none stands there.
    package let relationWords: Range<Int>?
    /// How many rules may begin with the first word after those.
    package let rulesAsked: Int
    /// Those that matched there or further on, in order of place.
    package let attempts: [Attempt]
    package let isPast: Bool
    package let direction: Direction
    /// Why no last day is set; nil where one is.
    package let withoutDeadline: WithoutDeadline?
  }

  /// Why an expression sets no last day.
  package enum WithoutDeadline: String, Hashable, Sendable {
    case noDay = "no-day"
    case unknownYear = "unknown-year"
    case relation
    case attribute
    case passed
  }

  package let words: [Word]
  package let readings: [Reading]
  package let refusals: [TemporalRefusal]
}
