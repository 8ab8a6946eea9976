import ActionItems
import Testing

@testable import MinutesReading

struct ExtractionRuleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let rule: String
    let text: String
    var testDescription: String { "\(rule): \(text)" }
  }

  static let examples = ExtractionRule.all.flatMap { rule in
    rule.examples.map { Example(rule: rule.name, text: $0) }
  }
  static let counterExamples = ExtractionRule.all.flatMap { rule in
    rule.counterExamples.map { Example(rule: rule.name, text: $0) }
  }

  @Test(arguments: examples)
  func `a rule finds its examples`(example: Example) {
    #expect(Reading.items(example.text).contains { $0.rule == example.rule })
  }

  @Test(arguments: counterExamples)
  func `a rule leaves its counter-examples alone`(example: Example) {
    #expect(!Reading.items(example.text).contains { $0.rule == example.rule && $0.state == .open })
  }

  @Test func `every rule has examples for and against and a name of its own`() {
    #expect(ExtractionRule.all.allSatisfy { !$0.examples.isEmpty && !$0.counterExamples.isEmpty })
    #expect(Set(ExtractionRule.all.map(\.name)).count == ExtractionRule.all.count)
  }
}
