import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// The sentences of a document that may say what is to be done, each as the rules see it.
///
/// The temporal expressions of all are found once and kept; the rest of a view is made anew for whoever goes through
/// them, so that a long document does not stand in memory as views.
struct SentenceViews: Sequence, Sendable {
  private let structure: Structure
  private let vocabulary: Vocabulary
  private let finder: OwnerFinder
  private let contexts: SectionContexts
  /// Lines of the attendance list, which is none of theirs.
  private let attendance: Set<Int>
  private let held: CalendarDate?
  /// In the order of the sentences.
  private let times: [TemporalExpression]

  init(
    structure: Structure,
    vocabulary: Vocabulary,
    finder: OwnerFinder,
    tagger: TemporalTagger,
    held: CalendarDate?,
    attendance: Set<Int>
  ) {
    self.structure = structure
    self.vocabulary = vocabulary
    self.finder = finder
    self.attendance = attendance
    self.held = held
    contexts = SectionContexts(structure: structure, vocabulary: vocabulary)
    var times: [TemporalExpression] = []
    for sentence in structure.sentences
    where Self.isRead(structure.blocks[sentence.block], attendance) {
      times += tagger.expressions(in: sentence.tokens, of: structure, held: held)
    }
    self.times = times
  }

  private static func isRead(_ block: Block, _ attendance: Set<Int>) -> Bool {
    block.kind != .tableRow && !attendance.contains(block.line)
  }

  func makeIterator() -> Iterator { Iterator(views: self) }

  struct Iterator: IteratorProtocol {
    private let views: SentenceViews
    private var sentence = 0
    private var time = 0
    /// The sentence before, and the one before that, of one section.
    private var previous: Range<Int>?
    private var beforePrevious: Range<Int>?
    private var section: Int?

    fileprivate init(views: SentenceViews) {
      self.views = views
    }

    mutating func next() -> SentenceView? {
      let structure = views.structure
      while sentence < structure.sentences.count {
        let found = structure.sentences[sentence]
        let block = structure.blocks[found.block]
        sentence += 1
        guard SentenceViews.isRead(block, views.attendance) else { continue }
        if section != block.section { (previous, beforePrevious) = (nil, nil) }
        defer { (previous, beforePrevious, section) = (found.tokens, previous, block.section) }
        return SentenceView(
          structure: structure,
          vocabulary: views.vocabulary,
          finder: views.finder,
          range: found.tokens,
          block: block,
          blockIndex: found.block,
          timexes: nextTimes(before: found.tokens.upperBound),
          previous: previous,
          beforePrevious: beforePrevious,
          context: views.contexts[found.block],
          held: views.held
        )
      }
      return nil
    }

    private mutating func nextTimes(before end: Int) -> [TemporalExpression] {
      let first = time
      while time < views.times.count, views.times[time].tokens.lowerBound < end { time += 1 }
      return first == time ? [] : Array(views.times[first..<time])
    }
  }
}
