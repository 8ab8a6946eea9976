import ActionItems
import Lexicon

/// Reads attendance lists: one a line or parted by commas, with organisation, party and role.
struct AttendanceReader {
  let source: SourceText
  let vocabulary: Vocabulary
  private(set) var attendees: [Attendee] = []
  /// Who leads, where a role of its own says so: "Karin Nord, rektor (ordförande)".
  private(set) var chair: String?
  /// "Bolagsverket: Erik …, Digg: Ulrika …": the organisation that holds until the next.
  private var organisation: String?

  init(source: SourceText, vocabulary: Vocabulary) {
    self.source = source
    self.vocabulary = vocabulary
  }

  /// Whether somebody was read from the entry.
  @discardableResult
  mutating func read(_ tokens: Range<Int>, isPresent: Bool, role: String? = nil) -> Bool {
    organisation = nil
    let parts = parts(of: tokens)
    let count = attendees.count
    if readFirstNames(parts, isPresent: isPresent) { return true }
    let isList = isList(parts)
    for (position, part) in parts.enumerated() {
      if (position == 0 || isList || organisation != nil || beginsOrganisation(part)),
        readPerson(part, isPresent: isPresent, role: role)
      {
        continue
      }
      if attendees.count > count { addDetail(part) }
    }
    return attendees.count > count
  }

  /// "Inga, Jonny, Britt-Inger och Stig": everybody by the first name, as small associations write.
  ///
  /// Whether all the parts are such names; one that the table lacks may stand among those it has.
  private mutating func readFirstNames(_ parts: [Range<Int>], isPresent: Bool) -> Bool {
    guard parts.count >= 3 else { return false }
    var found: [Attendee] = []
    var known = 0
    for part in parts {
      var end = part.upperBound
      var role: String?
      if let open = part.first(where: { source.tokens[$0].isSymbol("(") }) {
        role = roleName(at: open + 1, limit: end)?.0
        end = open
      }
      while end > part.lowerBound, source.tokens[end - 1].isSymbol(".") { end -= 1 }
      let words = (part.lowerBound..<end).filter { source.tokens[$0].kind == .word }
      let isHyphened =
        words.count == 2 && end - part.lowerBound == 3
        && source.tokens[part.lowerBound + 1].isSymbol("-")
      guard let first = words.first, words.count == end - part.lowerBound || isHyphened,
        words.count == 1 || isHyphened,
        words.allSatisfy({ source.tokens[$0].isCapitalised }),
        vocabulary.role(source.tokens[first]) == nil
      else { return false }
      if PersonName.startsWithFirstName(source.tokens, first, vocabulary: vocabulary) { known += 1 }
      found.append(
        Attendee(
          name: source.string(source.tokens[part.lowerBound..<end]),
          organisation: nil,
          role: role,
          isPresent: isPresent
        )
      )
    }
    guard known * 2 > found.count else { return false }
    attendees += found
    return true
  }

  // MARK: Parts

  /// Splits at commas, semicolons and "och" outside brackets.
  private func parts(of tokens: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = tokens.lowerBound
    var depth = 0
    for index in tokens {
      let token = source.tokens[index]
      if token.isSymbol("(") { depth += 1 }
      if token.isSymbol(")") { depth -= 1 }
      let splits =
        depth <= 0
        && (token.isSymbol(",") || token.isSymbol(";") || token.isSymbol("|")
          || vocabulary[token].function == .and || endsPart(index, tokens.upperBound))
      if splits {
        if index > start { parts.append(start..<index) }
        start = index + 1
      }
    }
    if start < tokens.upperBound { parts.append(start..<tokens.upperBound) }
    return parts
  }

  /// Whether a full stop parts two persons and is not an abbreviation's.
  private func endsPart(_ index: Int, _ limit: Int) -> Bool {
    let tokens = source.tokens
    guard tokens[index].isSymbol("."), index > 0 else { return false }
    if index + 1 == limit { return true }
    let before = tokens[index - 1]
    return tokens[index + 1].hasSpaceBefore && tokens[index + 1].isCapitalised
      && (before.kind == .symbol
        || before.count > 3 && !vocabulary[before].nominal.contains(.abbreviation))
  }

  /// Whether the parts are persons, and not one person with organisation and role.
  private func isList(_ parts: [Range<Int>]) -> Bool {
    let isNamed = parts.map { name(at: $0.lowerBound, limit: $0.upperBound) != nil }
    let hasFirstName = parts.map {
      PersonName.startsWithFirstName(source.tokens, $0.lowerBound, vocabulary: vocabulary)
    }
    if zip(isNamed, hasFirstName).dropFirst().contains(where: { $0 && $1 }) { return true }
    return parts.count >= 3 && isNamed.allSatisfy { $0 }
  }

  /// Whether the tokens hold two or more persons parted by commas.
  func isList(_ tokens: Range<Int>) -> Bool {
    let parts = parts(of: tokens)
    return parts.count >= 2 && isList(parts)
  }

  private func name(at start: Int, limit: Int) -> Range<Int>? {
    PersonName.range(in: source.tokens, from: start, limit: limit, vocabulary: vocabulary)
  }

  private func beginsOrganisation(_ part: Range<Int>) -> Bool {
    part.contains { source.tokens[$0].isSymbol(":") }
  }

