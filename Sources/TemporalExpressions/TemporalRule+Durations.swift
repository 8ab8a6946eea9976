import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Stretches of time counted from the meeting or from another day.
  static let durations: [TemporalRule] = [
    TemporalRule(
      "within",
      starts: [.within],
      examples: [
        ("Yttra er inom 14 dagar.", "2026-03-16"), ("Yttra er inom två veckor.", "2026-03-16"),
        ("Yttra er inom en månad.", "2026-04-02"), ("Yttra er inom fem arbetsdagar.", "2026-03-09"),
        ("Yttra er inom ett par veckor.", "2026-03-16"),
      ],
      counterExamples: ["Det ryms inom en budget."]
    ) { terms, index in
      guard let (count, unit, end, isVague) = quantity(terms, index + 1) else { return nil }
      return Match(flagged(.within(count, unit), isVague), end)
    },
    TemporalRule(
      "in-from-now",
      starts: [.about],
      examples: [
        ("Det prövas på nytt om tre veckor.", "2026-03-23"),
        ("Det prövas på nytt om ett halvår.", "2026-09-02"),
        ("Det prövas på nytt om ett år.", "2027-03-02"),
        ("Det prövas på nytt om 10 dagar.", "2026-03-12"),
      ],
      counterExamples: ["Vi talade om tre frågor."]
    ) { terms, index in
      guard let (count, unit, end, isVague) = quantity(terms, index + 1) else { return nil }
      return Match(flagged(.shifted(count, unit, from: nil), isVague), end)
    },
    TemporalRule(
      "ago",
      starts: [.ago, .cardinal, .number],
      examples: [
        ("Det skickades för två veckor sedan.", "2026-02-16"),
        ("Det skickades tre dagar sedan.", "2026-02-27"),
      ]
    ) { terms, index in
      let start = terms.kind(index) == .ago ? index + 1 : index
      guard let (count, unit, end, isVague) = quantity(terms, start), terms.kind(end) == .since,
        terms.value(end) == 0
      else { return nil }
      return Match(flagged(.shifted(-count, unit, from: nil), isVague), end + 1)
    },
    TemporalRule(
      "before-or-after",
      starts: [.cardinal, .number, .few],
      examples: [
        ("Kallelsen går ut två veckor före den 30 april.", "2026-04-16"),
        ("Taket lagas en vecka efter påsk.", "2026-04-12"),
        ("Taket lagas 3 dagar innan mötet den 30 april.", "2026-04-27"),
      ],
      isCompound: true
    ) { terms, index in
      guard let (count, unit, end, isVague) = quantity(terms, index) else { return nil }
      let sign: Int
      switch terms.kind(end) {
      case .before, .ahead: sign = -1
      case .after: sign = 1
      case .from: sign = 1
      default: return nil
      }
      if let inner = anchorMatch(terms, end + 1) {
        switch inner.reading {
        case .unresolved, .nextMeeting: return Match(.unresolved, inner.end)
        case .impossible: return nil
        default:
          return Match(
            flagged(.shifted(sign * count, unit, from: inner.reading), isVague),
            inner.end
          )
        }
      }
      return nil
    },
  ]

  /// A day that something is counted from: any time, or a meeting.
  private static func anchorMatch(_ terms: TermSequence, _ index: Int) -> Match? {
    if let inner = simpleMatch(terms, index) { return inner }
    if let dated = datedMeeting(terms, index) { return dated }
    guard terms.kind(index) == .meeting else { return nil }
    switch terms.value(index) {
    case 1:
      return terms.kind(index - 1) == .after
        ? Match(.thisMeeting, index + 1) : Match(.nextMeeting, index + 1)
    case 4, 5: return Match(.unresolved, index + 1)
    default: return nil
    }
  }

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
    } else if terms.kind(next) == .few {
      isVague = true
      count = terms.value(next)
      next += 1
    }
    guard let unit = countedUnit(terms, next) else { return nil }
    return (count, unit, next + 1, isVague)
  }

  private static func amount(_ terms: TermSequence, _ index: Int) -> Int? {
    if terms.kind(index) == .cardinal { return terms.value(index) }
    return terms.number(index, digits: 3)
  }

  private static func countedUnit(
    _ terms: TermSequence,
    _ index: Int
  ) -> TemporalReading.Unit? {
    guard terms.kind(index) == .unit, let unit = TemporalReading.Unit(rawValue: terms.value(index)),
      unit != .hour, unit != .minute
    else { return nil }
    return unit
  }

  private static func flagged(_ reading: TemporalReading, _ isVague: Bool) -> TemporalReading {
    isVague
      ? .approximate(reading, "ungefärlig tidsrymd; den sista möjliga dagen är räknad") : reading
  }
}
