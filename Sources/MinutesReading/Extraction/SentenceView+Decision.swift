import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// What the decision that an entry belongs to says of it.
extension SentenceView {
  /// Who decides, from the words that introduce the list.
  func leadOwners() -> Mention? {
    guard let lead = block.lead else { return nil }
    let words = structure.blocks[lead].tokens
    let view = SentenceView(
      structure: structure,
      vocabulary: vocabulary,
      finder: finder,
      range: words,
      block: structure.blocks[lead],
      blockIndex: lead,
      timexes: [],
      previous: nil,
      context: []
    )
    for verb in words where features[verb].function == .decide {
      return view.subject(of: verb)?.mention
    }
    return nil
  }

  private static let ordinals = WordMap(
    [
      "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde",
      "tionde",
    ]
    .enumerated().map { (word: $1, value: $0 + 1) }
  )

  /// The entries that a decision names, in figures or words; none where it means them all.
  private func numbers(in tokens: Range<Int>) -> Set<String> {
    Set(
      tokens.compactMap { index in
        if stream[index].kind == .number, stream[index].count <= 2 {
          return structure.source.string(stream[index])
        }
        return Self.ordinals[stream[index]].map { String($0) }
      }
    )
  }

  private func begins(_ index: Int?, with letters: StaticString) -> Bool {
    index.map { structure.source.letters(of: stream[$0]).begin(with: letters) } ?? false
  }

  private func ends(_ index: Int?, with letters: StaticString) -> Bool {
    index.map { structure.source.letters(of: stream[$0]).end(with: letters) } ?? false
  }

  enum Fate { case carried, rejected, unknown }

  /// What became of a proposal: the first "Beslut" after it says, as a heading or before a colon.
  func proposalFate() -> Fate {
    var isDecision = false
    for candidate in structure.blocks[(blockIndex + 1)...].prefix(40) {
      let words = candidate.tokens.prefix(40)
      if begins(words.first, with: "beslut")
        || candidate.kind == .heading && ends(words.last, with: "beslut")
      {
        isDecision = true
      } else if candidate.kind == .heading,
        isDecision
          || vocabulary.labels(structure.stream.buffer(candidate.tokens.prefix(8))).contains(
            .proposal
          )
      {
        break
      }
      guard isDecision else { continue }
      // "Attsats 1 och 2 bifalles" says nothing of the third.
      let named = numbers(in: candidate.tokens)
      if !block.number.isEmpty, !named.isEmpty,
        !named.contains(structure.source.joined(block.number.range))
      {
        continue
      }
      let text = structure.string(words).lowercased()
      if text.holds("avslå") || text.holds("avslag") { return .rejected }
      let isCarried = ["bifall", "godkän", "antas", "enligt förslag"].contains {
        text.holds($0)
      }
      if isCarried { return .carried }
    }
    return .unknown
  }
}
