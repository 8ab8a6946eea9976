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
    while start < limit, tokens[start].isSymbol("*") { start += 1 }
    guard start < limit, tokens[start].kind == .word else { return nil }
    var end = start
    while end < limit, end - start < 8,
      tokens[end].kind == .word || tokens[end].isSymbol("/")
        || tokens[end].isSymbol("-")
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
    if value == limit, end - start <= 6 {
      return labelled(start..<end, value: limit..<limit, source, vocabulary)
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
    if !two.isDisjoint(with: [.secretary, .chair, .absent]), start + 2 < limit,
      tokens[start + 2].isCapitalised
    {
      return LabelledLine(labels: two, value: start + 2..<limit)
    }
    return nil
  }

  private static func labelled(
    _ words: Range<Int>,
    value: Range<Int>,
    _ source: SourceText,
    _ vocabulary: Vocabulary
  ) -> LabelledLine? {
    let labels = vocabulary.labels(source.tokens[words])
    if !labels.isEmpty { return LabelledLine(labels: labels, value: value) }
    // "Närvarande från nätverket:", "Ej närvarande ledamöter": the first words decide.
    for count in [2, 1] where words.count > count {
      let found = vocabulary.labels(source.tokens[words.prefix(count)]).intersection([
        .present, .absent,
      ])
      if !found.isEmpty { return LabelledLine(labels: found, value: value) }
    }
    return nil
  }
}
