/// A set of an enumeration's cases, one bit each: a set that the program names is a constant of it.
///
/// The enumeration has at most 64 cases.
struct CaseSet<Case: RawRepresentable & Sendable>: SetAlgebra, Hashable, Sendable
where Case.RawValue == UInt8 {
  private var bits: UInt64

  @inline(__always)
  private init(bits: UInt64) { self.bits = bits }

  @inline(__always)
  private static func bit(_ member: Case) -> UInt64 { 1 << UInt64(member.rawValue & 63) }

  @inline(__always)
  init() { bits = 0 }

  @inline(__always)
  init(arrayLiteral members: Case...) {
    bits = 0
    for member in members { bits |= Self.bit(member) }
  }

  var isEmpty: Bool { bits == 0 }

  @inline(__always)
  func contains(_ member: Case) -> Bool { bits & Self.bit(member) != 0 }

  @inline(__always)
  func isDisjoint(with other: Self) -> Bool { bits & other.bits == 0 }

  @discardableResult
  mutating func insert(_ member: Case) -> (inserted: Bool, memberAfterInsert: Case) {
    let isNew = !contains(member)
    bits |= Self.bit(member)
    return (isNew, member)
  }

  @discardableResult
  mutating func remove(_ member: Case) -> Case? {
    guard contains(member) else { return nil }
    bits &= ~Self.bit(member)
    return member
  }

  @discardableResult
  mutating func update(with member: Case) -> Case? { insert(member).inserted ? nil : member }

  func union(_ other: Self) -> Self { Self(bits: bits | other.bits) }
  func intersection(_ other: Self) -> Self { Self(bits: bits & other.bits) }
  func symmetricDifference(_ other: Self) -> Self { Self(bits: bits ^ other.bits) }
  mutating func formUnion(_ other: Self) { bits |= other.bits }
  mutating func formIntersection(_ other: Self) { bits &= other.bits }
  mutating func formSymmetricDifference(_ other: Self) { bits ^= other.bits }
}
