import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Meetings as times.
  static let meetings: [TemporalRule] = [
    TemporalRule(
      "next-meeting",
      starts: [.which, .almost, .afterNext, .the],
      examples: [
        ("Taket lagas till nästa möte.", "next-meeting"),
        ("Taket lagas inför nästa styrelsemöte.", "next-meeting"),
        ("Taket lagas till nästa möte den 24 april.", "2026-04-24"),
        ("Tas upp nästa gång.", "next-meeting"),
        ("Taket lagas till nästnästa möte.", "-"),
        ("Taket lagas till nästa nämnd.", "next-meeting"),
        ("Taket lagas till det kommande mötet.", "next-meeting"),
        ("Taket lagas till nästa möte i april.", "next-meeting"),
      ],
      counterExamples: [
        "Nästa möte är inte bestämt.", "Protokollet från förra mötet godkändes.",
        "Frågan väcktes i den nämnd som avses.",
      ],
      isCompound: true
    ) { terms, index in
      // "det kommande mötet"
      let index = terms.kind(index) == .the && terms.kind(index + 1) == .which ? index + 1 : index
      guard terms.kind(index) != .the else { return nil }
      var noun = index + 1
      var isNext = terms.kind(index) == .which
      if terms.kind(index) == .almost {
        noun = terms.isDash(index + 1) ? index + 3 : index + 2
        guard terms.kind(noun - 1) == .which else { return nil }
        isNext = false
      }
      if terms.kind(index) == .which, terms.value(index) < 1 { return nil }
      // "nästa ordinarie möte", "nästa möte i styrgruppen" keep the noun within two words.
      var skipped = 0
      while skipped < 2, !isGathering(terms, noun), terms.token(noun)?.kind == .word {
        noun += 1
        skipped += 1
      }
      guard isGathering(terms, noun) else { return nil }
      guard isNext else { return Match(.unresolved, noun + 1, needsLead: true) }
      if let dated = dateAfterMeeting(terms, noun + 1) {
        let meeting = meeting(dated.reading)
        if case .meetingIn = meeting { return Match(.nextMeeting, dated.end, needsLead: true) }
        return Match(meeting, dated.end, needsLead: true)
      }
      let isOccasion = terms.kind(noun) == .meeting && terms.value(noun) == 2
      return Match(.nextMeeting, noun + 1, needsLead: !isOccasion)
    }
  ]

  /// "mötet den 13 mars", "nätverkets möte den 13 mars": a meeting of up to four words and its day.
  static func datedMeeting(_ terms: TermSequence, _ index: Int) -> Match? {
    var noun = index
    while noun < index + 4, !isMeeting(terms, noun), let token = terms.token(noun),
      token.kind == .word || terms.isDash(noun)
    {
      noun += 1
    }
    guard noun < index + 4, isMeeting(terms, noun),
      let dated = dateAfterMeeting(terms, noun + 1)
    else { return nil }
    return Match(meeting(dated.reading), dated.end)
  }

  /// A date that stands beside a meeting: " den 24 februari", ", den 24 februari", " (24/2)".
  private static func dateAfterMeeting(_ terms: TermSequence, _ index: Int) -> Match? {
    var start = index
    let isBracketed = terms.isSymbol(index, "(")
    if isBracketed || terms.isSymbol(index, ",") { start += 1 }
    if terms.kind(start) == .on || terms.kind(start) == .in { start += 1 }
    guard let inner = simpleMatch(terms, start), !inner.needsLead || start > index else {
      return nil
    }
    switch inner.reading {
    case .day, .dayOfMonth, .week, .weekday, .daysFromToday, .weekdayIn, .range, .impossible: break
    case .month, .season: guard terms.kind(start - 1) == .in else { return nil }
    case .approximate: break
    default: return nil
    }
    let closes = isBracketed && terms.isSymbol(inner.end, ")")
    return Match(inner.reading, closes ? inner.end + 1 : inner.end)
  }

  /// A meeting's noun, also as the last part of a compound: "styrelsemöte", "nämndsammanträdet", "årsstämman".
  static func isMeeting(_ terms: TermSequence, _ index: Int) -> Bool {
    if terms.kind(index) == .meeting { return terms.value(index) != 4 }
    guard terms.kind(index) == .none, let token = terms.token(index), token.count >= 5 else {
      return false
    }
    return meetingEndings.contains { terms.hasSuffix(index, $0) }
  }

  /// A meeting that is held on a day, or only within a month or a season.
  private static func meeting(_ reading: TemporalReading) -> TemporalReading {
    switch reading {
    case .month, .season: .meetingIn(reading)
    default: .meeting(reading)
    }
  }

  /// After "nästa" a board that gathers is its gathering: "nästa nämnd", "nästa klassråd".
  private static func isGathering(_ terms: TermSequence, _ index: Int) -> Bool {
    terms.kind(index) == .meeting || isMeeting(terms, index)
      || terms.kind(index) == .none && terms.hasSuffix(index, "råd")
  }

  /// The month or season that a meeting is named after: "januarimötet", "höststämman".
  static func periodOfMeeting(_ terms: TermSequence, _ index: Int) -> TemporalReading? {
    guard terms.kind(index) == .none, isMeeting(terms, index) else { return nil }
    if let month = SwedishNames.months.firstIndex(where: { terms.hasPrefix(index, $0) }) {
      return .month(month + 1, .open)
    }
    return seasonNames.firstIndex { terms.hasPrefix(index, $0) }.map {
      .season(Season.allCases[$0], .open)
    }
  }

  private static let seasonNames: [StaticString] = ["vår", "sommar", "höst", "vinter"]

  private static let meetingEndings: [StaticString] = [
    "möte", "mötet", "sammanträde", "sammanträdet", "stämma", "stämman", "träff", "träffen",
    "avstämning", "avstämningen", "konferens", "konferensen",
  ]
}
