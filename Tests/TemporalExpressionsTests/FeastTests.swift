import CivilCalendar
import Lexicon
import Testing

@testable import TemporalExpressions

struct FeastTests {
  @Test func `the table's feasts fall on the calendar's free days of the same name`() {
    let feasts = Dictionary(
      LexiconTable("feasts").rows.map { ($0[0], Feast(row: $0)) },
      uniquingKeysWith: { first, _ in first }
    )
    var compared: Set<String> = []
    for year in 1953...2100 {
      for free in PublicHolidays.freeDays(of: year) {
        let name = free.name.lowercased()
        guard let feast = feasts[name] else { continue }
        compared.insert(name)
        #expect(feast.days(in: year)?.day == free.date, "\(name) \(year)")
      }
    }
    // The others are dates in words ("första maj") or have no row, as nobody says them (Marie bebådelsedag).
    #expect(compared.count >= 15, "\(compared)")
  }
}
