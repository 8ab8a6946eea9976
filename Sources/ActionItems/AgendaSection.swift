/// An agenda section: "§ 4 Ekonomi" has the number "4" and the title "Ekonomi".
package struct AgendaSection: Hashable, Sendable {
  /// As written, without § and full stop: `4`, `5+6`, `3.1`.
  ///
  /// Nil for a heading without a number.
  package var number: String?
  package var title: String?

  package init(number: String? = nil, title: String? = nil) {
    self.number = number
    self.title = title
  }
}
