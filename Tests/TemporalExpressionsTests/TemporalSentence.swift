import Testing

/// A sentence with any number of temporal expressions and what they resolve to, held on Monday 2 March 2026.
///
/// A table has one line an expression: sentence | mention | value | relation | deadline | warns, and where it is not
/// plain from the value, its end. A line without a sentence belongs to the sentence above; a line with a sentence
/// alone holds no time.
struct TemporalSentence: CustomTestStringConvertible, Sendable {
  let text: String
  var expressions: [String] = []

  var testDescription: String { text }

  static func sentences(in table: String) -> [TemporalSentence] {
    var sentences: [TemporalSentence] = []
    for line in table.split(separator: "\n") {
      var columns = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
      let text = columns.removeFirst()
      if !text.isEmpty { sentences.append(TemporalSentence(text: text)) }
      guard !columns.isEmpty, !sentences.isEmpty else { continue }
      sentences[sentences.count - 1].expressions.append(columns.joined(separator: " | "))
    }
    return sentences
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
