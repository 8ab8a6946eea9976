import ActionItems
import Lexicon

/// Everybody whom the document names in full, and how the text may call them.
struct Roster: Sendable {
  struct Entry: Sendable {
    let name: String
    let role: String?
    /// Word hashes of the name's parts, hyphens apart.
    let words: [UInt64]
    /// The word hashes of the first letters of the first and the last name.
    let letter: UInt64?
    let initial: UInt64?

    init(name: String, role: String?, words: [UInt64]) {
      self.name = name
      self.role = role
      self.words = words
      letter = name.first.map { WordHash(String($0)).value }
      initial = name.split(separator: " ").dropFirst().last?.first.map {
        WordHash(String($0)).value
      }
    }
  }

  private(set) var entries: [Entry] = []
  private var byWords: [UInt64: Int] = [:]
  private var byFirstWord: [UInt64: [Int]] = [:]
  private var byInitials: [UInt64: [Int]] = [:]
  /// By the last name alone.
  private var byLastName: [UInt64: [Int]] = [:]
  /// By what the document says they are called: "Margareta (Maggan)".
  private var byNickname: [UInt64: [Int]] = [:]
  /// By how the first name sounds.
  private var bySpelling: [UInt64: [Int]] = [:]
  private var byRole: [String: Int] = [:]
  /// The organisations that sent the attendees, by their first word.
  private var organisations: [UInt64: [[UInt64]]] = [:]
  /// Every word of the attendees' organisations and of the meeting's title and place.
  private var affiliations: Set<UInt64> = []

  /// The attendance list first, then full names in the running text.
  init(meeting: Meeting, structure: Structure, vocabulary: Vocabulary) {
    for attendee in meeting.attendees {
      add(attendee.name, role: attendee.role)
      if let organisation = attendee.organisation {
        let words = Tokenizer.tokens(of: organisation).filter { $0.kind == .word }.map(\.value)
        if let first = words.first, organisations[first, default: []].count < Self.most,
          !organisations[first, default: []].contains(words)
        {
          organisations[first, default: []].append(words)
        }
        affiliations.formUnion(words)
      }
    }
    for text in [meeting.title, meeting.place].compactMap({ $0 }) {
      affiliations.formUnion(Tokenizer.tokens(of: text).map(\.value))
    }
    if let chair = meeting.chair { add(chair, role: "ordförande") }
    if let secretary = meeting.secretary { add(secretary, role: "sekreterare") }
    var position = 0
    let stream = structure.stream
    while position < stream.count {
      if structure.features[position].nominal.contains(.firstName), stream[position].isCapitalised,
        let name = PersonName.range(
          in: stream,
          from: position,
          limit: min(position + 12, stream.count),
          vocabulary: vocabulary
        ),
        // A capital after a sentence's end begins a sentence, not a surname.
        !stream[name].dropFirst().contains(where: { $0.startsLine && $0.isCapitalised })
      {
        // Most names come again and again.
        if byWords[key(stream.buffer(name))] == nil {
          add(PersonName.plain(structure.string(name)), role: nil)
        }
        position = name.upperBound
      } else {
        position += 1
      }
    }
    addNicknames(structure)
  }

  /// "Margareta (Maggan) Ström", "Per Holm (Pelle)", "Omar ”Ommi” Haddad".
  private mutating func addNicknames(_ structure: Structure) {
    let stream = structure.stream
    for open in stream.indices.dropFirst().dropLast(2)
    where stream[open].kind == .symbol && stream[open + 1].isCapitalised {
      let isQuoted = ["\"", "”", "“", "'"].contains { stream[open].isSymbol($0) }
      guard isQuoted || stream[open].isSymbol("("), stream[open + 1].kind == .word,
        stream[open + 2].kind == .symbol, !stream[open + 2].isSymbol("-"),
        stream[open - 1].kind == .word, stream[open - 1].isCapitalised
      else { continue }
      let features = structure.features[open + 1]
      // "Karin Nord (Umeå)" is where she comes from.
      guard isQuoted || features.nominal.contains(.firstName) || sharesBeginning(open, structure)
      else { continue }
      guard let index = entry(around: open, stream) else { continue }
      Self.remember(index, as: stream[open + 1].value, in: &byNickname)
    }
  }

  /// "Maggan" begins as "Margareta" does, and ends as nicknames do.
  private func sharesBeginning(_ open: Int, _ structure: Structure) -> Bool {
    let nickname = structure.source.bytes[structure.stream[open + 1].range]
    guard nickname.count <= 7, !structure.stream[open + 1].flags.contains(.allCaps),
      ["an", "e", "y", "is", "o"].contains(where: {
        nickname.suffix($0.utf8.count).elementsEqual($0.utf8)
      })
    else { return false }
    return (max(0, open - 3)..<open).contains { index in
      structure.stream[index].isCapitalised
        && structure.source.bytes[structure.stream[index].range].prefix(2)
          .elementsEqual(nickname.prefix(2))
    }
  }

