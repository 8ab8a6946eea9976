/// What a heading or a list's introduction says of the lines below it.
struct SectionContext: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// "Att göra", "Actionpoints": every entry is a task.
  static let actions = SectionContext(rawValue: 1)
  /// "Nästa möte", "Kommande möten": dates are gatherings.
  static let nextMeetings = SectionContext(rawValue: 2)
  /// "Förslag": what is proposed holds only if it is carried.
  static let proposal = SectionContext(rawValue: 4)
  /// "Beslut", "Styrelsen beslutar att:".
  static let decision = SectionContext(rawValue: 8)
  /// "Bakgrund", "Sammanfattning av ärendet".
  static let background = SectionContext(rawValue: 16)
  /// Signatures, attendance, appendices.
  static let formalities = SectionContext(rawValue: 32)
  /// A heading itself.
  static let heading = SectionContext(rawValue: 64)
}
