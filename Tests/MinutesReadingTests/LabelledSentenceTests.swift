import ActionItems
import CivilCalendar
import Glibc
import Testing

/// The sentences of `Corpus/`: who does what by when, and what is no item.
struct LabelledSentenceTests {
  static let topics = LabelledSentence.topics()

  @Test(arguments: topics)
  func `what a sentence says is found, and nothing else`(topic: String) throws {
    let sentences = try LabelledSentence.all(in: topic)
    #expect(!sentences.isEmpty)
    var differing: [String] = []
    for sentence in sentences where !sentence.isPending || getenv("PENDING") != nil {
      if let difference = Self.difference(sentence) {
        let mark = sentence.isPending ? "~" : ""
        let text = sentence.text.replacing("\n", with: "\\n")
        differing.append("\(mark)\(topic):\(sentence.line): \(text)\n    \(difference)")
      }
    }
    #expect(
      differing.isEmpty,
      "\(differing.count) of \(sentences.count) differ\n\(differing.joined(separator: "\n"))"
    )
  }

  /// The head of the minutes in which every sentence stands.
  static let head = """
    Protokoll från styrelsemöte

    Datum: 2026-03-02

    Närvarande:
    Karin Nord, ordförande (KN)
    Per Holm, sekreterare (PH)
    Lisa Berg, kassör (LB)
    Omar Haddad (OH)
    Ann-Sofie Lind (ASL)
    Kristina Ek
    Margareta "Maggan" Ström
    Johan Åberg
    Johan Öst
    Erik Sand, Region Mitt
    Fatima Yusuf, Friluftsförbundet

    Frånvarande: Nils-Erik Dahl (vice ordförande)

    § 5 Rapporter och frågor


    """

  /// What differs between the expectation and the reading; nil where nothing does.
  private static func difference(_ sentence: LabelledSentence) -> String? {
    let held = CalendarDate("2026-03-02")
    let minutes = Reading.minutes(head + sentence.text + "\n", held: held)
    let asksOnlyEvents = sentence.events != nil && sentence.items.isEmpty
    var isSame = asksOnlyEvents || minutes.items.count == sentence.items.count
    if let report = sentence.report {
      isSame = isSame && minutes.reports.map(\.status.rawValue) == [report]
    }
    let events = minutes.events.map { "\($0.start) \($0.title)" }
    if let expected = sentence.events { isSame = isSame && events == expected }
    for (expected, found) in zip(sentence.items, minutes.items) where isSame {
      isSame = isExpected(found, expected)
    }
    if isSame { return nil }
    let items = minutes.items.map {
      let owners = $0.owners.map(\.name).joined(separator: ", ")
      let due = $0.deadline?.lastDay?.description ?? $0.deadline?.value ?? "-"
      return "\(owners.isEmpty ? "-" : owners) ; \(due) ; \($0.state.rawValue) [\($0.rule)]"
    }
    let reports =
      sentence.report == nil ? [] : minutes.reports.map { "report \($0.status.rawValue)" }
    let gatherings = sentence.events == nil ? [] : events.map { "event \($0)" }
    let found = (items + reports + gatherings).joined(separator: " | ")
    return "found \(found.isEmpty ? "nothing" : found); expected \(expectation(sentence))"
  }

  private static func isExpected(_ found: Candidate, _ expected: LabelledSentence.Item) -> Bool {
    let owners = Set(found.owners.map { $0.name.lowercased() })
    guard owners == Set(expected.owners.map { $0.lowercased() }) else { return false }
    if let isOpen = expected.isOpen, isOpen != (found.state == .open) { return false }
    let day = found.deadline?.lastDay?.description
    guard let due = expected.due else { return day == nil && found.deadline?.value == nil }
    return due == day || due == found.deadline?.value
  }

  private static func expectation(_ sentence: LabelledSentence) -> String {
    let items = sentence.items.map { item in
      let owners = item.owners.isEmpty ? "-" : item.owners.joined(separator: ", ")
      let state = item.isOpen.map { $0 ? "open" : "proposed" } ?? "?"
      return "\(owners) ; \(item.due ?? "-") ; \(state)"
    }
    let parts =
      items + (sentence.report.map { ["report \($0)"] } ?? [])
      + (sentence.events.map { $0.isEmpty ? ["event -"] : $0.map { "event \($0)" } } ?? [])
    return parts.isEmpty ? "nothing" : parts.joined(separator: " | ")
  }
}
