import ActionItems
import CivilCalendar
import Lexicon
import TemporalExpressions

/// Reads the head of the minutes: title, day, hours, place, chair, secretary and who was there.
struct HeadReader {
  let structure: Structure
  let vocabulary: Vocabulary
  let tagger: TemporalTagger
  var meeting = Meeting()
  private var attendance: AttendanceReader
  /// Lines of the attendance list: names there own nothing.
  private var attendanceLines: Set<Int> = []
  /// A title, a day or a place stands within so many lines from the top.
  let depth = 40

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

  var source: SourceText { structure.source }

  // MARK: Labelled lines

  private enum Region {
    case none
    case attendance(isPresent: Bool)
    /// "Närvarande      Frånvarande": lists side by side, by the letters before each.
    case columns([(start: Int, isPresent: Bool)])
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
      if let columns = attendanceColumns(line) {
        if let list = flush() { attendance.read(list, isPresent: isPendingPresent) }
        region = .columns(columns)
        attendanceLines.insert(index)
        continue
      }
      if !isSigned, let labelled = LabelledLine.read(line, marker: marker, source, vocabulary) {
        if let list = flush() { attendance.read(list, isPresent: isPendingPresent) }
        let isPresent = labelled.labels.contains(.present)
        if labelled.labels.contains(.signature),
          !labelled.labels.contains(.secretary) || content > depth,
          // "Justeras: …" above "Närvarande: …": who signs may be told first.
          !attendanceLines.isEmpty || content > depth
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
      case .columns(let columns):
        if readColumns(line, columns) {
          attendanceLines.insert(index)
        } else if blank {
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
    if meeting.chair == nil,
      !meeting.attendees.contains(where: { $0.role == "ordförande" && $0.isPresent })
    {
      meeting.chair = attendance.chair
    }
  }

  /// The places of two lists or more that stand side by side below their labels.
  private func attendanceColumns(_ line: Line) -> [(start: Int, isPresent: Bool)]? {
    guard (2...10).contains(line.tokens.count) else { return nil }
    let reader = ColumnLineReader(source: source, vocabulary: vocabulary)
    let runs = reader.runs(of: line)
    guard runs.count >= 2 else { return nil }
    var columns: [(start: Int, isPresent: Bool)] = []
    for run in runs {
      let labels = vocabulary.labels(source.tokens[run].filter { $0.kind == .word })
      guard labels.contains(.present) || labels.contains(.absent) else { return nil }
      columns.append((reader.column(of: run.lowerBound, in: line), labels.contains(.present)))
    }
    return columns
  }

  /// Reads who stands in the lists side by side; whether anybody does.
  private mutating func readColumns(
    _ line: Line,
    _ columns: [(start: Int, isPresent: Bool)]
  ) -> Bool {
    let reader = ColumnLineReader(source: source, vocabulary: vocabulary)
    var isRead = false
    for run in reader.runs(of: line) where startsList(run) {
      let start = reader.column(of: run.lowerBound, in: line)
      let nearest = columns.min { abs($0.start - start) < abs($1.start - start) }
      attendance.read(run, isPresent: nearest?.isPresent ?? true)
      isRead = true
    }
    return isRead
  }

  /// Whether somebody's name, a role and a name, or "Org: name" begins the line.
  private func startsList(_ value: Range<Int>) -> Bool {
    // "Karin Nord ringer Per" begins with a name too, and is a sentence.
    var depth = 0
    for index in value {
      if source.tokens[index].isSymbol("(") { depth += 1 }
      if source.tokens[index].isSymbol(")") { depth -= 1 }
      if depth <= 0, isFinite(source.tokens[index]) { return false }
    }
    var probe = AttendanceReader(source: source, vocabulary: vocabulary)
    return probe.read(value, isPresent: true)
  }

  /// Whether the word is a finite verb, as sentences have and lists of names have not.
  private func isFinite(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isCapitalised, Word(token) != "ersätter" else { return false }
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
}
