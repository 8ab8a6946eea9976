import ActionItems
import Lexicon

/// Owners without a name of their own: groups, bodies, organisations.
extension OwnerFinder {
  private static let members = WordMap(
    [
      "deltagare", "medlemmar", "ledamöter", "styrelsemedlemmar", "närvarande", "som", "i",
      "gruppmedlemmar", "kommuner", "parter", "föräldrar", "styrelseledamöter", "ledare", "tränare",
      "boende", "sektioner", "föreningar", "enheter", "klubbar", "klasser", "avdelningar",
    ]
    .map { (word: $0, value: true) }
  )

  func group(_ start: Int, _ limit: Int) -> Mention? {
    guard let end = groupEnd(start, limit) else { return nil }
    let words = structure.string(start..<end)
    let isWriter = Self.writers[stream[start]] != nil
    return Mention(
      range: start..<end,
      owners: [Owner(name: words, mention: words, kind: isWriter ? .role : .group)]
    )
  }

  /// Where "alla", "samtliga lagledare", "alla i styrelsen", "var och en", "varje klass", "vi" or "undertecknad" ends.
  private func groupEnd(_ start: Int, _ limit: Int) -> Int? {
    let next = start + 1
    switch features[start].function {
    case .everyone:
      var end = next
      if end < limit,
        Self.members[stream[end]] != nil && features[end].function == nil
          || isNounBeforeVerb(end, limit)
      {
        end += 1
      }
      // "alla i styrelsen"
      if end + 1 < limit, Word(stream[end]).isOne(of: ["i", "från", "inom"]), isBody(end + 1) {
        end += 2
      }
      return end
    case .we: return next
    default: break
    }
    if Self.writers[stream[start]] != nil { return next }
    guard next < limit, stream[next].kind == .word, !stream[next].isCapitalised else { return nil }
    switch Word(stream[start]) {
    case "var":
      let isEach =
        next + 1 < limit && features[next].function == .and
        && Word(stream[next + 1]) == "en"
      return isEach ? next + 2 : nil
    case "varje", "respektive":
      guard features[next].function == nil, features[next].verbForms.isEmpty,
        Self.timeUnits[stream[next]] == nil
      else { return nil }
      return next + 1
    case "övriga", "båda", "berörda", "tidigare", "föregående", "nya":
      return Self.members[stream[next]] != nil || isBody(next) ? next + 1 : nil
    default: return nil
    }
  }

  /// Who writes: the minutes seldom say the name.
  private static let writers = WordMap(
    ["undertecknad", "jag"].map { (word: $0, value: true) }
  )

  private static let timeUnits = WordMap(
    [
      "dag", "vecka", "månad", "kvartal", "termin", "år", "gång", "morgon", "kväll", "måndag",
      "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "möte", "vår", "höst",
    ].map { (word: $0, value: true) }
  )

  /// "alla lagledare ska", "samtliga hushåll deltar": a noun of any kind, right before its verb.
  private func isNounBeforeVerb(_ index: Int, _ limit: Int) -> Bool {
    guard index < limit, index + 1 < stream.count, stream[index].kind == .word,
      !stream[index].isCapitalised, features[index].function == nil,
      features[index].verbForms.isEmpty
    else { return false }
    switch features[index + 1].function {
    case .modal, .future, .need, .ask: return true
    case nil: return features[index + 1].verbForms.contains(.present)
    default: return false
    }
  }

  /// "Kansliet", "trädgårdsgruppen", "den strategiska utvecklingsgruppen", "processtödjare".
  func body(_ start: Int, _ limit: Int) -> Mention? {
    // "Barn- och utbildningsnämnden"
    if start + 3 < limit, stream[start + 1].isSymbol("-"), !stream[start + 1].hasSpaceBefore,
      features[start + 2].function == .and, isBody(start + 3)
    {
      let words = structure.string(start..<start + 4)
      return Mention(
        range: start..<start + 4,
        owners: [Owner(name: words, mention: words, kind: .body)]
      )
    }
    // Determiners and adjectives before the noun: at most two.
    for head in start..<min(start + 3, limit) {
      guard stream[head].kind == .word else { return nil }
      if isBody(head) {
        let range = start..<head + 1
        // Written with a hyphen: "ESF-rådet", "SUS-gruppen".
        return Mention(
          range: range,
          owners: [
            Owner(
              name: structure.string(range),
              mention: structure.string(range),
              kind: isOutsider(head) ? .external : .body
            )
          ]
        )
      }
      // "Tidigare styrelsen", "den nya styrelsen"
      if Self.modifiers[stream[head]] != nil { continue }
      if features[head].function != nil
        || !features[head].verbForms.isDisjoint(with: [.present, .preterite])
      {
        return nil
      }
      if head == start, stream[head].isCapitalised, features[head].verbForms.isEmpty { continue }
    }
    return nil
  }

