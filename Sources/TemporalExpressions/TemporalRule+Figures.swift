import Lexicon

extension TemporalRule {
  /// Dates in figures alone, which a weekday may stand before.
  static let figureDates = numericDates + isoDates

  /// A number goes on behind: "-1234", ".5", "/7", ":2".
  static func isNumberContinuing(_ terms: TermSequence, _ index: Int) -> Bool {
    guard let token = terms.token(index), token.kind == .symbol, terms.isTight(index),
      terms.isTight(index + 1), terms.kind(index + 1) == .number
    else { return false }
    return token.isSymbol("-") || token.isSymbol(".") || token.isSymbol("/")
      || token.isSymbol(":") || token.isSymbol(",")
  }

  /// The sign ties the figures before to those behind: "031-335", "2.1", "§5", "50/50".
  static func isJoint(_ terms: TermSequence, _ index: Int) -> Bool {
    guard let token = terms.token(index) else { return false }
    guard token.kind == .symbol else { return token.kind == .number }
    // A dash between two whole dates makes a range of them ("28/12-3/1"), a hyphen elsewhere one number.
    let ties =
      token.isSymbol("-") && terms.kind(index - 1) == .number && terms.isTight(index)
      && !terms.isSymbol(index - 2, "/")
    return ties
      || token.isSymbol("/") || token.isSymbol(".") && terms.kind(index - 1) == .number
      || token.isSymbol("§") || token.isSymbol("#")
  }
}
