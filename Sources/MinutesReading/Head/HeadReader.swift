import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// Reads the head of the minutes: title, day, hours, place, chair, secretary and who was there.
struct HeadReader {
  private let structure: Structure
  private let vocabulary: Vocabulary
  private let tagger: TemporalTagger
  private var meeting = Meeting()
  private var attendance: AttendanceReader
  /// Lines of the attendance list: names there own nothing.
  private var attendanceLines: Set<Int> = []
  /// A title, a day or a place stands within so many lines from the top.
  private let depth = 40

  /// - Returns: the head with `held` only where the text itself says it with its year.
  static func read(
    _ structure: Structure,
    vocabulary: Vocabulary,
    tagger: TemporalTagger
  ) -> (meeting: Meeting, attendanceLines: Set<Int>) {
    var reader = HeadReader(structure: structure, vocabulary: vocabulary, tagger: tagger)
    reader.readLines()
    reader.readTitle()
    reader.readHeld()
    OfficerReader(structure: structure, vocabulary: vocabulary).complete(&reader.meeting)
    return (reader.meeting, reader.attendanceLines)
  }

  private init(structure: Structure, vocabulary: Vocabulary, tagger: TemporalTagger) {
    self.structure = structure
    self.vocabulary = vocabulary
    self.tagger = tagger
    self.attendance = AttendanceReader(source: structure.source, vocabulary: vocabulary)
  }

  private var source: SourceText { structure.source }

  // MARK: Labelled lines

  private enum Region {
    case none
    case attendance(isPresent: Bool)
    case officer(Label)
  }

  private mutating func readLines() {
    var region = Region.none
    /// The comma list that the next line may go on with.
    var pending: Range<Int>?
    var isPendingPresent = true
    func flush() -> Range<Int>? {
      defer { pending = nil }
      return pending
    }
    var content = 0
    var blank = false
    /// Below the signatures nobody attends any more.
    var isSigned = false
    for (index, line) in source.lines.enumerated() {
      if line.isLayout { continue }
      if line.isBlank {
        if let list = flush() { attendance.read(list, isPresent: isPendingPresent) }
        blank = true
        continue
      }
      defer { blank = false }
      content += 1
      // Who answers for a task is not thereby at the meeting.
      if structure.tables.contains(index) {
        if let list = flush() { attendance.read(list, isPresent: isPendingPresent) }
        region = .none
        continue
      }
      let marker = Marker.read(source, line)
      if !isSigned, let labelled = LabelledLine.read(line, marker: marker, source, vocabulary) {
        if let list = flush() { attendance.read(list, isPresent: isPendingPresent) }
        let isPresent = labelled.labels.contains(.present)
        if labelled.labels.contains(.signature),
          !labelled.labels.contains(.secretary) || content > depth
        {
          isSigned = true
        }
        if isPresent || labelled.labels.contains(.absent) {
          // "Ledamöter" alone is a label only where people are being listed or the document begins.
          region = .attendance(isPresent: isPresent)
          attendanceLines.insert(index)
          if !labelled.value.isEmpty {
            pending = labelled.value
            isPendingPresent = isPresent
          }
          continue
        }
        // "Ordförande: Signe Lod" within the list is one of those who attend.
        if case .attendance(let isPresent) = region, !labelled.value.isEmpty,
          !labelled.labels.isDisjoint(with: [.chair, .secretary])
        {
          attendance.read(marker.end..<line.tokens.upperBound, isPresent: isPresent)
          attendanceLines.insert(index)
          continue
        }
        if readField(labelled, content: content) {
          region = officer(of: labelled).map { .officer($0) } ?? .none
          continue
        }
      }
      if isSection(marker, line) {
        if let list = flush() { attendance.read(list, isPresent: isPendingPresent) }
        region = .none
        continue
      }
      switch region {
      case _ where isSigned:
        region = .none
      case .none:
        break
      case .officer(let label):
        if let name = PersonName.range(
          in: source.tokens,
          from: marker.end,
          limit: line.tokens.upperBound,
          vocabulary: vocabulary
        ) {
          setOfficer(label, source.string(source.tokens[name]))
          attendance.read(
            marker.end..<line.tokens.upperBound,
            isPresent: true,
            role: label == .chair ? "ordförande" : "sekreterare"
          )
        } else {
          region = .none
        }
      case .attendance(let isPresent):
        let value = marker.end..<line.tokens.upperBound
        if let list = pending, !blank, continuesList(list, value) {
          pending = list.lowerBound..<value.upperBound
          attendanceLines.insert(index)
          continue
        }
        if let list = flush() { attendance.read(list, isPresent: isPendingPresent) }
        if startsList(value) {
          pending = value
          isPendingPresent = isPresent
          attendanceLines.insert(index)
        } else if value.count > 9 || structure.features.isEmpty {
          region = .none
        }
      }
    }
    if let list = flush() { attendance.read(list, isPresent: isPendingPresent) }
    meeting.attendees = attendance.attendees
    if meeting.chair == nil, !meeting.attendees.contains(where: { $0.role == "ordförande" }) {
      meeting.chair = attendance.chair
    }
  }

