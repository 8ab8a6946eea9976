/// Who is to do something, as the minutes name them.
package struct Owner: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A person by name.
    case person
    /// Somebody by function: "ordförande", "kassören".
    case role
    /// A body, unit or organisation within the circle: "styrelsen", "kansliet".
    case body
    /// Several people without a name: "alla", "samtliga deltagare", "vi".
    case group
    /// Somebody outside the circle: a supplier, an authority.
    case external
  }

  /// As full as the document gives the name: "Aisha Amin".
  package var name: String
  /// The words of the sentence: "Aisha".
  ///
  /// Nil where a person set the owner by hand.
  package var mention: String?
  package var kind: Kind

  package init(name: String, mention: String? = nil, kind: Kind = .person) {
    self.name = name
    self.mention = mention
    self.kind = kind
  }
}
