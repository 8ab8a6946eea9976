import ActionItems
import CivilCalendar
import Testing

struct CarryOverSentenceTests {
  @Test("later words close, keep, move, drop or doubt", arguments: CarryOverSentence.all)
  func outcome(_ sentence: CarryOverSentence) {
    let items = Self.candidates(sentence.earlier, held: "2026-02-02").items
    #expect(
      items.count == sentence.earlier.split(separator: "\n").count,
      "the earlier tasks are found"
    )
    let known = items.enumerated().map { index, candidate in
      CarryOver.Known(
        ActionItem(
          id: index + 1,
          text: candidate.text,
          assignments: candidate.owners.map { Assignment(owner: $0) },
          deadline: candidate.deadline,
          created: CalendarDate(dayNumber: 0)
        )
      )
    }
    let minutes = Self.candidates(sentence.later, held: "2026-03-02")
    let outcome = CarryOver.outcome(of: known, reports: minutes.reports, candidates: minutes.items)
    var parts = outcome.steps.sorted { $0.item < $1.item }.map {
      "\($0.item) \(Self.name($0.effect))"
    }
    if !outcome.added.isEmpty { parts.append("new") }
    #expect(parts.joined(separator: ", ") == sentence.expected)
  }

  private static func candidates(_ text: String, held: String) -> Minutes {
    let lines = text.hasPrefix("|") ? text : text.replacing("\n", with: "\n\n")
    return Reading.minutes(Reading.attendance + lines + "\n", held: CalendarDate(held))
  }

  private static func name(_ effect: CarryOver.Effect) -> String {
    switch effect {
    case .done: "done"
    case .dropped: "dropped"
    case .kept: "kept"
    case .moved: "moved"
    case .doubt: "doubt"
    case .mentioned: "mentioned"
    case .takenBack: "taken back"
    }
  }
}
