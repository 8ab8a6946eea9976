/// How the words of a temporal expression bind its day: "senast" is `by`, "före" is `before`.
///
/// The raw values are those of `bevaka dates --format json`.
package enum TemporalRelation: String, Hashable, Sendable, CaseIterable {
  case by, before, on, from, during, after, past
}