  private static let modifiers = WordMap(
    [
      "tidigare", "föregående", "förra", "nya", "gamla", "avgående", "tillträdande", "nuvarande",
      "den", "vår", "båda",
    ].map { (word: $0, value: true) }
  )

  /// Whether a body is outside the meeting: a bank, an authority that nobody attends for.
  private func isOutsider(_ index: Int) -> Bool {
    guard features[index].nominal.contains(.outsider),
      let affiliation = vocabulary.affiliation(ofOutsider: stream[index])
    else { return false }
    return !roster.isAffiliated(affiliation) && !roster.isAffiliated(stream[index].value)
  }

  func isBody(_ index: Int) -> Bool {
    if features[index].nominal.contains(.body) { return true }
    guard stream[index].count >= 6, features[index].verbForms.isEmpty else { return false }
    return vocabulary.endsLikeBody(structure.source.bytes.buffer(stream[index].range))
  }

  // MARK: Organisations

  private static let organisationHeads = WordMap(
    ["region", "kommun", "stad", "län", "landsting", "universitet", "ab", "kommuns", "förening"].map
    { (word: $0, value: true) }
  )

  /// Capitalised words of unknown meaning: "Region Mitt", "SCB", "Lunds kommun".
  func organisation(_ start: Int, _ limit: Int) -> Mention? {
    if let end = roster.organisation(stream, from: start, limit: limit) {
      let words = structure.string(start..<end)
      return Mention(range: start..<end, owners: [Owner(name: words, mention: words, kind: .body)])
    }
    guard stream[start].isCapitalised, features[start].function == nil,
      features[start].verbForms.isEmpty,
      stream[start].count > 2 || stream[start].flags.contains(.allCaps)
    else { return nil }
    var end = start
    var hasHead = false
    while end < limit, stream[end].kind == .word, end < start + 5 {
      if Self.organisationHeads[stream[end]] != nil {
        hasHead = true
        end += 1
        if !stream[end - 1].isCapitalised { break }
        continue
      }
      guard stream[end].isCapitalised,
        end == start || stream[end].hasSpaceBefore || stream[end - 1].isSymbol("-")
      else { break }
      end += 1
      // "ESF-rådet"
      if end + 1 < limit, stream[end].isSymbol("-"), !stream[end].hasSpaceBefore,
        stream[end + 1].kind == .word
      {
        end += 2
        if vocabulary.endsLikeBody(structure.source.bytes.buffer(stream[end - 1].range)) {
          hasHead = true
        }
      }
    }
    guard end > start else { return nil }
    let isAcronym =
      end == start + 1 && stream[start].flags.contains(.allCaps) && stream[start].count <= 8
    let startsSentence = start == 0 || !isContinuing(start)
    // One capitalised word that begins a sentence may be any noun: "Protokollet", "Karta".
    if !hasHead, !isAcronym, end == start + 1, startsSentence, looksLikeNoun(start) { return nil }
    let words = structure.string(start..<end)
    return Mention(
      range: start..<end,
      owners: [Owner(name: words, mention: words, kind: .body)],
      isGuess: !hasHead && !isAcronym
    )
  }

  /// Whether the word is not the first of its sentence.
  private func isContinuing(_ index: Int) -> Bool {
    guard index > 0, !stream[index].startsLine else { return false }
    let previous = stream[index - 1]
    return (previous.kind == .word || previous.isSymbol(","))
      && !(stream[index].startsLine && structure.beginsBlock(index))
  }

  private static let nounEndings: [[UInt8]] = [
    "igt", "ligt", "vis", "gen", "en", "et", "na", "an", "ing", "ning", "tion", "else", "het", "ör",
    "or", "ar", "er", "ad",
    "at", "ig", "lig", "isk", "a",
  ].map { Array($0.utf8) }

  private func looksLikeNoun(_ index: Int) -> Bool {
    let bytes = structure.source.bytes[stream[index].range]
    return Self.nounEndings.contains { ending in
      bytes.count > ending.count + 1 && bytes.suffix(ending.count).elementsEqual(ending)
    } || bytes.count > 9
  }
}
