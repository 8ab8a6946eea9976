/// One way to name a time in Swedish: a pattern of token classes and what it means.
///
/// The examples are resolved from Monday 2 March 2026 in the tests, each as a sentence of its own; a rule without an
/// example does not pass them.
struct TemporalRule: Sendable {
  /// What a rule recognised: the meaning and the index after its last token.
  ///
  /// A class, because most questions for a match are answered by none, and none should cost nothing to pass on.
  final class Match {
    let reading: TemporalReading
    let end: Int
    /// The words say too little without a word of relation before them ("mars", "nästa möte").
    let needsLead: Bool
    /// The words tell which thing is meant ("höstens program"); alone they set no deadline.
    let isAttribute: Bool
    /// The rule's index in `all`.
    var rule = 0

    init(
      _ reading: TemporalReading,
      _ end: Int,
      needsLead: Bool = false,
      isAttribute: Bool = false
    ) {
      self.reading = reading
      self.end = end
      self.needsLead = needsLead
      self.isAttribute = isAttribute
    }
  }

  let name: String
  /// Classes of the first token.
  let starts: [Term.Kind]
  /// Classes of the second token, signs told apart, where only some can follow: the rule is not tried before others.
  let then: KindSet?
  /// How many digits a number has with which the rule starts.
  let figures: ClosedRange<Int>
  /// Sentences, and the value that is found in them.
  let examples: [(text: String, value: String)]
  /// Sentences in which nothing at all is found.
  let counterExamples: [String]
  /// The rule holds another reading; no compound rule is asked for that one, so that nothing nests without end.
  let isCompound: Bool
  let match: @Sendable (TermSequence, Int) -> Match?

  init(
    _ name: String,
    starts: [Term.Kind],
    then: KindSet? = nil,
    figures: ClosedRange<Int> = 1...18,
    examples: [(text: String, value: String)],
    counterExamples: [String] = [],
    isCompound: Bool = false,
    match: @escaping @Sendable (TermSequence, Int) -> Match?
  ) {
    self.name = name
    self.starts = starts
    self.then = then
    self.figures = figures
    self.examples = examples
    self.counterExamples = counterExamples
    self.isCompound = isCompound
    self.match = match
  }

  /// Every rule; where several match at a token the longest counts, and of equally long ones the first.
  static let all: [TemporalRule] =
    attributes + figureDates + writtenDates + weeks + weekdays + periods + years + turnsAndParts
    + relatives + durations + workingDays + feastDays + meetings
}