  private mutating func readPerson(_ part: Range<Int>, isPresent: Bool, role: String?) -> Bool {
    var start = part.lowerBound
    let limit = part.upperBound
    var foundRole = role
    if let colon = part.first(where: { source.tokens[$0].isSymbol(":") }) {
      if let title = office(start..<colon) {
        foundRole = title
      } else {
        organisation = source.string(source.tokens[start..<colon])
      }
      start = colon + 1
    }
    while start < limit, source.tokens[start].kind == .symbol { start += 1 }
    // "Ordförande  Karin Nord  Ja"
    if let (title, end) = roleName(at: start, limit: limit), end < limit {
      if name(at: end, limit: limit) != nil {
        foundRole = title
        start = end
      }
    }
    guard start < limit, let name = name(at: start, limit: limit) else { return false }
    var nameEnd = name.upperBound
    var isHere = isPresent
    // A table column at the end: "Ja", "Nej".
    if let last = name.last, name.count > 2 {
      let word = source.string(source.tokens[last]).lowercased()
      if word == "ja" || word == "nej" {
        nameEnd = last
        isHere = word == "ja"
      }
    }
    attendees.append(
      Attendee(
        name: PersonName.plain(source.string(source.tokens[name.lowerBound..<nameEnd])),
        organisation: organisation,
        role: foundRole,
        isPresent: isHere
      )
    )
    var rest = name.upperBound
    while rest < limit {
      let token = source.tokens[rest]
      if token.isSymbol("(") {
        var close = rest + 1
        while close < limit, !source.tokens[close].isSymbol(")") { close += 1 }
        addDetail(rest + 1..<close)
        rest = close + 1
      } else if token.kind == .symbol {
        rest += 1
      } else {
        var end = rest
        while end < limit, !source.tokens[end].isSymbol("(") { end += 1 }
        addDetail(rest..<end)
        rest = end
      }
    }
    return true
  }

  /// Organisation, party or role of the person just read; remarks ("del av mötet", "punkt 3") are neither.
  private mutating func addDetail(_ part: Range<Int>) {
    if let last = attendees.last, last.isPresent, chair == nil, namesChair(part) {
      chair = last.name
    }
    var part = part
    if let bracket = part.first(where: { source.tokens[$0].isSymbol("(") }) {
      part = part.lowerBound..<bracket
    }
    while let end = part.last, source.tokens[end].kind == .symbol, !source.tokens[end].isSymbol(")")
    {
      part = part.lowerBound..<end
    }
    guard !part.isEmpty, !attendees.isEmpty else { return }
    let last = attendees.count - 1
    let first = part.lowerBound
    if let (title, _) = roleName(at: first, limit: part.upperBound) {
      attendees[last].role = attendees[last].role ?? title
      return
    }
    let token = source.tokens[first]
    let text = source.string(source.tokens[part])
    if text.lowercased() == "nej" { attendees[last].isPresent = false }
    guard token.kind == .word, token.isCapitalised || attendees[last].role == nil else { return }
    // "Karin Nord (KN)": her initials, no organisation.
    if part.count == 1, text == initials(attendees[last].name) { return }
    if token.isCapitalised, text.lowercased() != "ja", text.lowercased() != "nej" {
      // A party's letters give way to a municipality or an organisation.
      let isParty = token.flags.contains(.allCaps) && token.count <= 3 || token.count == 1
      let known = attendees[last].organisation
      if known == nil || known.map({ $0.count <= 3 && $0 == $0.uppercased() && !isParty }) == true {
        attendees[last].organisation = text
      }
    } else if !token.isCapitalised, part.count <= 3, vocabulary[token].function == nil,
      vocabulary[token].verbForms.isDisjoint(with: [.present, .preterite]),
      !part.contains(where: { source.tokens[$0].kind == .number })
    {
      attendees[last].role = text
    }
  }

  /// Whether the words hold "ordförande" or "ordf", and no deputy's.
  private func namesChair(_ part: Range<Int>) -> Bool {
    part.contains { index in
      guard let role = vocabulary.role(source.tokens[index]),
        role == "ordförande" || role == "mötesordförande" || role == "sammankallande"
      else { return false }
      var before = index - 1
      while before > part.lowerBound, source.tokens[before].kind == .symbol { before -= 1 }
      return before < part.lowerBound
        || !Word(source.tokens[before]).isOne(of: [
          "vice", "v", "andre", "förste", "tidigare", "avgående",
        ])
    }
  }

  /// "KN" of "Karin Nord".
  private func initials(_ name: String) -> String {
    String(name.split { $0 == " " || $0 == "-" }.compactMap(\.first)).uppercased()
  }

  private static let officeEndings = [
    "ansvarig", "ledare", "chef", "ombud", "ledamot", "ordförande", "sekreterare",
  ]

  /// The role that stands before a colon: "Ordförande:", "Festansvarig:"; nil for an organisation.
  private func office(_ words: Range<Int>) -> String? {
    if let (title, end) = roleName(at: words.lowerBound, limit: words.upperBound),
      end == words.upperBound
    {
      return title
    }
    let text = source.string(source.tokens[words]).lowercased()
    return words.count == 1 && Self.officeEndings.contains { text.hasSuffix($0) } ? text : nil
  }

  /// "vice ordförande", "kassör": the role at the index and the index after it.
  private func roleName(at start: Int, limit: Int) -> (String, Int)? {
    guard start < limit else { return nil }
    let token = source.tokens[start]
    let word = source.string(token).lowercased()
    if word == "vice" || word == "v" || word == "andre" || word == "förste", start + 1 < limit {
      var next = start + 1
      if source.tokens[next].kind == .symbol { next += 1 }
      if next < limit, let role = vocabulary.role(source.tokens[next]) {
        return ((word == "v" ? "vice" : word) + " " + role, next + 1)
      }
    }
    guard let role = vocabulary.role(token) else { return nil }
    return (role, start + 1)
  }
}
