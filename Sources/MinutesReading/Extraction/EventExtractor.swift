import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// Finds the gatherings that the minutes announce.
struct EventExtractor {
  let structure: Structure
  let held: CalendarDate?
  let vocabulary: Vocabulary

  /// The events of a sentence, a list entry or a heading.
  func events(in view: SentenceView) -> [MeetingEvent] {
    var events: [MeetingEvent] = []
    for timex in view.timexes {
      guard let event = event(timex, view) else { continue }
      // "onsdag 12.15 2021-11-24": two expressions, one gathering.
      if let last = events.last, last.day == event.day {
        if event.start.count > last.start.count { events[events.count - 1] = event }
        continue
      }
      events.append(event)
    }
    return events
  }

  private func event(_ timex: TemporalExpression, _ view: SentenceView) -> MeetingEvent? {
    guard let start = startText(timex), isFuture(timex), timex.relation != .past,
      timex.relation != .after, !setsLastDay(timex, view)
    else { return nil }
    let isNext = view.context.contains(.nextMeetings)
    let gathering = gathering(near: timex, view)
    let clock = timex.start?.time == nil ? clock(beside: timex, view) : nil
    let hasClock = timex.start?.time != nil || clock != nil
    let isNamed = isNamed(timex, hasClock: hasClock, view)
    let isAnnounced =
      isNamed || isDated(timex, gathering, view) || announces(timex, view)
      || isNotice(timex, gathering, view)
      || isPlanned(timex, gathering, view)
    if isNext {
      // Under "Nästa möte" a date is the meeting's, unless it sets a deadline for something.
      let isProse = view.range.contains { view.features[$0].verbForms.contains(.present) }
      guard timex.relation == .on || hasClock || view.block.kind == .heading || !isProse else {
        return nil
      }
    } else {
      guard gathering != nil || isNamed || isAnnounced && hasClock else { return nil }
      guard isAnnounced || hasClock && view.block.kind != .paragraph else { return nil }
      // "till fredag" alone is a deadline.
      if timex.relation == .by || timex.relation == .before, !hasClock,
        !isPlanned(timex, gathering, view)
      {
        return nil
      }
    }
    let range = eventRange(timex, view)
    return MeetingEvent(
      title: title(gathering, isNext: isNext, isNamed: isNamed && !isNext, view),
      provenance: structure.provenance(range, in: view.block),
      start: clock.map { "\(start)T\($0.start)" } ?? start,
      end: clock?.end.map { "\(start)T\($0)" } ?? endText(timex),
      place: place(after: timex, in: range, view, isNext: isNext)
    )
  }

  /// "senast den 12 april kl 18", "Sista anmälningsdag är den 9 maj": by when, not when.
  private func setsLastDay(_ timex: TemporalExpression, _ view: SentenceView) -> Bool {
    let first = timex.tokens.lowerBound
    if view.text(first).isOne(of: ["senast", "före", "innan", "inför", "tills"]) { return true }
    return (view.range.lowerBound..<first).contains { index in
      view.text(index).isOne(of: ["deadline", "anmälan", "osa"])
        || view.text(index).isOne(of: ["sista", "senast"]) && !isGathering(index + 1)
    }
  }

  /// "Kräftskiva lördag 22/8 kl 18", "Trubadurkvällen blir torsdagen den 21 maj": a name, a day of the week or a time, and no more.
  private func isNamed(_ timex: TemporalExpression, hasClock: Bool, _ view: SentenceView) -> Bool {
    guard timex.relation == .on, !view.context.contains(.actions),
      hasClock || timex.tokens.contains(where: { isWeekday($0) })
    else { return false }
    var end = timex.tokens.lowerBound
    while end > view.range.lowerBound,
      view.stream[end - 1].kind == .symbol || Self.announcing[view.stream[end - 1]] != nil
    {
      end -= 1
    }
    let name = view.range.lowerBound..<end
    guard (1...6).contains(name.count), view.stream[name.lowerBound].isCapitalised,
      view.finder.mentions(from: name.lowerBound, limit: end)?.owners.first?.kind != .person
    else { return false }
    let isName = name.allSatisfy { index in
      let word = view.features[index]
      return view.stream[index].kind == .word && Self.fields[view.stream[index]] == nil
        && !word.nominal.contains(.role)
        && (word.verbForms.isEmpty || !word.nominal.isEmpty)
        && (word.function == nil || view.text(index) == "nästa"
          || index > name.lowerBound && word.function != .negation)
    }
    // What goes on with a verb says more than when.
    return isName
      && !(timex.tokens.upperBound..<clauseEnd(after: timex, view)).contains { isFinite($0, view) }
  }

