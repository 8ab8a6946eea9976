/// What a phrase of `data/sv/phrases.tsv` says of the clause that it stands in.
enum PhraseSense: UInt8, CaseIterable, Hashable, Sendable {
  /// "går igenom rapporten": what a meeting does or hears, unless a day is set or somebody else is to hear it.
  case told
  /// "reserverar sig": never a task.
  case never
  /// Done once, so that its passive may tell what was decided.
  case once
  /// "representerar föreningen": so it is, unless a day is set.
  case stands
  /// "öppnar": of a thing or an organisation an event.
  case happens
  /// "återkommer": what somebody outside the meeting does for it.
  case answers
  /// "funderar på": no promise yet.
  case wavers
  /// "brukar", "normalt": as a rule.
  case habit
  /// "varje månad": again and again.
  case recurs
  /// "just nu", "enligt plan": going on already.
  case current
  /// "enligt stadgarna": holds always.
  case rule
  /// "rapporten": what a meeting goes through, after "går igenom".
  case paper

  init?(named name: String) {
    guard let sense = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = sense
  }
}
