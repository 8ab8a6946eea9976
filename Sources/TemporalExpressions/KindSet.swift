/// Some of the classes of words, one bit each: asked at every token of a text.
struct KindSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt128 = 0

  init(_ kinds: some Sequence<Term.Kind>) {
    for kind in kinds { bits |= Self.bit(kind) }
  }

  init(arrayLiteral kinds: Term.Kind...) { self.init(kinds) }

  static let all = KindSet(Term.Kind.allCases)
  /// What can stand behind an ordinal in words or figures ("3:e", "3e"): no sign but the colon.
  static let afterOrdinal = all.subtracting([.symbol, .point, .slash, .dash])
  /// What can stand behind a number of days or weeks ("2–3 dagar").
  static let afterAmount = all.subtracting([.point, .slash, .colon])

  @inline(__always)
  func contains(_ kind: Term.Kind) -> Bool { bits & Self.bit(kind) != 0 }

  func union(_ other: KindSet) -> KindSet {
    var union = self
    union.bits |= other.bits
    return union
  }

  func subtracting(_ other: KindSet) -> KindSet {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }

  @inline(__always)
  private static func bit(_ kind: Term.Kind) -> UInt128 { 1 << UInt128(kind.rawValue) }
}
