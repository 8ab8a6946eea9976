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

  /// Those after the day of the meeting, the earliest first.
  private let entries: [Entry]
  /// Those of them that are the next meeting and no assembly.
  private let nextMeetings: [Entry]
  /// Indices of the entries whose words have the stem.
  private let byStem: [String: [Int]]
  /// The document's title, in lower case: what its own meetings are called.
  private let title: String

  init(events: [MeetingEvent], held: CalendarDate?, title: String?) {
    self.title = (title ?? "").lowercased()
    entries = events.compactMap { event -> Entry? in
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
    nextMeetings = entries.filter { $0.isNextMeeting && !$0.isAssembly }
    var byStem: [String: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      let words = Set(entry.text.split { !$0.isLetter }.map { Self.stem(String($0)) })
      for word in words { byStem[word, default: []].append(index) }
    }
    self.byStem = byStem
  }

  /// The day of the next meeting of the kind that the words name.
  ///
  /// "Nästa möte" is any; "nästa stämma" only a stämma; "nästa kommittémöte" only where the document says that its own
  /// next meeting is one.
  func nextMeeting(_ mention: String) -> CalendarDate? {
    let words = mention.lowercased().split { !$0.isLetter }
    let isAssembly = words.contains {
      $0.hasPrefix("stämma") || $0.hasPrefix("årsm") || $0.hasPrefix("årsst")
    }
    if isAssembly { return entries.first(where: \.isAssembly)?.day }
    // "kommitté" of "kommittémöte"; of "möte" nothing.
    let kind =
      words.compactMap { word in
        word.firstRange(of: "möte").map { word[..<$0.lowerBound] }
      }.last ?? ""
    let stem = String(kind.prefix(7))
    if stem.isEmpty || title.holds(stem) { return nextMeetings.first?.day }
    return nextMeetings.first { $0.text.holds(stem) }?.day
  }

  /// The first day of a gathering whose words include all of the name; "mötet" alone tells nothing.
  func day(named words: [String]) -> CalendarDate? {
    let stems = words.map { Self.stem($0) }.filter { !Self.common.contains($0) }
    guard let first = stems.first, let candidates = byStem[first] else { return nil }
    let found = candidates.first { candidate in
      stems.dropFirst().allSatisfy { byStem[$0]?.contains(candidate) ?? false }
    }
    return found.map { entries[$0].day }
  }

  private static let common: Set<String> = ["möt", "nästa", "näst", "den", "det", "till"]

  /// A word without its ending, roughly: "stämman" → "stämm", "årsmötet" → "årsmöt".
  private static func stem(_ word: String) -> String {
    var word = word.lowercased()
    for ending in ["orna", "arna", "erna", "en", "et", "an", "or", "ar", "er", "a", "e", "n", "t"]
    where word.hasSuffix(ending) && word.count > ending.count + 2 {
      word.removeLast(ending.count)
      break
    }
    return word
  }
}
