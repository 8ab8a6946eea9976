package import CivilCalendar

/// A stretch of text that names a time, and what it resolves to.
package struct TemporalExpression: Hashable, Sendable {
  /// UTF-8 offsets into the tokenised text, half open; the relation's word ("senast") belongs to it.
  package var range: Range<Int>
  /// Indices of its tokens in the slice that was tagged.
  package var tokens: Range<Int>
  /// Nil for words that name no day ("snarast", "innan semestern").
  package var value: TimexValue?
  /// The expression's own extent; nil where its calendar days are not known.
  package var start: LocalTime?
  package var end: LocalTime?
  package var relation: TemporalRelation
  /// The last day in time; nil where the words set no deadline or the day is not known.
  package var deadline: CalendarDate?
  package var warnings: [TemporalWarning]
  /// Name of the rule that recognised it.
  package var rule: String

  package init(
    range: Range<Int>,
    tokens: Range<Int>,
    value: TimexValue?,
    start: LocalTime? = nil,
    end: LocalTime? = nil,
    relation: TemporalRelation = .on,
    deadline: CalendarDate? = nil,
    warnings: [TemporalWarning] = [],
    rule: String
  ) {
    self.range = range
    self.tokens = tokens
    self.value = value
    self.start = start
    self.end = end
    self.relation = relation
    self.deadline = deadline
    self.warnings = warnings
    self.rule = rule
  }
}
