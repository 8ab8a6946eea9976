/// An action item as one document words it, before anybody has stored or confirmed it.
package struct Candidate: Hashable, Sendable {
  /// What is to be done, without owner and deadline: "går ut med inbjudan".
  package var text: String
  package var provenance: Provenance
  package var owners: [Owner]
  package var deadline: Deadline?
  /// `open` where the words are clear, `proposed` where a person should confirm.
  package var state: ItemState
  /// It holds only if something happens first ("Säger de ja …").
  package var isConditional: Bool
  /// 0...1: the share of such candidates that are items.
  package var confidence: Double
  /// Name of the rule that found it.
  package var rule: String
  package var findings: [Finding]

  package init(
    text: String,
    provenance: Provenance,
    owners: [Owner] = [],
    deadline: Deadline? = nil,
    state: ItemState = .open,
    isConditional: Bool = false,
    confidence: Double = 0.9,
    rule: String,
    findings: [Finding] = []
  ) {
    self.text = text
    self.provenance = provenance
    self.owners = owners
    self.deadline = deadline
    self.state = state
    self.isConditional = isConditional
    self.confidence = confidence
    self.rule = rule
    self.findings = findings
  }
}
