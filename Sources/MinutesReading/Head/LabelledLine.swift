import Lexicon

/// A line that begins with a label: "Plats: Park Inn", "Närvarande", "Tid Måndag 11 december".
struct LabelledLine {
  let labels: CaseSet<Label>
  /// Indices of the source's tokens after the label; empty where the value stands on the lines below.
  let value: Range<Int>

  /// The label of a line, or nil.
  static func read(
    _ line: Line,
    marker: Marker,
    _ source: SourceText,
    _ vocabulary: Vocabulary
  ) -> LabelledLine? {
    let tokens = source.tokens
    var start = marker.end
    let limit = line.tokens.upperBound
    if start < limit, tokens[start].isSymbol("|") {
      return row(start..<limit, source, vocabulary)
    }
    while start < limit, tokens[start].isSymbol("*") { start += 1 }
    guard start < limit, tokens[start].kind == .word else { return nil }
    var end = start
    while end < limit, end - start < 8,
      tokens[end].kind == .word || tokens[end].isSymbol("/")
        || tokens[end].isSymbol("-") || isAbbreviation(end, limit, tokens)
    {
      end += 1
    }
    var value = end
    while value < limit, tokens[value].isSymbol("*") { value += 1 }
    if value < limit, tokens[value].isSymbol(":") {
      value += 1
      while value < limit, tokens[value].isSymbol("*") { value += 1 }
      return labelled(start..<end, value: value..<limit, source, vocabulary)
    }
    // "Närvarande, Karin Nord, ledamot, …": a comma for the colon.
    if value + 1 < limit, tokens[value].isSymbol(","), tokens[value + 1].isCapitalised {
      let labels = vocabulary.labels(tokens[start..<end])
      if !labels.isDisjoint(with: [.present, .absent]) {
        return LabelledLine(labels: labels, value: value + 1..<limit)
      }
    }
    if value == limit, end - start <= 6 {
      return labelled(start..<end, value: limit..<limit, source, vocabulary)
    }
    // "Plats och tid     Kommunhuset": a column of labels.
    let gap = (start + 1..<min(end + 1, limit)).first {
      Int(tokens[$0].start) - Int(tokens[$0 - 1].end) >= 3
    }
    if let gap, gap - start <= 5 {
      let labels = vocabulary.labels(tokens[start..<gap])
      if !labels.isDisjoint(with: [
        .held, .place, .present, .absent, .chair, .secretary, .signature,
      ]) {
        return LabelledLine(labels: labels, value: gap..<limit)
      }
    }
    // "Tid Måndag 11 december", "Plats Kommunförbundet": one word and then the value.
    let first = vocabulary.labels(tokens[start...start])
    let next = start + 1
    if !first.isDisjoint(with: [.held, .place, .present, .absent]), next < limit,
      tokens[next].kind == .number || tokens[next].isCapitalised
    {
      return LabelledLine(labels: first, value: next..<limit)
    }
    let two = vocabulary.labels(tokens[start..<min(start + 2, limit)])
    if !two.isDisjoint(with: [.secretary, .chair, .absent, .present]), start + 2 < limit,
      tokens[start + 2].isCapitalised
    {
      return LabelledLine(labels: two, value: start + 2..<limit)
    }
    return nil
  }

  /// "Ej närv.:": a full stop that belongs to the label.
  private static func isAbbreviation(_ index: Int, _ limit: Int, _ tokens: Row<Token>) -> Bool {
    tokens[index].isSymbol(".") && !tokens[index].hasSpaceBefore && index + 1 < limit
      && tokens[index + 1].isSymbol(":")
  }

  /// "| **Tid** | 2026-05-07 |": a head that is set as a table of two columns.
  private static func row(
    _ cells: Range<Int>,
    _ source: SourceText,
    _ vocabulary: Vocabulary
  ) -> LabelledLine? {
    let tokens = source.tokens
    let bars = cells.filter { tokens[$0].isSymbol("|") }
    guard bars.count == 2 || bars.count == 3 else { return nil }
    let end = bars.count == 3 ? bars[2] : cells.upperBound
    guard end == cells.upperBound || end == cells.upperBound - 1 else { return nil }
    var name = bars[0] + 1..<bars[1]
    while let last = name.last, tokens[last].kind == .symbol { name = name.lowerBound..<last }
    guard (1...5).contains(name.count), bars[1] + 1 < end else { return nil }
    return labelled(name, value: bars[1] + 1..<end, source, vocabulary)
  }

  private static func labelled(
    _ words: Range<Int>,
    value: Range<Int>,
    _ source: SourceText,
    _ vocabulary: Vocabulary
  ) -> LabelledLine? {
    let labels = vocabulary.labels(source.tokens[words].filter { !$0.isSymbol(".") })
    if !labels.isEmpty { return LabelledLine(labels: labels, value: value) }
    // "Närvarande från nätverket:", "Ej närvarande ledamöter": the first words decide.
    // "Med vänlig hälsning" lists nobody.
    if Word(source.tokens[words.lowerBound]) == "med" { return nil }
    for count in [2, 1] where words.count > count {
      let found = vocabulary.labels(source.tokens[words.prefix(count)]).intersection([
        .present, .absent,
      ])
      if !found.isEmpty { return LabelledLine(labels: found, value: value) }
    }
    return nil
  }
}
