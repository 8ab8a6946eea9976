package import CivilCalendar
package import TemporalExpressions

/// What holds of every tagging, whatever the text and the day of the meeting.
///
/// The property tests ask it of generated sentences, the fuzzer of any bytes.
package enum TaggingInvariants {
  /// The first that is broken, in words; nil where all hold.
  package static func violation(
    by expressions: [TemporalExpression],
    in text: UnsafeBufferPointer<UInt8>,
    held: CalendarDate?
  ) -> String? {
    let isUTF8 = String(validating: text, as: UTF8.self) != nil
    var end = 0
    for expression in expressions {
      let range = expression.range
      guard range.lowerBound >= end, range.upperBound <= text.count, !range.isEmpty else {
        return "the range \(range) is empty, outside the text, or not behind \(end)"
      }
      if isUTF8, isInside(range.lowerBound, text) || isInside(range.upperBound, text) {
        return "the range \(range) cuts a character"
      }
      end = range.upperBound
      let mention = text[range]
      if let broken = brokenResolution(of: expression, held) {
        return "\(quoted(mention)): \(broken)"
      }
      if held == nil, let start = expression.start,
        !isWritten(start.date.year, in: expressions, text)
      {
        return "\(quoted(mention)): \(start) is of a year that nobody wrote"
      }
    }
    return nil
  }

  /// Whether figures name the year: those of the expression itself, or of another that it stands in a list with
  /// ("den fjärde och den 20 mars 2026").
  private static func isWritten(
    _ year: Int,
    in expressions: [TemporalExpression],
    _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    expressions.contains { other in
      let figures = UInt8(ascii: "0")...UInt8(ascii: "9")
      return other.start?.date.year == year && text[other.range].contains(where: figures.contains)
    }
  }

  private static func brokenResolution(
    of expression: TemporalExpression,
    _ held: CalendarDate?
  ) -> String? {
    if let value = expression.value, TimexValue(value.description) != value {
      return "the value \(value) does not parse back"
    }
    guard (expression.start == nil) == (expression.end == nil) else { return "half an extent" }
    if let start = expression.start, let end = expression.end {
      guard expression.value != nil else { return "\(start) without a value" }
      guard start.date <= end.date else { return "\(end) is before \(start)" }
      for date in [start.date, end.date] where CalendarDate(date.description) != date {
        return "\(date) is outside the years 1 to 9999"
      }
    }
    guard let deadline = expression.deadline else { return nil }
    guard expression.start != nil else { return "the deadline \(deadline) without an extent" }
    guard CalendarDate(deadline.description) == deadline else {
      return "\(deadline) is outside the years 1 to 9999"
    }
    if let held, deadline < held { return "the deadline \(deadline) is before the meeting \(held)" }
    if expression.relation == .past || expression.relation == .after {
      return "the deadline \(deadline), \(expression.relation)"
    }
    return nil
  }

  /// The words between quotation marks, control characters escaped.
  private static func quoted(_ mention: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: mention, as: UTF8.self).debugDescription
  }

  /// Whether the offset lies between the bytes of one character.
  private static func isInside(_ offset: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    offset < text.count && text[offset] & 0b1100_0000 == 0b1000_0000
  }
}
