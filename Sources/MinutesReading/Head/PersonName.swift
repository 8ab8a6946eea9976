import Lexicon

/// Recognises names of persons by their shape: two to five capitalised words, particles between them.
enum PersonName {
  private static let particles = WordMap(
    [
      "von", "af", "av", "de", "del", "der", "den", "la", "le", "da", "van", "el", "al", "bin",
      "ben", "y",
    ]
    .map { (word: $0, value: true) }
  )

  /// Words that end the names of places and organisations, never of persons.
  private static let organisationWords = WordMap(
    [
      "stad", "kommun", "kommuner", "region", "regionen", "län", "landsting", "ab", "universitet",
      "förening", "förbund", "bibliotek", "myndighet", "stads", "högskola", "möte", "protokoll",
    ].map { (word: $0, value: true) }
  )

  /// The longest name that begins at `start`, or nil.
  ///
  /// A name of one word is none here.
  static func range(
    in tokens: Row<Token>,
    from start: Int,
    limit: Int,
    vocabulary: Vocabulary
  ) -> Range<Int>? {
    var index = start
    var words = 0
    var end = start
    while index < limit {
      // "Margareta (Maggan) Ström": her nickname is no part of the name.
      if words == 1, isNickname(tokens, index, limit) { index += 3 }
      let token = tokens[index]
      guard token.kind == .word else { break }
      if index > start, !token.hasSpaceBefore { break }
      // Columns: two names side by side are two persons.
      if index > start, token.start < tokens[index - 1].end { break }
      if index > start, !token.startsLine, token.start - tokens[index - 1].end > 2 { break }
      if index > end + 12 { break }
      // "Anna von Berg"; but "Anna Al" has a surname of two letters.
      if particles[token] != nil, words > 0,
        !token.isCapitalised || isName(tokens, index + 1, limit)
      {
        index += 1
        continue
      }
      guard token.isCapitalised, organisationWords[token] == nil else { break }
      let features = vocabulary[token]
      // "Karin Nord ⏎ Sekreterare": what she is, not what she is called.
      let isTitled = token.startsLine || index + 1 < limit && tokens[index + 1].isSymbol(":")
      if words > 1, isTitled,
        features.nominal.contains(.role) || !vocabulary.labels(tokens[index...index]).isEmpty
      {
        break
      }
      // "Karin Nord  Ja": whether she was there.
      if words > 1, Word(token).isOne(of: ["ja", "nej"]) { break }
      if features.function != nil, words == 0, !features.nominal.contains(.firstName) { break }
      index += 1
      // "Anna-Lena", "O'Hara": joined without a blank.
      while index + 1 < limit, tokens[index].kind == .symbol, !tokens[index].hasSpaceBefore,
        tokens[index].isSymbol("-") || tokens[index].isSymbol("'") || tokens[index].isSymbol("’"),
        tokens[index + 1].kind == .word, !tokens[index + 1].hasSpaceBefore
      {
        index += 2
      }
      words += 1
      end = index
      if words == 5 { break }
    }
    return words >= 2 ? start..<end : nil
  }

  /// One capitalised word in quotation marks or brackets, and the last name after it.
  private static func isNickname(_ tokens: Row<Token>, _ open: Int, _ limit: Int) -> Bool {
    guard open + 3 < limit, marks.contains(where: { tokens[open].isSymbol($0) }) else {
      return false
    }
    return isName(tokens, open + 1, limit) && tokens[open + 2].kind == .symbol
      && !tokens[open + 2].isSymbol("-") && isName(tokens, open + 3, limit)
  }

  private static let marks: [Unicode.Scalar] = ["(", "\"", "”", "“"]

  /// The name without the nickname within it.
  static func plain(_ name: String) -> String {
    let words = name.split(separator: " ").filter { word in
      !marks.contains { word.unicodeScalars.first == $0 }
    }
    return words.joined(separator: " ")
  }

  private static func isName(_ tokens: Row<Token>, _ index: Int, _ limit: Int) -> Bool {
    index < limit && tokens[index].kind == .word && tokens[index].isCapitalised
      && !tokens[index].startsLine
  }

  /// Whether the word is a first name of the table.
  static func startsWithFirstName(_ tokens: Row<Token>, _ start: Int, vocabulary: Vocabulary)
    -> Bool
  {
    vocabulary[tokens[start]].nominal.contains(.firstName)
  }
}
