/// How data is printed.
enum OutputFormat: String, Hashable, Sendable, CaseIterable {
  case table
  case json
  case csv
}
