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
    let structure = StructureReader.read(document.bytes, vocabulary: vocabulary)
    let head = HeadReader.read(structure, vocabulary: vocabulary, tagger: tagger)
    var meeting = head.meeting
    var findings = anchor(&meeting, given: held, name: document.name, structure)
    let roster = Roster(meeting: meeting, structure: structure, vocabulary: vocabulary)
    let finder = OwnerFinder(structure: structure, vocabulary: vocabulary, roster: roster)
    let views = views(
      of: structure,
      finder: finder,
      held: meeting.held,
      attendance: head.attendanceLines
    )
    let eventExtractor = EventExtractor(
      structure: structure,
      held: meeting.held,
      vocabulary: vocabulary
    )
    let events = views.flatMap { eventExtractor.events(in: $0) }
    let gatherings = GatheringCalendar(
      events: events,
      held: meeting.held,
      title: meeting.title
    )
    let extractor = ItemExtractor(
      structure: structure,
      held: meeting.held,
      gatherings: gatherings,
      vocabulary: vocabulary,
      tagger: tagger
    )
    let reportExtractor = ReportExtractor(structure: structure)
    let fields = FieldReader(
      structure: structure,
      held: meeting.held,
      gatherings: gatherings,
      finder: finder,
      tagger: tagger
    )
    var items = TableExtractor(structure: structure, vocabulary: vocabulary, fields: fields)
      .candidates()
    // What labels and columns say of a task its sentence need not say again.
    var told = LabelledTaskExtractor(structure: structure, vocabulary: vocabulary, fields: fields)
      .candidates(leavingOut: head.attendanceLines)
    told += ColumnExtractor(structure: structure, vocabulary: vocabulary, fields: fields)
      .candidates()
    items += told
    let taken = told.map(\.provenance.range).sorted { $0.lowerBound < $1.lowerBound }
    var reports: [Report] = []
    for view in views {
      let found = extractor.candidates(in: view).filter { !overlaps($0.provenance.range, taken) }
      items += found
      if found.isEmpty, let report = reportExtractor.report(in: view) { reports.append(report) }
      findings += dateFindings(of: view, besides: found.map(\.provenance.range), structure)
    }
    items.sort { $0.provenance.range.lowerBound < $1.provenance.range.lowerBound }
    return Minutes(
      source: document.name,
      meeting: meeting,
      items: items,
      events: events.filter { !$0.isNextMeeting || !overlaps($0.provenance.range, taken) },
      reports: reports,
      findings: findings
    )
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

  // MARK: Sentences

  private func views(
    of structure: Structure,
    finder: OwnerFinder,
    held: CalendarDate?,
    attendance: Set<Int>
  ) -> [SentenceView] {
    let contexts = SectionContexts(structure: structure, vocabulary: vocabulary)
    var views: [SentenceView] = []
    views.reserveCapacity(structure.sentences.count)
    var previous: (range: Range<Int>, section: Int?)?
    structure.source.bytes.withUnsafeBufferPointer { text in
      for sentence in structure.sentences {
        let block = structure.blocks[sentence.block]
        if block.kind == .tableRow { continue }
        if attendance.contains(block.line) { continue }
        let timexes = tagger.expressions(
          in: structure.stream[sentence.tokens],
          of: text,
          held: held
        )
        views.append(
          SentenceView(
            structure: structure,
            vocabulary: vocabulary,
            finder: finder,
            range: sentence.tokens,
            block: block,
            blockIndex: sentence.block,
            timexes: timexes,
            previous: previous.flatMap { $0.section == block.section ? $0.range : nil },
            context: contexts[sentence.block]
          )
        )
        previous = (sentence.tokens, block.section)
      }
    }
    return views
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