  /// The first comma after the day, or the sentence's end.
  private func clauseEnd(after timex: TemporalExpression, _ view: SentenceView) -> Int {
    (timex.tokens.upperBound..<view.range.upperBound).first { view.stream[$0].isSymbol(",") }
      ?? view.range.upperBound
  }

  /// "Planeringen av årsmötet lördagen den 18 april pågår": a definite gathering and its day side by side.
  private func isDated(_ timex: TemporalExpression, _ gathering: Int?, _ view: SentenceView) -> Bool
  {
    guard timex.relation == .on, let gathering, gathering + 1 == timex.tokens.lowerBound else {
      return false
    }
    let letters = structure.source.letters(of: view.stream[gathering])
    return letters.end(with: "n") || letters.end(with: "t")
  }

  private func isWeekday(_ index: Int) -> Bool {
    guard structure.stream[index].kind == .word else { return false }
    let letters = structure.source.letters(of: structure.stream[index])
    return letters.begin(with: "mån") || letters.begin(with: "tis") || letters.begin(with: "ons")
      || letters.begin(with: "tor") || letters.begin(with: "fre") || letters.begin(with: "lör")
      || letters.begin(with: "sön")
  }

  private func isFinite(_ index: Int, _ view: SentenceView) -> Bool {
    if view.isTemporal(index) { return false }
    switch view.features[index].function {
    case .modal, .future, .need, .allowed, .past, .can, .hedge: return true
    default:
      return !view.features[index].verbForms.isDisjoint(
        with: [.present, .preterite, .passivePresent]
      ) && view.features[index].nominal.isEmpty
    }
  }

  /// What a field is called, and what is handed in: no gatherings.
  private static let fields = WordMap(
    [
      "tid", "datum", "dag", "när", "klockan", "start", "slut", "plats", "utskick", "inlämning",
      "anmälan", "anmälningsdag", "protokoll", "kallelse", "beslut", "leverans", "betalning",
      "justering", "justeringen", "justeringens",
    ]
    .map { (word: $0, value: true) }
  )

  /// "Mötet är planerat till 3–5 april", "Årsmötet flyttas till den 14 april".
  private func isPlanned(
    _ timex: TemporalExpression,
    _ gathering: Int?,
    _ view: SentenceView
  ) -> Bool {
    let before = view.text(timex.tokens.lowerBound - 1)
    if before == "planeras" { return true }
    return gathering != nil
      && before.isOne(of: [
        "planerat", "planerad", "bokat", "bokad", "satt", "bestämt", "bestämd", "flyttas",
        "flyttat", "flyttad", "utsatt",
      ])
  }

  // MARK: What and when

  private func startText(_ timex: TemporalExpression) -> String? {
    if let start = timex.start {
      // A month or a season is no day to meet on.
      let isDay = start.time != nil || timex.end?.date == start.date || isDayRange(timex)
      return isDay ? start.description : nil
    }
    guard let value = timex.value?.description, value.hasPrefix("XXXX-"), !value.holds("W")
    else { return nil }
    let parts = value.split(separator: "/")
    return parts.first.flatMap { $0.count >= 10 ? String($0) : nil }
  }

  private func endText(_ timex: TemporalExpression) -> String? {
    guard let start = timex.start, let end = timex.end, end != start else {
      guard let value = timex.value?.description, value.hasPrefix("XXXX-"),
        let last = value.split(separator: "/").last,
        value.holds("/")
      else { return nil }
      return String(last)
    }
    return end.description
  }

