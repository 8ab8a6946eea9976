import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// Asks the rules of each sentence and turns what they find into candidates.
struct ItemExtractor {
  let structure: Structure
  let held: CalendarDate?
  /// The document's own dated gatherings, to which "till nästa möte" is bound.
  let gatherings: GatheringCalendar
  let vocabulary: Vocabulary
  let tagger: TemporalTagger

  /// At least so sure, and the item is open; below, a person is to confirm it.
  private static let openFrom = 0.7
  /// Below this it is not even proposed.
  static let proposedFrom = 0.5

  /// The items of a sentence, each with the range of its own clause.
  func candidates(in view: SentenceView) -> [Candidate] {
    var found: [(match: Match, rule: ExtractionRule)] = []
    if view.isLogEntry(heldOn: held) { return [] }
    // "Boka lokal (Per, klart)": done, by whichever rule.
    if view.block.kind == .listItem, view.context.contains(.actions), view.isReportedDone {
      return []
    }
    for rule in ExtractionRule.all where rule.mayApply(to: view) {
      for match in rule.matches(view) where !found.contains(where: { overlaps($0.match, match) }) {
        found.append((match, rule))
      }
    }
    if found.isEmpty { return [] }
    found.sort { $0.match.verb < $1.match.verb }
    found = merged(found, view)
    return found.enumerated().compactMap { position, entry in
      let start =
        position == 0
        ? view.range.lowerBound : clauseStart(entry.match, after: found[position - 1].match, view)
      var end = entry.match.end ?? view.range.upperBound
      if position + 1 < found.count {
        end = clauseStart(found[position + 1].match, after: entry.match, view)
      }
      // "att …, samt" at a line's end, and what joins the next clause.
      while end > start + 1, isJoint(end - 1, view) { end -= 1 }
      guard start < end else { return nil }
      return candidate(entry.match, entry.rule, start..<end, view)
    }
  }

  /// Whether two rules claim the same words.
  func overlaps(_ first: Match, _ second: Match) -> Bool {
    first.verb == second.verb || first.end != nil || second.end != nil
      || first.taskStart == second.taskStart && first.taskStart != first.clauseStart
      || (min(first.verb, first.taskStart)...max(first.verb, first.taskStart)).contains(second.verb)
  }

  /// Joins the actions of one sentence that have the same owners and no deadline of their own: one task with its parts.
  private func merged(
    _ found: [(match: Match, rule: ExtractionRule)],
    _ view: SentenceView
  ) -> [(match: Match, rule: ExtractionRule)] {
    var result: [(match: Match, rule: ExtractionRule)] = []
    for entry in found {
      if let last = result.last, !haveDeadlinesOfTheirOwn(last.match, entry.match, view) {
        let sameOwners = last.match.owners.map(\.name) == entry.match.owners.map(\.name)
        let isOwnerless = entry.match.owners.isEmpty
        let sharesSubject = sameOwners && last.match.ownerRange == entry.match.ownerRange
        // A passive in the shadow of a commitment ("… så att listan skickas ut") is no task of its own.
        let isSubordinate = view.contains(
          [.relative, .because, .if, .att],
          in: last.match.verb..<entry.match.verb
        )
        if sharesSubject
          || isOwnerless && !last.match.owners.isEmpty
            && (entry.match.confidence < 0.8 || isSubordinate)
          || isOwnerless && last.match.owners.isEmpty
        {
          result[result.count - 1].match.confidence = max(
            last.match.confidence,
            entry.match.confidence
          )
          if result[result.count - 1].match.confidence >= Self.openFrom {
            result[result.count - 1].match.doubt = nil
          }
          continue
        }
        // "Ansökan ska vara inne senast 1/6, Karin skickar in den": what is to be done, and who does it.
        if last.match.owners.isEmpty, last.rule.name == ExtractionRule.passiveTask.name,
          takesUp(entry.match, view)
        {
          result[result.count - 1] = entry
          continue
        }
        // The weaker ownerless reading before a named one gives way.
        if last.match.owners.isEmpty, last.match.confidence < 0.8 {
          result[result.count - 1] = entry
          continue
        }
      }
      result.append(entry)
    }
    return result
  }

