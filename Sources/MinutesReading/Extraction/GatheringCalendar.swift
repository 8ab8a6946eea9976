import ActionItems
import CivilCalendar
import Lexicon

/// The days of the gatherings that a document announces, by the names it calls them.
struct GatheringCalendar: Sendable {
  private struct Entry: Sendable {
    let day: CalendarDate
    /// Title and words, in lower case.
    let text: String
    let isNextMeeting: Bool
    let isAssembly: Bool
  }

  /// The days of those after the meeting, the earliest first.
  private let days: [CalendarDate]
  /// Those of them that are the next meeting and no assembly.
  private let nextMeetings: [Entry]
  private let nextMeeting: CalendarDate?
  private let assembly: CalendarDate?
  /// Indices of the days whose words have the stem.
  private let byStem: [UInt64: [Int]]
  /// The document's title, in lower case: what its own meetings are called.
  private let title: String

  /// So many gatherings of one kind are looked at for a name: no minutes announce more.
  private static let most = 200

  init(events: [MeetingEvent], held: CalendarDate?, title: String?) {
    self.title = (title ?? "").lowercased()
    let entries = events.compactMap { event -> Entry? in
      guard let day = event.day, held.map({ day > $0 }) ?? true else { return nil }
      let text = (event.title + " " + event.provenance.quote).lowercased()
      return Entry(
        day: day,
        text: text,
        isNextMeeting: event.isNextMeeting,
        isAssembly: text.holds("stämma") || text.holds("årsmöte")
      )
    }
    .sorted { $0.day < $1.day }
    days = entries.map(\.day)
    nextMeetings = Array(
      entries.lazy.filter { $0.isNextMeeting && !$0.isAssembly }.prefix(Self.most)
    )
    nextMeeting = nextMeetings.first?.day
    assembly = entries.first(where: \.isAssembly)?.day
    var byStem: [UInt64: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      var text = entry.text
      text.withUTF8 { text in
        for token in Tokenizer.tokens(of: text) where token.kind == .word {
          let stem = Self.stem(UnsafeBufferPointer(rebasing: text[token.range]))
          let known = byStem[stem, default: []]
          if known.last != index, known.count < Self.most {
            byStem[stem, default: []].append(index)
          }
        }
      }
    }
    self.byStem = byStem
  }

  /// The day of the next meeting of the kind that the words name.
  ///
  /// "Nästa möte" is any; "nästa stämma" only a stämma; "nästa kommittémöte" only where the document says that its own
  /// next meeting is one.
  func nextMeeting(_ words: Range<Int>, of structure: Structure) -> CalendarDate? {
    var kind: Range<Int>?
    let source = structure.source
    for token in structure.stream.buffer(words) where token.kind == .word {
      let letters = source.letters(of: token)
      if letters.begin(with: "stämma") || letters.begin(with: "årsm")
        || letters.begin(with: "årsst")
      {
        return assembly
      }
      // "kommitté" of "kommittémöte"; of "möte" nothing.
      if let end = letters.first("möte") {
        kind = token.range.lowerBound..<token.range.lowerBound + end
      }
    }
    guard let kind, !kind.isEmpty else { return nextMeeting }
    let stem = String(source.string(kind).lowercased().prefix(7))
    if title.holds(stem) { return nextMeeting }
    return nextMeetings.first { $0.text.holds(stem) }?.day
  }

  /// The first day of a gathering whose words include all of the name; "mötet" alone tells nothing.
  func day(named words: Range<Int>, of structure: Structure) -> CalendarDate? {
    if byStem.isEmpty { return nil }
    let stems = words.compactMap { index -> UInt64? in
      let token = structure.stream[index]
      guard token.kind == .word, structure.features[index].function == nil else { return nil }
      let stem = Self.stem(structure.source.bytes.buffer(token.range))
      return Self.common.contains(stem) ? nil : stem
    }
    guard let first = stems.first, let candidates = byStem[first] else { return nil }
    let found = candidates.first { candidate in
      stems.dropFirst().allSatisfy { byStem[$0]?.contains(candidate) ?? false }
    }
    return found.map { days[$0] }
  }

  private static let common: Set<UInt64> = Set(
    ["möt", "nästa", "näst", "den", "det", "till"].map { (word: String) in WordHash(word).value }
  )

  private static let endings: [StaticString] = [
    "orna", "arna", "erna", "en", "et", "an", "or", "ar", "er", "a", "e", "n", "t",
  ]

  /// A word without its ending, roughly: "stämman" → "stämm", "årsmötet" → "årsmöt".
  private static func stem(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let letters = word.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    for ending in endings
    where letters > ending.utf8CodeUnitCount + 2 && Letters(word).end(with: ending) {
      return WordHash(
        UnsafeBufferPointer(rebasing: word[..<(word.count - ending.utf8CodeUnitCount)])
      ).value
    }
    return WordHash(word).value
  }
}
