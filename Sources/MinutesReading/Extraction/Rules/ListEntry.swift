import ActionItems
import Lexicon

extension ExtractionRule {
  /// Every entry below "Att göra" that is not marked as done.
  static let actionEntry = ExtractionRule(
    name: "action-list",
    examples: [
      "## Att göra\n\n- Boka lokal (Per)",
      "## Actionpoints\n\n- Skicka ut kallelsen",
      "Att göra:\n\n- Karin Nord: ringa kommunen",
    ],
    counterExamples: ["## Att göra\n\n- Boka lokal (Per, klart)"]
  ) { view in
    guard view.context.contains(.actions), view.isFirstOfBlock,
      view.block.kind == .listItem || view.block.kind == .paragraph,
      !view.isReportedDone, !view.context.contains(.heading)
    else { return [] }
    // An introduction ("Till nästa möte:") is no task.
    if view.stream[view.range].last?.isSymbol(":") == true { return [] }
    let entry = view.entryOwner()
    let isTask = view.block.kind == .listItem || entry != nil
    guard isTask, view.range.count >= 2 else { return [] }
    return [
      Match(
        owners: entry?.mention.owners ?? view.introducedOwners()?.owners ?? view.addressed(),
        alternatives: entry?.mention.alternatives ?? [],
        clauseStart: view.range.lowerBound,
        verb: view.range.lowerBound,
        taskStart: entry?.taskStart ?? view.range.lowerBound,
        ownerRange: entry?.range,
        confidence: 0.9,
        end: view.blockEnd
      )
    ]
  }

  /// "Boka lokal (Per)", "Boka lokal – Per", "Per: boka lokal" in any list.
  static let ownerInBrackets = ExtractionRule(
    name: "owner-beside",
    examples: [
      "- Boka lokal till vårfesten (Per)", "- Karin Nord: ringa kommunen",
      "- Brev till medlemmarna – Per – senast 10/1", "- Affisch: Per (klar i januari)",
      "- Per Holm – ringa kommunen: ej gjort", "- @Karin uppdatera rutinen",
      "- Beställa tröjor, ansvarig Karin, klart 10/1", "- Uppdatera rutinen [Per]",
      "AP Per: ta fram en prislista", "Åtgärd: kontakta elfirman (Karin)",
      "- Beställa material, Per, senast 3/1",
    ],
    counterExamples: ["- Ekonomi (bilaga 2)"]
  ) { view in
    let isTagged = view.tagEnd > view.range.lowerBound
    guard view.block.kind == .listItem || isTagged, view.isFirstOfBlock, !view.isReportedDone,
      !view.isQuestion, view.context.isDisjoint(with: [.formalities, .heading]),
      let entry = view.entryOwner(), !entry.mention.isGuess,
      entry.mention.owners.allSatisfy({ $0.kind != .group }) || entry.isAtEnd
    else { return [] }
    let first = entry.taskStart
    guard first < view.range.upperBound else { return [] }
    let forms = view.features[first].verbForms
    let isTask = forms.contains(.infinitive) || forms.contains(.imperative)
    guard isTask || entry.isAtEnd else { return [] }
    // A name and a day, or a name below "Beslut", say enough.
    let isSettled = isTask || view.context.contains(.decision) || view.hasDeadline(from: first)
    let confidence = isTask ? 0.88 : isSettled ? 0.8 : 0.6
    return [
      Match(
        owners: entry.mention.owners,
        alternatives: entry.mention.alternatives,
        clauseStart: view.range.lowerBound,
        verb: first,
        taskStart: first,
        ownerRange: entry.range,
        confidence: confidence,
        doubt: isSettled
          ? nil : "Namnet inom parentes kan vara den ansvariga eller den som talade.",
        end: view.blockEnd
      )
    ]
  }

  /// "Fixa evenemanget." in a list that is no action list.
  static let imperativeEntry = ExtractionRule(
    name: "imperative-entry",
    examples: ["- Köpa in kaffe till mötet"],
    counterExamples: ["- Ekonomi", "Förslag till syfte:\n\n- Byta erfarenheter med varandra"]
  ) { view in
    guard view.block.kind == .listItem, view.isFirstOfBlock, !view.isQuestion, !view.isReportedDone,
      view.context.isDisjoint(with: [.formalities, .heading, .background, .proposal, .decision])
    else { return [] }
    let first = view.range.lowerBound
    let forms = view.features[first].verbForms
    let introduced = view.introducedOwners()
    // "Per gör följande:" says what "bokar lokal" leaves out.
    let isTask =
      forms.contains(.infinitive) || forms.contains(.imperative)
      || introduced != nil && forms.contains(.present)
    guard isTask, view.features[first].verbClass == .task, view.features[first].function == nil,
      introduced != nil
        || !forms.contains(.present) && view.range.count >= 3
          && (view.isUnderHeading || view.hasDeadline(from: first))
    else { return [] }
    let deadline = view.hasDeadline(from: first)
    let owners = introduced?.owners ?? view.addressed()
    let isClear = deadline || !owners.isEmpty
    return [
      Match(
        owners: owners,
        clauseStart: first,
        verb: first,
        taskStart: first,
        confidence: isClear ? 0.78 : 0.6,
        doubt: isClear ? nil : "Listan är ingen uttalad att göra-lista, och ingen är utsedd."
      )
    ]
  }
}

/// An owner that stands beside the task, not in a sentence with it.
struct EntryOwner {
  var mention: Mention
  /// Brackets, dash or colon included.
  var range: Range<Int>
  var taskStart: Int
  var isAtEnd: Bool
}

