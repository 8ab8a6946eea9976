import ActionItems
import Lexicon

/// Finds who a stretch of a sentence names.
final class OwnerFinder: Sendable {
  let structure: Structure
  let vocabulary: Vocabulary
  let roster: Roster

  init(structure: Structure, vocabulary: Vocabulary, roster: Roster) {
    self.structure = structure
    self.vocabulary = vocabulary
    self.roster = roster
  }

  private var stream: [Token] { structure.stream }
  private var features: [WordFeatures] { structure.features }

  /// The owner, or the owners joined by comma and "och", named from `start` on.
  func mentions(from start: Int, limit: Int) -> Mention? {
    guard var mention = mention(from: start, limit: limit) else { return nil }
    while let next = joined(after: mention.range.upperBound, limit: limit),
      let further = self.mention(from: next, limit: limit), further.owners.first?.kind != .group
    {
      mention.owners += further.owners
      mention.alternatives += further.alternatives
      mention.isGuess = mention.isGuess || further.isGuess
      mention.range = mention.range.lowerBound..<further.range.upperBound
    }
    mention.range = mention.range.lowerBound..<skipCompany(mention.range.upperBound, limit)
    return mention
  }

  private static let possessives = WordMap(
    ["hennes", "hans", "hens", "deras", "sina"].map { (word: $0, value: true) }
  )

  /// "Karin och hennes kollegor": the company has no name to remind.
  private func skipCompany(_ end: Int, _ limit: Int) -> Int {
    guard end + 2 < limit, features[end].function == .and,
      Self.possessives[stream[end + 1]] != nil, stream[end + 2].kind == .word
    else { return end }
    return end + 3
  }

  /// The index after ", " or " och ", where a list of owners may go on.
  private func joined(after index: Int, limit: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    let isComma =
      stream[index].isSymbol(",") || stream[index].isSymbol("/") || stream[index].isSymbol("&")
      || stream[index].isSymbol("+")
    if features[index].function == .and { return index + 1 }
    guard isComma else { return nil }
    return features[index + 1].function == .and ? index + 2 : index + 1
  }

  private func mention(from start: Int, limit: Int) -> Mention? {
    guard start < limit, stream[start].kind == .word || stream[start].isSymbol("@") else {
      return nil
    }
    if stream[start].isSymbol("@") { return mention(from: start + 1, limit: limit) }
    return person(start, limit) ?? role(start, limit) ?? group(start, limit) ?? body(start, limit)
      ?? organisation(start, limit)
  }

  // MARK: Persons

  private func person(_ start: Int, _ limit: Int) -> Mention? {
    if let (match, end) = roster.match(stream, from: start, limit: limit) {
      let range = start..<skipAffiliation(end, limit)
      let words = structure.string(start..<end)
      switch match {
      case .one(let name):
        return Mention(range: range, owners: [Owner(name: name, mention: words)])
      case .several(let names):
        return Mention(
          range: range,
          owners: [Owner(name: words, mention: words)],
          alternatives: names
        )
      }
    }
    let token = stream[start]
    guard token.isCapitalised else { return nil }
    // Initials stand beside a task or a verb; elsewhere in running text "AB" is a company.
    if token.flags.contains(.allCaps), token.count <= 4, !features[start].nominal.contains(.body),
      start == 0 || stream[start - 1].kind == .symbol || token.startsLine || isSetApart(start)
        || features[start - 1].function == .and
        || features[start - 1].verbForms.contains(.present),
      let name = roster.person(initials: structure.string(start..<start + 1))
    {
      return Mention(
        range: start..<start + 1,
        owners: [Owner(name: name, mention: structure.string(start..<start + 1))]
      )
    }
    // "Inga synpunkter", "Jag": a small word before it is a name.
    guard features[start].nominal.contains(.firstName), features[start].function == nil else {
      return nil
    }
    let end =
      PersonName.range(in: stream, from: start, limit: limit, vocabulary: vocabulary)?.upperBound
      ?? start + 1
    let words = structure.string(start..<end)
    return Mention(
      range: start..<skipAffiliation(end, limit),
      owners: [Owner(name: words, mention: words)]
    )
  }

  /// Whether two blanks or more set the word apart, as a column does.
  private func isSetApart(_ index: Int) -> Bool {
    Int(stream[index].start) - Int(stream[index - 1].end) >= 2
  }

  /// "Per (SCB)", "Karin Nord, Lunds kommun, mailar": what stands in brackets or between commas.
  private func skipAffiliation(_ end: Int, _ limit: Int) -> Int {
    guard end < limit else { return end }
    if stream[end].isSymbol("(") {
      var close = end
      while close < limit, close < end + 8, !stream[close].isSymbol(")") { close += 1 }
      if close < limit, stream[close].isSymbol(")") { return close + 1 }
    }
    if stream[end].isSymbol(","), end + 1 < limit,
      stream[end + 1].isCapitalised || features[end + 1].nominal.contains(.role),
      !features[end + 1].nominal.contains(.firstName)
    {
      var close = end + 1
      while close < limit, close < end + 7, stream[close].kind == .word { close += 1 }
      // The verb, or the end of what may be the subject, follows the second comma.
      if close < limit, stream[close].isSymbol(","),
        close + 1 == limit || features[close + 1].verbForms.contains(.present)
          || features[close + 1].function != nil
      {
        return close + 1
      }
    }
    return end
  }

