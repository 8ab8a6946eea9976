import Testing

@testable import TemporalExpressions

struct TemporalRuleTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let rule: String
    let text: String
    let value: String
    var testDescription: String { "\(rule): \(text)" }
  }

  static let examples = TemporalRule.all.flatMap { rule in
    rule.examples.map { Example(rule: rule.name, text: $0.text, value: $0.value) }
  }

  static let counterExamples = TemporalRule.all.flatMap { rule in
    rule.counterExamples.map { Example(rule: rule.name, text: $0, value: "none") }
  }

  @Test(arguments: examples)
  func `a rule's example holds its value`(example: Example) throws {
    let found = Tagging.expressions(in: example.text)
    #expect(found.map { $0.value?.description ?? "-" } == [example.value])
  }

  @Test(arguments: counterExamples)
  func `a rule's counter-example holds no time`(example: Example) {
    #expect(Tagging.expressions(in: example.text) == [])
  }

  @Test func `every rule has a name of its own and an example`() {
    #expect(Set(TemporalRule.all.map(\.name)).count == TemporalRule.all.count)
    #expect(TemporalRule.all.allSatisfy { !$0.examples.isEmpty })
  }
}