  /// Whether each of two clauses sets a last day: "skriver brevet senast 1/12 och skickar det senast 15/12".
  private func haveDeadlinesOfTheirOwn(
    _ first: Match,
    _ second: Match,
    _ view: SentenceView
  ) -> Bool {
    guard first.verb < second.verb, first.end == nil, second.end == nil else { return false }
    let joint = self.joint(between: first, second, view)
    return view.hasBindingDeadline(in: first.verb..<joint, verb: first.verb)
      && view.hasBindingDeadline(in: joint..<view.range.upperBound, verb: second.verb)
  }

  /// The last "och" or comma between two verbs, where the second clause begins; the second verb where there is none.
  private func joint(between first: Match, _ second: Match, _ view: SentenceView) -> Int {
    (first.verb + 1..<second.verb).last { isJoint($0, view) && !view.isTemporal($0) } ?? second.verb
  }

  /// Whether the clause takes up what the clause before its comma said: "…, Karin skickar in den".
  private func takesUp(_ match: Match, _ view: SentenceView) -> Bool {
    guard let owner = match.ownerRange, owner.lowerBound > view.range.lowerBound,
      view.stream[owner.lowerBound - 1].isSymbol(",")
    else { return false }
    let after = match.verb + 1
    if FollowUp.charges[view.stream[match.verb]] != nil,
      after == view.range.upperBound || view.stream[after].kind == .symbol
    {
      return true
    }
    return (match.verb + 1..<min(match.verb + 4, view.range.upperBound)).contains { index in
      view.text(index).isOne(of: ["den", "det", "dem", "detta"])
        && (index + 1 == view.range.upperBound || view.stream[index + 1].kind == .symbol
          || view.features[index + 1].function == .adverb)
    }
  }

  /// Where a later clause of the sentence begins.
  private func clauseStart(_ match: Match, after previous: Match, _ view: SentenceView) -> Int {
    let low = max(previous.verb, previous.taskStart) + 1
    // They share a subject that stands before both verbs.
    if let owner = match.ownerRange, owner.upperBound <= previous.verb {
      return max(joint(between: previous, match, view), low)
    }
    let start = match.ownerRange.map { min($0.lowerBound, match.clauseStart) } ?? match.clauseStart
    return min(max(start, low), match.verb)
  }

  private func isJoint(_ index: Int, _ view: SentenceView) -> Bool {
    view.stream[index].isSymbol(",") || view.stream[index].isSymbol(";")
      || view.features[index].function == .and || view.features[index].function == .att
      || view.text(index) == "men"
  }

  // MARK: One candidate

