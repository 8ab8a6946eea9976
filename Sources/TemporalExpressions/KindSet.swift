/// Some of the classes of words, one bit each: asked at every token of a text.
struct KindSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt128 = 0

  init(_ kinds: some Sequence<Term.Kind>) {
    for kind in kinds { bits |= Self.bit(kind) }
  }

  static let all = KindSet(Term.Kind.allCases)

  init(arrayLiteral kinds: Term.Kind...) { self.init(kinds) }

  @inline(__always)
  func contains(_ kind: Term.Kind) -> Bool { bits & Self.bit(kind) != 0 }

  func union(_ other: KindSet) -> KindSet {
    var union = self
    union.bits |= other.bits
    return union
  }

  @inline(__always)
  private static func bit(_ kind: Term.Kind) -> UInt128 { 1 << UInt128(kind.rawValue) }
}
