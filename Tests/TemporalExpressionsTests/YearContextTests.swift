import CivilCalendar
import Testing

@testable import TemporalExpressions

/// Read from Monday 2 March 2026.
struct YearContextTests {
  private func values(_ text: String, held: CalendarDate? = Tagging.held) -> [String] {
    Tagging.expressions(in: text, held: held).map { $0.value?.description ?? "-" }
  }

  @Test func `days of a list that rise are of one year, also those gone by`() {
    let list = "Styrelsen möts 13/1, 10/2, 10/3 och 14/4."
    #expect(values(list) == ["2026-01-13", "2026-02-10", "2026-03-10", "2026-04-14"])
    let deadlines = Tagging.expressions(in: list).map(\.deadline?.description)
    #expect(deadlines == [nil, nil, "2026-03-10", "2026-04-14"])
  }

  @Test func `a list over the turn of the year rises twice`() throws {
    let held = try #require(CalendarDate("2026-10-20"))
    #expect(
      values("Möten: 8/9, 13/10, 10/11, 12/1 och 9/2.", held: held)
        == ["2026-09-08", "2026-10-13", "2026-11-10", "2027-01-12", "2027-02-09"]
    )
  }

  @Test(arguments: [
    // Two days are no list, and days that do not rise say nothing of each other.
    ("Vi ses 13/1 och 10/3.", ["2027-01-13", "2026-03-10"]),
    ("Lediga helger: 12/5, 3/4 och 8/6.", ["2026-05-12", "2026-04-03", "2026-06-08"]),
    ("Möten 12/1, 9/2 och 10/2.", ["2027-01-12", "2027-02-09", "2027-02-10"]),
  ])
  func `what does not stand in order is of the next such day`(text: String, expected: [String]) {
    #expect(values(text) == expected)
  }

  @Test(arguments: [
    (
      "Mötestider våren 2027: 13/1, 10/2 och 10/3.",
      ["2027-SP", "2027-01-13", "2027-02-10", "2027-03-10"]
    ),
    ("Hösten 2025: städdag 4/10.", ["2025-FA", "2025-10-04"]),
    ("Under 2028: tisdag 11/1 och tisdag 8/2.", ["2028", "2028-01-11", "2028-02-08"]),
    // Too far off to belong to it, or no heading at all.
    ("Hösten 2026: ansökan senast 15/5.", ["2026-FA", "2026-05-15"]),
    ("Vi firar våren 2027 den 10/3.", ["2027-SP", "2026-03-10"]),
  ])
  func `a period before a colon gives the days after it their year`(
    text: String,
    expected: [String]
  ) {
    #expect(values(text) == expected)
  }

  @Test(arguments: [
    // Sunday 22 February has just been; a limit or another year's weekday is a slip, and told.
    ("Söndag den 22 februari: 14 deltagare.", "2026-02-22", false),
    ("Svar senast söndag den 22 februari.", "2027-02-22", true),
    ("Tid: söndag 22/2 kl. 18", "2026-02-22T18:00", false),
    ("Vi ses söndag den 22 februari.", "2027-02-22", true),
    ("Vi ses fredag den 28 november.", "2026-11-28", true),
    ("Vi ses måndag den 22 februari.", "2027-02-22", false),
  ])
  func `a weekday that fits only the day just gone tells that it is that day`(
    text: String,
    value: String,
    warns: Bool
  ) throws {
    let expression = try #require(Tagging.expressions(in: text).first)
    #expect(expression.value?.description == value)
    #expect(!expression.warnings.isEmpty == warns)
  }

  @Test func `without the day of the meeting a list keeps its years open`() {
    #expect(values("13/1, 10/2 och 10/3.", held: nil).allSatisfy { $0.hasPrefix("XXXX") })
  }
}