  private func candidate(
    _ match: Match,
    _ rule: ExtractionRule,
    _ range: Range<Int>,
    _ view: SentenceView
  ) -> Candidate? {
    if view.context.contains(.formalities) { return nil }
    let confidence = weighed(match, view)
    guard confidence >= Self.proposedFrom else { return nil }
    let provenance = structure.provenance(trimmed(range, view), in: view.block)
    var findings: [Finding] = []
    func doubt(_ category: Finding.Category, _ message: String) {
      findings.append(Finding(category, message, line: provenance.line, range: provenance.range))
    }
    var isDoubtful = false
    if let reason = match.doubt { doubt(.unclearCommitment, reason) }
    if !match.alternatives.isEmpty {
      isDoubtful = true
      let names = match.alternatives.joined(separator: " eller ")
      doubt(
        .ambiguousOwner,
        "Flera kan avses med ”\(match.owners.first?.mention ?? "")”: \(names)."
      )
    }
    // "två veckor innan": counted back from a day that the words leave open.
    let isCounted = view.countsBack(in: range)
    let timex = isCounted ? nil : view.deadline(in: range, verb: match.verb) ?? leadDeadline(view)
    var deadline =
      timex.map { self.deadline($0, view) }
      ?? (isCounted ? nil : gatheringDeadline(range, verb: match.verb, view))
    // "inför årsmötet" names no day by itself, but the document may.
    if deadline?.period == nil, deadline?.value == nil,
      let gathering = gatheringDeadline(range, verb: match.verb, view)
    {
      deadline?.value = gathering.value
      deadline?.period = gathering.period
    }
    for warning in timex?.warnings ?? [] {
      doubt(Finding.Category(warning.category), warning.message)
    }
    if let value = deadline?.value, deadline?.period == nil, value != Deadline.nextMeeting {
      doubt(.unresolvedDate, "Året är inte känt: ”\(deadline?.mention ?? "")”.")
    }
    let state: ItemState = confidence >= Self.openFrom && !isDoubtful ? .open : .proposed
    if state == .proposed, findings.isEmpty {
      doubt(.unclearCommitment, "Det är oklart om det är ett åtagande.")
    }
    return Candidate(
      text: taskText(match, range, deadline: timex, view),
      provenance: provenance,
      owners: match.owners,
      deadline: deadline,
      state: state,
      isConditional: match.isConditional,
      confidence: Double(Int(max(0, min(confidence, 0.98)) * 100 + 0.5)) / 100,
      rule: rule.name,
      findings: findings
    )
  }

  /// The match's confidence with what the sentence's surroundings say.
  func weighed(_ match: Match, _ view: SentenceView) -> Double {
    var confidence = match.confidence
    if view.context.contains(.background) { confidence -= 0.15 }
    if match.isConditional { confidence -= 0.05 }
    return confidence
  }

  /// The range without a leading conjunction or punctuation.
  private func trimmed(_ range: Range<Int>, _ view: SentenceView) -> Range<Int> {
    var start = range.lowerBound
    while start + 1 < range.upperBound, start > view.range.lowerBound, isJoint(start, view) {
      start += 1
    }
    return start..<range.upperBound
  }

  /// What is to be done: the clause's words from its verb on, without owner and deadline.
  private func taskText(
    _ match: Match,
    _ range: Range<Int>,
    deadline: TemporalExpression?,
    _ view: SentenceView
  ) -> String {
    var kept: [Token] = []
    let start = min(max(match.taskStart, range.lowerBound), range.upperBound - 1)
    for index in start..<range.upperBound {
      if let owner = match.ownerRange, owner.contains(index) { continue }
      if let deadline, deadline.tokens.contains(index) { continue }
      kept.append(view.stream[index])
    }
    while let last = kept.last, last.kind == .symbol, !last.isSymbol(")"), !last.isSymbol("”"),
      !last.isSymbol("\"")
    {
      kept.removeLast()
    }
    while let first = kept.first, first.kind == .symbol, !first.isSymbol("("), !first.isSymbol("”"),
      !first.isSymbol("\"")
    {
      kept.removeFirst()
    }
    // "…, klart senast 23/11": the word belongs to the deadline.
    if deadline != nil, let last = kept.last, Word(last) == "klart" || Word(last) == "klar",
      kept.dropLast().last?.isSymbol(",") == true
    {
      kept.removeLast(2)
    }
    let text = structure.source.string(joined(kept))
    return text.isEmpty ? structure.string(range) : text
  }

  /// The tokens without the hyphens that only break a word at a line's end ("åter- kommer").
  private func joined(_ tokens: [Token]) -> [Token] {
    var result: [Token] = []
    var isBroken = false
    for (position, token) in tokens.enumerated() {
      let next = position + 1 < tokens.count ? tokens[position + 1] : nil
      if token.isSymbol("-"), !token.hasSpaceBefore, position > 0, let next, next.startsLine,
        next.kind == .word, !next.isCapitalised, Word(next) != "och", Word(next) != "eller"
      {
        isBroken = true
        continue
      }
      result.append(isBroken ? token.without(.spaceBefore) : token)
      isBroken = false
    }
    return result
  }