  /// "30–31 augusti": a few days, not a month.
  private func isDayRange(_ timex: TemporalExpression) -> Bool {
    guard let start = timex.start?.date, let end = timex.end?.date,
      let value = timex.value?.description
    else { return false }
    return value.holds("/") && !value.holds("W") && end.dayNumber - start.dayNumber <= 7
  }

  private func isFuture(_ timex: TemporalExpression) -> Bool {
    guard let held, let start = timex.start?.date else { return true }
    return start > held
  }

  /// A time of day apart from its day: "17:17 den 15 oktober", "2025-02-03 : 12:00".
  private func clock(
    beside timex: TemporalExpression,
    _ view: SentenceView
  ) -> (start: ClockTime, end: ClockTime?)? {
    guard let start = timex.start, timex.end?.date == start.date else { return nil }
    let before = max(view.range.lowerBound, timex.tokens.lowerBound - 6)..<timex.tokens.lowerBound
    let after = timex.tokens.upperBound..<min(view.range.upperBound, timex.tokens.upperBound + 9)
    return ClockRange.read(view.stream[after])
      ?? ClockRange.read(view.stream[before])
  }

  private func isGathering(_ index: Int) -> Bool {
    // "träffar" is a verb that looks like gatherings.
    guard !structure.features[index].verbForms.contains(.present) else { return false }
    return structure.features[index].nominal.contains(.gathering)
      || structure.stream[index].count > 6
        && vocabulary.endsLikeGathering(
          structure.source.bytes.buffer(structure.stream[index].range)
        )
  }

  /// The gathering's noun nearest to the date in the sentence.
  private func gathering(near timex: TemporalExpression, _ view: SentenceView) -> Int? {
    view.range.filter { isGathering($0) && !view.isTemporal($0) }.min {
      abs($0 - timex.tokens.lowerBound) < abs($1 - timex.tokens.lowerBound)
    } ?? timex.tokens.first { isGathering($0) }
  }

  private static let announcing = WordMap(
    [
      "blir", "hålls", "hålles", "äger", "träffas", "planeras", "planerar", "möts", "samlas",
      "arrangeras", "genomförs", "anordnas", "infaller", "sker", "återsamlas", "är", "ses",
      "inbjuder", "anordnar", "arrangerar",
    ]
    .map { (word: $0, value: true) }
  )
  private static let holding = WordMap(
    ["hållas", "äga", "genomföras", "arrangeras", "ske", "anordnas", "träffas", "plats"].map {
      (word: $0, value: true)
    }
  )

  /// Whether the sentence says that the gathering is to be on that day.
  private func announces(_ timex: TemporalExpression, _ view: SentenceView) -> Bool {
    for index in view.range where !timex.tokens.contains(index) {
      // "Bussresan går den 9 maj"
      if view.text(index) == "går", index + 1 == timex.tokens.lowerBound,
        index > view.range.lowerBound,
        isGathering(index - 1)
      {
        return true
      }
      if Self.announcing[view.stream[index]] != nil, abs(index - timex.tokens.lowerBound) <= 12 {
        return true
      }
      if Self.holding[view.stream[index]] != nil, view.contains([.modal, .future], in: view.range) {
        return true
      }
    }
    return false
  }

  /// "Vårstädning: lördag 25 april", "Sommarlunch för alla 17 juni": a name and a day, and no verb.
  private func isNotice(_ timex: TemporalExpression, _ gathering: Int?, _ view: SentenceView)
    -> Bool
  {
    guard let gathering, timex.relation == .on, gathering < timex.tokens.lowerBound else {
      return false
    }
    // "underlag till mötet den 5 maj"
    if gathering > view.range.lowerBound {
      switch view.features[gathering - 1].function {
      case .preposition, .particle: return false
      default: break
      }
    }
    return !(view.range.lowerBound..<clauseEnd(after: timex, view)).contains { isFinite($0, view) }
  }

  // MARK: Words

