import CivilCalendar
import Lexicon
import Testing

@testable import TemporalExpressions

struct TemporalLexiconTests {
  @Test(arguments: ["numerals", "temporal_words"])
  func `every row names a class that there is, with a number`(table: String) {
    for row in LexiconTable(table).rows {
      #expect(Term.Kind(named: row[1]) != nil, "\(row)")
      #expect(Int16(row[2]) != nil, "\(row)")
    }
  }

  @Test func `a word of time stands in one table alone`() {
    var tables: [String: String] = [:]
    for name in ["months", "weekdays", "numerals", "temporal_words"] {
      for row in LexiconTable(name).rows {
        let other = tables.updateValue(name, forKey: row[0])
        #expect(other == nil, "\(row[0]) stands in \(other ?? "") and \(name)")
      }
    }
  }

  @Test func `every feast has a day in every year, or none at all`() {
    for row in LexiconTable("feasts").rows {
      let feast = Feast(row: row)
      for year in 2000...2060 {
        // The leap day has none in most of them.
        if row[1] == "02-29", CalendarDate(year: year, month: 2, day: 29) == nil { continue }
        #expect((feast.days(in: year) != nil) == (row[1] != "-"), "\(row) in \(year)")
      }
    }
  }
}
