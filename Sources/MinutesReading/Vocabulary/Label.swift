/// What a label or a heading announces; the kinds of `data/sv/labels.tsv`.
enum Label: UInt8, Hashable, Sendable, CaseIterable {
  case title, held, time, place, chair, secretary, present, absent
  /// "Att göra", "Actionpoints": every entry below is a task.
  case actions
  /// "Nästa möte"
  case next
  case decision, proposal, background, report, signature, appendix
  /// Columns of an action table, and labels beside a task.
  case owner, what, when, status

  /// The class that a table's row names; nil for a name that is none.
  init?(named name: String) {
    guard let value = Self.byName[name] else { return nil }
    self = value
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}
