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

  enum Fate { case carried, rejected, unknown }

  private static let fates = WordMap<Fate>(
    [
      "bifalles", "bifalls", "bifalla", "bifaller", "bifallen", "bifallna", "bifall", "bifölls",
      "godkänns", "godkännes", "godkänna", "godkänner", "godkändes", "godkänt", "godkänd", "antas",
      "antages", "antar", "anta", "antogs",
    ]
    .map { (word: $0, value: .carried) }
      + ["avslås", "avslå", "avslår", "avslogs", "avslag", "avslagen", "avslaget"]
      .map { (word: $0, value: .rejected) }
  )

  /// What a decision says of the proposals by their numbers; of those that it does not name, under nil.
  ///
  /// "Attsats 1 och 2 bifalles, 3 avslås", "bifaller den första och avslår den andra": numbers belong to the word
  /// after them where one stands before the first such word, else to the word before.
  private func fates(in tokens: Range<Int>) -> [Int?: Fate] {
    var result: [Int?: Fate] = [:]
    var numbers: [Int] = []
    var last: Fate?
    var numbersComeFirst: Bool?
    func settle(_ fate: Fate) {
      if numbers.isEmpty, result[nil] == nil { result[nil] = fate }
      for number in numbers { result[number] = fate }
      numbers = []
    }
    for index in tokens {
      if let number = number(at: index) {
        numbers.append(number)
        numbersComeFirst = numbersComeFirst ?? (last == nil)
      } else if let fate = Self.fates[stream[index]]
        ?? (text(of: index) == "förslag" && text(of: index - 1) == "enligt" ? .carried : nil)
      {
        if numbersComeFirst == true {
          settle(fate)
        } else if let last {
          settle(last)
        }
        last = fate
      }
    }
    if let last, numbersComeFirst != true || result.isEmpty { settle(last) }
    return result
  }

  /// The token's word, in whichever sentence it stands.
  private func text(of index: Int) -> Word {
    index >= 0 && index < stream.count ? Word(stream[index]) : .none
  }

  private func number(at index: Int) -> Int? {
    if stream[index].kind == .number, stream[index].count <= 2 { return Int(stream[index].value) }
    return Self.ordinals[stream[index]]
  }

  /// What became of a proposal: the first "Beslut" after it says, as a heading or before a colon.
  func proposalFate() -> Fate {
    let own = block.number.isEmpty ? nil : Int(structure.source.joined(block.number.range))
    var isDecision = false
    for candidate in structure.blocks[(blockIndex + 1)...].prefix(40) {
      let words = candidate.tokens.prefix(8)
      if let first = words.first(where: { stream[$0].kind == .word }) {
        if text(of: first).isOne(of: ["beslut", "beslutet"])
          || candidate.kind == .heading && candidate.tokens.last.map({ text(of: $0) }) == "beslut"
        {
          isDecision = true
        } else if candidate.kind == .heading,
          isDecision || vocabulary.labels(stream.buffer(words)).contains(.proposal)
        {
          break
        }
      }
      guard isDecision else { continue }
      let fates = fates(in: candidate.tokens)
      // "Attsats 1 och 2 bifalles" says nothing of the third.
      if let own, let fate = fates[own] ?? fates[nil] { return fate }
      if own == nil,
        let fate = fates[nil] ?? (Set(fates.values).count == 1 ? fates.values.first : nil)
      {
        return fate
      }
    }
    return .unknown
  }
}
