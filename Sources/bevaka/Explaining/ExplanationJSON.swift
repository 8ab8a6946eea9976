import ActionItems
import CivilCalendar
import Documents
import MinutesReading
import TemporalExpressions

/// `explain --format json`: the trace of one line, an object.
struct ExplanationJSON {
  let trace: LineTrace
  let document: Document

  var value: JSONValue {
    [
      "schema": 1,
      "source": .string(trace.source),
      "line": .number(trace.line),
      "held": .optional(trace.held?.description),
      "kind": .string(trace.kind.rawValue),
      "section": trace.section.map(MinutesJSON.section) ?? .null,
      "sentences": .array(trace.sentences.map(sentence)),
      "sentences_omitted": .number(trace.omitted),
      "items": .array(trace.items.map { MinutesJSON.item($0, in: document) }),
    ]
  }

  private var shift: Int { document.byteOrderMarkLength }

  private func sentence(_ sentence: LineTrace.Sentence) -> JSONValue {
    .object(
      [JSONValue.Member("text", .string(sentence.text)), range(sentence.range)] + [
        .init("tokens", .array(sentence.times.words.map(word))),
        .init("expressions", .array(sentence.times.readings.map(reading))),
        .init("refused", .array(sentence.times.refusals.map(refusal))),
        .init("rules", .array(sentence.attempts.map(attempt))),
        .init("rules_refused", .array(sentence.refused.map(refusedWord))),
        .init("rules_not_asked", .array(sentence.unasked.map(JSONValue.string))),
      ]
    )
  }

  private func word(_ word: TemporalTrace.Word) -> JSONValue {
    .object(
      mention(word.range) + [
        .init("class", .optional(word.kind)),
        .init("value", word.value.map(JSONValue.number) ?? .null),
      ]
    )
  }

  private func reading(_ reading: TemporalTrace.Reading) -> JSONValue {
    let expression = reading.expression
    let (direction, verb): (String, Range<Int>?) =
      switch reading.direction {
      case .relation: ("relation", nil)
      case .words: ("words", nil)
      case .verb(let range): ("verb", range)
      case .surroundings: ("surroundings", nil)
      case .standard: ("standard", nil)
      }
    return .object(
      mention(expression.range) + [
        .init("value", .optional(expression.value?.description)),
        .init("start", .optional(expression.start?.description)),
        .init("end", .optional(expression.end?.description)),
        .init("relation", .string(expression.relation.rawValue)),
        .init("relation_words", reading.relationWords.map(words) ?? .null),
        .init("past", .bool(reading.isPast)),
        .init("direction", .string(direction)),
        .init("direction_words", verb.map(words) ?? .null),
        .init("deadline", .optional(expression.deadline?.description)),
        .init("no_deadline", .optional(reading.withoutDeadline?.rawValue)),
        .init("warnings", .array(expression.warnings.map { .string($0.message) })),
        .init("rule", .string(expression.rule)),
        .init("rules_asked", .number(reading.rulesAsked)),
        .init("matches", .array(reading.attempts.map(match))),
      ]
    )
  }

  private func match(_ attempt: TemporalTrace.Attempt) -> JSONValue {
    .object(
      [JSONValue.Member("rule", .string(attempt.rule))] + mention(attempt.range) + [
        .init("chosen", .bool(attempt.isChosen))
      ]
    )
  }

  private func refusal(_ refusal: TemporalRefusal) -> JSONValue {
    var before: Range<Int>?
    var behind: Range<Int>?
    var relation: String?
    let reason: String
    switch refusal.reason {
    case .neighbours(let first, let last):
      reason = "neighbours"
      (before, behind) = (first, last)
    case .needsRelation(let word):
      reason = "needs-relation"
      relation = word
    case .needsDay: reason = "needs-day"
    case .lengthOfTime: reason = "length-of-time"
    }
    return .object(
      mention(refusal.range) + [
        .init("reason", .string(reason)),
        .init("before", before.map(words) ?? .null),
        .init("behind", behind.map(words) ?? .null),
        .init("after_word", .optional(relation)),
        .init("otherwise", .optional(refusal.otherwise?.description)),
      ]
    )
  }

  private func refusedWord(_ refused: LineTrace.RefusedWord) -> JSONValue {
    [
      "rule": .string(refused.rule),
      "word": words(refused.word),
      "guard": .string(refused.refusal.rawValue),
    ]
  }

  private func attempt(_ attempt: LineTrace.Attempt) -> JSONValue {
    var earlier: String?
    let outcome: String
    switch attempt.outcome {
    case .item: outcome = "item"
    case .claimed(let rule):
      outcome = "claimed"
      earlier = rule
    case .joined: outcome = "joined"
    case .tooDoubtful: outcome = "too-doubtful"
    case .formality: outcome = "formality"
    case .reportedDone: outcome = "reported-done"
    }
    return [
      "rule": .string(attempt.rule),
      "word": words(attempt.verb),
      "owners": .array(attempt.owners.map(JSONValue.string)),
      "confidence": .decimal(attempt.confidence),
      "doubt": .optional(attempt.doubt),
      "outcome": .string(outcome),
      "claimed_by": .optional(earlier),
    ]
  }

  // MARK: Places

  private func mention(_ range: Range<Int>) -> [JSONValue.Member] {
    [.init("mention", words(range)), self.range(range)]
  }

  private func words(_ range: Range<Int>) -> JSONValue {
    .string(String(decoding: document.bytes[range], as: UTF8.self))
  }

  private func range(_ range: Range<Int>) -> JSONValue.Member {
    .init("range", .range(range.lowerBound + shift..<range.upperBound + shift))
  }
}
