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

  var stream: Row<Token> { structure.stream }
  var features: Row<WordFeatures> { structure.features }

  /// The owner, or the owners joined by comma and "och", named from `start` on.
  func mentions(from start: Int, limit: Int) -> Mention? {
    guard var mention = mention(from: start, limit: limit) else { return nil }
    // "Karin eller Per": one of them; a person is to say which.
    if mention.range.upperBound + 1 < limit, features[mention.range.upperBound].function == .or,
      let other = self.mention(from: mention.range.upperBound + 1, limit: limit),
      mention.owners.first?.kind == .person, other.owners.first?.kind == .person
    {
      mention.alternatives += mention.owners.map(\.name) + other.owners.map(\.name)
      mention.owners += other.owners
      mention.range = mention.range.lowerBound..<other.range.upperBound
      return mention
    }
    while let next = joined(after: mention.range.upperBound, limit: limit),
      let further = self.mention(from: next, limit: limit),
      further.owners.first?.kind != .group || mention.owners.first?.kind == .group
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
    // "Per resp. Karin", "Per respektive Karin"
    if index + 2 < limit, Word(stream[index]).isOne(of: ["resp", "respektive"]) {
      return stream[index + 1].isSymbol(".") ? index + 2 : index + 1
    }
    // "Karin tillsammans med valberedningen"
    if index + 2 < limit, Word(stream[index]).isOne(of: ["tillsammans", "ihop"]),
      Word(stream[index + 1]) == "med"
    {
      return index + 2
    }
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
    if let (match, end) = roster.match(stream, from: start, limit: limit)
      ?? roster.matchOtherwise(structure, from: start, limit: limit)
    {
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
      let name = roster.person(initials: Word(token))
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

  /// Whose something is: "Karins", "Karin Nords"; the name ends at the index.
  func possessor(at index: Int, from low: Int) -> Mention? {
    guard index >= low, stream[index].kind == .word, stream[index].isCapitalised,
      structure.source.bytes[stream[index].range].last == UInt8(ascii: "s")
    else { return nil }
    let nominative = WordHash(String(structure.string(index..<index + 1).dropLast())).value
    var start = index
    // "Karin Nords": the first name stands before it.
    if index > low, stream[index - 1].kind == .word, stream[index - 1].isCapitalised { start -= 1 }
    let words = start < index ? [stream[start].value, nominative] : [nominative]
    guard let name = roster.person(called: words) else { return nil }
    return Mention(
      range: start..<index + 1,
      owners: [Owner(name: name, mention: structure.string(start..<index + 1))]
    )
  }

  /// Whether two blanks or more set the word apart, as a column does; a cell may begin above the end of the one before.
  private func isSetApart(_ index: Int) -> Bool {
    let space = Int(stream[index].start) - Int(stream[index - 1].end)
    return space >= 2 || space < 0
  }

  /// "Per (SCB)", "Karin Nord, Lunds kommun, mailar": what stands in brackets or between commas.
  private func skipAffiliation(_ end: Int, _ limit: Int) -> Int {
    guard end < limit else { return end }
    if stream[end].isSymbol("(") {
      var close = end
      while close < limit, close < end + 8, !stream[close].isSymbol(")") { close += 1 }
      if close < limit, stream[close].isSymbol(")") { return close + 1 }
    }
    // "Erik från Region Mitt"
    if Self.belongings[stream[end]] != nil, end + 1 < limit, stream[end + 1].isCapitalised,
      let home = organisation(end + 1, limit)
    {
      return home.range.upperBound
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

  private static let belongings = WordMap(
    ["från", "på", "vid", "hos"].map { (word: $0, value: true) }
  )

  // MARK: Roles

  private func role(_ start: Int, _ limit: Int) -> Mention? {
    var index = start
    let word = Word(stream[start])
    if start + 1 < limit, features[start + 1].nominal.contains(.role),
      Self.determiners[stream[start]] != nil
    {
      // "vår kassör", "den nya ordföranden"
      guard var mention = role(start + 1, limit) else { return nil }
      mention.range = start..<mention.range.upperBound
      return mention
    }
    if word == "vice" || word == "v" || word == "biträdande", start + 1 < limit {
      index += 1
      if stream[index].kind == .symbol { index += 1 }
    }
    guard index < limit, features[index].nominal.contains(.role),
      let role = vocabulary.role(stream[index])
    else { return nil }
    var end = index + 1
    let title = structure.string(start..<end)
    // "Ordf. ringer", "sekr. skickar"
    if end < limit, end + 1 < stream.count, stream[end].isSymbol("."), !stream[end].hasSpaceBefore,
      !stream[end + 1].isCapitalised
    {
      end += 1
    }
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
    if let home = otherHome(end, limit) {
      return Mention(
        range: start..<home,
        owners: [Owner(name: title, mention: title, kind: .role)]
      )
    }
    if let name = roster.person(role: canonical) {
      return Mention(range: start..<end, owners: [Owner(name: name, mention: title)])
    }
    return Mention(range: start..<end, owners: [Owner(name: title, mention: title, kind: .role)])
  }

  private static let determiners = WordMap(
    ["vår", "vårt", "våra", "den", "nya", "nye", "nuvarande"].map { (word: $0, value: true) }
  )

  /// "kassören i Friluftsförbundet", "ordföranden i byggnadsnämnden": an officer of somebody else; where the phrase ends.
  private func otherHome(_ end: Int, _ limit: Int) -> Int? {
    guard end + 1 < limit,
      structure.features[end].function == .particle || Self.belongings[stream[end]] != nil,
      Word(stream[end]) == "i" || Word(stream[end]) == "för" || Self.belongings[stream[end]] != nil
    else { return nil }
    if stream[end + 1].isCapitalised, !stream[end + 1].startsLine {
      return (organisation(end + 1, limit) ?? body(end + 1, limit))?.range.upperBound
    }
    guard isBody(end + 1), Self.ownBodies[stream[end + 1]] == nil,
      !roster.isAffiliated(stream[end + 1].value)
    else { return nil }
    return end + 2
  }

  /// What a meeting calls itself.
  private static let ownBodies = WordMap(
    [
      "styrelsen", "föreningen", "nämnden", "klubben", "rådet", "gruppen", "kommittén", "sektionen",
      "nätverket", "förbundet", "kåren", "utskottet",
    ].map { (word: $0, value: true) }
  )
}
