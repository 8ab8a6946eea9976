package import ActionItems
package import CivilCalendar
package import TemporalExpressions

/// Why a line of minutes was read as it was: the sentences that touch it, the rules that were asked and what came of it.
///
/// Made for a person by reading the document again; reading itself keeps no record.
package struct LineTrace: Hashable, Sendable {
  /// What a line is to the reader.
  package enum Kind: String, Hashable, Sendable {
    case blank
    /// A running head or a page number: left out.
    case layout
    /// A list of those present, which is no source of tasks.
    case attendance
    case tableRow = "table-row"
    case heading
    case listItem = "list-item"
    case paragraph
  }

  /// A sentence that stands on the line, wholly or in part.
  package struct Sentence: Hashable, Sendable {
    /// UTF-8 offsets, half open.
    package let range: Range<Int>
    /// The words, one blank where white space stood.
    package let text: String
    package let times: TemporalTrace
    /// In the order in which the rules are asked; empty where none applies.
    package let attempts: [Attempt]
    /// The words that are of a rule's kind and make no task, and why.
    package let refused: [RefusedWord]
    /// The rules that are not asked: the sentence has none of the words that they turn on.
    package let unasked: [String]
  }

  /// A word at which a rule looked and whose task a guard refused.
  package struct RefusedWord: Hashable, Sendable {
    package let rule: String
    package let word: Range<Int>
    package let refusal: Refusal
  }

  /// A rule for action items that applies to a sentence.
  package struct Attempt: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
      case item
      /// An earlier rule has claimed the same words.
      case claimed(by: String)
      /// One task with its neighbour in the sentence.
      case joined
      /// Weighed at less than what is proposed.
      case tooDoubtful
      /// It stands among signatures, attendance or appendices.
      case formality
      /// A list entry that says that it is done.
      case reportedDone
    }

    package let rule: String
    /// The word that says it.
    package let verb: Range<Int>
    package let owners: [String]
    /// 0...1, before what the section says is weighed.
    package let confidence: Double
    /// Why a person should look, in plain Swedish.
    package let doubt: String?
    package let outcome: Outcome
  }

  package let source: String
  /// 1-based.
  package let line: Int
  /// The day of the meeting, from which times are counted.
  package let held: CalendarDate?
  package let kind: Kind
  package let section: AgendaSection?
  /// The first of the sentences, as many as a person can look at.
  package let sentences: [Sentence]
  /// How many more there are.
  package let omitted: Int
  /// The items that stand on the line, wholly or in part; so for events and reports.
  package let items: [Candidate]
  package let events: [MeetingEvent]
  package let reports: [Report]
}