  /// Whose name stands around a bracket: "Margareta (…) Ström" or "Margareta Ström (…)".
  private func entry(around open: Int, _ stream: Row<Token>) -> Int? {
    let after = open + 3
    if after < stream.count, stream[after].isCapitalised, !stream[after].startsLine,
      let index = byWords[WordHash(of: [stream[open - 1].value, stream[after].value]).value]
    {
      return index
    }
    for count in 2...3 where open >= count {
      if let index = byWords[key(stream.buffer(open - count..<open))] { return index }
    }
    let named = byFirstWord[stream[open - 1].value] ?? []
    return named.count == 1 ? named[0] : nil
  }

  /// One hash of the words among the tokens.
  private func key(_ tokens: UnsafeBufferPointer<Token>) -> UInt64 {
    WordHash(of: tokens.lazy.filter { $0.kind == .word }.map(\.value)).value
  }

  /// So many who are called alike are told apart; the full name names the others still.
  private static let most = 100

  private static func remember(_ index: Int, as word: UInt64, in table: inout [UInt64: [Int]]) {
    let known = table[word, default: []]
    guard known.count < most, !known.contains(index) else { return }
    table[word, default: []].append(index)
  }

  private mutating func add(_ name: String, role: String?) {
    let words = Tokenizer.tokens(of: name).filter { $0.kind == .word }.map(\.value)
    guard let first = words.first else { return }
    let key = WordHash(of: words).value
    if let known = byWords[key] {
      if let role, byRole[role] == nil { byRole[role] = known }
      return
    }
    let spelling = NameSpelling.key(name.utf8.prefix { $0 != UInt8(ascii: " ") })
    if role == nil, isKnown(words, spelling: spelling) { return }
    if let short = abbreviated(name, words) {
      entries[short] = Entry(name: name, role: entries[short].role, words: words)
      byWords[key] = short
      if let last = words.last { byLastName[last, default: []].append(short) }
      return
    }
    entries.append(Entry(name: name, role: role, words: words))
    let index = entries.count - 1
    byWords[key] = index
    Self.remember(index, as: first, in: &byFirstWord)
    Self.remember(index, as: spelling, in: &bySpelling)
    if words.count > 1, let last = words.last { Self.remember(index, as: last, in: &byLastName) }
    let initials = name.split(whereSeparator: { $0 == " " || $0 == "-" }).compactMap(\.first)
    Self.remember(index, as: WordHash(String(initials)).value, in: &byInitials)
    if let role, byRole[role] == nil { byRole[role] = index }
  }

  /// "Karin N" in the attendance list, whom the text calls Karin Nord.
  private func abbreviated(_ name: String, _ words: [UInt64]) -> Int? {
    guard words.count == 2, let letter = name.split(separator: " ").last?.first else { return nil }
    let initial = WordHash(String(letter)).value
    let short = (byFirstWord[words[0]] ?? []).filter {
      entries[$0].words.count == 2 && entries[$0].words[1] == initial
    }
    return short.count == 1 ? short[0] : nil
  }

  /// "Karin N", "Ann Sofie", "Christina Ek": another way to write somebody already there.
  private func isKnown(_ words: [UInt64], spelling: UInt64) -> Bool {
    guard let first = words.first, let last = words.last, words.count > 1 else { return false }
    let alike = (byFirstWord[first] ?? []) + (bySpelling[spelling] ?? [])
    return alike.contains { index in
      let entry = entries[index]
      return entry.words.starts(with: words) || entry.words.last == last
        || words.count == 2 && entry.initial == last
    }
  }

  /// Who may be meant.
  enum Match: Sendable {
    case one(String)
    /// Two or more fit; nobody is chosen.
    case several([String])
  }

  /// The person named from `start` on, and the index after the name.
  ///
  /// A full name beats a first name; of two persons with one first name the text must say more.
  func match(_ stream: Row<Token>, from start: Int, limit: Int) -> (match: Match, end: Int)? {
    guard stream[start].kind == .word, stream[start].isCapitalised,
      let candidates = byFirstWord[stream[start].value]
    else { return nil }
    var longest: [Int] = []
    var most = 0
    var end = start + 1
    for candidate in candidates {
      let (count, after) = shared(entries[candidate].words, stream, start, limit)
      if count > most {
        (most, longest, end) = (count, [candidate], after)
      } else if count == most {
        longest.append(candidate)
      }
    }
    // "Karin N.": the letter with which her last name begins.
    if most == 1, end < limit, stream[end].isCapitalised, stream[end].count <= 2,
      stream[end].kind == .word
    {
      let initial = stream[end].value
      let named = longest.filter { entries[$0].initial == initial }
      end += end + 1 < limit && stream[end + 1].isSymbol(".") ? 2 : 1
      return named.isEmpty ? nil : (match(of: named), end)
    }
    // A hyphenated first name counts as one: "Anna" is not "Anna-Lena".
    if most == 1, isHyphened(stream, start, limit) { return nil }
    // "Anna Berg" is not Anna Holm: another surname follows.
    if most == 1, end < limit, stream[end].kind == .word, stream[end].isCapitalised,
      !stream[end].startsLine
    {
      return nil
    }
    return (match(of: longest), end)
  }

