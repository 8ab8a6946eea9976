import Testing

@testable import CivilCalendar

struct PublicHolidaysTests {
  @Test func `the free days of 2026 are those of the almanac`() {
    #expect(
      PublicHolidays.freeDays(of: 2026).map { "\($0.date) \($0.name)" } == [
        "2026-01-01 nyårsdagen", "2026-01-06 trettondedag jul", "2026-04-03 långfredagen",
        "2026-04-05 påskdagen", "2026-04-06 annandag påsk", "2026-05-01 första maj",
        "2026-05-14 Kristi himmelsfärdsdag", "2026-05-24 pingstdagen",
        "2026-06-06 Sveriges nationaldag", "2026-06-19 midsommarafton",
        "2026-06-20 midsommardagen", "2026-10-31 alla helgons dag", "2026-12-24 julafton",
        "2026-12-25 juldagen", "2026-12-26 annandag jul", "2026-12-31 nyårsafton",
      ]
    )
  }

  @Test(arguments: [
    ("2004-05-31", "annandag pingst"), ("2005-05-16", nil), ("2004-06-06", nil),
    ("2005-06-06", "Sveriges nationaldag"), ("2008-05-01", "Kristi himmelsfärdsdag"),
    ("1952-12-25", nil), ("1953-12-25", "juldagen"), ("2017-12-24", "julafton"),
    ("1953-06-20", "midsommardagen"), ("1953-06-24", nil), ("1953-10-31", "alla helgons dag"),
    ("1953-03-22", "Marie bebådelsedag"), ("1964-03-15", "Marie bebådelsedag"),
    ("1989-03-12", "Marie bebådelsedag"), ("1990-03-25", nil), ("1954-02-02", nil),
  ])
  func `the law's changes count from their year`(day: String, name: String?) throws {
    let date = try #require(CalendarDate(day))
    #expect(PublicHolidays.freeDay(on: date)?.name == name)
  }

  @Test(arguments: [
    (1954, "1954-04-18"), (1981, "1981-04-19"), (2000, "2000-04-23"), (2008, "2008-03-23"),
    (2011, "2011-04-24"), (2018, "2018-04-01"), (2025, "2025-04-20"), (2038, "2038-04-25"),
    (2049, "2049-04-18"), (2076, "2076-04-19"), (2100, "2100-03-28"),
  ])
  func `Easter falls where the church's tables say`(year: Int, day: String) {
    #expect(Easter.sunday(of: year).description == day)
  }

  @Test func `Easter is a Sunday from 22 March to 25 April`() throws {
    for year in 1600...2400 {
      let easter = Easter.sunday(of: year)
      #expect(easter.weekday == .sunday)
      #expect(easter >= (try #require(CalendarDate(year: year, month: 3, day: 22))))
      #expect(easter <= (try #require(CalendarDate(year: year, month: 4, day: 25))))
    }
  }

  @Test func `only the customary eves are not in the law`() {
    let customary = PublicHolidays.freeDays(of: 2030).filter { $0.kind == .customary }
    #expect(customary.map(\.name) == ["midsommarafton", "julafton", "nyårsafton"])
  }
}
