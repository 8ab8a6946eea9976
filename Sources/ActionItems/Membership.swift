/// That a person belongs to a committee, and as what.
package struct Membership: Hashable, Sendable {
  package var person: Person.ID
  package var committee: Committee.ID
  /// In lower case, as registered: "ordförande", "kassör"; nil for a plain member.
  package var role: String?

  package init(person: Person.ID, committee: Committee.ID, role: String? = nil) {
    self.person = person
    self.committee = committee
    self.role = role
  }

  /// Whether the role is that of the chair, in Swedish or English ("ordförande", "ordf.", "chair").
  package var isChair: Bool {
    switch role?.lowercased() {
    case "ordförande", "ordföranden", "ordf", "ordf.", "sammankallande", "chair": true
    default: false
    }
  }
}
