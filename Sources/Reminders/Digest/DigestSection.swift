/// A heading of a digest with its items, ready to be set as text or HTML.
struct DigestSection: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case own(Urgency)
    /// The reader's own, overdue for long: told in one line each.
    case folded
    case unreached
    case escalated
    case proposed
    case troubles
  }

  var kind: Kind
  var title: String
  /// What to do with the whole section.
  var instruction: String?
  var lines: [DigestLine]
}

/// An item as the words that a digest shows.
struct DigestLine: Hashable, Sendable {
  /// What users type: `#17`; nil for what is no item.
  var number: String?
  /// What to do.
  var text: String
  /// "försenad 3 dagar"; nil where no day is known.
  var distance: String?
  /// Weekday, date and week, or the words whose day is not known; nil without any deadline.
  var day: String?
  /// Reasons, co-owners, the mark of a condition.
  var remarks: [String]
  /// The words of the minutes in quotation marks; nil for an item added by hand.
  var quote: String?
  /// The meeting, its day and the agenda section; nil where the line has no room for it.
  var source: String?
}
