/// Files of minutes that are stored together.
struct MinutesSource: Sendable {
  let paths: [String]
  /// Those of a folder come in the order of their meetings' days; others as they were given.
  let isFolder: Bool
}
