import ActionItems
import CivilCalendar

/// Minutes made up for the store's benchmarks: a committee of twelve that meets every day, ten
/// items a meeting, each with an owner and a deadline some weeks on.
struct MadeUpMinutes {
  static let itemsEach = 10
  static let names = [
    "Ada Ek", "Bo Fors", "Cajsa Holm", "Dan Kvist", "Eva Lind", "Finn Moe", "Gun Norr", "Hans Palm",
    "Ines Rask", "Jon Strand", "Kim Tell", "Lo Udd",
  ]

  /// The day of the first meeting.
  let first: CalendarDate

  func minutes(_ number: Int) -> Minutes {
    let held = first.adding(days: number)
    let items = (0..<Self.itemsEach).map { index in
      let quote = "Uppgift \(number).\(index) görs av någon i god tid."
      let due = held.adding(days: 7 + index * 3)
      return Candidate(
        text: "gör uppgift \(number).\(index)",
        provenance: Provenance(quote: quote, line: index + 1, range: index * 60..<index * 60 + 50),
        owners: [Owner(name: Self.names[(number + index) % Self.names.count])],
        deadline: Deadline(
          value: "\(due)",
          relation: .by,
          mention: "senast \(due)",
          period: DatePeriod(first: due, last: due)
        ),
        rule: "made-up"
      )
    }
    return Minutes(
      source: "\(held) protokoll.txt",
      meeting: Meeting(title: "Möte \(number)", held: held),
      items: items
    )
  }

  func text(_ number: Int) -> [UInt8] { Array("Protokoll \(number)\n".utf8) }
}
