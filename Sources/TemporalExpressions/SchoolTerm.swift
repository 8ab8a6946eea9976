/// A school term: the spring term (vårtermin) is the first half of the year, the autumn term (hösttermin) the second.
package enum SchoolTerm: String, Hashable, Sendable, CaseIterable {
  case spring = "VT"
  case autumn = "HT"

  var firstMonth: Int { self == .spring ? 1 : 7 }
}
