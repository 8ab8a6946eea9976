import CivilCalendar
import Lexicon

/// The tokens of a sentence with their classes, as the rules see them.
///
/// A view of buffers that live as long as one call of the tagger; any index may be asked, and beyond the sentence
/// there is nothing. Trivial, so that passing it to a rule costs no reference counting.
struct TermSequence {
  let tokens: UnsafeBufferPointer<Token>
  let terms: UnsafeBufferPointer<Term>
  let text: UnsafeBufferPointer<UInt8>
  /// One mark a token: which questions for a rule were answered with none, so that they are asked once.
  let misses: UnsafeMutableBufferPointer<Miss>

  /// How often a rule was tried: what the time for a sentence is bounded by.
  let effort: UnsafeMutablePointer<Int>

  /// What no rule recognises at a token.
  enum Miss: UInt8 {
    case unknown, simple, any
  }

  var count: Int { tokens.count }

  @inline(__always)
  func term(_ index: Int) -> Term {
    index >= 0 && index < terms.count ? terms[index] : .none
  }

  @inline(__always)
  func kind(_ index: Int) -> Term.Kind { term(index).kind }

  /// The kind, the signs that dates are written with told apart.
  func signKind(_ index: Int) -> Term.Kind {
    let kind = kind(index)
    guard kind == .symbol else { return kind }
    switch tokens[index].value {
    case 0x2E: return .point
    case 0x2F: return .slash
    case 0x3A: return .colon
    default: return isDash(index) ? .dash : .symbol
    }
  }

  func value(_ index: Int) -> Int { Int(term(index).value) }

  /// How many periods away "denna", "nästa" and "förra" are: 0, 1 and -1.
  func shift(_ index: Int) -> Int { max(-1, min(1, value(index))) }

  func token(_ index: Int) -> Token? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  func isSymbol(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    token(index)?.isSymbol(scalar) ?? false
  }

  /// White space stands before the token; before the first and after the last there is as good as some.
  func isSpaced(_ index: Int) -> Bool { token(index)?.hasSpaceBefore ?? true }

  /// The token stands close to the one before it, as in "v51" or "13/12".
  func isTight(_ index: Int) -> Bool { index < count && !isSpaced(index) }

  /// The number at the index where it is written with 1 to `digits` digits.
  func number(_ index: Int, digits: Int = 2) -> Int? {
    guard let token = token(index), token.kind == .number, token.count <= digits else { return nil }
    return token.number
  }

  /// A number of exactly so many digits.
  func number(_ index: Int, exactly digits: Int) -> Int? {
    guard let token = token(index), token.kind == .number, token.count == digits else { return nil }
    return token.number
  }

  /// A year in four digits, of the centuries that minutes speak of.
  func year(_ index: Int) -> Int? {
    number(index, exactly: 4).flatMap { Self.years.contains($0) ? $0 : nil }
  }

  static let years = 1900...2199

  /// A hyphen or a dash.
  func isDash(_ index: Int) -> Bool {
    guard let token = token(index), token.kind == .symbol else { return false }
    switch token.value {
    case 0x2D, 0x2010...0x2015, 0x2212: return true
    default: return false
    }
  }

  func isWord(_ index: Int, _ word: WordHash) -> Bool {
    token(index).map { $0.kind == .word && $0.value == word.value } ?? false
  }

  /// The byte that stands so far from the token's end, 1 being the last, as a small letter.
  @inline(__always)
  func letter(_ index: Int, fromEnd distance: Int) -> Unicode.Scalar {
    guard let token = token(index), token.count >= distance, Int(token.end) <= text.count else {
      return "\0"
    }
    return Unicode.Scalar(text[Int(token.end) - distance] | 0x20)
  }

  /// Whether the word ends so, without regard to case for ASCII letters.
  func hasSuffix(_ index: Int, _ suffix: StaticString) -> Bool {
    guard let token = token(index) else { return false }
    return holds(token, suffix, at: Int(token.end) - suffix.utf8CodeUnitCount)
  }

  /// Whether the word begins so, without regard to case for ASCII letters.
  func hasPrefix(_ index: Int, _ prefix: StaticString) -> Bool {
    guard let token = token(index) else { return false }
    return holds(token, prefix, at: Int(token.start))
  }

  @inline(__always)
  private func holds(_ word: Token, _ part: StaticString, at start: Int) -> Bool {
    let count = part.utf8CodeUnitCount
    guard word.kind == .word, word.count >= count, Int(word.end) <= text.count else { return false }
    for offset in 0..<count {
      let byte = text[start + offset]
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if lower != part.utf8Start[offset] { return false }
    }
    return true
  }

  func weekday(_ index: Int) -> Weekday? {
    kind(index) == .weekday ? Weekday(rawValue: value(index)) : nil
  }

  /// The unit that the word names, in any of its forms: "vecka", "veckan", "veckans", "veckorna".
  func unit(_ index: Int) -> TemporalReading.Unit? {
    switch kind(index) {
    case .unit, .definite, .genitive, .plural, .turn: TemporalReading.Unit(rawValue: value(index))
    // "veckorna" is both; "v" and "w" only mark a number.
    case .weekMark: value(index) == TemporalReading.Unit.week.rawValue ? .week : nil
    default: nil
    }
  }

  /// The month that the word names; "jul" is July here, for callers that know a day stands before it.
  func month(_ index: Int) -> Int? {
    switch kind(index) {
    case .month: value(index)
    case .feast: isWord(index, Words.jul) ? 7 : nil
    default: nil
    }
  }

  /// The index after a point that closes an abbreviation ("feb.", "kl."), where one stands close and the sentence
  /// goes on behind it.
  func skippingPoint(_ index: Int) -> Int {
    isSymbol(index, ".") && isTight(index) && index + 1 < count ? index + 1 : index
  }

  /// The index after "och med" ("till och med", "från och med"), or the index itself where other words stand.
  func skippingAndWith(_ index: Int) -> Int {
    kind(index) == .and && isWord(index + 1, Words.med) ? index + 2 : index
  }

  enum Words {
    static let den = WordHash("den")
    static let nr = WordHash("nr")
    static let every = WordHash("varje")
    static let everyOther = WordHash("varannan")
    static let jul = WordHash("jul")
    static let maj = WordHash("maj")
    /// Feasts that are people's names too.
    static let names = [WordHash("lucia"), WordHash("valborg")]
    static let t = WordHash("t")
    static let o = WordHash("o")
    static let m = WordHash("m")
    static let fr = WordHash("fr")
    static let med = WordHash("med")
    static let year = WordHash("år")
    static let years = WordHash("års")
    static let isVerb = WordHash("är")
    static let half = WordHash("halv")
    static let halfNeuter = WordHash("halvt")
    static let later = WordHash("senare")
    static let that = WordHash("som")
    static let until = WordHash("förrän")
    static let whole = WordHash("hela")
    static let course = WordHash("loppet")
    static let monthShort = WordHash("mån")
    static let than = WordHash("än")
    static let further = WordHash("vidare")
    static let thereupon = WordHash("därpå")
    static let thereafter = WordHash("därefter")
    static let advent = WordHash("advent")
    static let spring = WordHash("vår")
    static let short = WordHash("kort")
    static let nearest = WordHash("närmaste")
    static let nearestShort = WordHash("närmsta")
    static let time = WordHash("tiden")
  }
}
