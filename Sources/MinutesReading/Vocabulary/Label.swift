/// What a label or a heading announces; the kinds of `data/sv/labels.tsv`.
enum Label: String, Hashable, Sendable, CaseIterable {
  case title, held, time, place, chair, secretary, present, absent
  /// "Att göra", "Actionpoints": every entry below is a task.
  case actions
  /// "Nästa möte"
  case next
  case decision, proposal, background, report, signature, appendix
  /// Columns of an action table, and labels beside a task.
  case owner, what, when, status
}