  // MARK: Roles

  private func role(_ start: Int, _ limit: Int) -> Mention? {
    var index = start
    let word = structure.string(start..<start + 1).lowercased()
    if word == "vice" || word == "v" || word == "biträdande", start + 1 < limit {
      index += 1
      if stream[index].kind == .symbol { index += 1 }
    }
    guard index < limit, let role = vocabulary.role(stream[index]) else { return nil }
    var end = index + 1
    let title = index > start ? structure.string(start..<end) : structure.string(index..<end)
    // "Ordförande Karin Nord": the name says it better.
    if end < limit, let person = person(end, limit) {
      return Mention(
        range: start..<person.range.upperBound,
        owners: person.owners,
        alternatives: person.alternatives
      )
    }
    if end < limit, stream[end].isSymbol("("), let inner = person(end + 1, limit),
      inner.range.upperBound < limit,
      stream[inner.range.upperBound].isSymbol(")")
    {
      end = inner.range.upperBound + 1
      return Mention(range: start..<end, owners: inner.owners, alternatives: inner.alternatives)
    }
    let canonical = index > start ? "vice " + role : role
    if let name = roster.person(role: canonical) {
      return Mention(range: start..<end, owners: [Owner(name: name, mention: title)])
    }
    return Mention(range: start..<end, owners: [Owner(name: title, mention: title, kind: .role)])
  }

  // MARK: Groups and bodies

  private static let members = WordMap(
    [
      "deltagare", "medlemmar", "ledamöter", "styrelsemedlemmar", "närvarande", "som", "i",
      "gruppmedlemmar", "kommuner", "parter",
    ]
    .map { (word: $0, value: true) }
  )

  private func group(_ start: Int, _ limit: Int) -> Mention? {
    switch features[start].function {
    case .everyone:
      var end = start + 1
      if end < limit,
        Self.members[stream[end]] != nil && features[end].function == nil
          || isNounBeforeVerb(end, limit)
      {
        end += 1
      }
      let words = structure.string(start..<end)
      return Mention(range: start..<end, owners: [Owner(name: words, mention: words, kind: .group)])
    case .we:
      let words = structure.string(start..<start + 1)
      return Mention(
        range: start..<start + 1,
        owners: [Owner(name: words, mention: words, kind: .group)]
      )
    default:
      return nil
    }
  }

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
  private func body(_ start: Int, _ limit: Int) -> Mention? {
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
      if features[head].function != nil
        || !features[head].verbForms.isDisjoint(with: [.present, .preterite])
      {
        return nil
      }
      if head == start, stream[head].isCapitalised, features[head].verbForms.isEmpty { continue }
    }
    return nil
  }

  /// Whether a body is outside the meeting: a bank, an authority that nobody attends for.
  private func isOutsider(_ index: Int) -> Bool {
    guard features[index].nominal.contains(.outsider),
      let affiliation = vocabulary.affiliation(ofOutsider: stream[index])
    else { return false }
    return !roster.isAffiliated(affiliation) && !roster.isAffiliated(stream[index].value)
  }

  private func isBody(_ index: Int) -> Bool {
    if features[index].nominal.contains(.body) { return true }
    guard stream[index].count >= 6, features[index].verbForms.isEmpty else { return false }
    return vocabulary.endsLikeBody(structure.source.bytes[stream[index].range])
  }

  // MARK: Organisations

  private static let organisationHeads = WordMap(
    ["region", "kommun", "stad", "län", "landsting", "universitet", "ab", "kommuns", "förening"].map
    { (word: $0, value: true) }
  )

  /// Capitalised words of unknown meaning: "Region Mitt", "SCB", "Lunds kommun".
  private func organisation(_ start: Int, _ limit: Int) -> Mention? {
    if let end = roster.organisation(stream, from: start, limit: limit) {
      let words = structure.string(start..<end)
      return Mention(range: start..<end, owners: [Owner(name: words, mention: words, kind: .body)])
    }
    guard stream[start].isCapitalised, features[start].function == nil,
      features[start].verbForms.isEmpty
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
        if vocabulary.endsLikeBody(structure.source.bytes[stream[end - 1].range]) { hasHead = true }
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
    guard index > 0 else { return false }
    let previous = stream[index - 1]
    return previous.kind == .word || previous.isSymbol(",")
  }

  private static let nounEndings: [[UInt8]] = [
    "en", "et", "na", "an", "ing", "ning", "tion", "else", "het", "ör", "or", "ar", "er", "ad",
    "at", "ig", "lig", "isk", "a",
  ].map { Array($0.utf8) }

  private func looksLikeNoun(_ index: Int) -> Bool {
    let bytes = structure.source.bytes[stream[index].range]
    return Self.nounEndings.contains { ending in
      bytes.count > ending.count + 1 && bytes.suffix(ending.count).elementsEqual(ending)
    } || bytes.count > 9
  }
}
