import ActionItems
import Lexicon

/// Who is meant by the words around a list's entry.
extension SentenceView {
  /// "Per:", "Per ska till nästa möte:", "Pers uppgifter" above the list: whose entries they are.
  func introducedOwners() -> Mention? {
    guard block.kind == .listItem, let lead = block.lead ?? block.parent else { return nil }
    let words = structure.blocks[lead].tokens
    guard words.count <= 14, let first = words.first(where: { stream[$0].kind == .word }),
      let last = words.last
    else { return nil }
    if stream[last].isSymbol(":"),
      let mention = finder.mentions(from: first, limit: words.upperBound), !mention.isGuess,
      mention.owners.allSatisfy({ $0.kind == .person || $0.kind == .role }),
      mention.alternatives.isEmpty
    {
      let verb = mention.range.upperBound
      return verb == last || features[verb].function == .modal || text(in: words, verb) == "gör"
        ? mention : nil
    }
    // "Pers uppgifter"
    for index in first..<min(first + 2, words.upperBound - 1) {
      if Self.duties[stream[index + 1]] != nil,
        let mention = finder.possessor(at: index, from: words.lowerBound)
      {
        return mention
      }
    }
    return nil
  }

  private func text(in words: Range<Int>, _ index: Int) -> Word {
    words.contains(index) ? Word(stream[index]) : .none
  }

  private static let duties = WordMap(
    ["uppgifter", "uppgift", "uppdrag", "ansvar", "punkter", "läxa"].map { (word: $0, value: true) }
  )

  /// "Fundera på vad ni vill ta upp": the readers, as the words call them; empty where they address nobody.
  func addressed() -> [Owner] {
    guard let index = range.first(where: { Word(stream[$0]).isOne(of: ["ni", "du", "er", "din"]) })
    else { return [] }
    let isOne = text(index) == "du" || text(index) == "din"
    return [
      Owner(
        name: isOne ? "du" : "ni",
        mention: structure.string(index..<index + 1),
        kind: .group
      )
    ]
  }
}
