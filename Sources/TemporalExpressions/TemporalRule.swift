/// One way to name a time in Swedish: a pattern of token classes and what it means.
///
/// The examples are resolved from Monday 2 March 2026 in the tests, each as a sentence of its own; a rule without an
/// example does not pass them.
struct TemporalRule: Sendable {
  /// What a rule recognised: the meaning and the index after its last token.
  struct Match {
    var reading: TemporalReading
    var end: Int
    /// The words say too little without a word of relation before them ("mars", "nästa möte").
    var needsLead = false
    /// The words tell which thing is meant ("höstens program"); alone they set no deadline.
    var isAttribute = false

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
    examples: [(text: String, value: String)],
    counterExamples: [String] = [],
    isCompound: Bool = false,
    match: @escaping @Sendable (TermSequence, Int) -> Match?
  ) {
    self.name = name
    self.starts = starts
    self.examples = examples
    self.counterExamples = counterExamples
    self.isCompound = isCompound
    self.match = match
  }

  /// Every rule; where several match at a token the longest counts, and of equally long ones the first.
  static let all: [TemporalRule] =
    attributes + figureDates + writtenDates + weeks + weekdays + periods + turnsAndParts
    + relatives
    + durations + workingDays + feastDays + meetings

  /// The classes with which any rule starts.
  static let starts = KindSet(all.lazy.flatMap(\.starts))

  /// What is needed of a rule to try it: its index in `all`, and how it matches.
  private struct Candidate: Sendable {
    let rule: Int
    let isCompound: Bool
    let match: @Sendable (TermSequence, Int) -> Match?
  }

  /// The rules that may start with a class, by the class's number.
  private static let byStart: [[Candidate]] = {
    var table = Array(repeating: [Candidate](), count: Term.Kind.allCases.count)
    for (index, rule) in all.enumerated() {
      let candidate = Candidate(rule: index, isCompound: rule.isCompound, match: rule.match)
      for kind in rule.starts { table[Int(kind.rawValue)].append(candidate) }
    }
    return table
  }()

  /// The longest match of any rule at the index.
  static func match(
    _ terms: TermSequence,
    _ index: Int,
    simpleOnly: Bool = false
  ) -> (match: Match, rule: Int)? {
    let kind = terms.kind(index)
    guard starts.contains(kind), index >= 0, index < terms.count else { return nil }
    let miss = terms.misses[index]
    guard miss == .unknown || miss == .simple && !simpleOnly else { return nil }
    let candidates = byStart[Int(kind.rawValue)]
    var best: (match: Match, rule: Int)?
    for candidate in candidates where !simpleOnly || !candidate.isCompound {
      guard let match = candidate.match(terms, index), match.end > (best?.match.end ?? index)
      else { continue }
      best = (match, candidate.rule)
    }
    if best == nil { terms.misses[index] = simpleOnly ? .simple : .any }
    return best
  }

  /// The longest match of a rule that holds no other reading.
  static func simpleMatch(_ terms: TermSequence, _ index: Int) -> Match? {
    match(terms, index, simpleOnly: true)?.match
  }
}
