/// Words that look like a time and are none here, and what would have to be otherwise.
package struct TemporalRefusal: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// By itself it would be a time; the words or signs beside it make it something else.
    case neighbours(before: Range<Int>?, behind: Range<Int>?)
    /// It says too little without a word of relation, such as this one.
    case needsRelation(String)
    /// A time of day without a day.
    case needsDay
    /// A length of time that is counted from nowhere.
    case lengthOfTime
  }

  /// UTF-8 offsets, half open.
  package let range: Range<Int>
  package let reason: Reason
  /// What it would be then; nil for a time of day, a length of time and words that name no day.
  package let otherwise: TimexValue?
}
