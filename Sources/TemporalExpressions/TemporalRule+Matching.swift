/// Which rules to ask at a token, and the longest of their answers.
extension TemporalRule {
  /// What is needed of a rule to try it: its index in `all`, and how it matches.
  private struct Candidate: Sendable {
    let rule: Int
    let isCompound: Bool
    let match: @Sendable (TermSequence, Int) -> Match?
  }

  /// The classes with which any rule starts.
  static let starts = KindSet(all.lazy.flatMap(\.starts))

  /// The rules that may stand at two tokens of these classes: `candidates[first * kinds + second]`.
  private static let candidates: [[Candidate]] = {
    var table = Array(repeating: [Candidate](), count: kinds * kinds)
    for (index, rule) in all.enumerated() {
      let candidate = Candidate(rule: index, isCompound: rule.isCompound, match: rule.match)
      for first in rule.starts {
        for second in Term.Kind.allCases where rule.then?.contains(second) ?? true {
          table[Int(first.rawValue) * kinds + Int(second.rawValue)].append(candidate)
        }
      }
    }
    return table
  }()

  private static let kinds = Term.Kind.allCases.count

  /// The longest match of any rule at the index.
  static func match(
    _ terms: TermSequence,
    _ index: Int,
    simpleOnly: Bool = false
  ) -> Match? {
    guard index >= 0, index < terms.count else { return nil }
    let miss = terms.misses[index]
    guard miss == .unknown || miss == .simple && !simpleOnly else { return nil }
    let table = Self.candidates
    let first = Int(terms.terms[index].kind.rawValue)
    let candidates = table[first * kinds + Int(terms.kind(index + 1).rawValue)]
    var best: Match?
    var end = index
    for candidate in candidates where !simpleOnly || !candidate.isCompound {
      terms.effort.pointee += 1
      guard let match = candidate.match(terms, index), match.end > end else { continue }
      end = match.end
      match.rule = candidate.rule
      best = match
    }
    if best == nil { terms.misses[index] = simpleOnly ? .simple : .any }
    return best
  }

  /// The longest match of a rule that holds no other reading.
  static func simpleMatch(_ terms: TermSequence, _ index: Int) -> Match? {
    match(terms, index, simpleOnly: true)
  }
}
