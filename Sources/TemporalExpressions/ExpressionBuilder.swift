import CivilCalendar
import Lexicon

/// Resolves what was parsed and binds it: relation, direction, deadline.
struct ExpressionBuilder {
  let terms: TermSequence
  let held: CalendarDate?
  /// Read for the first expression that asks for it, once for the sentence.
  private var tense: SentenceTense?

  init(terms: TermSequence, held: CalendarDate?) {
    self.terms = terms
    self.held = held
  }

  mutating func build(_ parse: TemporalParser.Parse) -> TemporalExpression {
    let lead = parse.lead
    let isPast = self.isPast(parse)
    let mayHaveBeen = lead.relation == .on && standsAlone(parse.tokens)
    let resolver = Resolver(held: held, isPast: isPast, mayHaveBeen: mayHaveBeen)
    var resolution = resolver.resolve(parse.reading)
    if lead.isApproximate {
      resolution = resolution.warning(.ambiguous, "ungefärlig tid")
    }
    var start = resolution.period.map { LocalTime($0.first) }
    var end = resolution.period.map { LocalTime($0.last) }
    var value = resolution.value
    if let clock = parse.clock {
      if let other = clock.otherOfDial {
        resolution = resolution.warning(
          .ambiguous,
          "läses som klockan \(clock.start); kan också vara \(other)"
        )
      }
      value = value?.at(clock.start)
      start = start.map { LocalTime($0.date, clock.start) }
      end = end.map { LocalTime($0.date, clock.last ?? clock.start) }
    }
    let relation = self.relation(parse, resolution, isPast)
    return TemporalExpression(
      range: range(parse.tokens),
      tokens: parse.tokens,
      value: value,
      start: start,
      end: end,
      relation: relation,
      deadline: deadline(parse, resolution, relation),
      warnings: resolution.warnings,
      rule: parse.rule
    )
  }

  /// Whether no words of a sentence tell what is to be on that day: "Söndag 22/2: …", "Tid: söndag 22/2".
  private func standsAlone(_ tokens: Range<Int>) -> Bool {
    let (before, after) = (tokens.lowerBound - 1, tokens.upperBound)
    return (before < 0 || terms.isSymbol(before, ":"))
      && (after >= terms.count || terms.token(after)?.kind == .symbol)
  }

  private func range(_ tokens: Range<Int>) -> Range<Int> {
    guard let first = terms.token(tokens.lowerBound), let last = terms.token(tokens.upperBound - 1)
    else { return 0..<0 }
    return first.range.lowerBound..<max(first.range.lowerBound, last.range.upperBound)
  }

  /// Whether the expression lies behind: by its own words, or by the verb nearest to it.
  mutating func isPast(_ parse: TemporalParser.Parse) -> Bool {
    switch parse.reading {
    case .weekdayAgo, .restated(.weekdayAgo, by: _): return true
    case .restated(.daysFromToday(let days), by: _) where days != 0: return days < 0
    case .daysFromToday(let days) where days != 0: return days < 0
    case .named(.daysFromToday(let days), _) where days != 0: return days < 0
    case .relative(_, let shift) where shift < 0: return true
    case .shifted(let count, _, from: nil) where count < 0: return true
    case .window(let count, _) where count < 0: return true
    case .weekend(let shift?) where shift < 0: return true
    case .weekdayIn(_, .relative(_, let shift)) where shift < 0: return true
    case .season(_, .last), .feast(_, .last), .month(_, .last), .term(_, .last): return true
    case .turn(_, month: _, .last): return true
    case .month(_, .offset(let shift)), .season(_, .offset(let shift)):
      if shift < 0 { return true }
    default: break
    }
    if parse.lead.isSince { return true }
    let tense = tense ?? SentenceTense(terms)
    self.tense = tense
    let time = tense.decidingVerb(around: parse.tokens)?.time
    if time != .past, SentenceTense.isAccount(terms, before: parse.tokens.lowerBound) {
      return held != nil && isNearerBehind(parse.reading)
    }
    switch parse.lead.relation {
    // "Hon slutade strax före jul": a limit that was, unless the one to come is nearer.
    case .by where !isLastTime(parse), .before:
      return time == .past && held != nil && isNearerBehind(parse.reading)
    default: break
    }
    switch time {
    case .past: return true
    case .plan: return isNearerBehind(parse.reading)
    case .future, nil: return false
    }
  }

