/// One line of the attendance list.
package struct Attendee: Hashable, Sendable {
  package var name: String
  package var organisation: String?
  package var role: String?
  package var isPresent: Bool

  package init(
    name: String,
    organisation: String? = nil,
    role: String? = nil,
    isPresent: Bool = true
  ) {
    self.name = name
    self.organisation = organisation
    self.role = role
    self.isPresent = isPresent
  }
}
