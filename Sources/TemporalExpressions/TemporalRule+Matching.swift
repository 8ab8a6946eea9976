import Lexicon

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

  /// The rules that may stand at two tokens of these classes: `candidates[row(first) + second]`.
  private static let candidates: [[Candidate]] = {
    var table = Array(repeating: [Candidate](), count: kinds * (kinds + digits.count))
    for (index, rule) in all.enumerated() {
      let candidate = Candidate(rule: index, isCompound: rule.isCompound, match: rule.match)
      for second in Term.Kind.allCases where rule.then?.contains(second) ?? true {
        for first in rule.starts where first != .number {
          table[Int(first.rawValue) * kinds + Int(second.rawValue)].append(candidate)
        }
        guard rule.starts.contains(.number) else { continue }
        for (number, digits) in digits.enumerated() where digits.overlaps(rule.figures) {
          table[(kinds + number) * kinds + Int(second.rawValue)].append(candidate)
        }
      }
    }
    return table
  }()

  /// Numbers have rows of their own, by their digits: days, years and others ask different rules.
  private static let digits = [1...2, 4...4, 3...3, 5...18]

  private static func row(_ token: Token, _ kind: Term.Kind) -> Int {
    guard kind == .number else { return Int(kind.rawValue) }
    switch token.count {
    case 1, 2: return kinds
    case 4: return kinds + 1
    case 3: return kinds + 2
    default: return kinds + 3
    }
  }

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
    let row = row(terms.tokens[index], terms.terms[index].kind)
    let candidates = Self.candidates[row * kinds + Int(terms.signKind(index + 1).rawValue)]
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

  /// The rules that are asked at the index, in order, for a trace.
  static func asked(_ terms: TermSequence, _ index: Int) -> [TemporalRule] {
    guard index >= 0, index < terms.count else { return [] }
    let row = row(terms.tokens[index], terms.terms[index].kind)
    return candidates[row * kinds + Int(terms.signKind(index + 1).rawValue)].map { all[$0.rule] }
  }

  /// The longest match of a rule that holds no other reading.
  static func simpleMatch(_ terms: TermSequence, _ index: Int) -> Match? {
    match(terms, index, simpleOnly: true)
  }
}