  /// Whether somebody's name, a role and a name, or "Org: name" begins the line.
  private func startsList(_ value: Range<Int>) -> Bool {
    // "Karin Nord ringer Per" begins with a name too, and is a sentence.
    if source.tokens[value].contains(where: { isFinite($0) }) { return false }
    var probe = AttendanceReader(source: source, vocabulary: vocabulary)
    return probe.read(value, isPresent: true)
  }

  /// Whether the word is a finite verb, as sentences have and lists of names have not.
  private func isFinite(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isCapitalised else { return false }
    let features = vocabulary[token]
    switch features.function {
    case .modal, .future, .need, .allowed, .past, .intend, .decide, .ask, .give, .agree, .appoint,
      .formal, .expect:
      return true
    case nil:
      return !features.verbForms.isDisjoint(with: [.present, .preterite, .passivePresent])
        && features.nominal.isEmpty
    default: return false
    }
  }

  /// Whether a line goes on with the list of the line before, which broke in the middle.
  private func continuesList(_ list: Range<Int>, _ value: Range<Int>) -> Bool {
    guard let last = list.last, let first = value.first else { return false }
    let token = source.tokens[last]
    if token.isSymbol(",") || token.isSymbol("-") { return true }
    let isText = source.tokens[first].kind == .word || source.tokens[first].isSymbol("(")
    return isText && attendance.isList(list.suffix(200))
  }

  private func isSection(_ marker: Marker, _ line: Line) -> Bool {
    switch marker.kind {
    case .hashes, .paragraph: true
    case .numbered: !marker.number.isEmpty
    default: false
    }
  }

  private func officer(of labelled: LabelledLine) -> Label? {
    guard labelled.value.isEmpty else { return nil }
    if labelled.labels.contains(.secretary) { return .secretary }
    return labelled.labels.contains(.chair) ? .chair : nil
  }

  private mutating func setOfficer(_ label: Label, _ name: String) {
    if label == .secretary { meeting.secretary = meeting.secretary ?? name }
    if label == .chair { meeting.chair = meeting.chair ?? name }
  }

  /// Reads place, hours, chair and secretary; whether the line was such a field.
  private mutating func readField(_ labelled: LabelledLine, content: Int) -> Bool {
    let value = labelled.value
    if labelled.labels.contains(.secretary) || labelled.labels.contains(.chair) {
      let label: Label = labelled.labels.contains(.secretary) ? .secretary : .chair
      if let first = value.first,
        let name = PersonName.range(
          in: source.tokens,
          from: first,
          limit: value.upperBound,
          vocabulary: vocabulary
        )
      {
        setOfficer(label, source.string(source.tokens[name]))
      }
      return true
    }
    guard content <= depth else { return false }
    if labelled.labels.contains(.place), !value.isEmpty {
      // "Plats: på distans, kl. 15–16": the hours are no place.
      var words = value
      if let clock = value.first(where: { Word(source.tokens[$0]) == "kl" }),
        clock > value.lowerBound
      {
        words = value.lowerBound..<clock
        let hours = ClockRange.read(source.tokens[clock..<value.upperBound])
        if meeting.start == nil, let hours {
          meeting.start = hours.start
          meeting.end = hours.end
        }
      }
      while let last = words.last, source.tokens[last].isSymbol(",") {
        words = words.lowerBound..<last
      }
      let place = source.string(source.tokens[words])
      if let known = meeting.place {
        if !known.contains(place), source.string(source.tokens[value]).count < 60, content < 15 {
          meeting.place = known + ", " + place
        }
      } else {
        meeting.place = place
      }
      return true
    }
    if !labelled.labels.isDisjoint(with: [.held, .time]), !value.isEmpty {
      if meeting.start == nil, let clock = ClockRange.read(source.tokens[value]) {
        meeting.start = clock.start
        meeting.end = clock.end
      }
      return true
    }
    return false
  }

  // MARK: Title and day

  /// Whether a line speaks of minutes or a meeting.
  private func hasTitleWord(_ line: String) -> Bool {
    let line = line.lowercased()
    return Self.titleWords.contains { line.holds($0) }
  }

  private static let titleWords = [
    "protokoll", "anteckningar", "möte", "sammanträde", "stämma", "sammanfattning", "referensgrupp",
  ]