extension SentenceView {
  /// Where the entry ends before a day of its own: "– Per – senast 3/5", ": Per (klart i maj)".
  private func beforeTrailingDay(_ end: Int) -> Int {
    var end = end
    var found = end
    while end > range.lowerBound + 1 {
      let last = stream[end - 1]
      if isTemporal(end - 1) || features[end - 1].function == .finish {
        end -= 1
        continue
      }
      guard
        last.isSymbol(",") || last.isSymbol("–") || last.isSymbol("-") || last.isSymbol("(")
          || last.isSymbol(")")
      else { break }
      end -= 1
      if !last.isSymbol(")") { found = end }
    }
    return found
  }

  /// Where the entry's own words begin: after a tag such as "AP", "Åtgärd:" or "Uppdrag till".
  var tagEnd: Int {
    var end = range.lowerBound
    while end < range.upperBound, stream[end].isSymbol("*") || stream[end].isSymbol(">") {
      end += 1
    }
    guard end + 2 < range.upperBound, Self.tags[stream[end]] != nil else {
      return range.lowerBound
    }
    let isCharge = text(end) == "uppdrag" || text(end) == "uppgift"
    end += 1
    if isCharge {
      return text(end).isOne(of: ["till", "åt", "för"]) ? end + 1 : range.lowerBound
    }
    while end < range.upperBound, stream[end].isSymbol(":") || stream[end].isSymbol("*") {
      end += 1
    }
    return end < range.upperBound ? end : range.lowerBound
  }

  private static let tags = WordMap(
    ["ap", "todo", "action", "aktion", "åtgärd", "aktivitet", "uppdrag", "uppgift", "ansvarig"].map
    {
      (word: $0, value: true)
    }
  )

  /// "…, ansvarig Karin", and "Beställa material, Karin, senast 3/5": a name after a comma in an entry that is a task.
  private func isNamedLast(_ start: Int, _ low: Int) -> Bool {
    if features[start - 1].function == .responsible { return true }
    guard stream[start - 1].isSymbol(","), block.kind == .listItem,
      features[low].verbForms.contains(.infinitive),
      let mention = finder.mentions(from: start, limit: blockEnd)
    else { return false }
    return mention.owners.allSatisfy { $0.kind == .person }
  }

  /// "(Per)" or "– Per" or ": Per" at the entry's end, "Per:" or "Per –" at its beginning, "@Per".
  func entryOwner() -> EntryOwner? {
    let low = tagEnd
    let limit = blockEnd
    guard low < limit else { return nil }
    // "@Karin uppdatera rutinen"
    if stream[low].isSymbol("@"), let mention = finder.mentions(from: low, limit: limit),
      mention.range.upperBound < limit
    {
      let end = mention.range.upperBound
      let task = stream[end].isSymbol(":") ? end + 1 : end
      return EntryOwner(mention: mention, range: low..<task, taskStart: task, isAtEnd: false)
    }
    /// "Affisch: Per": an unknown word before the colon is an owner only where none stands at the end.
    var guess: EntryOwner?
    if let mention = finder.mentions(from: low, limit: limit), mention.range.upperBound < limit,
      vocabulary.labels(structure.stream.buffer(mention.range)).isEmpty
    {
      let next = mention.range.upperBound
      if stream[next].isSymbol(":")
        || (stream[next].isSymbol("–") || stream[next].isSymbol("-"))
          && stream[next].hasSpaceBefore,
        next + 1 < limit
      {
        let entry = EntryOwner(
          mention: mention,
          range: low..<next + 1,
          taskStart: next + 1,
          isAtEnd: false
        )
        guard mention.isGuess else { return entry }
        guess = entry
      }
    }
    var end = limit
    while end > low, stream[end - 1].isSymbol(".") || stream[end - 1].isSymbol("!") { end -= 1 }
    let dayStart = beforeTrailingDay(end)
    // The last bracket that holds nothing but owners and a date.
    if end > low, stream[end - 1].isSymbol(")") || stream[end - 1].isSymbol("]") {
      var open = end - 1
      while open > low, !stream[open].isSymbol("("), !stream[open].isSymbol("[") { open -= 1 }
      if open > low, let mention = finder.mentions(from: open + 1, limit: end - 1) {
        let rest = mention.range.upperBound..<end - 1
        if rest.isEmpty || rest.allSatisfy({ isTemporal($0) || stream[$0].kind == .symbol }) {
          return EntryOwner(mention: mention, range: open..<end, taskStart: low, isAtEnd: true)
        }
        // "(Digg kontaktar)": the owner with a verb.
        if rest.count <= 3, features[rest.lowerBound].verbForms.contains(.present) {
          return EntryOwner(mention: mention, range: open..<end, taskStart: low, isAtEnd: true)
        }
      }
    }
    // "– Per", ": Per" and "Ansvarig: Per" at the end.
    end = dayStart
    for start in stride(from: end - 1, to: max(low, end - 10), by: -1) {
      let mark = stream[start - 1]
      guard
        (mark.isSymbol("–") || mark.isSymbol("-") || mark.isSymbol("→")) && mark.hasSpaceBefore
          || mark.isSymbol(":") || mark.isSymbol("@")
          || mark.isSymbol("/") && mark.hasSpaceBefore || isNamedLast(start, low),
        let mention = finder.mentions(from: start, limit: end), mention.range.upperBound == end
      else { continue }
      return EntryOwner(mention: mention, range: start - 1..<end, taskStart: low, isAtEnd: true)
    }
    if let guess { return guess }
    // A sentence with a subject of its own.
    for verb in range
    where features[verb].verbForms.contains(.present) && !isTemporal(verb) || word(verb) == .modal {
      if let subject = subject(of: verb), !subject.mention.owners.isEmpty {
        return EntryOwner(
          mention: subject.mention,
          range: subject.mention.range,
          taskStart: low,
          isAtEnd: false
        )
      }
      break
    }
    return nil
  }
}
