package import ActionItems
package import CivilCalendar
package import Documents
import Lexicon
import TemporalExpressions

/// Turns a document into what its minutes say: head, items, events, reports and findings.
///
/// ```
/// bytes → tokens → lines → blocks → sections, sentences
///       → head (the day held anchors every date) and roster (who may be meant)
///       → per sentence: temporal expressions → events → items, reports
/// ```
package struct MinutesReader: Sendable {
  private let vocabulary: Vocabulary
  private let tagger: TemporalTagger

  package init() {
    vocabulary = .swedish
    tagger = TemporalTagger()
  }

  /// Reads the document.
  ///
  /// Whatever it holds, reading never fails: doubts are findings. The day of the meeting is what the text says, else
  /// `held` (`--held`), else what the file's own name says; without any of them years stay open.
  package func read(_ document: Document, held: CalendarDate? = nil) -> Minutes {
    minutes(prepare(document, held: held))
  }

  /// Why the line of this 1-based number was read as it was; nil where the document has no such line.
  package func trace(_ document: Document, line: Int, held: CalendarDate? = nil) -> LineTrace? {
    let prepared = prepare(document, held: held)
    let structure = prepared.structure
    guard structure.source.lines.indices.contains(line - 1) else { return nil }
    let place = structure.source.lines[line - 1].range
    func isThere(_ range: Range<Int>) -> Bool { range.overlaps(place) }
    let minutes = minutes(prepared)
    let sentences = structure.sentences.filter { isThere(structure.bytes($0.tokens)) }
    let views = Dictionary(
      prepared.views.map { ($0.range.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return LineTrace(
      source: document.name,
      line: line,
      held: prepared.meeting.held,
      kind: kind(of: line - 1, sentences.first, prepared),
      section: sentences.first.flatMap { structure.blocks[$0.block].section }
        .map { structure.sections[$0] },
      sentences: sentences.prefix(Self.explained)
        .map { trace($0, views[$0.tokens.lowerBound], prepared) },
      omitted: max(0, sentences.count - Self.explained),
      items: minutes.items.filter { isThere($0.provenance.range) },
      events: minutes.events.filter { isThere($0.provenance.range) },
      reports: minutes.reports.filter { isThere($0.provenance.range) }
    )
  }

  /// Sentences of one line that are explained: a whole document on one line would be no explanation.
  private static let explained = 30

  /// How many lines the document has.
  package func lineCount(of document: Document) -> Int { SourceText(document.bytes).lines.count }

  /// What stands before the rules for items are asked.
  ///
  /// A class, so that nothing of it is copied for every sentence.
  final class Prepared {
    let name: String
    let structure: Structure
    let attendance: Set<Int>
    let meeting: Meeting
    let findings: [Finding]
    let finder: OwnerFinder
    let views: SentenceViews
    let events: [MeetingEvent]
    let gatherings: GatheringCalendar
    let extractor: ItemExtractor

    init(
      name: String,
      structure: Structure,
      attendance: Set<Int>,
      meeting: Meeting,
      findings: [Finding],
      finder: OwnerFinder,
      views: SentenceViews,
      events: [MeetingEvent],
      gatherings: GatheringCalendar,
      extractor: ItemExtractor
    ) {
      self.name = name
      self.structure = structure
      self.attendance = attendance
      self.meeting = meeting
      self.findings = findings
      self.finder = finder
      self.views = views
      self.events = events
      self.gatherings = gatherings
      self.extractor = extractor
    }
  }

  func prepare(_ document: Document, held: CalendarDate?) -> Prepared {
    let structure = StructureReader.read(document.bytes, vocabulary: vocabulary)
    let head = HeadReader.read(structure, vocabulary: vocabulary, tagger: tagger)
    var meeting = head.meeting
    let findings = anchor(&meeting, given: held, name: document.name, structure)
    let roster = Roster(meeting: meeting, structure: structure, vocabulary: vocabulary)
    let finder = OwnerFinder(structure: structure, vocabulary: vocabulary, roster: roster)
    let views = SentenceViews(
      structure: structure,
      vocabulary: vocabulary,
      finder: finder,
      tagger: tagger,
      held: meeting.held,
      attendance: head.attendanceLines
    )
    let eventExtractor = EventExtractor(
      structure: structure,
      held: meeting.held,
      vocabulary: vocabulary
    )
    var events: [MeetingEvent] = []
    for view in views where !view.timexes.isEmpty { events += eventExtractor.events(in: view) }
    let gatherings = GatheringCalendar(
      events: events,
      held: meeting.held,
      title: meeting.title
    )
    return Prepared(
      name: document.name,
      structure: structure,
      attendance: head.attendanceLines,
      meeting: meeting,
      findings: findings,
      finder: finder,
      views: views,
      events: events,
      gatherings: gatherings,
      extractor: ItemExtractor(
        structure: structure,
        held: meeting.held,
        gatherings: gatherings,
        vocabulary: vocabulary,
        tagger: tagger
      )
    )
  }

  private func minutes(_ prepared: Prepared) -> Minutes {
    let structure = prepared.structure
    let reportExtractor = ReportExtractor(structure: structure, vocabulary: vocabulary)
    let fields = FieldReader(
      structure: structure,
      held: prepared.meeting.held,
      gatherings: prepared.gatherings,
      finder: prepared.finder,
      tagger: tagger
    )
    var findings = prepared.findings
    let (rows, rowReports) = TableExtractor(
      structure: structure,
      vocabulary: vocabulary,
      fields: fields
    ).read()
    var items = rows
    // What labels and columns say of a task its sentence need not say again.
    var told = LabelledTaskExtractor(structure: structure, vocabulary: vocabulary, fields: fields)
      .candidates(leavingOut: prepared.attendance)
    told += ColumnExtractor(structure: structure, vocabulary: vocabulary, fields: fields)
      .candidates()
    items += told
    let taken = told.map(\.provenance.range).sorted { $0.lowerBound < $1.lowerBound }
    var reports = rowReports
    var last: (item: Int, view: SentenceView)?
    var before: SentenceView?
    let extractor = prepared.extractor
    for view in prepared.views {
      defer { before = view }
      if let (item, source) = last, isNext(view, after: before, source),
        let whole = extractor.candidate(items[item], followedBy: view, from: source)
      {
        items[item] = whole
        continue
      }
      var found =
        reportExtractor.isSettled(view)
        ? []
        : extractor.candidates(in: view)
      if !taken.isEmpty { found.removeAll { overlaps($0.provenance.range, taken) } }
      // Only the list makes a task of "Lokalen är bokad" below "Uppföljning".
      let isOnlyListed = found.allSatisfy { $0.rule == ExtractionRule.actionEntry.name }
      if isOnlyListed, !overlaps(structure.bytes(view.range), taken),
        let report = reportExtractor.report(
          in: view,
          deadline: { extractor.reportedDeadline(in: view) }
        ),
        found.isEmpty || report.status != .ongoing
      {
        reports.append(report)
        found = []
      }
      if found.isEmpty, let before, before.block.section == view.block.section,
        let item = extractor.candidate(of: view, after: before)
      {
        found = [item]
      }
      items += found
      if !found.isEmpty { last = (items.count - 1, view) }
      if view.timexes.contains(where: { !$0.warnings.isEmpty }) {
        findings += dateFindings(of: view, besides: found.map(\.provenance.range), structure)
      }
    }
    reports.sort { $0.provenance.range.lowerBound < $1.provenance.range.lowerBound }
    items.sort { $0.provenance.range.lowerBound < $1.provenance.range.lowerBound }
    return Minutes(
      source: prepared.name,
      meeting: prepared.meeting,
      items: items,
      events: prepared.events.filter { !$0.isNextMeeting || !overlaps($0.provenance.range, taken) },
      reports: reports,
      findings: findings
    )
  }

  /// Whether the sentence follows the item's own, or stands below it in the list.
  private func isNext(_ view: SentenceView, after before: SentenceView?, _ source: SentenceView)
    -> Bool
  {
    guard view.block.section == source.block.section else { return false }
    return before === source
      && (view.blockIndex == source.blockIndex || view.block.kind == .paragraph)
      || view.block.kind == .listItem && view.block.parent == source.blockIndex
  }

  /// Whether the range meets one of the others, which are in order.
  private func overlaps(_ range: Range<Int>, _ others: [Range<Int>]) -> Bool {
    var low = 0
    var high = others.count
    while low < high {
      let middle = (low + high) / 2
      if others[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < others.count && others[low].overlaps(range)
  }

  /// Settles the day held, from which every date without a year is counted.
  ///
  /// - Returns: what is doubtful about it.
  private func anchor(
    _ meeting: inout Meeting,
    given: CalendarDate?,
    name: String,
    _ structure: Structure
  ) -> [Finding] {
    let top = structure.source.lines.first { !$0.isBlank }
    func finding(_ category: Finding.Category, _ message: String) -> [Finding] {
      [Finding(category, message, line: top?.number ?? 1, range: top?.range ?? 0..<0)]
    }
    meeting.held = meeting.held ?? given
    if meeting.held != nil { return [] }
    if let named = day(inFileName: name) {
      meeting.held = named
      return finding(
        .heldFromFileName,
        "Mötesdagen \(named) är tagen ur filens namn; texten säger den inte."
      )
    }
    return finding(
      .heldUnknown,
      "Mötesdagen står inte i texten: datum utan år förblir öppna. Ange den med --held."
    )
  }

  /// What is doubtful about the dates of a sentence that stand in no item.
  private func dateFindings(
    of view: SentenceView,
    besides items: [Range<Int>],
    _ structure: Structure
  ) -> [Finding] {
    view.timexes.filter { timex in !items.contains { $0.overlaps(timex.range) } }.flatMap { timex in
      timex.warnings.map { warning in
        Finding(
          Finding.Category(warning.category),
          warning.message,
          line: structure.source.lineNumber(at: timex.range.lowerBound),
          range: timex.range
        )
      }
    }
  }

  // MARK: Why

  private func trace(
    _ sentence: Sentence,
    _ view: SentenceView?,
    _ prepared: Prepared
  ) -> LineTrace.Sentence {
    let structure = prepared.structure
    return LineTrace.Sentence(
      range: structure.bytes(sentence.tokens),
      text: structure.string(sentence.tokens),
      times: tagger.trace(
        in: Array(structure.stream[sentence.tokens])[...],
        of: structure.source.bytes.buffer(0..<structure.source.bytes.count),
        held: prepared.meeting.held
      ),
      attempts: view.map { prepared.extractor.attempts(in: $0) } ?? [],
      refused: view.map { prepared.extractor.refusedWords(in: $0) } ?? [],
      unasked: view.map { prepared.extractor.unaskedRules(in: $0) } ?? []
    )
  }

  private func kind(of line: Int, _ first: Sentence?, _ prepared: Prepared) -> LineTrace.Kind {
    if prepared.structure.source.lines[line].isBlank { return .blank }
    if prepared.structure.source.lines[line].isLayout { return .layout }
    if prepared.attendance.contains(line) { return .attendance }
    switch first.map({ prepared.structure.blocks[$0.block].kind }) {
    case .tableRow: return .tableRow
    case .heading: return .heading
    case .listItem: return .listItem
    case .paragraph, nil: return .paragraph
    }
  }

  /// "2017-12-11 protokoll.txt": a full date in the file's name.
  private func day(inFileName name: String) -> CalendarDate? {
    let tokens = Tokenizer.tokens(of: name)
    var bytes = Array(name.utf8)
    let found = bytes.withUnsafeMutableBufferPointer {
      tagger.expressions(in: tokens[...], of: UnsafeBufferPointer($0), held: nil)
    }
    let days = found.compactMap { $0.start?.date == $0.end?.date ? $0.start?.date : nil }
    return Set(days).count == 1 ? days.first : nil
  }
}