  /// "Vi beslutade den 3 mars", "vi beslutade ett möte den 3 mars": a decision's day is the nearer one.
  private func isNearerBehind(_ reading: TemporalReading) -> Bool {
    guard let held,
      let last = Resolver(held: held, isPast: true).resolve(reading).period?.last,
      let next = Resolver(held: held, isPast: false).resolve(reading).period?.first
    else { return true }
    return next < held || last.distance(to: held) <= held.distance(to: next)
  }

  /// "nu senast den 3/2": the last time, no limit, where the verb is past.
  private func isLastTime(_ parse: TemporalParser.Parse) -> Bool {
    terms.kind(parse.tokens.lowerBound) == .now
      && terms.kind(parse.tokens.lowerBound + 1) == .latest
  }

  private func relation(
    _ parse: TemporalParser.Parse,
    _ resolution: TemporalResolution,
    _ isPast: Bool
  ) -> TemporalRelation {
    let relation = parse.lead.relation
    switch parse.reading {
    case .within, .approximate(.within, _): return .by
    case .approximate where parse.rule == "within": return .by
    case .unresolved where relation == .on && parse.rule == "within": return .by
    case .unresolved where relation == .on && !parse.lead.isPresent:
      if parse.rule == "soon" { return .by }
      // "snarast" is a limit, "löpande" (1) and "tills vidare" are none.
      let first = terms.term(parse.tokens.lowerBound)
      return parse.rule == "no-day" && first.kind == .vague && first.value != 1 ? .by : .on
    default: break
    }
    if parse.lead.isAhead, let period = resolution.period, period.first < period.last,
      resolution.kind == .time || resolution.kind == .turn
    {
      return .before
    }
    if isPast, relation != .from, relation != .after, !parse.lead.isDirect {
      guard let held, let first = resolution.period?.first, first > held else { return .past }
    }
    return relation
  }

  private func deadline(
    _ parse: TemporalParser.Parse,
    _ resolution: TemporalResolution,
    _ relation: TemporalRelation
  ) -> CalendarDate? {
    guard let period = resolution.period, !parse.isAttribute else { return nil }
    // Some day of the month, but nobody says which.
    if case .meetingIn = parse.reading { return nil }
    let day: CalendarDate
    switch relation {
    case .by, .on, .during: day = period.last
    case .before:
      switch resolution.kind {
      case _ where parse.isEarlyThatDay: day = period.last
      // "före slutet av mars": while the month lasts.
      case .time where parse.isEnd: day = period.last
      case .time: day = parse.clock == nil ? period.first.adding(days: -1) : period.first
      case .meeting, .turn: day = period.first
      case .edge: day = period.last
      }
    case .from:
      guard isCompletion(before: parse.tokens.lowerBound) else { return nil }
      day = period.first
    case .after, .past: return nil
    }
    guard let held, day < held else { return day }
    return nil
  }

  /// "ska vara kvalitetssäkrad från och med …": the work is due that day.
  private func isCompletion(before index: Int) -> Bool {
    guard terms.kind(index - 1) == .none,
      Self.completed.contains(where: { terms.hasSuffix(index - 1, $0) })
    else { return false }
    let window = max(0, index - 8)..<max(0, index - 1)
    return window.contains { terms.isWord($0, Self.be) }
      && window.contains { terms.isWord($0, Self.shall) || terms.isWord($0, Self.will) }
  }

  /// Endings of a participle, and "klar".
  private static let completed: [StaticString] = ["d", "t", "da", "ade", "klar", "klara"]
  private static let be = WordHash("vara")
  private static let shall = WordHash("ska")
  private static let will = WordHash("kommer")
}
