/// A season of three calendar months; winter is named after its December.
///
/// The raw values are TIMEX3's (ISO 24617-1); the months are those of TIMEX3 and SMHI.
package enum Season: String, Hashable, Sendable, CaseIterable {
  case spring = "SP"
  case summer = "SU"
  case autumn = "FA"
  case winter = "WI"

  var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}
