import Lexicon

/// Which lines are headings, and what they are called.
extension StructureReader {
  /// Whether a heading's words are a label that every section may have: "Förslag", "Beslut", "Bakgrund".
  func isPart(_ tokens: Range<Int>) -> Bool {
    let words = stream[tokens].filter { $0.kind == .word }
    return !vocabulary.labels(words).isDisjoint(with: [.proposal, .decision, .background])
  }

  /// Whether a numbered line opens an agenda section and not a list entry.
  func isHeading(_ tokens: Range<Int>, at index: Int) -> Bool {
    guard !hasParagraphSigns, let first = tokens.first, let last = tokens.last else { return false }
    guard stream[first].kind != .word || stream[first].isCapitalised else { return false }
    if features[first].function == .att { return false }
    if isTitleEmphasised(tokens, at: index) { return true }
    if markers[index].number.range.contains(where: {
      source.tokens[$0].isSymbol(".") || source.tokens[$0].isSymbol("+")
    }) {
      return tokens.count <= 18
    }
    guard tokens.count <= 18, !stream[last].isSymbol("."), !stream[last].isSymbol(";") else {
      return tokens.count <= 6 && !hasSubjectAndVerb(tokens)
    }
    // A heading stands by itself or above its text; entries of a list follow one another line by line.
    return !hasSubjectAndVerb(tokens) || blankBefore
  }

  /// Whether the line's words are set in bold from the first on, as titles are.
  ///
  /// "1. **Ekonomi**", "1. **Ekonomi:** God.",
  /// but not "1. **Karin** bokar lokal".
  private func isTitleEmphasised(_ tokens: Range<Int>, at index: Int) -> Bool {
    guard let end = emphasisEnd(tokens, at: index), let first = tokens.first else { return false }
    if end == tokens.upperBound || stream[end].isSymbol(":") || stream[end - 1].isSymbol(":") {
      return !features[first].nominal.contains(.firstName)
    }
    return stream[end].isCapitalised && !features[first].nominal.contains(.firstName)
      && !stream[first].flags.contains(.allCaps)
  }

  /// Where the emphasis ends that begins the line's text; nil where none does.
  private func emphasisEnd(_ tokens: Range<Int>, at index: Int) -> Int? {
    guard let emphasis = source.lines[index].emphasis,
      emphasis.lowerBound <= markers[index].end
    else { return nil }
    let end = tokens.upperBound - (source.lines[index].tokens.upperBound - emphasis.upperBound)
    return end > tokens.lowerBound ? end : nil
  }

  func hasSubjectAndVerb(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return false }
    return tokens.dropFirst().contains {
      let features = features[$0]
      return features.verbForms.contains(.present) && features.verbClass == .task
        || features.function == .modal
    } && stream[first].isCapitalised
  }

  /// Whether an unmarked line is a heading: short, capitalised, unpunctuated, with room around it.
  func isBareHeading(_ tokens: Range<Int>, at index: Int) -> Bool {
    guard let first = tokens.first, let last = tokens.last, tokens.count <= 9 else { return false }
    guard stream[first].kind == .word, stream[first].isCapitalised else { return false }
    if stream[last].kind == .symbol, !stream[last].isSymbol("?"), !stream[last].isSymbol(")"),
      !stream[last].isSymbol(":")
    {
      return false
    }
    if stream[last].isSymbol(":") {
      return !vocabulary.labels(stream[first..<last]).isDisjoint(with: [
        .actions, .next, .decision, .proposal, .background, .appendix,
      ])
    }
    if isAppendix(tokens) { return blankBefore }
    if tokens.dropLast().contains(where: { stream[$0].isSymbol(":") }) { return false }
    if !vocabulary.labels(stream[tokens]).isEmpty { return true }
    let isBold = emphasisEnd(tokens, at: index) == tokens.upperBound
    guard isBold || blankBefore && isFollowedByBlankOrItem(index) else { return false }
    // "De fick skjuts av": broken off by a page, not set as a heading.
    switch features[last].function {
    case .particle, .preposition, .att, .and, .or, .relative: return false
    default: break
    }
    // "Gruppen beslutade om följande tider" tells; "Rapporterade fel" names.
    let tells = tokens.dropFirst().contains { index in
      let word = features[index]
      return word.function == .decide
        || word.verbForms.contains(.preterite) && !word.verbForms.contains(.participle)
          && word.nominal.isEmpty && !stream[index].isCapitalised
    }
    if tells { return false }
    return !tokens.contains {
      features[$0].verbForms.contains(.present) || stream[$0].isSymbol(",")
        || stream[$0].isSymbol("(")
    }
  }

  /// Whether an appendix begins: "Bilaga 1: Avtal", "Bilaga A – Budget".
  private func isAppendix(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, tokens.count >= 2,
      vocabulary.labels(stream[first...first]).contains(.appendix)
    else { return false }
    let second = stream[first + 1]
    let isNumbered = second.kind == .number || second.isCapitalised && second.count == 1
    guard isNumbered || second.isSymbol(":") else { return false }
    return !tokens.contains { !features[$0].verbForms.isDisjoint(with: [.present, .preterite]) }
  }

  private func isFollowedByBlankOrItem(_ index: Int) -> Bool {
    let lines = source.lines
    guard index + 1 < lines.count else { return false }
    return lines[index + 1].isBlank || markers[index + 1].kind == .bullet
  }

  /// The heading's words without emphasis marks, a closing colon or what follows the emphasis.
  func headingTitle(_ tokens: Range<Int>, at index: Int) -> String {
    var end = tokens.upperBound
    if let emphasised = emphasisEnd(tokens, at: index) { end = emphasised }
    let start = tokens.lowerBound
    while end > start,
      stream[end - 1].isSymbol(":") || stream[end - 1].isSymbol(",")
        || stream[end - 1].isSymbol(".")
    {
      end -= 1
    }
    return string(start..<end)
  }
}
