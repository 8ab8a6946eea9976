import Lexicon

/// What is asked of the words in one line of a cell.
struct CellFacts: Sendable {
  var isEmpty = true
  /// Letters from the first word to the last.
  var width = 0
  /// Letters of the first word.
  var firstWord = 0
  var startsLower = false
  var startsCapital = false
  /// It ends in "och", a comma or a hyphen: more must follow.
  var isOpen = false
  var numbers = 0

  init(of cell: Range<Int>, in source: SourceText) {
    guard let first = cell.first, let last = cell.last else { return }
    let tokens = source.tokens
    isEmpty = false
    width = Int(tokens[last].end - tokens[first].start)
    firstWord = tokens[first].count
    startsLower = tokens[first].kind == .word && !tokens[first].isCapitalised
    startsCapital = tokens[first].isCapitalised
    isOpen =
      tokens[last].isSymbol(",") || tokens[last].isSymbol("-") || tokens[last].isSymbol("/")
      || [
        "och", "samt", "eller", "i", "av", "till", "för", "med", "på", "att", "en", "ett", "genom",
        "via", "om", "från",
      ]
      .contains(Word(tokens[last]))
    numbers = tokens[cell].count { $0.kind == .number }
  }
}