  /// The whole entry where it is short; in prose the sentence.
  private func eventRange(_ timex: TemporalExpression, _ view: SentenceView) -> Range<Int> {
    guard view.timexes.count > 1, view.context.contains(.nextMeetings) else { return view.range }
    // Several dates on one line: each to the next.
    guard let position = view.timexes.firstIndex(where: { $0.tokens == timex.tokens }) else {
      return view.range
    }
    let low = position == 0 ? view.range.lowerBound : timex.tokens.lowerBound
    let high =
      position + 1 < view.timexes.count
      ? view.timexes[position + 1].tokens.lowerBound : view.range.upperBound
    return low..<high
  }

  private func title(_ gathering: Int?, isNext: Bool, isNamed: Bool, _ view: SentenceView) -> String
  {
    if let gathering, gathering >= view.range.lowerBound, !isNext || isSpecial(gathering, view) {
      var start = gathering
      while start > view.range.lowerBound, start > gathering - 5,
        view.stream[start - 1].kind == .word,
        view.features[start - 1].function == nil,
        view.features[start - 1].verbForms.isDisjoint(with: [.present]),
        !view.isTemporal(start - 1)
      {
        start -= 1
      }
      let words = structure.string(start..<gathering + 1)
      return words.prefix(1).uppercased() + words.dropFirst()
    }
    // "Öppet hus hålls torsdagen …": what stands before the verb is its name.
    if !isNext, let verb = view.range.first(where: { Self.announcing[view.stream[$0]] != nil }),
      (1...6).contains(verb - view.range.lowerBound)
    {
      // "Vi ses igen den 8 april", "Vi träffas lördag kl 10"
      if view.word(verb - 1) == .we || view.word(verb - 1) == .everyone {
        return view.text(verb) == "ses" ? MeetingEvent.nextMeetingTitle : "Träff"
      }
      return structure.string(view.range.lowerBound..<verb)
    }
    if isNamed, let timex = view.timexes.first, view.range.lowerBound < timex.tokens.lowerBound {
      var end = timex.tokens.lowerBound
      while end > view.range.lowerBound + 1, view.stream[end - 1].kind == .symbol { end -= 1 }
      return structure.string(view.range.lowerBound..<end)
    }
    return MeetingEvent.nextMeetingTitle
  }

  /// An annual meeting or a conference among the next meetings keeps its own name.
  private func isSpecial(_ index: Int, _ view: SentenceView) -> Bool {
    let word = structure.source.string(view.stream[index]).lowercased()
    return word.holds("stämma") || word.holds("årsmöte") || word.holds("konferens")
      || word.holds("workshop")
  }

  /// What follows the date: ", Hantverkargatan 2F, rum Kungliga Myntet", "på Folkets Hus".
  private func place(
    after timex: TemporalExpression,
    in range: Range<Int>,
    _ view: SentenceView,
    isNext: Bool
  ) -> String? {
    var start = timex.tokens.upperBound
    guard start < range.upperBound else { return nil }
    let isMarked =
      view.stream[start].isSymbol(",") || view.text(start).isOne(of: ["på", "i", "hos"])
    guard isMarked || isNext else { return nil }
    while start < range.upperBound,
      view.stream[start].kind == .symbol || view.text(start).isOne(of: ["på", "i", "plats", "hos"])
    { start += 1 }
    var end = start
    while end < range.upperBound, !view.stream[end].isSymbol("."), !view.stream[end].isSymbol(";"),
      !isFinite(end, view)
    {
      end += 1
    }
    // ", jag har bokat rum": a clause of its own is no place.
    if end < range.upperBound, !view.stream[end].isSymbol("."), !view.stream[end].isSymbol(";") {
      end = (start..<end).last { view.stream[$0].isSymbol(",") } ?? start
    }
    guard end > start, end - start <= 16, view.word(start) == nil || isMarked else { return nil }
    while end > start, view.stream[end - 1].isSymbol(",") { end -= 1 }
    let words = structure.string(start..<end)
    return words.isEmpty ? nil : words
  }
}
