import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Weekdays by themselves and within a week.
  static let weekdays: [TemporalRule] = [
    TemporalRule(
      "weekday",
      starts: [.weekday],
      examples: [
        ("Taket lagas på fredag.", "2026-03-06"), ("Taket lagas senast måndag.", "2026-03-09"),
        ("Taket lagas nu på onsdag.", "2026-03-04"),
        ("Taket lagas på torsdag kväll.", "2026-03-05"),
      ],
      counterExamples: [
        "Tvättstugan städas på fredagar.", "Gården sopas varje fredag.", "Tor rapporterar.",
        "Svar på to.", "Brevet kom torsdagen därpå.", "Vi ses sista fredagen i varje månad.",
      ]
    ) { terms, index in
      guard let weekday = terms.weekday(index), let token = terms.token(index),
        !terms.isWord(index - 1, TermSequence.Words.every),
        !terms.isWord(index - 1, TermSequence.Words.everyOther)
      else { return nil }
      switch terms.term(index).form {
      case .past, .plural: return nil
      case .abbreviated:
        // "Tor" is a name, "to" and "på" are words.
        let isRange = terms.isDash(index + 1) && terms.kind(index + 2) == .weekday
        guard token.count >= 3, !token.isCapitalised || isRange else { return nil }
        return Match(.weekday(weekday, week: nil), index + 1, needsLead: true)
      case .definite where terms.kind(index - 1) == .ordinal || isRetold(terms, index + 1):
        return nil
      case .plain, .definite: return Match(.weekday(weekday, week: nil), index + 1)
      }
    },
    TemporalRule(
      "next-weekday",
      starts: [.which, .nearest],
      then: [.weekday],
      examples: [
        ("Taket lagas nästa fredag.", "2026-03-13"), ("Taket lagas kommande fredag.", "2026-03-06"),
        ("Taket lagas närmaste fredag.", "2026-03-06"),
        ("Det skickades förra fredagen.", "2026-02-27"),
      ],
      counterExamples: ["Följande fredagar är bokade."]
    ) { terms, index in
      guard let weekday = terms.weekday(index + 1), terms.term(index + 1).form != .plural else {
        return nil
      }
      if terms.kind(index) == .nearest {
        return terms.value(index) == 1 ? Match(.weekday(weekday, week: nil), index + 2) : nil
      }
      switch terms.value(index) {
      case 1: return Match(.weekday(weekday, week: 1), index + 2)
      case 2: return Match(.weekday(weekday, week: nil), index + 2)
      case 0: return Match(.weekday(weekday, week: 0), index + 2)
      default: return Match(.weekdayAgo(weekday), index + 2)
      }
    },
    TemporalRule(
      "weekday-ago",
      starts: [.in],
      then: [.weekday],
      examples: [
        ("Det beslutades i torsdags.", "2026-02-26"),
        ("Det beslutades i torsdags i förra veckan.", "2026-02-26"),
      ],
      isCompound: true
    ) { terms, index in
      guard let weekday = terms.weekday(index + 1), terms.term(index + 1).form == .past else {
        return nil
      }
      let next = terms.kind(index + 2) == .in ? index + 3 : index + 2
      if terms.kind(next) == .which, terms.shift(next) == -1, let week = simpleMatch(terms, next),
        case .relative(.week, _) = week.reading
      {
        return Match(.weekdayIn(weekday, week.reading), week.end)
      }
      return Match(.weekdayAgo(weekday), index + 2)
    },
    TemporalRule(
      "weekday-of-relative-week",
      starts: [.weekday],
      examples: [
        ("Taket lagas fredag nästa vecka.", "2026-03-13"),
        ("Taket lagas fredagen i nästa vecka.", "2026-03-13"),
        ("Taket lagas fredag denna vecka.", "2026-03-06"),
        ("Taket lagas fredag om två veckor.", "2026-03-20"),
        ("Taket lagas fredag den här veckan.", "2026-03-06"),
        ("Taket lagas fredagen veckan efter.", "2026-03-13"),
      ],
      isCompound: true
    ) { terms, index in
      guard let weekday = terms.weekday(index), terms.term(index).form != .plural,
        terms.term(index).form != .past
      else { return nil }
      let next = terms.kind(index + 1) == .in ? index + 2 : index + 1
      switch terms.kind(next) {
      case .definite where terms.unit(next) == .week && isRetold(terms, next + 1):
        return Match(
          .approximate(
            .weekdayIn(weekday, .relative(.week, 1)),
            "veckan efter räknas från mötets; en annan kan ha nämnts nyss"
          ),
          next + 2
        )
      case .which, .the, .definite, .about, .afterNext:
        guard let inner = simpleMatch(terms, next) else { return nil }
        switch inner.reading {
        case .relative(.week, _), .shifted(_, .week, from: nil):
          return Match(.weekdayIn(weekday, inner.reading), inner.end)
        // "måndag om fjorton dagar"
        case .shifted(let count, .day, from: nil) where count % 7 == 0:
          return Match(
            .weekdayIn(weekday, .shifted(count / 7, .week, from: nil)),
            inner.end
          )
        default: return nil
        }
      default: return nil
      }
    },
    TemporalRule(
      "nth-in-period",
      starts: [.ordinal, .almost, .number, .the],
      then: .afterOrdinal,
      figures: 1...2,
      examples: [
        ("Mötet är första tisdagen i april.", "2026-04-07"),
        ("Mötet är sista måndagen i maj.", "2026-05-25"),
        ("Svar senast sista dagen i april.", "2026-04-30"),
        ("Svar senast sista vardagen i maj.", "2026-05-29"),
        ("Mötet är andra veckan i april.", "2026-W15"),
        ("Mötet är sista helgen i maj.", "2026-05-30/2026-05-31"),
        ("Mötet är näst sista fredagen i maj.", "2026-05-22"),
        ("Svar senast den nästsista dagen i april.", "2026-04-29"),
        ("Svar senast näst sista vardagen i maj.", "2026-05-28"),
        ("Mötet är näst sista veckan i april.", "2026-W17"),
      ],
      counterExamples: ["Första veckan gick bra.", "Första dagen i kursen var bäst."],
      isCompound: true
    ) { terms, index in
      let start = terms.kind(index) == .the ? index + 1 : index
      guard let (number, next) = ordinal(terms, start), (-2...31).contains(number), number != 0
      else { return nil }
      guard let nth = counted(terms, next) else { return nil }
      guard
        terms.kind(next + 1) == .in || terms.kind(next + 1) == .of
          || terms.kind(next + 1) == .during
      else { return nil }
      guard let inner = simpleMatch(terms, next + 2) else { return nil }
      switch inner.reading {
      case .month, .relative, .year, .quarter, .half, .season:
        return Match(.nth(number, nth, inner.reading), inner.end)
      default: return nil
      }
    },
    TemporalRule(
      "nth-of-this-period",
      starts: [.genitive],
      examples: [
        ("Svar senast månadens sista bankdag.", "2026-03-31"),
        ("Svar senast månadens näst sista bankdag.", "2026-03-30"),
        ("Mötet är månadens andra tisdag.", "2026-03-10"),
      ],
      counterExamples: ["Månadens första gäst kom sent."]
    ) { terms, index in
      guard let unit = terms.unit(index), unit != .day,
        let (number, next) = ordinal(terms, index + 1), let nth = counted(terms, next),
        (-2...31).contains(number), number != 0
      else { return nil }
      return Match(.nth(number, nth, .relative(unit, 0)), next + 1)
    },
    TemporalRule(
      "day-beside",
      starts: [.weekday, .weekend, .ordinal, .definite],
      examples: [
        ("Taket lagas tisdagen efter påsk.", "2026-04-07"),
        ("Taket lagas helgen före midsommar.", "2026-06-13/2026-06-14"),
        ("Taket lagas sista fredagen före jul.", "2026-12-18"),
        ("Taket lagas dagen efter mötet den 14 april.", "2026-04-15"),
        ("Taket lagas dagen före nästa möte.", "-"),
      ],
      counterExamples: ["Dagen efter kom snön.", "Helgen efter blev det kallt."],
      isCompound: true
    ) { terms, index in
      var noun = index
      if terms.kind(index) == .ordinal {
        noun += 1
        // "sista fredagen före", "första fredagen efter"
        let isNearest = terms.kind(noun + 1) == .after
        guard terms.value(index) == (isNearest ? 1 : -1) else { return nil }
      }
      guard let nth = counted(terms, noun), nth != .week, nth != .workingDay else { return nil }
      if case .weekday = nth, noun == index, terms.term(noun).form != .definite { return nil }
      let isAfter = terms.kind(noun + 1) == .after
      guard isAfter || terms.kind(noun + 1) == .before,
        let anchor = anchorMatch(terms, noun + 2)
      else { return nil }
      switch anchor.reading {
      case .unresolved, .nextMeeting: return Match(.unresolved, anchor.end)
      case .impossible, .range, .relative: return nil
      default: return Match(.beside(nth, anchor.reading, isAfter: isAfter), anchor.end)
      }
    },
    TemporalRule(
      "weekend-of-week",
      starts: [.weekend],
      examples: [("Taket lagas helgen vecka 12.", "2026-03-21/2026-03-22")],
      counterExamples: ["Helgen var blöt."],
      isCompound: true
    ) { terms, index in
      let next = terms.kind(index + 1) == .in ? index + 2 : index + 1
      guard terms.kind(next) != .in, let week = simpleMatch(terms, next),
        case .week(_, _, nil) = week.reading
      else {
        return nil
      }
      return Match(.weekendIn(week.reading), week.end)
    },
  ]

  /// What "första" and "sista" count: "tisdagen", "dagen", "bankdagen", "veckan", "helgen".
  private static func counted(_ terms: TermSequence, _ index: Int) -> TemporalReading.Nth? {
    switch terms.kind(index) {
    case .weekday: terms.weekday(index).map { .weekday($0) }
    case .weekend: .weekend
    case .definite, .unit:
      switch terms.unit(index) {
      case .day: .day
      case .workingDay: .workingDay
      case .week: .week
      default: nil
      }
    default: nil
    }
  }

  /// "därpå", "därefter", or an "efter" that counts from what was told before, not from today.
  private static func isRetold(_ terms: TermSequence, _ index: Int) -> Bool {
    if terms.isWord(index, TermSequence.Words.thereupon)
      || terms.isWord(index, TermSequence.Words.thereafter)
    {
      return true
    }
    // "fredagen innan", with nothing behind
    if terms.kind(index) == .before || terms.kind(index) == .after {
      let next = terms.token(index + 1)
      if next == nil || next?.kind == .symbol || terms.kind(index + 1) == .and { return true }
    }
    guard terms.kind(index) == .after else { return false }
    switch terms.kind(index + 1) {
    case .dayTime, .clock, .number, .feast, .the, .meeting: return false
    default: return true
    }
  }
}
