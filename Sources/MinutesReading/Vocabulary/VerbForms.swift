/// The forms of a verb that a word can be; one written form may be several ("kontakta" is infinitive and imperative).
struct VerbForms: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let infinitive = VerbForms(rawValue: 1)
  static let present = VerbForms(rawValue: 2)
  static let preterite = VerbForms(rawValue: 4)
  static let supine = VerbForms(rawValue: 8)
  static let passivePresent = VerbForms(rawValue: 16)
  static let passiveInfinitive = VerbForms(rawValue: 32)
  static let imperative = VerbForms(rawValue: 64)
  /// "skickad", "skickat", "skickade": said of the thing.
  static let participle = VerbForms(rawValue: 128)
  /// "skickades", "bokades": the thing is the subject.
  static let passivePreterite = VerbForms(rawValue: 256)
  /// "skickats", "bokats", after "har".
  static let passiveSupine = VerbForms(rawValue: 512)
}
