import CivilCalendar
import Lexicon

/// The words before a time that say how it binds: "senast", "till och med", "under", "i", "på".
struct TemporalLead {
  var relation = TemporalRelation.on
  /// Index after its last token.
  var end: Int
  /// There is any word at all, so that a bare "februari" after it is a time.
  var isPresent = false
  /// A word that sets a limit stands there ("senast"), and the weaker ones after it add nothing.
  var isLimit = false
  /// "inför": by the day of an event, before a period.
  var isAhead = false
  /// "från" and "mellan" open a range.
  var opensRange = false
  var isBetween = false
  var isApproximate = false
  /// "direkt efter": on that very day.
  var isDirect = false
  /// "sedan": counted from the past.
  var isSince = false

  /// Classes of the words that can open a lead.
  static let openings: KindSet = [
    .latest, .until, .untilShort, .initial, .weekday, .forth, .before, .ahead, .after, .from,
    .fromShort, .since, .during, .between, .circa, .at, .in, .on, .now, .directly, .negation,
    .utmost,
  ]

  init(_ terms: TermSequence, _ index: Int) {
    var core: TemporalRule.Match?
    self.init(terms, index, core: &core)
  }

  /// Reads the words from the index on; `core` is what a rule recognises just behind, where that was asked.
  init(_ terms: TermSequence, _ index: Int, core: inout TemporalRule.Match?) {
    end = index
    // No run of such words is longer ("senast till och med den"); the bound keeps the tagger linear.
    let limit = index + 6
    while end < limit, read(terms, &core) {}
  }

  private mutating func read(_ terms: TermSequence, _ core: inout TemporalRule.Match?) -> Bool {
    if let after = Self.abbreviation(terms, end) {
      take(after.relation, after.end)
      return true
    }
    // A rule that begins with "i", "om" or "inom" takes its word along.
    if isPresent || Self.startsRule(terms.kind(end)), let found = TemporalRule.match(terms, end) {
      core = found
      return false
    }
    switch terms.kind(end) {
    case .latest:
      take(.by, end + 1)
      if terms.isSymbol(end, ":") { end += 1 }
    case .utmost where terms.kind(end + 1) == .latest: end += 1
    case .negation:
      // "inte senare än", "inte före", "inte förrän"
      if terms.isWord(end + 1, TermSequence.Words.later),
        terms.isWord(end + 2, TermSequence.Words.than)
      {
        take(.by, end + 3)
      } else if terms.kind(end + 1) == .before || terms.isWord(end + 1, TermSequence.Words.until),
        !isPresent
      {
        take(.from, end + 2)
      } else {
        return false
      }
    case .until where terms.isWord(end + 1, TermSequence.Words.further): return false
    case .until:
      // "lunch till lunch", "dag till dag"
      if let word = terms.token(end - 1), let next = terms.token(end + 1), word.kind == .word,
        word.value == next.value
      {
        return false
      }
      take(.by, terms.skippingAndWith(end + 1))
    case .forth
    where terms.kind(end + 1) == .until || Self.abbreviation(terms, end + 1)?.relation == .by:
      end += 1
    case .before:
      // "från innan sommaren": what was before it.
      isSince = isSince || relation == .from
      take(.before, end + 1)
    case .ahead:
      take(.by, end + 1)
      isAhead = true
    case .after: take(isDirect ? .on : .after, end + 1)
    case .from:
      let next = terms.skippingAndWith(end + 1)
      if next == end + 1 { opensRange = true }
      take(.from, next)
    case .since:
      take(.from, end + 1)
      isSince = true
    // "över sommaren", but not "listan över medlemmar"
    case .during where terms.value(end) == 0 || Self.isLasting(terms.kind(end + 1)):
      take(.during, end + 1)
      // "under hela våren", "under loppet av 2027"
      if terms.isWord(end, TermSequence.Words.whole) { end += 1 }
      if terms.isWord(end, TermSequence.Words.course), terms.kind(end + 1) == .of { end += 2 }
      // "under perioden 1/7–15/8"
      if let word = terms.token(end), Self.stretches.contains(word.value),
        terms.kind(end + 1) == .number || terms.kind(end + 1) == .the
      {
        end += 1
      }
    case .between:
      take(.on, end + 1)
      opensRange = true
      isBetween = true
    case .circa:
      isApproximate = true
      take(.on, end + 1)
    case .at, .in, .on:
      // "Lådorna fylls på senast fredag": the particle belongs to the verb.
      if terms.kind(end + 1) == .latest { return false }
      take(.on, end + 1)
    case .now where !isPresent || terms.kind(end + 1) == .on: end += 1
    case .directly where terms.kind(end + 1) == .after || terms.kind(end + 1) == .before:
      // "strax efter nyår" is some day soon, "direkt efter mötet" that very one.
      isDirect = terms.kind(end + 1) == .after && Self.isOneDay(terms, end + 2)
      end += 1
    default: return false
    }
    return true
  }

  private mutating func take(_ relation: TemporalRelation, _ next: Int) {
    // "senast före", "till efter": the later word says more.
    let isOutdone =
      self.relation == .by && (relation == .before || relation == .after)
      || self.relation == .from && relation == .after
    if !isPresent || self.relation == .on && !isDirect || isOutdone { self.relation = relation }
    isLimit = isLimit || relation != .on
    isPresent = true
    end = next
  }

  /// A meeting: "mötet", "dagens möte", "styrelsemötet den 13 mars".
  private static func isOneDay(_ terms: TermSequence, _ index: Int) -> Bool {
    TemporalRule.isMeeting(terms, index) || TemporalRule.isMeeting(terms, index + 1)
  }

  private static func isLasting(_ kind: Term.Kind) -> Bool {
    switch kind {
    case .feast, .season, .weekend, .turn: true
    default: false
    }
  }

  private static let stretches = [WordHash("perioden"), WordHash("tiden"), WordHash("dagarna")].map(
    \.value
  )

  private static func startsRule(_ kind: Term.Kind) -> Bool {
    switch kind {
    case .in, .about, .within, .ago: true
    default: false
    }
  }

  /// "t.o.m.", "fr.o.m.", "t o m", "tom", "fom".
  static func abbreviation(
    _ terms: TermSequence,
    _ index: Int
  ) -> (relation: TemporalRelation, end: Int)? {
    switch terms.kind(index) {
    case .untilShort:
      return terms.kind(index + 1) == .none ? nil : (.by, terms.skippingPoint(index + 1))
    case .fromShort: return (.from, terms.skippingPoint(index + 1))
    // "fr" is Friday too.
    case .initial, .weekday: break
    default: return nil
    }
    let isFrom = terms.isWord(index, TermSequence.Words.fr)
    guard isFrom || terms.isWord(index, TermSequence.Words.t) else { return nil }
    var next = terms.skippingPoint(index + 1)
    guard terms.isWord(next, TermSequence.Words.o) else { return nil }
    next = terms.skippingPoint(next + 1)
    guard terms.isWord(next, TermSequence.Words.m) else { return nil }
    return (isFrom ? .from : .by, terms.skippingPoint(next + 1))
  }
}
