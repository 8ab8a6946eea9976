import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Times counted from the day of the meeting.
  static let relatives: [TemporalRule] = [
    TemporalRule(
      "relative-period",
      starts: [.which, .the, .afterNext],
      examples: [
        ("Taket lagas nästa vecka.", "2026-W11"), ("Taket lagas denna månad.", "2026-03"),
        ("Taket lagas den här veckan.", "2026-W10"), ("Taket lagas nästa år.", "2027"),
        ("Taket lagas nästa kvartal.", "2026-Q2"), ("Det skickades förra veckan.", "2026-W09"),
        ("Taket lagas kommande månad.", "2026-04"), ("Taket lagas nästnästa vecka.", "2026-W12"),
        ("Kursen ges nästa termin.", "2026-HT"), ("Kursen ges nästa läsår.", "2026-HT/2027-VT"),
      ],
      counterExamples: [
        "Denna punkt utgår.", "Kommande veckor blir kalla.", "De kommande åren blir kalla.",
      ]
    ) { terms, index in
      var next = index + 1
      var shift = 0
      if terms.kind(index) == .the {
        guard terms.kind(next) == .here || terms.kind(next) == .which else { return nil }
        shift = terms.kind(next) == .which ? terms.shift(next) : 0
        next += 1
      } else {
        shift = terms.kind(index) == .afterNext ? 2 : terms.shift(index)
      }
      switch terms.kind(next) {
      case .unit, .definite:
        guard let unit = terms.unit(next),
          unit != .day, unit != .workingDay, unit != .hour, unit != .minute,
          terms.number(next + 1) == nil || unit != .week,
          !terms.isWord(next, TermSequence.Words.years), !isPlural(terms, next)
        else { return nil }
        // "det senaste året" ends today, "förra året" in December.
        if terms.value(next - 1) == -2, terms.kind(next) == .definite, unit != .quarter {
          return nil
        }
        return Match(.relative(unit, shift), next + 1)
      // "kommande helg" is the next one, "nästa helg" may be the one after.
      case .tertial: return Match(.relative(.tertial, shift), next + 1)
      case .weekend:
        let isComing = terms.kind(next - 1) == .which && terms.value(next - 1) == 2
        return Match(.weekend(isComing ? nil : shift), next + 1)
      default: return nil
      }
    },
    TemporalRule(
      "current-period",
      starts: [.definite, .weekend],
      examples: [
        ("Taket lagas till veckan.", "2026-W11"), ("Taket lagas veckan som kommer.", "2026-W11"),
        ("Taket lagas under veckan.", "2026-W10"), ("Taket lagas under året.", "2026"),
        ("Taket lagas i helgen.", "2026-03-07/2026-03-08"),
      ],
      counterExamples: [
        "Året var bra.", "Vi ses en gång i veckan.", "Hon är här två dagar i månaden.",
      ]
    ) { terms, index in
      if terms.kind(index) == .weekend {
        return Match(.weekend(0), index + 1, needsLead: true)
      }
      guard let unit = terms.unit(index),
        unit != .day, unit != .workingDay
      else { return nil }
      // "veckan som kommer", "året som gått"
      if terms.isWord(index + 1, TermSequence.Words.that), let shift = movement(terms, index + 2) {
        return Match(.relative(unit, shift), index + 3)
      }
      switch terms.kind(index - 1) {
      // "vi ses till veckan"
      case .until where unit == .week: return Match(.relative(.week, 1), index + 1, needsLead: true)
      // "en gång i veckan", "två dagar i månaden"
      case .in where terms.kind(index - 2) == .unit || isTimes(terms, index - 2): return nil
      case .during, .in, .of: return Match(.relative(unit, 0), index + 1, needsLead: true)
      case .on where terms.kind(index - 2) == .part || terms.kind(index - 2) == .edge:
        return Match(.relative(unit, 0), index + 1, needsLead: true)
      default: return nil
      }
    },
    TemporalRule(
      "this-year",
      starts: [.in],
      then: [.lastYear, .unit],
      examples: [("Taket lagas i år.", "2026"), ("Det gjordes i fjol.", "2025")],
      counterExamples: ["I åratal har vi väntat.", "Eleverna i år 7 kommer."]
    ) { terms, index in
      if terms.kind(index + 1) == .lastYear { return Match(.relative(.year, -1), index + 2) }
      guard terms.isWord(index + 1, TermSequence.Words.year), terms.kind(index + 2) != .number
      else { return nil }
      return Match(.relative(.year, 0), index + 2)
    },
    TemporalRule(
      "day-word",
      starts: [.dayWord, .dayPart, .in],
      examples: [
        ("Bladet delas ut idag.", "2026-03-02"), ("Bladet delas ut i dag.", "2026-03-02"),
        ("Bladet delas ut i morgon bitti.", "2026-03-03"),
        ("Bladet delas ut i övermorgon.", "2026-03-04"),
        ("Det skickades i går.", "2026-03-01"), ("Det skickades i förrgår.", "2026-02-28"),
        ("Bladet delas ut övermorgon.", "2026-03-04"),
        ("Bladet delas ut under morgondagen.", "2026-03-03"),
      ],
      counterExamples: ["Två timmar i dagsljus."]
    ) { terms, index in
      let days: Int
      var end = index + 1
      if terms.kind(index) == .dayWord {
        days = terms.value(index)
        // "morgondagens möte" tells which one is meant.
        if terms.hasSuffix(index, "dagens") {
          return Match(.daysFromToday(days), end, isAttribute: true)
        }
      } else if terms.kind(index) == .dayPart {
        // Only "övermorgon" and "förrgår" stand without their "i".
        guard abs(terms.value(index)) == 2 else { return nil }
        days = terms.value(index)
      } else {
        switch terms.kind(end) {
        case .dayPart: days = terms.value(end)
        case .unit where terms.unit(end) == .day && terms.token(end)?.count == 3: days = 0
        default: return nil
        }
        end += 1
      }
      while terms.kind(end) == .dayTime || terms.kind(end) == .dayPart && terms.value(end) == 0 {
        end += 1
      }
      return Match(.daysFromToday(days), end)
    },
    TemporalRule(
      "no-day",
      starts: [.vague, .until],
      examples: [
        ("Yttra er snarast möjligt.", "-"), ("Läckan lagas omgående.", "-"),
        ("Läckan lagas så snart det går.", "-"), ("Läckan lagas utan dröjsmål.", "-"),
        ("Avtalet gäller tills vidare.", "-"),
      ],
      counterExamples: ["Så fort vi hinner ringer vi.", "Han kom utan paraply."]
    ) { terms, index in
      if terms.kind(index) == .until {
        return terms.isWord(index + 1, TermSequence.Words.further)
          ? Match(.unresolved, index + 2) : nil
      }
      if terms.value(index) == 2 {
        // "så snart som möjligt", "så snart det går", the whole of it.
        guard swiftly.contains(where: { terms.hasSuffix(index + 1, $0) }),
          terms.hasSuffix(index + 2, "som") && terms.hasSuffix(index + 3, "möjligt")
            || terms.kind(index + 2) == .the && terms.hasSuffix(index + 3, "går")
        else { return nil }
        return Match(.unresolved, index + 4)
      }
      if terms.value(index) == 3 {
        return terms.hasSuffix(index + 1, "dröjsmål") ? Match(.unresolved, index + 2) : nil
      }
      let possible = terms.hasSuffix(index + 1, "möjligt")
      return Match(.unresolved, possible ? index + 2 : index + 1)
    },
    TemporalRule(
      "soon",
      starts: [.within, .the],
      examples: [
        ("Förslaget går ut på remiss inom kort.", "-"),
        ("Den närmaste tiden skrivs rapporten.", "-"),
        ("Kansliet hör av sig inom den närmsta tiden.", "-"),
      ],
      counterExamples: ["Vi valde den närmaste lokalen.", "Svaren ryms inom korta meningar."]
    ) { terms, index in
      let start = terms.kind(index) == .within ? index + 1 : index
      if start > index, terms.isWord(start, TermSequence.Words.short) {
        return Match(.unresolved, start + 1)
      }
      guard terms.kind(start) == .the,
        terms.isWord(start + 1, TermSequence.Words.nearest)
          || terms.isWord(start + 1, TermSequence.Words.nearestShort),
        terms.isWord(start + 2, TermSequence.Words.time)
      else { return nil }
      return Match(.unresolved, start + 3)
    },
  ]

  /// The verb that tells which way: "kommer" is 1, "gick" and "gått" are -1.
  private static func movement(_ terms: TermSequence, _ index: Int) -> Int? {
    if terms.hasSuffix(index, "kommer") { return 1 }
    return ["gick", "gått", "var", "varit"].contains { terms.hasSuffix(index, $0) } ? -1 : nil
  }

  /// A word that counts times: "gång", "gånger".
  private static func isTimes(_ terms: TermSequence, _ index: Int) -> Bool {
    terms.hasSuffix(index, "gång") || terms.hasSuffix(index, "gånger")
  }

  private static let swiftly: [StaticString] = ["snart", "fort", "tidigt", "snabbt", "skyndsamt"]
}
