/// The language of labels; the program's own talk is English.
enum Language: String, Hashable, Sendable, CaseIterable {
  case swedish = "sv"
  case english = "en"
}
