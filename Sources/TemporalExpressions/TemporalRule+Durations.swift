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
        ("Yttra er inom loppet av en vecka.", "2026-03-09"),
        ("Yttra er inom de närmaste två veckorna.", "2026-03-16"),
        ("Yttra er inom 14 dagar från den 10 mars.", "2026-03-24"),
        ("Yttra er inom tre veckor från att ni fått brevet.", "-"),
        ("Yttra er inom de närmaste dagarna.", "-"), ("Yttra er inom en snar framtid.", "-"),
      ],
      counterExamples: ["Det ryms inom en budget.", "De närmaste dagarna blir soliga."],
      isCompound: true
    ) { terms, index in
      var start = index + 1
      // "inom loppet av en vecka"
      if terms.isWord(start, TermSequence.Words.course), terms.kind(start + 1) == .of { start += 2 }
      if let (count, unit, end) = window(terms, start), count > 0 {
        return Match(.within(count, unit, from: nil), end)
      }
      // "inom veckan": before it ends, or within seven days.
      if terms.kind(start) == .definite, isPhraseEnd(terms, start + 1),
        let unit = terms.unit(start), unit != .day,
        unit != .workingDay
      {
        return Match(
          .approximate(
            .relative(unit, 0),
            "läses som innan tiden är slut; kan också räknas från i dag"
          ),
          start + 1
        )
      }
      if let end = someTime(terms, start) { return Match(.unresolved, end) }
      guard let (count, unit, end, isVague) = quantity(terms, start) else { return nil }
      switch terms.kind(end) {
      case .after, .from:
        // Counted from a day that nobody names, as that of a letter, it sets none.
        guard let anchor = anchorMatch(terms, end + 1) else { return Match(.unresolved, end) }
        switch anchor.reading {
        case .unresolved, .nextMeeting, .impossible: return Match(.unresolved, anchor.end)
        default:
          return Match(
            flagged(.within(count, unit, from: anchor.reading), isVague),
            anchor.end
          )
        }
      default: return Match(flagged(.within(count, unit, from: nil), isVague), end)
      }
    },
    TemporalRule(
      "window",
      starts: [.the, .nearest, .which],
      examples: [
        ("Följs upp de närmaste två veckorna.", "2026-03-02/2026-03-16"),
        ("Följs upp under de två kommande månaderna.", "2026-03-02/2026-05-02"),
        ("Följs upp under den närmaste månaden.", "2026-03-02/2026-04-02"),
        ("Det följdes upp under de senaste tre månaderna.", "2025-12-02/2026-03-02"),
        ("Det följdes upp under det senaste året.", "2025-03-02/2026-03-02"),
      ],
      counterExamples: ["De kommande veckorna blir kalla.", "De närmaste grannarna klagar."]
    ) { terms, index in
      window(terms, index).map { Match(.window($0.count, $0.unit), $0.end) }
    },
    TemporalRule(
      "in-from-now",
      starts: [.about],
      examples: [
        ("Det prövas på nytt om tre veckor.", "2026-03-23"),
        ("Det prövas på nytt om ett halvår.", "2026-09-02"),
        ("Det prövas på nytt om ett år.", "2027-03-02"),
        ("Det prövas på nytt om 10 dagar.", "2026-03-12"),
        ("Det prövas på nytt om ett och ett halvt år.", "2027-09-02"),
        ("Det prövas på nytt om en och en halv månad.", "2026-04-17"),
        ("Det prövas på nytt om en vecka eller två.", "2026-03-16"),
        ("Det prövas på nytt om någon vecka.", "2026-03-09"),
      ],
      counterExamples: ["Vi talade om tre frågor."]
    ) { terms, index in
      guard let (count, unit, end, isVague) = quantity(terms, index + 1) else { return nil }
      return Match(flagged(.shifted(count, unit, from: nil), isVague), end)
    },
    TemporalRule(
      "ago",
      starts: [.ago, .cardinal, .number],
      then: .afterAmount,
      examples: [
        ("Det skickades för två veckor sedan.", "2026-02-16"),
        ("Det skickades tre dagar sedan.", "2026-02-27"),
      ],
      counterExamples: ["För två veckor hyr vi lokalen."]
    ) { terms, index in
      let start = terms.kind(index) == .ago ? index + 1 : index
      guard let (count, unit, end, isVague) = quantity(terms, start), terms.kind(end) == .since
      else { return nil }
      return Match(flagged(.shifted(-count, unit, from: nil), isVague), end + 1)
    },
    TemporalRule(
      "before-or-after",
      starts: [.cardinal, .number, .few],
      then: .afterAmount,
      examples: [
        ("Kallelsen går ut två veckor före den 30 april.", "2026-04-16"),
        ("Taket lagas en vecka efter påsk.", "2026-04-12"),
        ("Taket lagas 3 dagar innan mötet den 30 april.", "2026-04-27"),
        ("Taket lagas två veckor från nu.", "2026-03-16"),
        ("Taket lagas fem dagar före styrelsemötet.", "-"),
      ],
      counterExamples: ["Tre dagar efter kom svaret."],
      isCompound: true
    ) { terms, index in
      guard let (count, unit, end, isVague) = quantity(terms, index) else { return nil }
      let sign: Int
      switch terms.kind(end) {
      case .before, .ahead: sign = -1
      case .after, .from: sign = 1
      default: return nil
      }
      return anchored(terms, end + 1) {
        flagged(.shifted(sign * count, unit, from: $0), isVague)
      }
    },
  ]

  /// A day that something is counted from: any time, or a meeting.
  static func anchorMatch(_ terms: TermSequence, _ index: Int) -> Match? {
    if let inner = simpleMatch(terms, index) { return inner }
    if terms.kind(index) == .now, terms.kind(index + 1) != .on {
      return Match(.thisMeeting, index + 1)
    }
    // "dagens möte"
    if terms.kind(index) == .genitive, terms.value(index) == 1, isMeeting(terms, index + 1) {
      return Match(.thisMeeting, index + 2)
    }
    if let dated = datedMeeting(terms, index) {
      if case .meetingIn = dated.reading { return Match(.unresolved, dated.end) }
      return dated
    }
    if terms.kind(index) == .which, terms.shift(index) == 1, isMeeting(terms, index + 1) {
      return Match(.nextMeeting, index + 2)
    }
    guard isMeeting(terms, index) else { return nil }
    switch terms.value(index) {
    case 1:
      return terms.kind(index - 1) == .after || terms.kind(index - 1) == .from
        ? Match(.thisMeeting, index + 1) : Match(.nextMeeting, index + 1)
    default: return Match(.unresolved, index + 1)
    }
  }

  /// What is counted from the day at the index; without a day where that one has none.
  static func anchored(
    _ terms: TermSequence,
    _ index: Int,
    _ reading: (TemporalReading) -> TemporalReading
  ) -> Match? {
    guard let anchor = anchorMatch(terms, index) else { return nil }
    switch anchor.reading {
    case .unresolved, .nextMeeting: return Match(.unresolved, anchor.end)
    case .impossible: return nil
    default: return Match(reading(anchor.reading), anchor.end)
    }
  }

  /// "de närmaste två veckorna", "de två kommande månaderna", "det senaste året": negative where it lies behind.
  private static func window(
    _ terms: TermSequence,
    _ index: Int
  ) -> (count: Int, unit: TemporalReading.Unit, end: Int)? {
    var next = terms.kind(index) == .the ? index + 1 : index
    var count: Int?
    if next > index, let number = amount(terms, next) {
      count = number
      next += 1
    }
    let isNear = terms.kind(next) == .nearest
    guard isNear || terms.kind(next) == .which, terms.value(next) != 0 else { return nil }
    let sign = isNear ? 1 : terms.shift(next)
    let isLast = !isNear && terms.value(next) == -2 && terms.unit(next + 1) != .quarter
    next += 1
    if count == nil, let number = amount(terms, next) {
      count = number
      next += 1
    }
    guard let unit = terms.unit(next), isCounted(unit) else {
      return nil
    }
    switch terms.kind(next) {
    case .plural, .weekMark: break
    case .unit where count != nil || isNear && !isPlural(terms, next): break
    // "den kommande månaden" is the calendar's, "den närmaste månaden" begins today.
    case .definite where count == nil && unit != .day && (isNear || isLast): break
    default: return nil
    }
    guard count != nil || terms.kind(next) != .plural && terms.kind(next) != .weekMark else {
      return nil
    }
    return (sign * (count ?? 1), unit, next + 1)
  }

  /// The index after "(de) närmaste dagarna", "en snar framtid": some day soon.
  private static func someTime(_ terms: TermSequence, _ index: Int) -> Int? {
    let start = terms.kind(index) == .the || terms.kind(index) == .cardinal ? index + 1 : index
    if terms.hasSuffix(start + 1, "framtid") || terms.hasSuffix(start + 1, "framtiden") {
      return start + 2
    }
    guard terms.kind(start) == .nearest || terms.kind(start) == .which,
      terms.kind(start + 1) == .plural || terms.kind(start + 1) == .weekMark
    else { return nil }
    return start + 2
  }

  private static func flagged(_ reading: TemporalReading, _ isVague: Bool) -> TemporalReading {
    isVague
      ? .approximate(reading, "ungefärlig tidsrymd; den sista möjliga dagen är räknad") : reading
  }
}
