import CivilCalendar
import Lexicon

extension TemporalRule {
  /// Dates with the month's name, and days of a month without one.
  static let writtenDates: [TemporalRule] = [
    TemporalRule(
      "day-month",
      starts: [.weekday, .the, .number, .ordinal],
      figures: 1...2,
      examples: [
        ("Svar senast den 8 april.", "2026-04-08"), ("Svar den 8:e april 2027.", "2027-04-08"),
        ("Svar den åttonde april.", "2026-04-08"), ("Svar 8 apr.", "2026-04-08"),
        ("Onsdagen den 8 april ses vi.", "2026-04-08"), ("Ons 8/4 ses vi.", "2026-04-08"),
        ("Vi ses 8 april nästa år.", "2027-04-08"), ("Vi ses tisdag 7. april.", "2026-04-07"),
        ("Svar senast sista april.", "2026-04-30"),
      ],
      counterExamples: [
        "Åtta bilar och fyra cyklar.", "Den åttonde frågan.", "Det står i punkt 3. Mars blir kall.",
      ]
    ) { terms, index in
      let (weekday, start) = weekdayBeforeDate(terms, index)
      if start > index, let match = numericDate(terms, start, weekday) { return match }
      if weekday != nil, start == index { return nil }
      if terms.kind(start) == .ordinal, terms.value(start) < 0, terms.kind(start + 1) == .month {
        let (year, end) = yearAfter(terms, start + 2)
        return Match(.edge(isLast: true, of: .month(terms.value(start + 1), year)), end)
      }
      guard let (day, last) = dayNumber(terms, start) else {
        guard start > index, let day = terms.number(start), (32...39).contains(day),
          let month = terms.month(start + 1)
        else { return nil }
        let name = "\(day) \(SwedishNames.month(month))"
        return Match(.impossible("\(name) finns inte i kalendern"), start + 2)
      }
      // "26. januari", with the point of an ordinal.
      let isPointed = terms.isSymbol(last, ".") && terms.isTight(last) && !terms.isTight(last + 1)
      // "7-sep-26"
      let isDashed =
        terms.isDash(last) && terms.isTight(last) && terms.isTight(last + 1)
        && terms.isDash(last + 2) && terms.number(last + 3) != nil
      let next = isPointed || isDashed ? last + 1 : last
      guard let month = terms.month(next),
        !(next > 0 && terms.isCapitalisedName(next))
      else { return nil }
      let after = terms.skippingPoint(next + 1, afterAbbreviation: next)
      let (year, end) = yearAfter(terms, after)
      // "Se kapitel 3. Mars blir kall.": a new sentence, unless more says that it is a date.
      if isPointed, weekday == nil, start == index, end == after,
        terms.kind(index) != .the, terms.token(next)?.isCapitalised ?? false
      {
        return nil
      }
      // The point of "7 febr." belongs to the date where a time of day goes on.
      let goesOn = end > after || terms.kind(after) == .clock
      return checkedDay(day, month, year, weekday, goesOn ? end : next + 1)
    },
    TemporalRule(
      "day-of-shared-month",
      starts: [.weekday, .the, .number, .ordinal],
      figures: 1...2,
      examples: [
        ("Taket lagas den 7 till den 9 april.", "2026-04-07/2026-04-09"),
        ("Taket lagas tisdag 7–torsdag 9 april.", "2026-04-07/2026-04-09"),
        ("Taket lagas mellan 7 och 9/4.", "2026-04-07/2026-04-09"),
      ],
      counterExamples: ["Bord 5 och 12 är lediga.", "SoN 7-9/4"]
    ) { terms, index in
      let (weekday, start) = weekdayBeforeDate(terms, index)
      guard weekday == nil || start > index, let (first, end) = dayNumber(terms, start),
        !NumberContext.isReferred(terms, start), terms.kind(start - 1) != .clock,
        terms.kind(start - 2) != .clock || !terms.isSymbol(start - 1, "."),
        terms.kind(start - 1) != .weekMark, !NumberContext.isNumbered(terms, start - 1),
        let (shared, last) = sharedMonth(terms, end, after: first, isLed: start > index)
      else { return nil }
      guard let last else { return checkedDay(first, shared.month, shared.year, weekday, end) }
      return daysOfMonth(first, last.day, shared.month, shared.year, last.end)
    },
    TemporalRule(
      "day-range-month",
      starts: [.weekday, .the, .number],
      figures: 1...2,
      examples: [
        ("Mässan är 9–10 april.", "2026-04-09/2026-04-10"),
        ("Mässan är den 9-10 april 2027.", "2027-04-09/2027-04-10"),
        ("Stängt mellan den 9 och 14 april.", "2026-04-09/2026-04-14"),
      ]
    ) { terms, index in
      let start = terms.kind(index) == .the ? index + 1 : index
      guard let (first, separator) = dayNumber(terms, start) else { return nil }
      let joins =
        terms.isDash(separator)
        || terms.kind(separator) == .and || terms.kind(separator) == .until
      let second = terms.kind(separator + 1) == .the ? separator + 2 : separator + 1
      guard joins, let (last, next) = dayNumber(terms, second, inRange: true),
        let month = terms.month(next),
        first < last
      else { return nil }
      // "den 9 och 14 april" are two days, "mellan den 9 och 14 april" is a stretch.
      if terms.kind(separator) == .and, terms.kind(index - 1) != .between { return nil }
      let after = terms.skippingPoint(next + 1, afterAbbreviation: next)
      let (year, end) = yearAfter(terms, after)
      return daysOfMonth(first, last, month, year, end == after ? next + 1 : end)
    },
    TemporalRule(
      "day-of-month",
      starts: [.weekday, .the, .number],
      figures: 1...2,
      examples: [
        ("Listan skickas den 20:e.", "2026-03-20"), ("Listan skickas den 1:a.", "2026-04-01"),
        ("Listan skickas fredag den 20:e.", "2026-03-20"),
        ("Listan skickas den 20:e nästa månad.", "2026-04-20"),
        ("Listan skickas den 20.", "2026-03-20"), ("Listan skickas den tjugonde.", "2026-03-20"),
      ],
      counterExamples: [
        "Hyran betalas den 25:e varje månad.", "Hyran betalas den 1:a i varje månad.",
        "Den 3:e frågan togs upp.", "Den första kom hit.",
        "De 20 på listan deltar.",
      ]
    ) { terms, index in
      let (weekday, start) = weekdayBeforeDate(terms, index)
      let numberIndex = terms.kind(start) == .the ? start + 1 : start
      // "vi vill ha det den 13:e": the first word is no article.
      if terms.kind(index) == .the, terms.kind(index + 1) == .the { return nil }
      guard weekday == nil || start > index else { return nil }
      let isDefinite = terms.isWord(numberIndex - 1, TermSequence.Words.den)
      if isDefinite, terms.kind(numberIndex) == .ordinal, isPhraseEnd(terms, numberIndex + 1) {
        // "den andra" is as often a thing as a day.
        let day = terms.value(numberIndex)
        guard (3...31).contains(day) else { return nil }
        return Match(
          .dayOfMonth(day, weekday),
          numberIndex + 1,
          needsLead: day < 13 && weekday == nil
        )
      }
      guard let day = terms.number(numberIndex), (1...31).contains(day) else { return nil }
      let end = ordinalEnding(terms, numberIndex + 1)
      if let end, terms.kind(end) == .in, terms.isWord(end + 1, TermSequence.Words.every) {
        return nil
      }
      if isDefinite || end != nil, let (month, after) = monthPhrase(terms, end ?? numberIndex + 1) {
        return Match(.nth(day, .day, month), after)
      }
      guard isDefinite, isPhraseEnd(terms, end ?? numberIndex + 1),
        !NumberContext.isCounted(terms, end ?? numberIndex + 1)
      else { return nil }
      return Match(.dayOfMonth(day, weekday), end ?? numberIndex + 1)
    },
  ]
}