  // MARK: Deadlines

  /// The day that "kvarstår till nästa möte" sets.
  func reportedDeadline(in view: SentenceView) -> Deadline? {
    view.timexes.first {
      ($0.relation == .by || $0.relation == .before || $0.value == .nextMeeting)
        && ($0.deadline != nil || $0.value == .nextMeeting)
    }.map { deadline($0, view) }
  }

  func deadline(_ timex: TemporalExpression, _ view: SentenceView) -> Deadline {
    let mention = structure.string(timex.tokens)
    if timex.value == .nextMeeting {
      let period = gatherings.nextMeeting(timex.tokens, of: structure)
        .map { DatePeriod($0) }
      return Deadline(
        value: Deadline.nextMeeting,
        relation: timex.relation,
        mention: mention,
        period: period
      )
    }
    let period = timex.deadline.map { last in
      DatePeriod(first: min(timex.start?.date ?? last, last), last: last)
    }
    return Deadline(
      value: timex.value?.description,
      relation: timex.relation,
      mention: mention,
      period: period
    )
  }

  /// "Att göra till nästa möte den 24 februari:": the heading's deadline holds for its entries.
  private func leadDeadline(_ view: SentenceView) -> TemporalExpression? {
    guard view.block.kind == .listItem, let lead = view.block.lead ?? view.block.parent else {
      return nil
    }
    let tokens = introduction(structure.blocks[lead]).suffix(60)
    // "Deadline 3 april:"
    let isDue = tokens.prefix(3).contains { Word(structure.stream[$0]) == "deadline" }
    let expressions = tagger.expressions(in: tokens, of: structure, held: held)
    return expressions.first {
      ($0.relation == .by || $0.relation == .before || isDue)
        && ($0.deadline != nil || $0.value == .nextMeeting)
    }
  }

  /// The words that introduce the entries below: "Att göra: Per målar till nästa möte." is an entry itself.
  private func introduction(_ block: Block) -> Range<Int> {
    let (stream, tokens) = (structure.stream, block.tokens)
    guard block.kind == .paragraph, let last = tokens.last else { return tokens }
    let end = tokens.dropLast().last { stream[$0].isSymbol(".") && stream[$0 + 1].startsLine }
    let words = (end.map { $0 + 1 } ?? tokens.lowerBound)..<tokens.upperBound
    guard !stream[last].isSymbol(":"), let colon = words.first(where: { stream[$0].isSymbol(":") })
    else { return words }
    let tells = (colon..<words.upperBound).contains {
      structure.features[$0].verbForms.contains(.present)
    }
    return tells ? words.upperBound..<words.upperBound : words
  }

  /// "diskuteras på lunchmötet", "inför stämman": a gathering that the document dates elsewhere.
  private func gatheringDeadline(
    _ range: Range<Int>,
    verb: Int,
    _ view: SentenceView
  ) -> Deadline? {
    for index in range
    where view.features[index].nominal.contains(.gathering)
      || vocabulary.endsLikeGathering(structure.source.bytes.buffer(view.stream[index].range))
    {
      var start = index
      while start > range.lowerBound, start > index - 6, !isLeadIn(view.text(start)) {
        start -= 1
      }
      guard isLeadIn(view.text(start)), start < index else { continue }
      let mention = structure.string(start..<index + 1)
      // Before the verb and not first it belongs to something else: "kallelsen till årsmötet, Per bokar".
      guard start >= verb || start == range.lowerBound else { continue }
      guard let day = gatherings.day(named: start + 1..<index + 1, of: structure) else { continue }
      return Deadline(
        value: day.description,
        relation: .on,
        mention: mention,
        period: DatePeriod(day)
      )
    }
    return nil
  }

  private func isLeadIn(_ word: Word) -> Bool {
    word.isOne(of: ["på", "till", "vid", "inför", "innan", "före", "tills"])
  }
}
