/// A language that digests are written in; the raw value is its BCP 47 tag.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case swedish = "sv"
  case english = "en"

  // The short names by which the command line knows them.
  package static let sv = Language.swedish
  package static let en = Language.english
}
