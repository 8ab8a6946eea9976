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
        "Svar på to.",
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
        guard token.count >= 3, !token.isCapitalised else { return nil }
        return Match(.weekday(weekday, week: nil), index + 1, needsLead: true)
      case .plain, .definite: return Match(.weekday(weekday, week: nil), index + 1)
      }
    },
    TemporalRule(
      "next-weekday",
      starts: [.which],
      examples: [
        ("Taket lagas nästa fredag.", "2026-03-13"), ("Taket lagas kommande fredag.", "2026-03-06"),
        ("Det skickades förra fredagen.", "2026-02-27"),
      ]
    ) { terms, index in
      guard let weekday = terms.weekday(index + 1), terms.term(index + 1).form != .plural else {
        return nil
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
      examples: [("Det beslutades i torsdags.", "2026-02-26")]
    ) { terms, index in
      guard let weekday = terms.weekday(index + 1), terms.term(index + 1).form == .past else {
        return nil
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
      ],
      isCompound: true
    ) { terms, index in
      guard let weekday = terms.weekday(index), terms.term(index).form != .plural,
        terms.term(index).form != .past
      else { return nil }
      let next = terms.kind(index + 1) == .in ? index + 2 : index + 1
      switch terms.kind(next) {
      case .which, .the, .definite, .about:
        guard let inner = simpleMatch(terms, next) else { return nil }
        switch inner.reading {
        case .relative(.week, _): return Match(.weekdayIn(weekday, inner.reading), inner.end)
        case .shifted(let count, .week, from: nil):
          return Match(.weekdayIn(weekday, .relative(.week, count)), inner.end)
        default: return nil
        }
      default: return nil
      }
    },
    TemporalRule(
      "nth-in-period",
      starts: [.ordinal, .number, .the],
      examples: [
        ("Mötet är första tisdagen i april.", "2026-04-07"),
        ("Mötet är sista måndagen i maj.", "2026-05-25"),
        ("Svar senast sista dagen i april.", "2026-04-30"),
        ("Svar senast sista vardagen i maj.", "2026-05-29"),
        ("Mötet är andra veckan i april.", "2026-W15"),
      ],
      isCompound: true
    ) { terms, index in
      let start = terms.kind(index) == .the ? index + 1 : index
      guard let (number, next) = ordinal(terms, start), number == -1 || (1...31).contains(number)
      else { return nil }
      let nth: TemporalReading.Nth
      switch terms.kind(next) {
      case .weekday: nth = terms.weekday(next).map { .weekday($0) } ?? .day
      case .definite where terms.value(next) == 1: nth = .day
      case .definite where terms.value(next) == 2: nth = .workingDay
      case .definite where terms.value(next) == 3: nth = .week
      default: return nil
      }
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
  ]
}
