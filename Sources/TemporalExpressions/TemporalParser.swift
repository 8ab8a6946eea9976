import CivilCalendar

/// Reads one expression: words of relation, a time or a range of times, a time of day.
struct TemporalParser {
  let terms: TermSequence

  /// What was read, before it is resolved.
  struct Parse {
    var tokens: Range<Int>
    var lead: TemporalLead
    var reading: TemporalReading
    var clock: ClockReading?
    /// "före lunch i morgon": in time on that very day.
    var isEarlyThatDay = false
    /// It is the end of a period.
    var isEnd: Bool { if case .part(.end, of: _) = reading { true } else { false } }
    /// The words tell which thing is meant, and set no deadline.
    var isAttribute = false
    var rule: String
  }

  func parse(at index: Int) -> Parse? {
    var asked: TemporalRule.Match?
    var lead = TemporalLead(terms, index, core: &asked)
    var core = lead.end
    var clock: ClockReading?
    var isEarlyThatDay = false
    if lead.relation == .before, terms.kind(core) == .dayTime {
      core += 1
      isEarlyThatDay = true
      if terms.kind(core) == .on { core += 1 }
    }
    if terms.kind(core) == .clock || isTimeBeforeDate(core), let time = ClockReading(terms, core) {
      clock = time
      core = time.end
      if terms.isSymbol(core, ",") { core += 1 }
      if terms.kind(core) == .on || terms.kind(core) == .the && terms.kind(core + 1) == .weekday {
        core += 1
      }
      lead.isPresent = true
    }
    guard let (match, rule) = coreMatch(core, lead, core == lead.end ? asked : nil) else {
      return nil
    }
    var (reading, end) = continuing(match.reading, match.end, &lead)
    // "Avtalet skrivs under i dag": the particle belongs to the verb, unlike that of "under dagen".
    var start = index
    if case .daysFromToday = reading, lead.relation == .during, !terms.hasSuffix(end - 1, "dagen") {
      lead.relation = .on
      start = lead.end
    }
    (reading, end) = qualified(reading, end)
    if case .range = reading, lead.relation == .from { lead.relation = .on }
    // "mars" alone says too little, "mars–april" and "2027–2028" do not.
    guard !match.needsLead || lead.isPresent || end > match.end else { return nil }
    // "mellan påsk och semestern" has no end in the calendar.
    if lead.isBetween, clock == nil, !Self.isStretch(reading) { reading = .unresolved }
    if clock == nil, Self.takesClock(reading), let time = ClockReading(terms, end) {
      clock = time
      end = time.end
    }
    // "onsdag kl. 18 den 6 maj"
    if clock != nil, let (dated, after) = dateBehind(reading, end) {
      (reading, end) = (dated, after)
    }
    // "fredag eftermiddag", "fredag före lunch": the day stands.
    if terms.kind(end) == .before, terms.kind(end + 1) == .dayTime, Self.takesClock(reading) {
      end += 2
    }
    // "den 5 maj kl. 7 på kvällen"
    while Self.takesClock(reading), let part = partOfDay(end) {
      end = part.end
      if let isLate = part.isLate { clock = clock?.inPart(ofDay: isLate) }
    }
    // "på måndag förmiddag kl. 9"
    if clock == nil, Self.takesClock(reading), let time = ClockReading(terms, end) {
      clock = time
      end = time.end
    }
    return Parse(
      tokens: start..<end,
      lead: lead,
      reading: reading,
      clock: clock,
      isEarlyThatDay: isEarlyThatDay,
      isAttribute: match.isAttribute && !lead.isPresent,
      rule: rule
    )
  }

  /// A time of day stands before its date: "18:30 den 5 maj".
  private func isTimeBeforeDate(_ index: Int) -> Bool {
    terms.number(index) != nil && (terms.isSymbol(index + 1, ".") || terms.isSymbol(index + 1, ":"))
      && terms.isTight(index + 1) && terms.number(index + 2, exactly: 2) != nil
      && (terms.kind(index + 3) == .the || terms.kind(index + 3) == .weekday)
  }

  private func coreMatch(
    _ index: Int,
    _ lead: TemporalLead,
    _ asked: TemporalRule.Match?
  ) -> (match: TemporalRule.Match, rule: String)? {
    if let found = asked ?? TemporalRule.match(terms, index) {
      return (found, TemporalRule.all[found.rule].name)
    }
    guard lead.isPresent else { return nil }
    // "från och med nu"
    if lead.relation == .from, terms.kind(index) == .now {
      return (TemporalRule.Match(.daysFromToday(0), index + 1), "from-now")
    }
    switch lead.relation {
    case .by, .before, .after, .on:
      if let dated = TemporalRule.datedMeeting(terms, index) {
        // "Vi ses inför konferensen den 1 februari kl. 9–12": the hours are those of what is announced.
        if lead.isAhead, ClockReading(terms, dated.end)?.last != nil { return nil }
        // "träffen i september" is told by its month, unless something is to be done before it.
        if lead.relation == .on, case .meetingIn = dated.reading { return nil }
        return (dated, "dated-meeting")
      }
    default: break
    }
    return bareMeeting(index, lead).map { ($0, "meeting") }
  }

  /// "efter mötet" is this one, "före årsmötet" one whose day nobody says; "inför mötet" alone may be any.
  private func bareMeeting(_ index: Int, _ lead: TemporalLead) -> TemporalRule.Match? {
    // "dagens möte"
    if terms.kind(index) == .genitive, terms.unit(index) == .day {
      return TemporalRule.isMeeting(terms, index + 1)
        ? TemporalRule.Match(.thisMeeting, index + 2) : nil
    }
    if let period = TemporalRule.periodOfMeeting(terms, index) {
      return TemporalRule.Match(.meetingIn(period), index + 1)
    }
    guard terms.kind(index) == .meeting else { return nil }
    switch terms.value(index) {
    case 1 where lead.relation == .after || lead.isDirect:
      return TemporalRule.Match(.thisMeeting, index + 1)
    case 3:
      guard lead.relation == .by || lead.relation == .before else { return nil }
      return TemporalRule.Match(.unresolved, index + 1)
    default: return nil
    }
  }

  static func takesClock(_ reading: TemporalReading) -> Bool {
    switch reading {
    case .day, .dayOfMonth, .weekday, .weekdayAgo, .weekdayIn, .daysFromToday, .nth, .feast,
      .bridgeDay:
      true
    case .named, .beside(.weekday, _, _), .beside(.day, _, _), .beside(.workingDay, _, _): true
    case .week(_, _, let weekday): weekday != nil
    case .meeting(let inner), .approximate(let inner, _), .restated(_, by: let inner):
      takesClock(inner)
    default: false
    }
  }
}