  private func match(of found: [Int]) -> Match {
    found.count == 1 ? .one(entries[found[0]].name) : .several(found.map { entries[$0].name })
  }

  /// The person named otherwise than in the attendance list.
  ///
  /// By nickname ("Maggan"), last name ("Nord", "K. Nord") or another spelling ("Christina").
  func matchOtherwise(_ structure: Structure, from start: Int, limit: Int) -> (
    match: Match, end: Int
  )? {
    let stream = structure.stream
    let token = stream[start]
    guard token.kind == .word, token.isCapitalised, structure.features[start].function == nil,
      start == 0 || token.startsLine || stream[start - 1].kind != .word
        || !stream[start - 1].isCapitalised
    else { return nil }
    let end = start + 1
    if let found = byNickname[token.value] {
      // "Maggan Ström"
      let hasName = end < limit && found.contains { entries[$0].words.last == stream[end].value }
      return (match(of: found), hasName ? end + 1 : end)
    }
    // Another name follows: "Ek Anna" and "Nord Stream" are not theirs.
    let isAlone =
      end >= limit || stream[end].kind != .word || !stream[end].isCapitalised
      || stream[end].startsLine
    if isAlone, let found = byLastName[token.value],
      !structure.features[start].nominal.contains(.firstName)
    {
      return (match(of: found), end)
    }
    if token.count <= 2 {
      let last = end < limit && stream[end].isSymbol(".") ? end + 1 : end
      guard last < limit, let named = byLastName[stream[last].value], stream[last].isCapitalised
      else { return nil }
      let found = named.filter { entries[$0].letter == token.value }
      return found.isEmpty ? nil : (match(of: found), last + 1)
    }
    let features = structure.features[start]
    guard features.verbForms.isEmpty, features.nominal.isSubset(of: [.firstName]),
      let found = bySpelling[NameSpelling.key(structure.source.bytes[token.range])]
    else { return nil }
    if isAlone { return (match(of: found), end) }
    let full = found.filter { entries[$0].words.last == stream[end].value }
    return full.isEmpty ? nil : (match(of: full), end + 1)
  }

  /// The person with the full name or, where just one has it, the first name.
  func person(called words: [UInt64]) -> String? {
    if let index = byWords[WordHash(of: words).value] { return entries[index].name }
    guard words.count == 1, let found = byFirstWord[words[0]], found.count == 1 else { return nil }
    return entries[found[0]].name
  }

  /// The person with these initials ("KN"), where just one has them.
  func person(initials: Word) -> String? {
    guard let found = byInitials[initials.hash], found.count == 1 else { return nil }
    return entries[found[0]].name
  }

  /// Who holds the role in this document.
  func person(role: String) -> String? { byRole[role].map { entries[$0].name } }

  /// Whether somebody attends for an organisation whose name has the word.
  func isAffiliated(_ word: UInt64) -> Bool { affiliations.contains(word) }

  /// The index after an attendee's organisation that is named from `start` on; nil where none is.
  func organisation(_ stream: Row<Token>, from start: Int, limit: Int) -> Int? {
    organisations[stream[start].value]?.compactMap { words -> Int? in
      let (count, end) = shared(words, stream, start, limit)
      return count == words.count ? end : nil
    }.max()
  }

  private func isHyphened(_ stream: Row<Token>, _ start: Int, _ limit: Int) -> Bool {
    start + 2 < limit && stream[start + 1].isSymbol("-") && !stream[start + 1].hasSpaceBefore
      && stream[start + 2].kind == .word && stream[start + 2].isCapitalised
      && !stream[start + 2].hasSpaceBefore
  }

  /// How many words of the name stand from `start` on, and the index after them.
  private func shared(
    _ words: [UInt64],
    _ stream: Row<Token>,
    _ start: Int,
    _ limit: Int
  ) -> (count: Int, end: Int) {
    var index = start
    var count = 0
    var end = start
    while index < limit, count < words.count {
      if stream[index].isSymbol("-"), !stream[index].hasSpaceBefore {
        index += 1
        continue
      }
      guard stream[index].kind == .word, stream[index].value == words[count] else { break }
      count += 1
      index += 1
      end = index
    }
    return (count, end)
  }
}
