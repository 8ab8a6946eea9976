import CivilCalendar
import Lexicon

/// Numbers of days, weeks, months and years.
extension TemporalRule {
  /// A number and a unit: "14 dagar", "två veckor", "ett par veckor", "1–2 veckor" (the longer one, flagged).
  static func quantity(
    _ terms: TermSequence,
    _ index: Int
  ) -> (count: Int, unit: TemporalReading.Unit, end: Int, isVague: Bool)? {
    var next = index
    var isVague = false
    if terms.kind(next) == .circa {
      isVague = true
      next += 1
    } else if terms.kind(next) == .atMost {
      next += 1
    }
    if let (halves, end) = halves(terms, next) {
      guard let unit = countedUnit(terms, end) else { return nil }
      switch unit {
      case .year: return (halves, .halfYear, end + 1, isVague)
      case .month: return (halves, .halfMonth, end + 1, true)
      // Half a week is three days or four.
      case .week: return ((halves * 7 + 1) / 2, .day, end + 1, true)
      default: return nil
      }
    }
    guard var count = amount(terms, next) else {
      guard
        terms.kind(next) == .few || terms.kind(next) == .cardinal && terms.kind(next + 1) == .few
      else { return nil }
      let few = terms.kind(next) == .few ? next : next + 1
      guard let unit = countedUnit(terms, few + 1) else { return nil }
      return (terms.value(few), unit, few + 2, true)
    }
    next += 1
    if terms.isDash(next) || terms.kind(next) == .or || terms.kind(next) == .until,
      let upper = amount(terms, next + 1), upper > count
    {
      count = upper
      isVague = true
      next += 2
    } else if terms.isSymbol(next, ","), !terms.isTight(next + 1),
      let upper = amount(terms, next + 1), upper == count + 1
    {
      // "två, tre veckor"
      count = upper
      isVague = true
      next += 2
    } else if terms.kind(next) == .few {
      isVague = true
      count = terms.value(next)
      next += 1
    }
    // "inom 48 timmar"
    if terms.kind(next) == .unit, terms.unit(next) == .hour, count % 24 == 0, count > 0 {
      return (count / 24, .day, next + 1, isVague)
    }
    guard let unit = countedUnit(terms, next) else { return nil }
    // "en vecka eller två"
    if terms.kind(next + 1) == .or, terms.kind(next + 2) == .cardinal,
      let upper = amount(terms, next + 2), upper == count + 1, countedUnit(terms, next + 3) == nil
    {
      return (upper, unit, next + 3, true)
    }
    return (count, unit, next + 1, isVague)
  }

  /// A number with a half, in halves: "en och en halv", "ett halvt", "1,5".
  private static func halves(_ terms: TermSequence, _ index: Int) -> (count: Int, end: Int)? {
    func isHalf(_ index: Int) -> Bool {
      terms.isWord(index, TermSequence.Words.half)
        || terms.isWord(index, TermSequence.Words.halfNeuter)
    }
    guard let whole = amount(terms, index) else { return nil }
    if whole == 1, isHalf(index + 1) { return (1, index + 2) }
    if terms.kind(index + 1) == .and, amount(terms, index + 2) == 1, isHalf(index + 3) {
      return (whole * 2 + 1, index + 4)
    }
    if terms.isSymbol(index + 1, ","), terms.isTight(index + 1), terms.isTight(index + 2),
      terms.number(index + 2, digits: 1) == 5
    {
      return (whole * 2 + 1, index + 3)
    }
    return nil
  }

  static func amount(_ terms: TermSequence, _ index: Int) -> Int? {
    if terms.kind(index) == .cardinal { return terms.value(index) }
    return terms.number(index, digits: 3)
  }

  private static func countedUnit(
    _ terms: TermSequence,
    _ index: Int
  ) -> TemporalReading.Unit? {
    if terms.isWord(index, TermSequence.Words.monthShort) { return .month }
    guard terms.kind(index) == .unit, let unit = terms.unit(index),
      isCounted(unit)
    else { return nil }
    return unit
  }

  static func isCounted(_ unit: TemporalReading.Unit) -> Bool {
    switch unit {
    case .hour, .minute, .halfMonth, .term, .schoolYear, .tertial: false
    default: true
    }
  }

  /// "veckor", "månader", "dagar"; "år" and "halvår" do not show it.
  static func isPlural(_ terms: TermSequence, _ index: Int) -> Bool {
    terms.hasSuffix(index, "or") || terms.hasSuffix(index, "er") || terms.hasSuffix(index, "ar")
  }
}
