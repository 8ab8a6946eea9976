import CivilCalendar
import Lexicon
import TemporalExpressions

/// One line of `bevaka dates`: a sentence, the day of its meeting, and the temporal expressions in it.
struct DatedSentence {
  /// 1-based.
  let number: Int
  /// Without the day before the tab.
  let text: [UInt8]
  let held: CalendarDate?
  let expressions: [TemporalExpression]

  /// Reads the line: `DATE<TAB>text`, `-<TAB>text`, or the text alone, which then is of the day `held`.
  ///
  /// - Throws: 65 where the line is no UTF-8, or begins with a day that does not exist.
  init(
    _ line: [UInt8],
    number: Int,
    held: CalendarDate?,
    tagger: TemporalTagger
  ) throws(Failure) {
    var bytes = line[...]
    if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Failure(
        .data,
        "standard input: line \(number): is not UTF-8; convert it, as with iconv"
      )
    }
    var day = held
    if let tab = bytes.firstIndex(of: UInt8(ascii: "\t")) {
      let head = String(decoding: bytes[..<tab], as: UTF8.self)
      if head == "-" || CalendarDate(head) != nil {
        day = CalendarDate(head)
        bytes = bytes[(tab + 1)...]
      } else if Self.looksLikeDate(head) {
        throw Failure(
          .data,
          "standard input: line \(number): '\(head)' is no day; write YYYY-MM-DD, or - for none"
        )
      }
    }
    let text = Array(bytes)
    self.number = number
    self.text = text
    self.held = day
    expressions = text.withUnsafeBufferPointer { buffer in
      tagger.expressions(in: Tokenizer.tokens(of: buffer)[...], of: buffer, held: day)
    }
  }

  private static func looksLikeDate(_ head: String) -> Bool {
    head.count == 10 && head.allSatisfy { $0 == "-" || $0.isASCII && $0.isNumber }
  }

  func mention(_ expression: TemporalExpression) -> String {
    String(decoding: text[expression.range], as: UTF8.self)
  }
}

extension DatedSentence {
  /// The line's object, as the contract of `dates --format json` has it.
  var json: JSONValue {
    let found: [JSONValue] = expressions.map { expression in
      [
        "mention": .string(mention(expression)),
        "range": .range(expression.range),
        "value": .optional(expression.value?.description),
        "start": .optional(expression.start?.description),
        "end": .optional(expression.end?.description),
        "relation": .string(expression.relation.rawValue),
        "deadline": .optional(expression.deadline?.description),
        "warnings": .array(expression.warnings.map { .string($0.message) }),
      ]
    }
    return [
      "text": .string(String(decoding: text, as: UTF8.self)),
      "held": .optional(held?.description),
      "expressions": .array(found),
    ]
  }

  static let csvHeader = [
    "line", "held", "text", "mention", "value", "start", "end", "relation", "deadline", "warnings",
  ]

  /// A record for each expression.
  var csv: [[String]] {
    expressions.map { expression in
      [
        String(number), held?.description ?? "", String(decoding: text, as: UTF8.self),
        mention(expression), expression.value?.description ?? "",
        expression.start?.description ?? "", expression.end?.description ?? "",
        expression.relation.rawValue, expression.deadline?.description ?? "",
        expression.warnings.map(\.message).joined(separator: " "),
      ]
    }
  }
}
