import CivilCalendar
import TemporalExpressions
import Testing

struct TimexValueTests {
  @Test(arguments: [
    "2017-12-13", "2018-02-08T09:00", "XXXX-09-08", "XXXX-09-08T18:30", "XXXX-XX-20", "XXXX-XX-XX",
    "XXXX-WXX-5", "XXXX-WXX-5T08:15", "2017-W51", "2026-W53", "XXXX-W51", "XXXX-WXX",
    "XXXX-W51-5", "2018-02", "XXXX-02", "2018-Q1", "XXXX-Q4", "2018-H1", "XXXX-H2", "2018-SP",
    "2018-SU", "XXXX-FA", "2018-WI", "2018-VT", "XXXX-HT", "2018", "XXXX", "next-meeting",
    "2018-08-30/2018-08-31", "XXXX-08-30/XXXX-08-31", "2018-02/2018-03", "2018-W07/2018-W09",
  ])
  func `a value that is written is read again`(text: String) throws {
    #expect(try #require(TimexValue(text)).description == text)
  }

  @Test(arguments: [
    "", "-", "/", "T", "2018-", "2018-2", "2018-13", "2018-00", "2018-02-30", "2018-02-3",
    "2018-W53", "2018-W00", "2018-W1", "XXXX-W54", "2018-Q5", "2018-H3", "2018-XX", "2018-SP-1",
    "0000", "0000-01-01", "18-02-08", "20180208", "2018-02-08T9:00", "2018-02-08T24:00",
    "2018-02-08T09:60", "2018-02-08T09:00:00", "2018-02T09:00", "2018T09:00", "XXXX-WXX-8",
    "XXXX-W51-5T09:00", "2018-W51-5", "2018/2019/2020", "2018-02-08/", "next-meeting ",
    "2018-02-08T09:00Z", "²018", "2018-XX-08", "2018-02-XX",
  ])
  func `what the tagger never writes is no value`(text: String) {
    #expect(TimexValue(text) == nil)
  }
}
