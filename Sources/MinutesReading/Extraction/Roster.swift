import ActionItems
import Lexicon

/// Everybody whom the document names in full, and how the text may call them.
struct Roster: Sendable {
  struct Entry: Sendable {
    let name: String
    let role: String?
    /// Word hashes of the name's parts, hyphens apart.
    let words: [UInt64]
  }

  private(set) var entries: [Entry] = []
  private var byWords: [[UInt64]: Int] = [:]
  private var byFirstWord: [UInt64: [Int]] = [:]
  private var byInitials: [String: [Int]] = [:]
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
        if let first = words.first { organisations[first, default: []].append(words) }
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
        add(structure.string(name), role: nil)
        position = name.upperBound
      } else {
        position += 1
      }
    }
  }

  private mutating func add(_ name: String, role: String?) {
    let words = Tokenizer.tokens(of: name).filter { $0.kind == .word }.map(\.value)
    guard let first = words.first else { return }
    if let known = byWords[words] {
      if let role, byRole[role] == nil { byRole[role] = known }
      return
    }
    entries.append(Entry(name: name, role: role, words: words))
    let index = entries.count - 1
    byWords[words] = index
    byFirstWord[first, default: []].append(index)
    let initials = name.split(whereSeparator: { $0 == " " || $0 == "-" }).compactMap(\.first)
    byInitials[String(initials).uppercased(), default: []].append(index)
    if let role, byRole[role] == nil { byRole[role] = index }
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
  func match(_ stream: [Token], from start: Int, limit: Int) -> (match: Match, end: Int)? {
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
    // A hyphenated first name counts as one: "Anna" is not "Anna-Lena".
    if most == 1, isHyphened(stream, start, limit) { return nil }
    // "Anna Berg" is not Anna Holm: another surname follows.
    if most == 1, end < limit, stream[end].kind == .word, stream[end].isCapitalised,
      !stream[end].startsLine
    {
      return nil
    }
    if longest.count == 1 { return (.one(entries[longest[0]].name), end) }
    return (.several(longest.map { entries[$0].name }), end)
  }

  /// The person with these initials ("KN"), where just one has them.
  func person(initials: String) -> String? {
    guard let found = byInitials[initials], found.count == 1 else { return nil }
    return entries[found[0]].name
  }

  /// Who holds the role in this document.
  func person(role: String) -> String? { byRole[role].map { entries[$0].name } }

  /// Whether somebody attends for an organisation whose name has the word.
  func isAffiliated(_ word: UInt64) -> Bool { affiliations.contains(word) }

  /// The index after an attendee's organisation that is named from `start` on; nil where none is.
  func organisation(_ stream: [Token], from start: Int, limit: Int) -> Int? {
    organisations[stream[start].value]?.compactMap { words -> Int? in
      let (count, end) = shared(words, stream, start, limit)
      return count == words.count ? end : nil
    }.max()
  }

  private func isHyphened(_ stream: [Token], _ start: Int, _ limit: Int) -> Bool {
    start + 2 < limit && stream[start + 1].isSymbol("-") && !stream[start + 1].hasSpaceBefore
      && stream[start + 2].kind == .word && stream[start + 2].isCapitalised
      && !stream[start + 2].hasSpaceBefore
  }

  /// How many words of the name stand from `start` on, and the index after them.
  private func shared(
    _ words: [UInt64],
    _ stream: [Token],
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