  private mutating func readTitle() {
    var first: String?
    var bare: String?
    var seen = 0
    for (index, line) in source.lines.enumerated() where !line.isBlank && seen < 12 {
      if line.isLayout { continue }
      seen += 1
      let marker = Marker.read(source, line)
      let words =
        (marker.kind == .hashes ? marker.end : line.tokens.lowerBound)..<line.tokens.upperBound
      guard !words.isEmpty, words.count <= 30 else { continue }
      var title = source.string(source.tokens[words].filter { !$0.isSymbol("*") })
      while title.hasPrefix(" ") { title.removeFirst() }
      guard source.tokens[words].contains(where: { $0.kind == .word }) else { continue }
      if let labelled = LabelledLine.read(line, marker: marker, source, vocabulary) {
        if !labelled.labels.isDisjoint(with: [.present, .absent]) { break }
        if first == nil, seen <= 2, labelled.value.isEmpty { first = title }
        continue
      }
      if hasTitleWord(title), !title.hasSuffix(".") {
        let isBare = source.tokens[words].count { $0.kind == .word } == 1
        // "Minnesanteckningar" alone says less than the line below it may.
        if isBare, bare == nil {
          bare = title
          continue
        }
        meeting.title = title + continuation(after: index)
        return
      }
      if first == nil, seen <= 2 { first = title }
    }
    meeting.title = bare ?? first
  }

  /// The rest of a title that a narrow page broke: the next line, if it begins in the middle of a phrase.
  private func continuation(after index: Int) -> String {
    guard index + 1 < source.lines.count else { return "" }
    let line = source.lines[index + 1]
    guard let first = line.tokens.first, line.tokens.count <= 12,
      source.tokens[first].kind == .word && !source.tokens[first].isCapitalised
        || tokens(withYearBelow: index) != nil
    else { return "" }
    return " " + source.string(source.tokens[line.tokens])
  }

  private mutating func readHeld() {
    var seen = 0
    var fallback: CalendarDate?
    for (index, line) in source.lines.enumerated() where !line.isBlank && seen < depth {
      if line.isLayout { continue }
      seen += 1
      let marker = Marker.read(source, line)
      let labelled = LabelledLine.read(line, marker: marker, source, vocabulary)
      let isLabelled = labelled.map { $0.labels.contains(.held) && !$0.value.isEmpty } ?? false
      let isTitle =
        line.tokens.count <= 30 && hasTitleWord(source.string(source.tokens[line.tokens]))
      let isShort = line.tokens.count <= 12 || isTitle && seen <= 6
      guard isLabelled || isShort || line.tokens.count <= 20,
        let (held, first) = fullDate(in: line.tokens)
          ?? (isTitle ? tokens(withYearBelow: index).flatMap(fullDate) : nil),
        // In a longer line the day stands first: "Torsdag 12 november 2026, kl. 10–12 (på distans)".
        isLabelled || isShort || first <= line.tokens.lowerBound + 1
      else { continue }
      if meeting.start == nil,
        let clock = ClockRange.read(source.tokens[line.tokens])
      {
        meeting.start = clock.start
        meeting.end = clock.end
      }
      if isLabelled {
        meeting.held = held
        return
      }
      // A day in a column of its own further down is a deadline of a table's: "på gården    Per    3 december 2026".
      let isOfTable = seen > 6 && !isTitle && isSetApart(first, in: line)
      if fallback == nil, seen <= 25, !isOfTable { fallback = held }
    }
    meeting.held = fallback
  }

  /// Whether words stand before the token in its line, and a gap or a bar between.
  private func isSetApart(_ index: Int, in line: Line) -> Bool {
    guard index > line.tokens.lowerBound else { return false }
    let (before, token) = (source.tokens[index - 1], source.tokens[index])
    return token.range.lowerBound - before.range.upperBound >= 2 || before.isSymbol("|")
  }

  /// The tokens of a line and of the next, where that begins with the year of a day that a narrow page broke.
  private func tokens(withYearBelow index: Int) -> Range<Int>? {
    guard index + 1 < source.lines.count else { return nil }
    let (line, next) = (source.lines[index], source.lines[index + 1])
    guard let year = next.tokens.first, next.tokens.count <= 12, !line.tokens.isEmpty,
      let number = source.tokens[year].number, (1900...2100).contains(number),
      MonthNames.contains(source.tokens[line.tokens.upperBound - 1])
    else { return nil }
    return line.tokens.lowerBound..<next.tokens.upperBound
  }

  /// The day that a line names with its year.
  ///
  /// - Returns: the day, and the index of its first token.
  private func fullDate(in range: Range<Int>) -> (day: CalendarDate, first: Int)? {
    for timex in tagger.expressions(in: range, of: source, held: nil) {
      guard let start = timex.start, start.date == timex.end?.date else { continue }
      return (start.date, timex.tokens.lowerBound)
    }
    return nil
  }
}
