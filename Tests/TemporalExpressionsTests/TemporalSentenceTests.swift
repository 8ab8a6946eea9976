import CivilCalendar
import Testing

@testable import TemporalExpressions

/// Times written with figures, held against the tables `TemporalCorpus+*.swift`.
struct TemporalSentenceTests {
  @Test(arguments: TemporalCorpus.numericDates + TemporalCorpus.writtenDates)
  func `dates in figures and words`(sentence: TemporalSentence) { check(sentence) }

  @Test(arguments: TemporalCorpus.lists + TemporalCorpus.ranges)
  func `lists are as many times, a range is one`(sentence: TemporalSentence) { check(sentence) }

  @Test(arguments: TemporalCorpus.numberedWeeks + TemporalCorpus.clockTimes)
  func `weeks and times of day`(sentence: TemporalSentence) { check(sentence) }

  @Test(arguments: TemporalCorpus.directions)
  func `the verb tells which year`(sentence: TemporalSentence) { check(sentence) }

  @Test(arguments: TemporalSentence.sentences(in: TemporalCorpus.accounts))
  func `what has been is dated by the nearer day`(sentence: TemporalSentence) { check(sentence) }

  @Test(arguments: TemporalSentence.sentences(in: TemporalCorpus.accountsTimeless))
  func `figures of things are no dates`(sentence: TemporalSentence) { check(sentence) }

  @Test(arguments: TemporalCorpus.impossibleDates)
  func `what the calendar lacks is no date`(sentence: TemporalSentence) { check(sentence) }

  @Test(arguments: TemporalCorpus.otherFigures)
  func `other figures are no dates`(sentence: TemporalSentence) { check(sentence) }

  @Test(arguments: TemporalCorpus.announcements + TemporalCorpus.reports)
  func `times as minutes give them`(sentence: TemporalSentence) { check(sentence) }

  @Test(arguments: TemporalCorpus.plainFigures)
  func `more figures are no dates`(sentence: TemporalSentence) { check(sentence) }

  @Test(arguments: TemporalCorpus.furtherFigures)
  func `figures in all kinds of company`(sentence: TemporalSentence) { check(sentence) }

  @Test(arguments: TemporalCorpus.openYears)
  func `a year that nobody wrote stays open`(sentence: TemporalSentence) {
    check(sentence, held: nil)
  }

  private func check(_ sentence: TemporalSentence, held: CalendarDate? = Tagging.held) {
    let found = Tagging.expressions(in: sentence.text, held: held).enumerated().map {
      index,
      expression in
      let columns = [
        Tagging.mention(of: expression, in: sentence.text),
        expression.value?.description ?? "-",
        expression.relation.rawValue,
        expression.deadline?.description ?? "-",
        expression.warnings.isEmpty ? "-" : "warns",
        expression.end?.description ?? "-",
      ]
      // The end stands in the table only where the value does not tell it.
      let wanted = sentence.expressions.dropFirst(index).first ?? ""
      let count = wanted.split(separator: "|").count == 6 ? 6 : 5
      return columns.prefix(count).joined(separator: " | ")
    }
    #expect(found == sentence.expressions)
  }
}
