import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// A sentence with all that the rules ask about it: words, owners, temporal expressions and where it stands.
final class SentenceView: Sendable {
  let structure: Structure
  let vocabulary: Vocabulary
  let finder: OwnerFinder
  /// Indices into the stream.
  let range: Range<Int>
  let block: Block
  /// Its index among the document's blocks.
  let blockIndex: Int
  /// In order; `tokens` are indices into the stream.
  let timexes: [TemporalExpression]
  /// The sentence before it in the same section.
  let previous: Range<Int>?
  /// The one or two sentences before it in the same section, the nearest first: what a pronoun may point back to.
  let beforePrevious: Range<Int>?
  /// What the section's heading or the list's introduction announces.
  let context: SectionContext
  /// The day of the meeting, where it is known.
  let held: CalendarDate?
  /// What its words are, taken together.
  let signs: WordSigns

  init(
    structure: Structure,
    vocabulary: Vocabulary,
    finder: OwnerFinder,
    range: Range<Int>,
    block: Block,
    blockIndex: Int,
    timexes: [TemporalExpression],
    previous: Range<Int>?,
    beforePrevious: Range<Int>? = nil,
    context: SectionContext,
    held: CalendarDate? = nil
  ) {
    self.structure = structure
    self.vocabulary = vocabulary
    self.finder = finder
    self.range = range
    self.block = block
    self.blockIndex = blockIndex
    self.timexes = timexes
    self.previous = previous
    self.beforePrevious = beforePrevious
    self.context = context
    self.held = held
    var signs = WordSigns()
    for word in structure.features.buffer(range) { signs.insert(word) }
    self.signs = signs
  }

  var stream: Row<Token> { structure.stream }
  var features: Row<WordFeatures> { structure.features }

  func word(_ index: Int) -> FunctionWord? {
    range.contains(index) ? features[index].function : nil
  }

  /// The word at the index; none outside the sentence.
  func text(_ index: Int) -> Word {
    range.contains(index) ? Word(stream[index]) : .none
  }

  var isQuestion: Bool {
    stream[range].suffix(3).contains { $0.isSymbol("?") }
  }

  /// Whether a stretch holds one of the words.
  func contains(_ functions: CaseSet<FunctionWord>, in stretch: Range<Int>) -> Bool {
    stretch.clamped(to: range).contains { index in
      features[index].function.map { functions.contains($0) } ?? false
    }
  }

  /// Whether the index lies within a temporal expression.
  func isTemporal(_ index: Int) -> Bool {
    var low = 0
    var high = timexes.count
    while low < high {
      let middle = (low + high) / 2
      if timexes[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < timexes.count && timexes[low].tokens.contains(index)
  }

  /// The first infinitive after the index, past adverbs, a subject and phrases without a verb of their own.
  ///
  /// - Returns: its index and whether it is passive ("tas fram").
  func infinitive(after index: Int, within distance: Int = 9) -> (index: Int, isPassive: Bool)? {
    var position = index + 1
    let limit = min(range.upperBound, index + 1 + distance)
    while position < limit {
      let token = stream[position]
      if isTemporal(position) {
        position += 1
        continue
      }
      if token.kind == .symbol, token.isSymbol(";") || token.isSymbol(":") || token.isSymbol(".") {
        return nil
      }
      let forms = features[position].verbForms
      if forms.contains(.passiveInfinitive), !forms.contains(.infinitive) {
        return (position, true)
      }
      if forms.contains(.infinitive), !isNominal(position) {
        return (position, false)
      }
      switch features[position].function {
      // "ska om möjligt ordna"
      case .if where text(position + 1) == "möjligt": break
      case .relative, .because, .if: return nil
      default: break
      }
      if let isPassive = unknownInfinitive(position, after: index) { return (position, isPassive) }
      position += 1
    }
    return nil
  }

  /// Whether a word of no table right after the auxiliary has the letters of an infinitive ("spackla"), and which.
  private func unknownInfinitive(_ index: Int, after auxiliary: Int) -> Bool? {
    let token = stream[index]
    guard token.kind == .word, token.count >= 4, !token.isCapitalised,
      features[index].verbForms.isEmpty,
      features[index].function == nil, features[index].nominal.isEmpty
    else { return nil }
    let between = auxiliary + 1..<index
    guard between.allSatisfy({ features[$0].function == .adverb || features[$0].function == .att })
    else { return nil }
    let bytes = structure.source.bytes[token.range]
    if bytes.last == UInt8(ascii: "a") { return false }
    return bytes.suffix(2).elementsEqual("as".utf8) ? true : nil
  }

  /// An infinitive's letters that are a noun here: "stämma", "resa" after an article or a preposition.
  private func isNominal(_ index: Int) -> Bool {
    guard index > range.lowerBound else { return false }
    let before = text(index - 1)
    return before.isOne(of: ["en", "ett", "vid", "inför", "nästa", "denna", "till", "på", "i"])
      && features[index].nominal.contains(.gathering)
  }
}
