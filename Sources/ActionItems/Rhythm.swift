/// How often something comes that has no day of its own.
package enum Rhythm: String, Hashable, Sendable, CaseIterable {
  /// On every day on which digests go out.
  case daily
  /// On the first such day of the week, or on a later one where that one failed.
  case mondays
  case never
}
