import ActionItems

/// One way in which minutes say that something is to be done.
///
/// A class, so that asking one copies nothing.
final class ExtractionRule: Sendable {
  /// Stands in `extract --format json` and in `explain`.
  let name: String
  /// Sentences that it must find; the tests run them.
  let examples: [String]
  /// Sentences that it must leave alone.
  let counterExamples: [String]
  /// It applies only where a word is one of these; nil where other things than words decide.
  let signs: WordSigns?
  /// Where in the sentence it applies.
  let matches: @Sendable (SentenceView) -> [Match]
  /// Which of its words the rule refuses, and why; asked by `explain` alone.
  let refusals: @Sendable (SentenceView) -> [(word: Int, refusal: Refusal)]

  init(
    name: String,
    examples: [String],
    counterExamples: [String],
    signs: WordSigns? = nil,
    matches: @escaping @Sendable (SentenceView) -> [Match],
    refusals: @escaping @Sendable (SentenceView) -> [(word: Int, refusal: Refusal)] = { _ in [] }
  ) {
    self.name = name
    self.examples = examples
    self.counterExamples = counterExamples
    self.signs = signs
    self.matches = matches
    self.refusals = refusals
  }

  /// Whether the sentence has words that the rule turns on.
  func mayApply(to view: SentenceView) -> Bool {
    signs.map { !$0.isDisjoint(with: view.signs) } ?? true
  }
}

extension ExtractionRule {
  /// A rule that turns on single words.
  ///
  /// Its `reading` tells what begins at a word: a match, or nil where the word is none of the rule's. Where the word is,
  /// but a guard speaks against it, it throws the guard's name.
  convenience init(
    name: String,
    examples: [String],
    counterExamples: [String],
    signs: WordSigns? = nil,
    further: @escaping @Sendable (SentenceView, Match) -> [Match] = { _, _ in [] },
    reading: @escaping @Sendable (SentenceView, Int) throws(Refusal) -> Match?
  ) {
    self.init(
      name: name,
      examples: examples,
      counterExamples: counterExamples,
      signs: signs,
      matches: { view in
        guard !view.isQuestion else { return [] }
        var matches: [Match] = []
        for word in view.range where word >= matches.last?.resume ?? 0 {
          if let match = try? reading(view, word) { matches.append(match) }
        }
        return matches + matches.flatMap { further(view, $0) }
      },
      refusals: { view in
        view.range.compactMap { word in
          do throws(Refusal) {
            let isMatch = try reading(view, word) != nil
            return isMatch && view.isQuestion ? (word, .question) : nil
          } catch {
            return (word, error)
          }
        }
      }
    )
  }
}

/// What a rule found in a sentence.
struct Match {
  var owners: [Owner]
  /// Names that fit alike where the words do not decide.
  var alternatives: [String] = []
  /// Stream index at which the clause begins.
  var clauseStart: Int
  /// Stream index of the word that says it; the clause ends where the next match's begins.
  var verb: Int
  /// Stream index at which the task's own words begin.
  var taskStart: Int
  /// Stream indices that are the owner's and not the task's.
  var ownerRange: Range<Int>?
  var isConditional = false
  /// 0...1, before the sentence's own signs are weighed.
  var confidence: Double
  /// Why a person should look, in plain Swedish; nil where the words are clear.
  var doubt: String?
  /// Ends the clause before the sentence does.
  var end: Int?
  /// Stream index from which the rule looks for its next match; nil for the word after the verb.
  var next: Int?

  var resume: Int { next ?? verb + 1 }
}

extension ExtractionRule {
  /// In the order in which they are asked; what one has claimed the next leaves alone.
  static let all: [ExtractionRule] = [
    .actionEntry, .proposalEntry, .uppdrag, .request, .address, .responsibility, .decisionEntry,
    .postponement,
    .modalCommitment,
    .presentCommitment, .decision, .passiveTask, .ownerInBrackets, .imperativeEntry,
    .deadlineNotice,
  ]
}
